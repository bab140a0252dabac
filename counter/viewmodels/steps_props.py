"""The steps beside calling and finishing, and what is set aside, derived without Qt."""

from dataclasses import dataclass
from datetime import timedelta

from counter.viewmodels.desk_props import DeskInputs
from shared.domain.desks import RestKind
from shared.domain.office import Office
from shared.domain.ticket import TicketState

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepsProps:
    """What can be done now; `undo_left` are seconds, `resting` is "", "break" or "closed"."""

    can_put_back: bool = False
    can_hold: bool = False
    can_transfer: bool = False
    can_change_topic: bool = False
    can_note: bool = False
    can_check_group: bool = False
    can_call_other: bool = False
    can_walk_in: bool = False
    can_resume: bool = False
    can_release: bool = False
    can_rest: bool = False
    can_reinstate: bool = False
    can_open: bool = False
    undo_step: str = ""
    undo_label: str = ""
    undo_left: int = 0
    undo_whole: int = 1
    resting: str = ""
    rest_reason: str = ""
    rest_until: str = ""
    rest_over: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """A ticket that this clerk has set aside; minutes left are negative after its term."""

    ticket_id: str
    label: str
    reason: str
    note: str
    minutes: int
    due: bool


def derive_steps(inputs: DeskInputs) -> StepsProps:
    """The steps of the clerk who sits here."""
    snapshot, seat = inputs.snapshot, inputs.seat
    if snapshot is None or seat is None:
        return StepsProps()
    ticket = snapshot.day.at_counter(seat.counter_id)
    state = None if ticket is None else ticket.state
    rest = snapshot.day.desks.rests.get(seat.counter_id)
    free = inputs.free
    today = ticket is not None and ticket.id not in snapshot.day.overnight
    serving = free and today and state is TicketState.SERVING
    idle = free and ticket is None
    calls = idle and rest is None
    unchecked = ticket is not None and ticket.group_id is not None and ticket.group_check is None
    step = snapshot.undoable(seat.counter_id, seat.clerk_id, inputs.now)
    seconds = snapshot.office.serving.undo_seconds
    left = timedelta(0) if step is None else step.at + seconds * SECOND - inputs.now
    until = None if rest is None else rest.until
    return StepsProps(
        can_put_back=free and today and state is TicketState.CALLED,
        can_hold=serving,
        can_transfer=serving,
        can_change_topic=serving,
        can_note=free and state is TicketState.SERVING,
        can_check_group=free and today and unchecked,
        can_call_other=calls,
        can_walk_in=calls,
        can_resume=idle,
        can_release=free,
        can_rest=free and rest is None and (idle or today),
        can_reinstate=free and bool(snapshot.day.in_state(TicketState.NO_SHOW)),
        can_open=free and rest is not None,
        undo_step="" if step is None or not free else step.kind.value,
        undo_label="" if step is None else step.before.label,
        undo_left=-(-left // SECOND),
        undo_whole=max(seconds, 1),
        resting="" if rest is None else rest.kind.value,
        rest_reason=""
        if rest is None
        else reason_name(snapshot.office, inputs, rest.reason) or rest.text,
        rest_until="" if until is None else f"{until.astimezone(snapshot.office.zone):%H:%M}",
        rest_over=rest is not None
        and rest.kind is RestKind.BREAK
        and until is not None
        and until <= inputs.now,
    )


def held_rows(inputs: DeskInputs) -> tuple[Held, ...]:
    """What this clerk has set aside, the next term first."""
    snapshot, seat = inputs.snapshot, inputs.seat
    if snapshot is None or seat is None:
        return ()
    rows = []
    for ticket in snapshot.held_for(seat.clerk_id):
        left = (ticket.held_until or inputs.now) - inputs.now
        reason = reason_name(snapshot.office, inputs, ticket.reason)
        rows.append(
            Held(
                str(ticket.id), ticket.label, reason, ticket.note, left // MINUTE, left <= left * 0
            )
        )
    return tuple(rows)


def reason_name(office: Office, inputs: DeskInputs, reason_id: str) -> str:
    """The office's words for a reason, "" if there are none."""
    for reason in office.reasons:
        if reason.id == reason_id:
            return reason.name.get(inputs.language)
    return ""
