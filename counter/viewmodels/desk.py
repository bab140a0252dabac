"""The clerk's work: one command at a time, and the window that shows what came of it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.desk_props import DeskInputs, DeskProps, Line, derive, lines
from counter.viewmodels.errands import Command, Errands
from counter.viewmodels.session import Session
from shared.application.call_next import CallNext
from shared.application.serve import Serve
from shared.application.sign_in import SignOut
from shared.application.use_cases import UseCases
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.result import Err, Ok, Result
from shared.domain.ticket import Ticket
from shared.qt.jobs import Jobs
from shared.qt.listmodel import RowsModel
from shared.qt.props import Props
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch

QML_IMPORT_NAME = "KezekCounter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class DeskModel(QObject):
    """What the clerk's window shows; its slots are the clerk's buttons."""

    signedInChanged = Signal()
    counterNumberChanged = Signal()
    clerkNameChanged = Signal()
    stageChanged = Signal()
    labelChanged = Signal()
    topicNameChanged = Signal()
    visitorLanguageChanged = Signal()
    groupNameChanged = Signal()
    waitedChanged = Signal()
    elapsedChanged = Signal()
    callsChanged = Signal()
    callLimitChanged = Signal()
    waitingHereChanged = Signal()
    canCallChanged = Signal()
    canRecallChanged = Signal()
    canStartChanged = Signal()
    canFinishChanged = Signal()
    canNoShowChanged = Signal()
    canSignOutChanged = Signal()
    busyChanged = Signal()
    nobodyChanged = Signal()
    faultChanged = Signal()
    awayChanged = Signal()

    def __init__(  # noqa: PLR0913 - what it stands on, named at the one place of making
        self,
        *,
        use_cases: UseCases,
        watch: OfficeWatch,
        jobs: Jobs,
        session: Session,
        texts: Texts,
        now: Callable[[], datetime],
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._errands = Errands(use_cases, jobs, watch.back, self)
        self._session = session
        self._texts = texts
        self._now = now
        self._language = language
        self._settling = False
        self._nobody = False
        self._fault: KnownError | None = None
        self._props = Props(self, DeskProps())
        self._lines = RowsModel(Line, lambda line: line.topic_id, self)
        watch.changed.connect(self._on_changed)
        watch.away.connect(self.refresh)
        watch.back.connect(self.refresh)
        self._errands.answered.connect(self._answered)
        session.changed.connect(self._start_over)
        self.refresh()

    @property
    def shown(self) -> DeskProps:
        """What the window shows now."""
        return self._props.now

    @Slot()
    def callNext(self) -> None:
        """Calls whoever is next."""
        if self._props.now.can_call and (seat := self._session.seat):
            self._ask(CallNext(counter_id=seat.counter_id, clerk_id=seat.clerk_id))

    @Slot()
    def recall(self) -> None:
        """Calls the ticket at the counter once more."""
        if self._props.now.can_recall:
            self._serve(EventKind.TICKET_RECALLED)

    @Slot()
    def start(self) -> None:
        """The visitor has come."""
        if self._props.now.can_start:
            self._serve(EventKind.SERVICE_STARTED)

    @Slot()
    def finish(self) -> None:
        """The visitor has been served."""
        if self._props.now.can_finish:
            self._serve(EventKind.SERVICE_FINISHED)

    @Slot()
    def noShow(self) -> None:
        """The visitor did not come."""
        if self._props.now.can_no_show:
            self._serve(EventKind.TICKET_NO_SHOW)

    @Slot()
    def signOut(self) -> None:
        """Leaves the counter."""
        if self._props.now.can_sign_out and (seat := self._session.seat):
            self._ask(SignOut(counter_id=seat.counter_id, clerk_id=seat.clerk_id))

    def set_language(self, language: Language) -> None:
        """Shows the office's own words in `language`."""
        self._language = language
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Derives the window anew; called each second for its clocks."""
        inputs = self._inputs()
        self._props.swap(derive(inputs))
        self._lines.update(lines(inputs))

    def _inputs(self) -> DeskInputs:
        return DeskInputs(
            snapshot=self._watch.snapshot,
            seat=self._session.seat,
            now=self._now(),
            language=self._language,
            busy=self._errands.busy or self._settling,
            nobody=self._nobody,
            fault="" if self._fault is None else self._texts.error(self._language, self._fault),
            away=self._watch.is_away,
        )

    def _serve(self, kind: EventKind) -> None:
        snapshot, seat = self._watch.snapshot, self._session.seat
        if snapshot is None or seat is None:
            return
        ticket = snapshot.day.at_counter(seat.counter_id)
        if ticket is not None:
            self._ask(
                Serve(
                    counter_id=seat.counter_id,
                    clerk_id=seat.clerk_id,
                    ticket_id=ticket.id,
                    kind=kind,
                )
            )

    def _ask(self, command: Command) -> None:
        self._nobody, self._fault = False, None
        self._errands.ask(command)
        self.refresh()

    def _answered(self, command: Command, result: Result[Ticket | None]) -> None:
        match result:
            case Ok(value):
                self._fault = None
                if isinstance(command, SignOut):
                    self._session.take(None)
                else:
                    self._nobody = value is None
                    self._settling = value is not None
            case Err(KnownError() as error):
                self._fault = error
            case Err():
                self._fault = KnownError("internal_error")
        self._watch.refresh()
        self.refresh()

    def _on_changed(self, *_news: object) -> None:
        self._settling = False
        self._leave_if_seat_is_lost()
        self.refresh()

    def _leave_if_seat_is_lost(self) -> None:
        snapshot, seat = self._watch.snapshot, self._session.seat
        if snapshot is None or seat is None or self._errands.busy:
            return
        if snapshot.day.sittings.get(seat.counter_id) != seat.clerk_id:
            self._session.take(None)

    @Slot()
    def _start_over(self) -> None:
        self._errands.forget()
        self._fault = None
        self._settling = self._nobody = False
        self.refresh()

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        return self._lines

    @Property(bool, notify=signedInChanged)
    def signedIn(self) -> bool:
        return self._props.now.signed_in

    @Property(int, notify=counterNumberChanged)
    def counterNumber(self) -> int:
        return self._props.now.counter_number

    @Property(str, notify=clerkNameChanged)
    def clerkName(self) -> str:
        return self._props.now.clerk_name

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        return self._props.now.stage

    @Property(str, notify=labelChanged)
    def label(self) -> str:
        return self._props.now.label

    @Property(str, notify=topicNameChanged)
    def topicName(self) -> str:
        return self._props.now.topic_name

    @Property(str, notify=visitorLanguageChanged)
    def visitorLanguage(self) -> str:
        return self._props.now.visitor_language

    @Property(str, notify=groupNameChanged)
    def groupName(self) -> str:
        return self._props.now.group_name

    @Property(str, notify=waitedChanged)
    def waited(self) -> str:
        return self._props.now.waited

    @Property(str, notify=elapsedChanged)
    def elapsed(self) -> str:
        return self._props.now.elapsed

    @Property(int, notify=callsChanged)
    def calls(self) -> int:
        return self._props.now.calls

    @Property(int, notify=callLimitChanged)
    def callLimit(self) -> int:
        return self._props.now.call_limit

    @Property(int, notify=waitingHereChanged)
    def waitingHere(self) -> int:
        return self._props.now.waiting_here

    @Property(bool, notify=canCallChanged)
    def canCall(self) -> bool:
        return self._props.now.can_call

    @Property(bool, notify=canRecallChanged)
    def canRecall(self) -> bool:
        return self._props.now.can_recall

    @Property(bool, notify=canStartChanged)
    def canStart(self) -> bool:
        return self._props.now.can_start

    @Property(bool, notify=canFinishChanged)
    def canFinish(self) -> bool:
        return self._props.now.can_finish

    @Property(bool, notify=canNoShowChanged)
    def canNoShow(self) -> bool:
        return self._props.now.can_no_show

    @Property(bool, notify=canSignOutChanged)
    def canSignOut(self) -> bool:
        return self._props.now.can_sign_out

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._props.now.busy

    @Property(bool, notify=nobodyChanged)
    def nobody(self) -> bool:
        return self._props.now.nobody

    @Property(str, notify=faultChanged)
    def fault(self) -> str:
        return self._props.now.fault

    @Property(bool, notify=awayChanged)
    def away(self) -> bool:
        return self._props.now.away
