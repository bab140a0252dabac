"""The one visitor at the kiosk: what is touched, asked for and given, and when it ends."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.pace import Pace
from kiosk.viewmodels.asking import Asking
from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.needs import Needs
from kiosk.viewmodels.visit import Issued, PaperState, Stage, Visit
from shared.application.commands import new_id
from shared.application.take_ticket import TakeTicket
from shared.domain.errors import KEEPS_NOTHING, KnownError
from shared.domain.language import Language

SETTLE_MS = 350
"""After a page has changed, touches meant for the page before reach nothing."""
WARN_S = 20
"""EN 301 549 and WCAG 2.2.1: a warning 20 s before the end, and a way to go on."""
SHOWN_WITH_PAPER_S = 20
"""A visitor who holds the paper needs the screen no longer."""


class Visitor(QObject):
    """Holds the visit; `changed` tells that anything in it did, `spoke` that the language did."""

    changed = Signal()
    spoke = Signal(object)

    def __init__(self, desk: Desk, asking: Asking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asking = asking
        self._closed = False
        self._pace = Pace()
        self.visit = Visit()
        self.language = desk.language
        self.needs = Needs()
        self.seconds_left = desk.return_after
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        # First of all who hear of it: they derive from an office that has what is chosen.
        desk.known.changed.connect(self._stay_within)
        asking.given.connect(self._given)
        asking.refused.connect(self._refused)
        desk.papers.done.connect(self._paper_done)

    @property
    def resting(self) -> bool:
        """Whether there is nobody: nothing is chosen, not even a language."""
        usual = self.language is self._desk.language and self.needs == Needs()
        return usual and self.visit == Visit()

    @property
    def warned(self) -> bool:
        """Whether the time is nearly over; on the ticket's page the button itself counts."""
        soon = self.seconds_left <= min(WARN_S, self._desk.return_after // 2)
        return soon and not self.resting and self.visit.stage is not Stage.TICKET

    @property
    def stranded(self) -> bool:
        """Whether no ticket can be given just now."""
        return self._asking.stranded

    @property
    def settled(self) -> bool:
        """Whether touches count: not while a page has only just appeared."""
        return not self._settle.isActive()

    def speak(self, language: Language) -> None:
        """Changes the language; nothing else of the visit."""
        self.touched()
        if language is not self.language:
            self.language = language
            self.spoke.emit(language)
            self.changed.emit()

    def adapt(self, needs: Needs) -> None:
        """Changes how the kiosk shows itself; nothing else of the visit."""
        self.touched()
        if needs != self.needs:
            self.needs = needs
            self.changed.emit()

    def begin(self) -> None:
        """From the start to the topics."""
        if self.settled and self.visit.stage is Stage.START:
            self._become(self.visit.begin())

    def choose(self, topic_id: str) -> None:
        """Opens the sheet of a topic."""
        if self.settled:
            self._become(self.visit.choose(topic_id, new_id()))

    def open_section(self, section_id: str) -> None:
        """Shows the topics of a section."""
        if self.settled:
            self._become(self.visit.open(section_id))

    def back(self) -> None:
        """One step back, in the same language; while an answer is due this waits for it."""
        waits = self.visit.asking and self.visit.fault is None
        if not self.settled or waits:
            return
        if self.visit.stage is Stage.TICKET or self.visit == Visit():
            self.end()
            return
        self._asking.forget()
        self._become(self.visit.back())

    def belong(self, group_id: str | None) -> None:
        """The visitor belongs to a priority group, or to none."""
        self._become(self.visit.belong(group_id))

    def take(self) -> None:
        """Asks for the ticket; further touches are the same wish."""
        if not self.settled or self.visit.stage is not Stage.SHEET or self.visit.asking:
            return
        seconds = self._pace.wait(self._desk.now(), self._per_minute())
        if seconds:
            self._become(self.visit.refuse(KnownError("too_many_tickets", seconds=seconds)))
            return
        self._become(self.visit.ask())
        self._wish()

    def leave(self) -> None:
        """Ends the visit by a touch; while an answer is due this waits for it."""
        waits = self.visit.asking and self.visit.fault is None
        if self.settled and not waits:
            self.end()

    def end(self) -> None:
        """Nothing of this visitor stays."""
        self._asking.forget()
        self._become(Visit())
        self.adapt(Needs())
        self.speak(self._desk.language)

    @Slot()
    def close(self) -> None:
        """The kiosk ends: nothing happens by itself any more."""
        self._closed = True
        self._second.stop()
        self._asking.close()

    def touched(self) -> None:
        """Somebody is there: the time to return starts again."""
        if self._closed:
            return
        if self.seconds_left != self._desk.return_after:
            self.seconds_left = self._desk.return_after
            self.changed.emit()
        if not self._second.isActive():
            self._second.start()

    def tick(self) -> None:
        """A second has passed; called by the timer, and by tests."""
        if self.resting:
            self._second.stop()
            return
        if self.visit.asking and self.visit.fault is None:
            return
        self.seconds_left -= 1
        if self.seconds_left > 0:
            self.changed.emit()
        else:
            self.end()

    def _become(self, visit: Visit) -> None:
        before, self.visit = self.visit, visit
        if (before.stage, before.section_id) != (visit.stage, visit.section_id):
            self._settle.start()
            self.touched()
        if before != visit:
            self.changed.emit()

    @Slot()
    def _stay_within(self) -> None:
        snapshot = self._desk.known.snapshot
        visit = self.visit if snapshot is None else self.visit.within(snapshot.office)
        if visit.topic_id != self.visit.topic_id:
            self._asking.forget()
        self._become(visit)

    def _per_minute(self) -> int:
        snapshot = self._desk.watch.snapshot
        return 1 if snapshot is None else snapshot.office.tickets.per_minute

    def _wish(self) -> None:
        visit = self.visit
        if visit.command_id is None or visit.topic_id is None:
            return
        self._asking.ask(
            TakeTicket(
                topic_id=visit.topic_id,
                language=self.language,
                device=self._desk.device,
                group_id=visit.group_id,
                id=visit.command_id,
            )
        )

    def _given(self, command_id: UUID, issued: Issued) -> None:
        self._pace.note(self._desk.now())
        if self.visit.command_id == command_id:
            self._become(self.visit.issue(issued))
            paper = self._desk.papers.state(issued.ticket.id)
            if paper not in {None, PaperState.PRINTING}:  # sooner than the page
                self._paper_done(issued.ticket.id, paper)

    def _refused(self, command_id: UUID, error: KnownError) -> None:
        if self.visit.command_id != command_id:
            return
        match error:
            case KnownError(code=code) if code in KEEPS_NOTHING:
                self._become(self.visit.keep_asking(error))
            case KnownError(code="office_closed"):
                self.end()
            case _:
                self._become(self.visit.refuse(error))
                self._desk.watch.refresh()

    def _paper_done(self, ticket_id: UUID, paper: PaperState) -> None:
        issued = self.visit.issued
        if issued is None or issued.ticket.id != ticket_id:
            return
        shown = SHOWN_WITH_PAPER_S if paper.in_hand else self._desk.return_after
        self.seconds_left = min(self._desk.return_after, shown)
        self._become(self.visit.with_paper(paper))
