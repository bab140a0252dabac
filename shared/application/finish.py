"""The end of a service: with an outcome, with the next visitor, or with the next topic."""

from dataclasses import dataclass
from uuid import UUID, uuid5

from shared.application.at_counter import (
    WithTicket,
    checked_note,
    record_step,
    require_open,
    ticket_here,
    ticket_of,
)
from shared.application.call_next import call_the_next
from shared.application.close_day import close_past_day
from shared.application.commands import once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.application.serve import require_no_outcome
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventKind, Json
from shared.domain.office import Office
from shared.domain.ticket import Ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish(WithTicket):
    """The visitor has been served."""

    outcome: str = ""
    """Id of one of the office's outcomes."""
    note: str = ""
    """For the record, without anything about a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishAndCallNext(Finish):
    """The same, and whoever is next is called: both, or neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextTopic(Finish):
    """This topic is done, the visit is not: it goes on with `topic_id`.

    With `here` the same clerk goes on at once, else the ticket waits in that topic's line.
    """

    topic_id: str
    here: bool = False


def finish(units: UnitOfWorkFactory, command: Finish) -> Ticket:
    """The ticket, served.

    Raises KnownError `outcome_missing`, `outcome_unknown`, `note_long`, `note_personal`, and as
    `serve` does.
    """
    return once(
        units,
        command.id,
        EventKind.SERVICE_FINISHED,
        lambda unit: ticket_of(unit, _finish(unit, command)),
        ticket_of,
    )


def finish_and_call_next(units: UnitOfWorkFactory, command: FinishAndCallNext) -> Ticket | None:
    """The ticket that is now called, or None if nobody waits for this counter.

    Raises as `finish` and `call_next` do.
    """
    return once(
        units,
        command.id,
        EventKind.SERVICE_FINISHED,
        lambda unit: _finish_and_call(unit, command),
        lambda unit, _event: _called_then(unit, command),
    )


def go_on(units: UnitOfWorkFactory, command: NextTopic) -> Ticket:
    """The ticket in its next topic; raises as `finish` does, and KnownError `topic_unknown`."""
    kind = EventKind.TOPIC_CHANGED if command.here else EventKind.SERVICE_CONTINUED
    return once(units, command.id, kind, lambda unit: _go_on(unit, command, kind), ticket_of)


def next_id(command_id: UUID) -> UUID:
    """Under which the call that follows a finish is recorded."""
    return uuid5(command_id, "next")


def _finish(unit: UnitOfWork, command: Finish) -> Event:
    ticket = ticket_here(unit, command)
    data = _result(unit.office, ticket, command)
    return record_step(unit, command, ticket, EventKind.SERVICE_FINISHED, data)


def _finish_and_call(unit: UnitOfWork, command: FinishAndCallNext) -> Ticket | None:
    close_past_day(unit)
    require_open(unit, command.counter_id)
    _finish(unit, command)
    return call_the_next(unit, command, next_id(command.id))


def _called_then(unit: UnitOfWork, command: FinishAndCallNext) -> Ticket | None:
    event = unit.event_of(next_id(command.id))
    return None if event is None else ticket_of(unit, event)


def _go_on(unit: UnitOfWork, command: NextTopic, kind: EventKind) -> Ticket:
    ticket = ticket_here(unit, command)
    topic = unit.office.topic(command.topic_id)
    if topic.id == ticket.topic_id:
        raise KnownError("transfer_nowhere")
    data = {**_result(unit.office, ticket, command), "from": ticket.topic_id, "topic": topic.id}
    return ticket_of(unit, record_step(unit, command, ticket, kind, data))


def _result(office: Office, ticket: Ticket, command: Finish) -> dict[str, Json]:
    """Outcome and note as the record keeps them."""
    known = {outcome.id for outcome in office.outcomes_of(ticket.topic_id)}
    if command.outcome and command.outcome not in known:
        raise KnownError("outcome_unknown", id=command.outcome)
    if not command.outcome:
        require_no_outcome(office, ticket)
    note = checked_note(command.note)
    found: dict[str, Json] = {"outcome": command.outcome, "note": note, "topic": ticket.topic_id}
    return {key: value for key, value in found.items() if value}
