"""What all steps of a clerk at a counter have in common."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from shared.application.close_day import close_past_day
from shared.application.commands import new_id
from shared.application.ports import UnitOfWork
from shared.domain.errors import KnownError
from shared.domain.event import TICKET_ACTIONS, Event, EventDraft, EventKind, Json
from shared.domain.office import Office, ReasonFor
from shared.domain.rights import Right, require
from shared.domain.ticket import Ticket
from shared.domain.transitions import transition

LONGEST_NOTE: Final = 200
LONG_NUMBER = re.compile(r"(?:\d[ \-()]*){10,}")
"""As of a person or a telephone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AtCounter:
    """A wish of a clerk at a counter; the same `id` again gives the same answer."""

    counter_id: str
    clerk_id: str
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class WithTicket(AtCounter):
    """The same with a ticket."""

    ticket_id: UUID


def require_sitting(unit: UnitOfWork, counter_id: str, clerk_id: str) -> None:
    """Raises KnownError `not_signed_in` unless this clerk may serve and sits at this counter."""
    sitting = unit.sitting_at(counter_id)
    if sitting is None or sitting.clerk_id != clerk_id:
        raise KnownError("not_signed_in", counter=counter_id)
    require(unit.office, clerk_id, Right.SERVE)


def require_free(unit: UnitOfWork, counter_id: str, *, but: UUID | None = None) -> None:
    """Raises KnownError `counter_busy` while a ticket other than `but` is at the counter."""
    busy = unit.at_counter(counter_id)
    if busy is not None and busy.id != but:
        raise KnownError("counter_busy", label=busy.label)


def require_open(unit: UnitOfWork, counter_id: str) -> None:
    """Raises KnownError `counter_resting` while the counter is on a break or closed."""
    rest = unit.rest_at(counter_id)
    if rest is not None:
        raise KnownError("counter_resting", rest=rest.kind.value)


def ticket_here(unit: UnitOfWork, command: WithTicket) -> Ticket:
    """The command's ticket; raises KnownError `not_signed_in`, `ticket_elsewhere`."""
    require_sitting(unit, command.counter_id, command.clerk_id)
    ticket = unit.ticket(command.ticket_id)
    if ticket.counter_id != command.counter_id:
        raise KnownError("ticket_elsewhere", label=ticket.label)
    return ticket


def ticket_of_today(unit: UnitOfWork, command: WithTicket) -> Ticket:
    """The command's ticket, wherever it is; ends a past day first.

    Raises KnownError `not_signed_in`, `ticket_unknown`, `ticket_past`.
    """
    close_past_day(unit)
    require_sitting(unit, command.counter_id, command.clerk_id)
    ticket = unit.ticket(command.ticket_id)
    if ticket.business_day != unit.open_day:
        raise KnownError("ticket_past", label=ticket.label)
    return ticket


def record_step(
    unit: UnitOfWork,
    command: AtCounter,
    ticket: Ticket,
    kind: EventKind,
    data: Mapping[str, Json] | None = None,
    *,
    command_id: UUID | None = None,
) -> Event:
    """Records a step with the ticket; raises KnownError `action_refused`."""
    transition(ticket, TICKET_ACTIONS[kind], unit.now)
    return unit.record(
        EventDraft(
            command_id=command_id or command.id,
            kind=kind,
            actor=command.clerk_id,
            ticket_id=ticket.id,
            data={"counter": command.counter_id, "label": ticket.label, **(data or {})},
        )
    )


def ticket_of(unit: UnitOfWork, event: Event) -> Ticket:
    """The event's ticket as it is now."""
    if event.ticket_id is None:
        raise ValueError(f"event {event.seq} tells of no ticket")
    return unit.ticket(event.ticket_id)


def checked_note(note: str) -> str:
    """One tidy line; raises KnownError `note_long`, `note_personal`."""
    text = " ".join(unicodedata.normalize("NFC", note).split())
    if len(text) > LONGEST_NOTE:
        raise KnownError("note_long", limit=LONGEST_NOTE)
    if LONG_NUMBER.search(text) or "@" in text:
        raise KnownError("note_personal")
    return text


def checked_reason(
    office: Office, step: ReasonFor, reason: str, text: str, *, needed: bool = True
) -> dict[str, Json]:
    """The reason as the record keeps it; raises KnownError `reason_missing`, `reason_unknown`."""
    words = checked_note(text)
    if reason and reason not in {one.id for one in office.reasons_for(step)}:
        raise KnownError("reason_unknown", id=reason)
    if needed and not reason and not words:
        raise KnownError("reason_missing")
    return {"reason": reason, "text": words}
