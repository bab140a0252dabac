"""A clerk calls whoever is next."""

from dataclasses import dataclass, field
from uuid import UUID

from shared.application.close_day import close_past_day
from shared.application.commands import new_id, once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.application.serve import require_sitting
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventDraft, EventKind
from shared.domain.order import choose
from shared.domain.ticket import Ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class CallNext:
    """Asks for the next visitor; the same `id` again returns the same ticket."""

    counter_id: str
    clerk_id: str
    id: UUID = field(default_factory=new_id)


def call_next(units: UnitOfWorkFactory, command: CallNext) -> Ticket | None:
    """The ticket that is now called, or None if nobody waits for this counter.

    Raises KnownError `not_signed_in`, `counter_busy`.
    """
    return once(
        units, command.id, EventKind.TICKET_CALLED, lambda unit: _call(unit, command), _called
    )


def _call(unit: UnitOfWork, command: CallNext) -> Ticket | None:
    close_past_day(unit)
    require_sitting(unit, command.counter_id, command.clerk_id)
    busy = unit.at_counter(command.counter_id)
    if busy is not None:
        raise KnownError("counter_busy", label=busy.label)
    profile = unit.office.profile_of(command.counter_id)
    chosen = choose(unit.heads(profile.topics), profile, unit.now)
    if chosen is None:
        return None
    event = unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.TICKET_CALLED,
            actor=command.clerk_id,
            ticket_id=chosen.id,
            data={"counter": command.counter_id, "label": chosen.label},
        )
    )
    return _called(unit, event)


def _called(unit: UnitOfWork, event: Event) -> Ticket:
    if event.ticket_id is None:
        raise ValueError(f"event {event.seq} tells of no ticket")
    return unit.ticket(event.ticket_id)
