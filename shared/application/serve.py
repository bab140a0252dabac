"""What a clerk does with the ticket at the counter: recall, start, finish, no-show, put back."""

from dataclasses import dataclass, field
from uuid import UUID

from shared.application.commands import new_id, once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.event import TICKET_ACTIONS, Event, EventDraft, EventKind
from shared.domain.ticket import Ticket
from shared.domain.transitions import transition


@dataclass(frozen=True, slots=True, kw_only=True)
class Serve:
    """A clerk's step with the ticket that is at the clerk's counter."""

    counter_id: str
    clerk_id: str
    ticket_id: UUID
    kind: EventKind
    id: UUID = field(default_factory=new_id)


def serve(units: UnitOfWorkFactory, command: Serve) -> Ticket:
    """The ticket after the step.

    Raises KnownError `not_signed_in`, `ticket_elsewhere`, `action_refused`, `ticket_unknown`.
    """
    return once(units, command.id, command.kind, lambda unit: _serve(unit, command), _ticket_of)


def require_sitting(unit: UnitOfWork, counter_id: str, clerk_id: str) -> None:
    """Raises KnownError `not_signed_in` unless this clerk is signed in at this counter."""
    sitting = unit.sitting_at(counter_id)
    if sitting is None or sitting.clerk_id != clerk_id:
        raise KnownError("not_signed_in", counter=counter_id)


def _serve(unit: UnitOfWork, command: Serve) -> Ticket:
    require_sitting(unit, command.counter_id, command.clerk_id)
    ticket = unit.ticket(command.ticket_id)
    if ticket.counter_id != command.counter_id:
        raise KnownError("ticket_elsewhere", label=ticket.label)
    transition(ticket, TICKET_ACTIONS[command.kind], unit.now)
    event = unit.record(
        EventDraft(
            command_id=command.id,
            kind=command.kind,
            actor=command.clerk_id,
            ticket_id=ticket.id,
            data={"counter": command.counter_id, "label": ticket.label},
        )
    )
    return _ticket_of(unit, event)


def _ticket_of(unit: UnitOfWork, event: Event) -> Ticket:
    if event.ticket_id is None:
        raise ValueError(f"event {event.seq} tells of no ticket")
    return unit.ticket(event.ticket_id)
