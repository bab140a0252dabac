"""What the small screen above one counter shows."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from display.viewmodels.turns import Queue
from shared.application.follow import Snapshot
from shared.domain.desks import RestKind
from shared.domain.hours import OnBreak, status_at
from shared.domain.office import Counter
from shared.domain.screen import Screen
from shared.domain.ticket import Ticket, TicketState
from shared.qt.props import Props

QML_IMPORT_NAME = "KezekDisplay"
QML_IMPORT_MAJOR_VERSION = 1


class DeskState(StrEnum):
    """What a counter is doing."""

    CALLED = "called"
    SERVING = "serving"
    FREE = "free"
    PAUSE = "pause"
    """Its clerk rests, or nobody sits there while the office has a break."""
    SHUT = "shut"


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One counter, its ticket if it has one, and when a break ends (`14:30`)."""

    counter: str = ""
    standing: DeskState = DeskState.SHUT
    label: str = ""
    recall: bool = False
    active: bool = False
    """Being announced now."""
    until: str = ""


def desk_of(snapshot: Snapshot | None, screen: Screen, queue: Queue, now: datetime) -> Desk:
    """The counter of a screen that stands above one; `now` is local."""
    counters = () if snapshot is None else snapshot.office.counters
    counter = next((one for one in counters if one.id in screen.counters), None)
    return Desk() if snapshot is None or counter is None else _desk(snapshot, counter, queue, now)


def _desk(snapshot: Snapshot, counter: Counter, queue: Queue, now: datetime) -> Desk:
    number = str(counter.number)
    ticket = snapshot.day.at_counter(counter.id)
    if ticket is not None and ticket.id in snapshot.day.tickets:
        return _at_work(number, ticket, queue)
    rest = snapshot.day.desks.rests.get(counter.id)
    if rest is not None and rest.kind is RestKind.BREAK:
        planned = rest.until
        return _pause(number, None if planned is None else planned.astimezone(now.tzinfo))
    if rest is None and ticket is None and counter.id in snapshot.day.sittings:
        return Desk(counter=number, standing=DeskState.FREE)
    match status_at(snapshot.office.hours, now):
        case OnBreak(until):
            return _pause(number, until)
        case _:
            return Desk(counter=number)


def _pause(number: str, until: datetime | None) -> Desk:
    clock = "" if until is None else f"{until:%H:%M}"
    return Desk(counter=number, standing=DeskState.PAUSE, until=clock)


def _at_work(number: str, ticket: Ticket, queue: Queue) -> Desk:
    called = ticket.state is TicketState.CALLED
    turn = queue.turn
    return Desk(
        counter=number,
        standing=DeskState.CALLED if called else DeskState.SERVING,
        label=ticket.label,
        recall=called and ticket.calls > 1,
        active=called and turn is not None and turn.announcement.ticket_id == ticket.id,
    )


@QmlElement
@QmlUncreatable("made by the program")
class DeskPanelModel(QObject):
    """The counter below the screen, for QML."""

    counterChanged = Signal()
    standingChanged = Signal()
    labelChanged = Signal()
    recallChanged = Signal()
    activeChanged = Signal()
    untilChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = Props(self, Desk())

    @Property(str, notify=counterChanged)
    def counter(self) -> str:
        return self.props.now.counter

    @Property(str, notify=standingChanged)
    def standing(self) -> str:
        return self.props.now.standing

    @Property(str, notify=labelChanged)
    def label(self) -> str:
        return self.props.now.label

    @Property(bool, notify=recallChanged)
    def recall(self) -> bool:
        return self.props.now.recall

    @Property(bool, notify=activeChanged)
    def active(self) -> bool:
        return self.props.now.active

    @Property(str, notify=untilChanged)
    def until(self) -> str:
        return self.props.now.until
