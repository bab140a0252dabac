"""The one queue of announcements: who has the stage and the voice, and who comes after."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from shared.domain.day import Day
from shared.domain.event import Event, EventKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket, TicketState

STAGE_S = 6.0
"""Least time of a call on the stage."""
LONGEST_S = 60.0
"""After this a voice that has not reported its end is given up; the others must go on."""
MINUTE_S = 60.0
SILENCE_S = 3.0
"""After so much silence the room needs a chime before it listens."""
CALM_PACE = 4
"""Calls of a minute that can be spoken in full: one takes about 13 s in three languages."""
CROWD = 2
"""So many waiting behind, and only the ticket's own language is spoken."""
CALL_KINDS = frozenset({EventKind.TICKET_CALLED, EventKind.TICKET_RECALLED})


class Form(StrEnum):
    """How much of an announcement is spoken."""

    FULL = "full"
    """Chime, Kazakh, Russian, and English for an English ticket."""
    BRIEF = "brief"
    """The same languages, no chime while the room is listening anyway."""
    TERSE = "terse"
    """The ticket's language only."""


class Outcome(StrEnum):
    """What became of a call on this screen; each call gets exactly one."""

    SPOKEN = "spoken"
    SHORTENED = "shortened"
    SHOWN = "shown"
    """On the stage, but without voice: it is off, or failed."""
    MERGED = "merged"
    """A recall of a ticket whose call was still to be spoken: said once."""
    STALE = "stale"
    """No longer called when its turn came."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """One call or recall, known by the number of its event."""

    seq: int
    ticket_id: UUID
    label: str
    counter_id: str
    recall: bool


@dataclass(frozen=True, slots=True)
class Record:
    """The outcome of one announcement."""

    announcement: Announcement
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Turn:
    """An announcement that has the stage since `started_at` (seconds of the screen's clock)."""

    announcement: Announcement
    form: Form
    chime: bool
    languages: tuple[Language, ...]
    started_at: float
    voice_ended: bool = False
    spoken: bool = True


@dataclass(frozen=True, slots=True)
class Queue:
    """Who has the stage, who waits for it in the order of calling, and the recent pace."""

    turn: Turn | None = None
    pending: tuple[Announcement, ...] = ()
    last: Announcement | None = None
    """The announcement that had the stage last, also after its turn."""
    heard: tuple[float, ...] = ()
    silent_since: float | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The queue afterwards, what is now settled, and the turn that has just begun."""

    queue: Queue
    records: tuple[Record, ...] = ()
    began: Turn | None = None


Policy = Callable[[int, int], Form]
"""From how many wait behind and how many were called within a minute to the form."""


def by_pace(waiting: int, in_last_minute: int) -> Form:
    """Shortens only as far as calls come faster than they can be spoken."""
    if waiting >= CROWD and in_last_minute > CALM_PACE:
        return Form.TERSE
    if waiting or in_last_minute > CALM_PACE:
        return Form.BRIEF
    return Form.FULL


def calls_in(events: Iterable[Event]) -> list[Announcement]:
    """The announcements that events ask for, in their order."""
    return [
        Announcement(
            seq=event.seq,
            ticket_id=event.ticket_id,
            label=event.text("label"),
            counter_id=event.text("counter"),
            recall=event.kind is EventKind.TICKET_RECALLED,
        )
        for event in events
        if event.kind in CALL_KINDS and event.ticket_id is not None
    ]


def hear(queue: Queue, calls: Iterable[Announcement], at: float) -> Step:
    """Queues new calls; of one ticket at most one announcement waits."""
    pending, heard = list(queue.pending), [t for t in queue.heard if at - t < MINUTE_S]
    records: list[Record] = []
    for call in calls:
        heard.append(at)
        before = next((one for one in pending if one.ticket_id == call.ticket_id), None)
        if before is not None and call.recall and before.counter_id == call.counter_id:
            records.append(Record(call, Outcome.MERGED))
            continue
        if before is not None:
            pending.remove(before)
            records.append(Record(before, Outcome.STALE))
        pending.append(call)
    return Step(replace(queue, pending=tuple(pending), heard=tuple(heard)), tuple(records))


def advance(
    queue: Queue,
    day: Day,
    at: float,
    policy: Policy = by_pace,
    stage_s: float = STAGE_S,
) -> Step:
    """Ends a turn that is over and begins the next one that is still called."""
    records: list[Record] = []
    if queue.turn is not None:
        if not _is_over(queue.turn, at, stage_s):
            return Step(queue)
        records.append(Record(queue.turn.announcement, _outcome(queue.turn)))
        queue = replace(queue, turn=None, silent_since=at)
    for number, call in enumerate(queue.pending):
        ticket = still_called(call, day)
        if ticket is None:
            records.append(Record(call, Outcome.STALE))
            continue
        rest = queue.pending[number + 1 :]
        turn = _turn(queue, call, ticket, len(rest), at, policy)
        return Step(replace(queue, turn=turn, pending=rest, last=call), tuple(records), turn)
    return Step(replace(queue, pending=()), tuple(records))


def voice_ended(queue: Queue, seq: int, *, spoken: bool) -> Queue:
    """The voice has finished (or could not speak) the announcement number `seq`."""
    turn = queue.turn
    if turn is None or turn.announcement.seq != seq or turn.voice_ended:
        return queue
    return replace(queue, turn=replace(turn, voice_ended=True, spoken=spoken))


def due_in(queue: Queue, at: float, stage_s: float = STAGE_S) -> float | None:
    """Seconds until `advance` has something to do; None while nothing is on the stage."""
    if queue.turn is None:
        return None
    least = stage_s if queue.turn.voice_ended else max(stage_s, LONGEST_S)
    return max(0.0, queue.turn.started_at + least - at)


def still_called(call: Announcement, day: Day) -> Ticket | None:
    """The ticket if it is still called to the announcement's counter."""
    ticket = day.tickets.get(call.ticket_id)
    if ticket is None or ticket.state is not TicketState.CALLED:
        return None
    return ticket if ticket.counter_id == call.counter_id else None


def spoken_languages(form: Form, ticket: Language) -> tuple[Language, ...]:
    """Kazakh, then Russian, then the ticket's own; when terse the ticket's own only."""
    if form is Form.TERSE:
        return (ticket,)
    return tuple(dict.fromkeys((Language.KK, Language.RU, ticket)))


def _turn(
    queue: Queue, call: Announcement, ticket: Ticket, waiting: int, at: float, policy: Policy
) -> Turn:
    form = policy(waiting, sum(at - moment < MINUTE_S for moment in queue.heard))
    silent = queue.silent_since is None or at - queue.silent_since >= SILENCE_S
    return Turn(
        announcement=call,
        form=form,
        chime=silent or form is Form.FULL,
        languages=spoken_languages(form, ticket.language),
        started_at=at,
    )


def _is_over(turn: Turn, at: float, stage_s: float) -> bool:
    if not turn.voice_ended:
        return at - turn.started_at >= max(stage_s, LONGEST_S)
    return at - turn.started_at >= stage_s


def _outcome(turn: Turn) -> Outcome:
    if not (turn.voice_ended and turn.spoken):
        return Outcome.SHOWN
    return Outcome.SPOKEN if turn.form is Form.FULL else Outcome.SHORTENED
