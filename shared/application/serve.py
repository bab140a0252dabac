"""What a clerk does with the ticket at the counter: recall, start, no-show, put back, finish."""

from dataclasses import dataclass

from shared.application.at_counter import WithTicket, record_step, ticket_here, ticket_of
from shared.application.commands import once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.event import EventKind, Json
from shared.domain.office import Office
from shared.domain.ticket import Ticket

PLAIN = frozenset(
    {
        EventKind.TICKET_RECALLED,
        EventKind.TICKET_PUT_BACK,
        EventKind.TICKET_NO_SHOW,
        EventKind.SERVICE_STARTED,
        EventKind.SERVICE_FINISHED,
    }
)
"""Steps that need no more than the ticket."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Serve(WithTicket):
    """A clerk's step with the ticket that is at the clerk's counter."""

    kind: EventKind
    automatic: bool = False
    """Whether time did it, not the clerk's hand."""


def serve(units: UnitOfWorkFactory, command: Serve) -> Ticket:
    """The ticket after the step.

    Raises KnownError `not_signed_in`, `ticket_elsewhere`, `action_refused`, `ticket_unknown`,
    `outcome_missing`.
    """
    if command.kind not in PLAIN:
        raise ValueError(f"{command.kind} needs a command of its own")
    return once(units, command.id, command.kind, lambda unit: _serve(unit, command), ticket_of)


def _serve(unit: UnitOfWork, command: Serve) -> Ticket:
    ticket = ticket_here(unit, command)
    data: dict[str, Json] = {"automatic": True} if command.automatic else {}
    if command.kind is EventKind.SERVICE_FINISHED:
        require_no_outcome(unit.office, ticket)
    return ticket_of(unit, record_step(unit, command, ticket, command.kind, data))


def require_no_outcome(office: Office, ticket: Ticket) -> None:
    """Raises KnownError `outcome_missing` where the office wants to know what came of it."""
    if office.serving.outcome_needed and office.outcomes_of(ticket.topic_id):
        raise KnownError("outcome_missing")
