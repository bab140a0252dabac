"""A visitor without a paper ticket is taken and served at the counter, recorded as such."""

from dataclasses import dataclass
from uuid import UUID, uuid5

from shared.application.at_counter import (
    AtCounter,
    checked_reason,
    record_step,
    require_free,
    require_open,
    require_sitting,
    ticket_of,
)
from shared.application.call_particular import passed_by_call, passed_data
from shared.application.close_day import close_past_day
from shared.application.commands import once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.application.take_ticket import record_ticket
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.office import ReasonFor
from shared.domain.ticket import Ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkIn(AtCounter):
    """Serves the visitor who stands here; a reason as for every call out of order."""

    topic_id: str
    language: Language
    group_id: str | None = None
    reason: str = ""
    text: str = ""


def walk_in(units: UnitOfWorkFactory, command: WalkIn) -> Ticket:
    """The new ticket, being served; neither hours nor limits stand in the way.

    Raises KnownError `topic_unknown`, `group_unknown`, `numbers_used_up`, and as `call_ticket`.
    """
    return once(
        units, command.id, EventKind.TICKET_TAKEN, lambda unit: _walk_in(unit, command), ticket_of
    )


def served_id(command_id: UUID) -> UUID:
    """Under which the service that follows the ticket is recorded."""
    return uuid5(command_id, "served")


def _walk_in(unit: UnitOfWork, command: WalkIn) -> Ticket:
    close_past_day(unit)
    require_sitting(unit, command.counter_id, command.clerk_id)
    require_free(unit, command.counter_id)
    require_open(unit, command.counter_id)
    why = checked_reason(unit.office, ReasonFor.CALL, command.reason, command.text)
    topic = unit.office.topic(command.topic_id)
    group = None if command.group_id is None else unit.office.group(command.group_id)
    taken = record_ticket(
        unit,
        command.id,
        command.clerk_id,
        topic,
        command.language,
        group,
        {"walk_in": True, "at_counter": command.counter_id},
    )
    ticket = ticket_of(unit, taken)
    data = {**why, **passed_data(passed_by_call(unit, command.counter_id, ticket))}
    kind, then = EventKind.WALK_IN_SERVED, served_id(command.id)
    return ticket_of(unit, record_step(unit, command, ticket, kind, data, command_id=then))
