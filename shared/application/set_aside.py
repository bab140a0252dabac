"""A ticket waits for its clerk, or comes back to counter or line; a no-show comes after all."""

from dataclasses import dataclass
from datetime import timedelta

from shared.application.at_counter import (
    WithTicket,
    checked_reason,
    record_step,
    require_free,
    ticket_here,
    ticket_of,
    ticket_of_today,
)
from shared.application.commands import once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.office import ReasonFor
from shared.domain.order import place_again
from shared.domain.ticket import Ticket, TicketState


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold(WithTicket):
    """Sets the visitor aside for `term`; without one, for the office's usual term."""

    reason: str = ""
    """Id of one of the office's reasons."""
    text: str = ""
    term: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(WithTicket):
    """The visitor is back at the desk: serving goes on without a call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release(WithTicket):
    """A held ticket, or one bound to a counter, goes to its topic's line, at its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reinstate(WithTicket):
    """A no-show has come after all and waits again."""


def hold(units: UnitOfWorkFactory, command: Hold) -> Ticket:
    """Raises KnownError `reason_missing`, `reason_unknown`, `term_wrong`, and as `serve` does."""
    return once(
        units, command.id, EventKind.TICKET_HELD, lambda unit: _hold(unit, command), ticket_of
    )


def resume(units: UnitOfWorkFactory, command: Resume) -> Ticket:
    """By who holds it, at any counter; raises KnownError `held_by_other`, `counter_busy`."""
    return once(
        units, command.id, EventKind.TICKET_RESUMED, lambda unit: _resume(unit, command), ticket_of
    )


def release(units: UnitOfWorkFactory, command: Release) -> Ticket:
    """By anybody at a counter; raises KnownError `action_refused`, `not_signed_in`."""
    return once(
        units,
        command.id,
        EventKind.TICKET_RELEASED,
        lambda unit: _release(unit, command),
        ticket_of,
    )


def reinstate(units: UnitOfWorkFactory, command: Reinstate) -> Ticket:
    """By anybody at a counter; for the place see `order.place_again`."""
    return once(
        units,
        command.id,
        EventKind.TICKET_REINSTATED,
        lambda unit: _reinstate(unit, command),
        ticket_of,
    )


def _hold(unit: UnitOfWork, command: Hold) -> Ticket:
    ticket = ticket_here(unit, command)
    why = checked_reason(unit.office, ReasonFor.HOLD, command.reason, command.text)
    term = unit.office.serving.hold if command.term is None else command.term
    if not timedelta(0) < term <= timedelta(days=1):
        raise KnownError("term_wrong")
    data = {"reason": why["reason"], "note": why["text"], "until": (unit.now + term).isoformat()}
    return ticket_of(unit, record_step(unit, command, ticket, EventKind.TICKET_HELD, data))


def _resume(unit: UnitOfWork, command: Resume) -> Ticket:
    ticket = ticket_of_today(unit, command)
    require_free(unit, command.counter_id)
    if ticket.held_for not in {None, command.clerk_id}:
        raise KnownError("held_by_other", label=ticket.label)
    return ticket_of(unit, record_step(unit, command, ticket, EventKind.TICKET_RESUMED))


def _release(unit: UnitOfWork, command: Release) -> Ticket:
    ticket = ticket_of_today(unit, command)
    if ticket.state is TicketState.WAITING and ticket.bound_to is None:
        raise KnownError("nothing_to_release", label=ticket.label)
    return ticket_of(unit, record_step(unit, command, ticket, EventKind.TICKET_RELEASED))


def _reinstate(unit: UnitOfWork, command: Reinstate) -> Ticket:
    ticket = ticket_of_today(unit, command)
    place = place_again(ticket, unit.now, unit.office.serving.reinstate)
    data = {"place": place.isoformat()}
    return ticket_of(unit, record_step(unit, command, ticket, EventKind.TICKET_REINSTATED, data))
