"""A clerk calls whoever is next."""

from dataclasses import dataclass
from uuid import UUID

from shared.application.at_counter import (
    AtCounter,
    record_step,
    require_free,
    require_open,
    require_sitting,
    ticket_of,
)
from shared.application.close_day import close_past_day
from shared.application.commands import once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.event import EventKind
from shared.domain.order import choose
from shared.domain.ticket import Ticket, own_line


@dataclass(frozen=True, slots=True, kw_only=True)
class CallNext(AtCounter):
    """Asks for the next visitor; the same `id` again returns the same ticket."""


def call_next(units: UnitOfWorkFactory, command: CallNext) -> Ticket | None:
    """The ticket that is now called, or None if nobody waits for this counter.

    Raises KnownError `not_signed_in`, `counter_busy`, `counter_resting`.
    """
    return once(
        units, command.id, EventKind.TICKET_CALLED, lambda unit: _call(unit, command), ticket_of
    )


def _call(unit: UnitOfWork, command: CallNext) -> Ticket | None:
    close_past_day(unit)
    require_sitting(unit, command.counter_id, command.clerk_id)
    require_free(unit, command.counter_id)
    return call_the_next(unit, command, command.id)


def call_the_next(unit: UnitOfWork, command: AtCounter, command_id: UUID) -> Ticket | None:
    """For a counter that is known to be free; raises KnownError `counter_resting`."""
    require_open(unit, command.counter_id)
    profile = unit.office.profile_of(command.counter_id)
    lines = {*profile.topics, own_line(command.counter_id)}
    chosen = choose(unit.heads(lines), profile, unit.now)
    if chosen is None:
        return None
    event = record_step(unit, command, chosen, EventKind.TICKET_CALLED, command_id=command_id)
    return ticket_of(unit, event)
