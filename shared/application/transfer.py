"""The visitor goes to another topic or counter: the same label, the same place."""

from dataclasses import dataclass

from shared.application.at_counter import (
    WithTicket,
    checked_note,
    record_step,
    ticket_here,
    ticket_of,
)
from shared.application.commands import once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.ticket import Ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer(WithTicket):
    """To `topic_id` (without: the topic stays), and if given only to the counter `to_counter`."""

    topic_id: str | None = None
    to_counter: str | None = None
    note: str = ""
    """For whoever serves the visitor next."""


def transfer(units: UnitOfWorkFactory, command: Transfer) -> Ticket:
    """The ticket, waiting again.

    Raises KnownError `topic_unknown`, `counter_unknown`, `counter_empty`, `transfer_nowhere`,
    `note_long`, `note_personal`, and as `serve` does.
    """
    return once(
        units,
        command.id,
        EventKind.TICKET_TRANSFERRED,
        lambda unit: _transfer(unit, command),
        ticket_of,
    )


def _transfer(unit: UnitOfWork, command: Transfer) -> Ticket:
    ticket = ticket_here(unit, command)
    topic = unit.office.topic(command.topic_id or ticket.topic_id).id
    require_staffed(unit, command)
    if command.to_counter is None and topic == ticket.topic_id:
        raise KnownError("transfer_nowhere")
    data = {"topic": topic, "to_counter": command.to_counter, "note": checked_note(command.note)}
    return ticket_of(unit, record_step(unit, command, ticket, EventKind.TICKET_TRANSFERRED, data))


def require_staffed(unit: UnitOfWork, command: Transfer) -> None:
    """Nobody is sent to an empty chair, nor back to where they stand."""
    wanted = command.to_counter
    if wanted is None:
        return
    counter = unit.office.counter(wanted)
    if wanted == command.counter_id:
        raise KnownError("transfer_nowhere")
    if unit.sitting_at(wanted) is None:
        raise KnownError("counter_empty", number=counter.number)
