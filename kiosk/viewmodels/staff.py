"""The staff's menu behind the emblem and a PIN, for QML."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.doors import Doors
from kiosk.viewmodels.printer_watch import PrinterWatch
from kiosk.viewmodels.staff_tickets import RecentTicket, recent_tickets
from kiosk.viewmodels.staff_topics import StaffTopic, is_paused, staff_topics
from kiosk.viewmodels.visit import Issued, PaperState
from shared.application.follow import Snapshot
from shared.application.identify import Identify
from shared.application.pause_topic import PauseTopic, ResumeTopic
from shared.application.printing import PaperTexts
from shared.application.trial_paper import trial_ticket
from shared.domain.errors import KnownError
from shared.domain.office import Clerk, Office
from shared.domain.result import Err, Ok, Result
from shared.domain.rights import LEADING
from shared.qt.device_texts import device_notice
from shared.qt.listmodel import RowsModel
from shared.qt.texts import Texts

QML_IMPORT_NAME = "KezekKiosk"
QML_IMPORT_MAJOR_VERSION = 1

LOG = logging.getLogger(__name__)
REST_MS: Final = 60_000
"""A menu that nobody uses closes: visitors wait behind it."""


@QmlElement
@QmlUncreatable("made by the program")
class StaffModel(QObject):
    """Who has opened the menu, and what they do there; `left` ends the kiosk."""

    changed = Signal()
    rowsChanged = Signal()
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        printer: PrinterWatch,
        texts: Texts,
        compose_copy: Callable[[Office, Issued], PaperTexts],
        doors: Doors,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._printer = printer
        self._texts = texts
        self._compose_copy = compose_copy
        self._doors = doors
        self._open = self.working = False
        self.clerk: Clerk | None = None
        self._fault: Exception | None = None
        self._copy: PaperState | None = None
        self._trial: PaperState | None = None
        self._topics = RowsModel(StaffTopic, lambda row: row.topic_id, self)
        self._tickets = RowsModel(RecentTicket, lambda row: row.ticket_id, self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.close)
        doors.changed.connect(self.changed)
        printer.looked.connect(self.changed)
        printer.changed.connect(self.changed)
        desk.watch.changed.connect(self._see)
        desk.papers.copied.connect(self._copied)
        desk.papers.tried.connect(self._tried)

    @Slot()
    def show(self) -> None:
        """Asks for a PIN."""
        self._open = True
        self.touched()
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Forgets who it was."""
        self._rest.stop()
        self._open = self.working = False
        self.clerk = self._fault = self._copy = self._trial = None
        self.changed.emit()

    def touched(self) -> None:
        """Somebody is there."""
        if self._open:
            self._rest.start()

    @Slot(str)
    def enter(self, pin: str) -> None:
        """A PIN was typed."""
        if self.working:
            return
        self.working, self._fault = True, None
        command = Identify(device=self._desk.device, pin=pin)
        self._desk.jobs.run(
            lambda: self._desk.use_cases.identify(command), self._entered, "look whose PIN it is"
        )
        self.changed.emit()

    def _entered(self, result: Result[Clerk]) -> None:
        self.working = False
        if not self._open:
            return
        match result:
            case Ok(clerk):
                LOG.info("the staff's menu is opened by %s", clerk.id)
                self.clerk = clerk
                self._see()
            case Err(error):
                LOG.warning("the staff's menu stays closed: %s", error)
                self._fault = error
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """The paper was changed: the printer is asked at once."""
        LOG.info("the printer is looked at for %s", self._name())
        self._printer.look()

    @Slot()
    def tryOut(self) -> None:
        """Prints a paper that is no ticket."""
        if self.clerk is None or self.working:
            return
        LOG.info("%s prints a trial paper", self._name())
        self.working, self._copy, self._trial = True, None, PaperState.PRINTING
        self._desk.papers.print_trial(trial_ticket())
        self.changed.emit()

    def _tried(self, paper: PaperState) -> None:
        self.working = False
        self._trial = paper if self._open else None
        self.changed.emit()

    @Slot(str)
    def toggle(self, topic_id: str) -> None:
        """Lets a topic give no tickets for the rest of the day, or give them again."""
        snapshot, clerk = self._desk.watch.snapshot, self.clerk
        if snapshot is None or clerk is None or self.working:
            return
        self.working, self._fault = True, None
        if is_paused(snapshot, topic_id, self._desk.now()):
            resume = ResumeTopic(topic_id=topic_id, clerk_id=clerk.id)
            work = partial(self._desk.use_cases.resume_topic, resume)
        else:
            pause = PauseTopic(topic_id=topic_id, clerk_id=clerk.id)
            work = partial(self._desk.use_cases.pause_topic, pause)
        self._desk.jobs.run(work, self._toggled, "pause or resume a topic")
        self.changed.emit()

    def _toggled(self, result: Result[None]) -> None:
        self.working = False
        if isinstance(result, Err) and self._open:
            LOG.warning("a topic stays as it is: %s", result.error)
            self._fault = result.error
        self.changed.emit()

    @Slot(str)
    def copy(self, ticket_id: str) -> None:
        """Prints a ticket again, marked as a copy and recorded."""
        snapshot, clerk = self._desk.watch.snapshot, self.clerk
        ticket = None if snapshot is None else snapshot.day.tickets.get(UUID(ticket_id))
        if snapshot is None or clerk is None or ticket is None or self.working:
            return
        self.working, self._copy, self._trial = True, PaperState.PRINTING, None
        waiting = snapshot.waiting(ticket.topic_id)
        ahead = sum(other.order_key < ticket.order_key for other in waiting)
        self._desk.jobs.run(
            lambda: self._desk.issued(ticket, ahead, snapshot),
            partial(self._print, clerk, snapshot),
            "print a copy",
        )
        self.changed.emit()

    def _print(self, clerk: Clerk, snapshot: Snapshot, result: Result[Issued]) -> None:
        match result:
            case Ok(issued):
                LOG.info("%s prints a copy of %s", clerk.id, issued.ticket.label)
                office = snapshot.office
                self._desk.papers.print_copy(
                    issued, clerk.id, lambda: self._compose_copy(office, issued)
                )
            case Err(error):
                self.working, self._copy, self._fault = False, None, error
                self.changed.emit()

    def _copied(self, paper: PaperState) -> None:
        self.working = False
        self._copy = paper if self._open else None
        self.changed.emit()

    @Slot()
    def toggleDoors(self) -> None:
        """Closes this kiosk to visitors, as for cleaning it, or opens it again."""
        if self.clerk is None or self.working:
            return
        self._fault = None
        try:
            self._doors.close(closed=not self._doors.closed, by=self._name())
        except KnownError as error:
            LOG.warning("the kiosk stays as it is: %s", error)
            self._fault = error
            self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Ends the kiosk; only who leads the office may."""
        if self._leads():
            LOG.warning("the kiosk is ended by %s", self._name())
            self.left.emit()

    def _see(self) -> None:
        snapshot = self._desk.watch.snapshot
        if snapshot is None or self.clerk is None:
            return
        language = self._desk.language
        self._topics.update(staff_topics(snapshot, self._desk.now(), language))
        self._tickets.update(recent_tickets(snapshot, language))

    def _leads(self) -> bool:
        return self.clerk is not None and self.clerk.role in LEADING

    def _name(self) -> str:
        return "" if self.clerk is None else self.clerk.id

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._open

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the PIN was right."""
        return self.clerk is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self.working

    @Property(bool, notify=changed)
    def leads(self) -> bool:
        """Whether they may end the kiosk and pause topics."""
        return self._leads()

    @Property(bool, notify=changed)
    def shut(self) -> bool:
        """Whether this kiosk is closed to visitors."""
        return self._doors.closed

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What went wrong, in words."""
        match self._fault:
            case None:
                return ""
            case KnownError() as error:
                return self._texts.error(self._desk.language, error)
            case _:
                return self._texts.error(self._desk.language, KnownError("internal_error"))

    @Property(str, notify=changed)
    def copyState(self) -> str:
        """What became of the copy; empty: none was asked for."""
        return "" if self._copy is None else self._copy.value

    @Property(str, notify=changed)
    def trialState(self) -> str:
        """What became of the trial paper; empty: none was asked for."""
        return "" if self._trial is None else self._trial.value

    @Property(str, notify=changed)
    def printer(self) -> str:
        """The printer's trouble in words; empty if it is well or not set up."""
        if not self._printer.notice:
            return ""
        language, device = self._desk.language, self._desk.device
        return device_notice(self._texts, language, device, self._printer.notice).title

    @Property(QObject, notify=rowsChanged)
    def tickets(self) -> QObject:
        return self._tickets

    @Property(QObject, notify=rowsChanged)
    def topics(self) -> QObject:
        return self._topics
