"""A clerk calls somebody who is not next, with a reason; whom it passes over is recorded."""

from collections.abc import Iterable
from dataclasses import dataclass

from shared.application.at_counter import (
    AtCounter,
    WithTicket,
    checked_reason,
    record_step,
    require_free,
    require_open,
    require_sitting,
    ticket_of,
    ticket_of_today,
)
from shared.application.close_day import close_past_day
from shared.application.commands import once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.event import EventKind, Json
from shared.domain.office import ReasonFor
from shared.domain.order import passed_over
from shared.domain.ticket import Ticket, TicketState


@dataclass(frozen=True, slots=True, kw_only=True)
class CallTicket(WithTicket):
    """Calls one that waits, is on hold or did not come; the own held ticket needs no reason."""

    reason: str = ""
    """Id of one of the office's reasons."""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFrom(AtCounter):
    """Calls the first of a topic, of a section's topics, or of a priority group."""

    topic_id: str | None = None
    section_id: str | None = None
    group_id: str | None = None
    reason: str = ""
    text: str = ""


def call_ticket(units: UnitOfWorkFactory, command: CallTicket) -> Ticket:
    """The ticket, called.

    Raises KnownError `not_signed_in`, `counter_busy`, `counter_resting`, `reason_missing`,
    `reason_unknown`, `ticket_past`, `bound_elsewhere`, `action_refused`.
    """
    return once(
        units, command.id, EventKind.TICKET_CALLED, lambda unit: _call(unit, command), ticket_of
    )


def call_from(units: UnitOfWorkFactory, command: CallFrom) -> Ticket | None:
    """The ticket, called, or None if nobody of those waits; raises as `call_ticket` does."""
    return once(
        units,
        command.id,
        EventKind.TICKET_CALLED,
        lambda unit: _call_from(unit, command),
        ticket_of,
    )


def passed_data(passed: Iterable[Ticket]) -> dict[str, Json]:
    """Whom a call passes over, as the record keeps it."""
    return {"passed": [ticket.label for ticket in passed]}


def passed_by_call(unit: UnitOfWork, counter_id: str, ticket: Ticket) -> list[Ticket]:
    """Whom the ticket passes over at the counter now."""
    waiting = [one for one in unit.unfinished() if one.state is TicketState.WAITING]
    profile = unit.office.profile_of(counter_id)
    return passed_over(ticket, waiting, profile, counter_id, unit.now)


def _call(unit: UnitOfWork, command: CallTicket) -> Ticket:
    ticket = ticket_of_today(unit, command)
    own = ticket.held_for == command.clerk_id
    why = checked_reason(unit.office, ReasonFor.CALL, command.reason, command.text, needed=not own)
    return _record(unit, command, ticket, {**why, "held": True} if own else why)


def _call_from(unit: UnitOfWork, command: CallFrom) -> Ticket | None:
    close_past_day(unit)
    require_sitting(unit, command.counter_id, command.clerk_id)
    why = checked_reason(unit.office, ReasonFor.CALL, command.reason, command.text)
    topics = _topics(unit, command)
    for ticket in unit.unfinished():
        if ticket.state is not TicketState.WAITING or ticket.topic_id not in topics:
            continue
        if ticket.bound_to not in {None, command.counter_id}:
            continue
        if command.group_id is None or ticket.group_id == command.group_id:
            return _record(unit, command, ticket, why)
    require_free(unit, command.counter_id)
    return None


def _topics(unit: UnitOfWork, command: CallFrom) -> frozenset[str]:
    """Among which topics is looked; raises KnownError if one is unknown."""
    office = unit.office
    if command.group_id is not None:
        office.group(command.group_id)
    if command.topic_id is not None:
        return frozenset({office.topic(command.topic_id).id})
    if command.section_id is not None:
        section = office.section(command.section_id).id
        return frozenset(topic.id for topic in office.topics if topic.section_id == section)
    return office.profile_of(command.counter_id).topics


def _record(unit: UnitOfWork, command: AtCounter, ticket: Ticket, why: dict[str, Json]) -> Ticket:
    require_free(unit, command.counter_id)
    require_open(unit, command.counter_id)
    if ticket.state is TicketState.WAITING and ticket.bound_to not in {None, command.counter_id}:
        raise KnownError("bound_elsewhere", label=ticket.label)
    passed = [] if why.get("held") else passed_by_call(unit, command.counter_id, ticket)
    data = {**why, **passed_data(passed)}
    return ticket_of(unit, record_step(unit, command, ticket, EventKind.TICKET_CALLED, data))
