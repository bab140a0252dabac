"""What the TV shows of the office: derived from its snapshot, without Qt."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from display.viewmodels.lines import LineRow, lines
from display.viewmodels.notices import notices, urgent
from display.viewmodels.turns import Announcement, Queue
from display.viewmodels.zone import zoned
from shared.application.follow import Snapshot
from shared.domain.language import Language, LocalText
from shared.domain.office import Office
from shared.domain.screen import Screen
from shared.domain.ticket import Ticket, TicketState

RECENT = 8
"""Most tickets in service that are listed; the screen shows as many as it has room for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """The call in the large place; an empty label when nobody is called."""

    label: str = ""
    counter: str = ""
    topic_kk: str = ""
    topic_ru: str = ""
    topic_en: str = ""
    """Only for a ticket taken in English."""
    recall: bool = False
    active: bool = False
    """Being announced now."""
    turn: int = 0
    """Number of the announcement's event: a new one means a new entrance."""


class RowState(StrEnum):
    """How a listed ticket stands."""

    NEW = "new"
    """Called, its announcement is still to come."""
    CALLED = "called"
    SERVING = "serving"


@dataclass(frozen=True, slots=True)
class CallRow:
    """A ticket in the list: called ones first, the newest on top; then those in service."""

    key: str
    label: str
    counter: str
    standing: RowState
    recalled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """All that the TV shows of the office."""

    office_kk: str = ""
    office_ru: str = ""
    stage: Stage = field(default_factory=Stage)
    calls: tuple[CallRow, ...] = ()
    open_count: int = 0
    """How many of `calls` are still called: these are shown whatever the room."""
    lines: tuple[LineRow, ...] = ()
    notices: tuple[str, ...] = ()
    urgent: bool = False
    """What runs at the foot is urgent."""
    waiting: int = 0


def derive(snapshot: Snapshot | None, screen: Screen, queue: Queue, now: datetime) -> Board:
    """The board of `screen` after `snapshot`, while `queue` is announced at `now` (local)."""
    if snapshot is None:
        return Board()
    office, zone = snapshot.office, zoned(snapshot, screen)
    staged = _staged(zone, queue)
    calls = _calls(zone, queue, None if staged is None else staged[0])
    shown = tuple(lines(snapshot, screen, now))
    return Board(
        office_kk=office.name.kk,
        office_ru=office.name.ru,
        stage=Stage() if staged is None else _stage(office, queue, *staged),
        calls=calls,
        open_count=sum(row.standing is not RowState.SERVING for row in calls),
        lines=shown,
        notices=notices(office, now.date()),
        urgent=urgent(office, now.date()),
        waiting=sum(line.waiting for line in shown),
    )


def _staged(snapshot: Snapshot, queue: Queue) -> tuple[Ticket, str, Announcement | None] | None:
    """The ticket in the large place, its counter, and the announcement that brought it there.

    A turn keeps its place to its end, also when the visitor has come before the voice finished.
    """
    if (call := queue.last) is not None:
        ticket = snapshot.day.tickets.get(call.ticket_id)
        if ticket and (queue.turn is not None or _is_open_at(ticket, call.counter_id)):
            return ticket, call.counter_id, call
    waiting = {call.ticket_id for call in queue.pending}
    opened = [ticket for ticket in _called(snapshot) if ticket.id not in waiting]
    if not opened or opened[0].counter_id is None:
        return None
    return opened[0], opened[0].counter_id, None


def _is_open_at(ticket: Ticket, counter_id: str) -> bool:
    return ticket.state is TicketState.CALLED and ticket.counter_id == counter_id


def _called(snapshot: Snapshot) -> list[Ticket]:
    """The open calls, newest first."""
    found = snapshot.day.in_state(TicketState.CALLED)
    return sorted(found, key=_called_at, reverse=True)


def _stage(
    office: Office, queue: Queue, ticket: Ticket, counter_id: str, call: Announcement | None
) -> Stage:
    topic = _topic_name(office, ticket.topic_id)
    return Stage(
        label=ticket.label,
        counter=_number(office, counter_id),
        topic_kk=topic.kk,
        topic_ru=topic.ru,
        topic_en=topic.en if ticket.language is Language.EN else "",
        recall=ticket.calls > 1 if call is None else call.recall,
        active=call is not None and queue.turn is not None,
        turn=0 if call is None else call.seq,
    )


def _calls(snapshot: Snapshot, queue: Queue, staged: Ticket | None) -> tuple[CallRow, ...]:
    waiting = {call.ticket_id for call in queue.pending}
    serving = sorted(
        snapshot.day.in_state(TicketState.SERVING),
        key=lambda ticket: ticket.started_at or ticket.issued_at,
        reverse=True,
    )
    listed = [*_called(snapshot), *serving[:RECENT]]
    return tuple(
        _row(snapshot.office, ticket, new=ticket.id in waiting)
        for ticket in listed
        if staged is None or ticket.id != staged.id
    )


def _row(office: Office, ticket: Ticket, *, new: bool) -> CallRow:
    standing = RowState.SERVING
    if ticket.state is TicketState.CALLED:
        standing = RowState.NEW if new else RowState.CALLED
    counter = _number(office, ticket.counter_id or "")
    recalled = ticket.state is TicketState.CALLED and ticket.calls > 1
    return CallRow(str(ticket.id), ticket.label, counter, standing, recalled)


def _topic_name(office: Office, topic_id: str) -> LocalText:
    """Empty for a topic that was taken out of the office while its ticket was under way."""
    names = (topic.name for topic in office.topics if topic.id == topic_id)
    return next(names, LocalText("", "", ""))


def _number(office: Office, counter_id: str) -> str:
    """The counter's number; its id if it was taken out of the office in the meantime."""
    numbers = (str(one.number) for one in office.counters if one.id == counter_id)
    return next(numbers, counter_id)


def _called_at(ticket: Ticket) -> datetime:
    return ticket.called_at or ticket.issued_at
