"""A clerk looks at the paper behind a head start: it holds, or the ticket goes back by time."""

from dataclasses import dataclass

from shared.application.at_counter import WithTicket, record_step, ticket_here, ticket_of
from shared.application.commands import once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.ticket import Ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckGroup(WithTicket):
    """Whether the visitor at the counter is of the priority group of the ticket."""

    right: bool


def check_group(units: UnitOfWorkFactory, command: CheckGroup) -> Ticket:
    """The ticket: it stays if right, else it waits at the place of its coming.

    Raises KnownError `no_group`, `group_checked`, and as `serve` does.
    """
    kind = EventKind.GROUP_VERIFIED if command.right else EventKind.GROUP_REJECTED
    return once(units, command.id, kind, lambda unit: _check(unit, command, kind), ticket_of)


def _check(unit: UnitOfWork, command: CheckGroup, kind: EventKind) -> Ticket:
    ticket = ticket_here(unit, command)
    if ticket.group_id is None:
        raise KnownError("no_group", label=ticket.label)
    if ticket.group_check is not None:
        raise KnownError("group_checked", label=ticket.label)
    data = {"group": ticket.group_id}
    return ticket_of(unit, record_step(unit, command, ticket, kind, data))
