"""What a clerk sees at work, derived from the office's snapshot without Qt."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from counter.viewmodels.seat import Seat
from shared.application.follow import Snapshot
from shared.domain.language import Language
from shared.domain.ticket import Ticket, TicketState

NO_TIME = timedelta(0)


@dataclass(frozen=True, slots=True)
class Line:
    """One topic's line; `mine` if this counter serves it, `rank` from 1 (0: not served here)."""

    topic_id: str
    letter: str
    name: str
    waiting: int
    longest_minutes: int
    rank: int
    mine: bool
    norm: str
    """How the longest wait stands to the office's norm: "", "near" or "over"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskProps:
    """Everything on the clerk's window; times read `mm:ss` or `h:mm:ss`."""

    signed_in: bool = False
    counter_number: int = 0
    clerk_name: str = ""
    stage: str = "idle"
    label: str = ""
    topic_name: str = ""
    visitor_language: str = ""
    group_name: str = ""
    group_checked: bool = False
    note: str = ""
    over_norm: bool = False
    """Whether the service lasts longer than it should."""
    overnight: bool = False
    """The visitor is of a day that is over: the service can be ended, nothing else."""
    waited: str = ""
    elapsed: str = ""
    calls: int = 0
    call_limit: int = 0
    waiting_here: int = 0
    can_call: bool = False
    ends_first: bool = False
    """Calling the next visitor finishes this one's service."""
    offer_no_show: bool = False
    can_recall: bool = False
    can_start: bool = False
    can_finish: bool = False
    can_no_show: bool = False
    can_sign_out: bool = False
    busy: bool = False
    nobody: bool = False
    fault: str = ""
    away: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskInputs:
    """What the window is derived from; `nobody`: the last call found nobody waiting."""

    snapshot: Snapshot | None
    seat: Seat | None
    now: datetime
    language: Language
    busy: bool = False
    nobody: bool = False
    fault: str = ""
    away: bool = False
    locked: bool = False
    """The window waits for the PIN: the ticket and its clock stay, nothing can be done."""

    @property
    def free(self) -> bool:
        """Whether a step can be asked for."""
        return not (self.busy or self.away or self.locked)


def derive(inputs: DeskInputs) -> DeskProps:
    """The window for `inputs`; a seat that somebody else has taken over counts as signed out."""
    snapshot, seat = inputs.snapshot, inputs.seat
    if snapshot is None or seat is None:
        return DeskProps(fault=inputs.fault, away=inputs.away)
    office = snapshot.office
    ticket = snapshot.day.at_counter(seat.counter_id)
    free = inputs.free
    called = ticket is not None and ticket.state is TicketState.CALLED
    serving = ticket is not None and ticket.state is TicketState.SERVING
    overnight = ticket is not None and ticket.id in snapshot.day.overnight
    waiting = snapshot.lines_of(seat.counter_id)
    resting = seat.counter_id in snapshot.day.desks.rests
    base = DeskProps(
        signed_in=True,
        counter_number=office.counter_number(seat.counter_id),
        clerk_name=office.clerk_name(seat.clerk_id),
        call_limit=office.call_limit,
        waiting_here=len(waiting),
        can_call=free and not resting and not called and not overnight,
        ends_first=serving,
        overnight=overnight,
        can_recall=free and called and not overnight,
        can_start=free and called,
        can_finish=free and serving,
        can_no_show=free and called,
        can_sign_out=free,
        busy=inputs.busy,
        nobody=inputs.nobody and ticket is None and not waiting,
        fault=inputs.fault,
        away=inputs.away,
    )
    return base if ticket is None else _with_ticket(base, ticket, inputs, snapshot)


def _with_ticket(
    base: DeskProps, ticket: Ticket, inputs: DeskInputs, snapshot: Snapshot
) -> DeskProps:
    office, language = snapshot.office, inputs.language
    since = ticket.started_at or ticket.called_at or ticket.issued_at
    waited = (ticket.called_at or inputs.now) - ticket.issued_at
    return replace(
        base,
        stage="serving" if ticket.state is TicketState.SERVING else "called",
        label=ticket.label,
        topic_name=office.topic_name(ticket.topic_id).get(language),
        visitor_language=ticket.language.value,
        group_name=""
        if ticket.group_id is None
        else office.group_name(ticket.group_id).get(language),
        waited=clock_text(waited),
        elapsed=clock_text(inputs.now - since),
        calls=ticket.calls,
        group_checked=ticket.group_check is not None,
        note=ticket.note,
        over_norm=base.ends_first and inputs.now - since > office.serving.service_norm,
        offer_no_show=base.can_no_show and ticket.calls >= office.call_limit,
    )


def lines(inputs: DeskInputs) -> tuple[Line, ...]:
    """The lines of all topics, those of this counter first, in the order of their ranks."""
    snapshot, seat = inputs.snapshot, inputs.seat
    if snapshot is None or seat is None:
        return ()
    ranks = snapshot.profile(seat.counter_id).ranks
    found = []
    for topic in snapshot.office.topics:
        rank = next((place for place, ids in enumerate(ranks, 1) if topic.id in ids), 0)
        waiting = snapshot.waiting(topic.id)
        oldest = min((ticket.issued_at for ticket in waiting), default=inputs.now)
        wait = inputs.now - oldest
        longest = int(wait.total_seconds() // 60)
        name = topic.name.get(inputs.language)
        norm = norm_of(wait, snapshot.office.serving.wait_norm) if waiting else ""
        letter = topic.series.letter
        found.append(Line(topic.id, letter, name, len(waiting), longest, rank, rank > 0, norm))
    return tuple(sorted(found, key=lambda line: (not line.mine, line.rank)))


def norm_of(wait: timedelta, norm: timedelta) -> str:
    """Whether a wait is near its norm (two thirds of it) or over it."""
    return "over" if wait > norm else "near" if wait > norm * 2 / 3 else ""


def clock_text(span: timedelta) -> str:
    """A length of time as `03:12`, from an hour on as `1:03:12`; never negative."""
    seconds = int(max(span, NO_TIME).total_seconds())
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes:02d}:{seconds:02d}"
