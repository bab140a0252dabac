"""The clerk's work: one command at a time, and the window that shows what came of it."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.desk_props import DeskInputs, DeskProps, Line, derive, lines
from counter.viewmodels.workplace import Workplace
from shared.application.call_next import CallNext
from shared.application.finish import Finish, FinishAndCallNext
from shared.application.serve import Serve
from shared.application.sign_in import SignOut
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.qt.listmodel import RowsModel
from shared.qt.props import Props

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
    groupCheckedChanged = Signal()
    noteChanged = Signal()
    overNormChanged = Signal()
    overnightChanged = Signal()
    waitedChanged = Signal()
    elapsedChanged = Signal()
    callsChanged = Signal()
    callLimitChanged = Signal()
    waitingHereChanged = Signal()
    canCallChanged = Signal()
    endsFirstChanged = Signal()
    offerNoShowChanged = Signal()
    canRecallChanged = Signal()
    canStartChanged = Signal()
    canFinishChanged = Signal()
    canNoShowChanged = Signal()
    canSignOutChanged = Signal()
    busyChanged = Signal()
    nobodyChanged = Signal()
    faultChanged = Signal()
    awayChanged = Signal()

    def __init__(self, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._started_by_time: tuple[UUID, datetime] | None = None
        self._props = Props(self, DeskProps())
        self._lines = RowsModel(Line, lambda line: line.topic_id, self)
        place.changed.connect(self.refresh)
        place.ticked.connect(self.tick)
        self.refresh()

    @property
    def shown(self) -> DeskProps:
        """What the window shows now."""
        return self._props.now

    @Slot()
    def callNext(self) -> None:
        """Calls whoever is next; a service that is under way ends first."""
        seat, ticket = self._place.seat, self._place.ticket
        if not self._props.now.can_call or seat is None:
            return
        counter, clerk = seat.counter_id, seat.clerk_id
        if ticket is None:
            self._place.ask(CallNext(counter_id=counter, clerk_id=clerk))
        else:
            self._place.ask(
                FinishAndCallNext(counter_id=counter, clerk_id=clerk, ticket_id=ticket.id)
            )

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
        seat, ticket = self._place.seat, self._place.ticket
        if self._props.now.can_finish and seat is not None and ticket is not None:
            self._place.ask(
                Finish(counter_id=seat.counter_id, clerk_id=seat.clerk_id, ticket_id=ticket.id)
            )

    @Slot()
    def noShow(self) -> None:
        """The visitor did not come."""
        if self._props.now.can_no_show:
            self._serve(EventKind.TICKET_NO_SHOW)

    @Slot()
    def signOut(self) -> None:
        """Leaves the counter; a visitor who is still there is asked about first."""
        seat, ticket = self._place.seat, self._place.ticket
        if not self._props.now.can_sign_out or seat is None:
            return
        if ticket is not None:
            self._place.refuse(KnownError("ticket_open", label=ticket.label))
        else:
            self._place.ask(SignOut(counter_id=seat.counter_id, clerk_id=seat.clerk_id))

    @Slot()
    def refresh(self) -> None:
        """Derives the window anew."""
        inputs = self._place.inputs()
        self._props.swap(derive(inputs))
        self._lines.update(lines(inputs))
        self._start_by_time(inputs)

    @Slot()
    def tick(self) -> None:
        """Derives what its clocks show; the lines change by the minute only."""
        inputs = self._place.inputs()
        self._props.swap(derive(inputs))
        self._start_by_time(inputs)

    def _start_by_time(self, inputs: DeskInputs) -> None:
        """Where the office wants it, a called visitor counts as served after some seconds."""
        snapshot, ticket = self._place.snapshot, self._place.ticket
        rule = None if snapshot is None else snapshot.office.serving.auto_start
        if rule is None or ticket is None or not self._props.now.can_start:
            return
        called = ticket.called_at or inputs.now
        if inputs.now - called >= rule and self._started_by_time != (ticket.id, called):
            self._started_by_time = ticket.id, called
            self._serve(EventKind.SERVICE_STARTED, automatic=True)

    def _serve(self, kind: EventKind, *, automatic: bool = False) -> None:
        seat, ticket = self._place.seat, self._place.ticket
        if seat is not None and ticket is not None:
            self._place.ask(
                Serve(
                    counter_id=seat.counter_id,
                    clerk_id=seat.clerk_id,
                    ticket_id=ticket.id,
                    kind=kind,
                    automatic=automatic,
                )
            )

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

    @Property(bool, notify=groupCheckedChanged)
    def groupChecked(self) -> bool:
        return self._props.now.group_checked

    @Property(str, notify=noteChanged)
    def note(self) -> str:
        return self._props.now.note

    @Property(bool, notify=overNormChanged)
    def overNorm(self) -> bool:
        return self._props.now.over_norm

    @Property(bool, notify=overnightChanged)
    def overnight(self) -> bool:
        return self._props.now.overnight

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

    @Property(bool, notify=endsFirstChanged)
    def endsFirst(self) -> bool:
        return self._props.now.ends_first

    @Property(bool, notify=offerNoShowChanged)
    def offerNoShow(self) -> bool:
        return self._props.now.offer_no_show

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
