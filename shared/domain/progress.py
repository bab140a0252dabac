"""What an event does to its ticket: the one evolution of rows, screens and checks."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from shared.domain.event import TICKET_ACTIONS, Event, EventKind, Json
from shared.domain.language import Language
from shared.domain.ticket import GroupCheck, Ticket, TicketState
from shared.domain.transitions import transition


def taken(event: Event) -> Ticket:
    """The ticket that a TICKET_TAKEN event tells of."""
    if event.ticket_id is None:
        raise ValueError(f"event {event.seq} tells of no ticket")
    group, number, issued = (event.data.get(key) for key in ("group", "number", "issued"))
    if not isinstance(number, int):
        raise TypeError(f"event {event.seq}: number is not a whole number")
    return Ticket(
        office_id=event.office_id,
        id=event.ticket_id,
        business_day=date.fromisoformat(event.text("day")),
        topic_id=event.text("topic"),
        letter=event.text("letter"),
        number=number,
        language=Language(event.text("language")),
        group_id=None if group is None else str(group),
        state=TicketState.WAITING,
        place=datetime.fromisoformat(event.text("place")),
        issued_at=event.at if issued is None else datetime.fromisoformat(str(issued)),
    )


def series_of(event: Event) -> str:
    """The row of numbers that a TICKET_TAKEN event continues: its letter, or a kiosk's own row."""
    return event.text("series") if "series" in event.data else event.text("letter")


def ticket_after(ticket: Ticket, event: Event) -> Ticket:
    """The ticket after an event of which it is the subject; raises as `transition` does."""
    if event.kind is EventKind.STEP_UNDONE:
        return replace(ticket_from(event.data["before"]), token=ticket.token)
    action = TICKET_ACTIONS.get(event.kind)
    if action is None:
        return ticket
    moved = transition(
        ticket, action, event.at, counter_id=event.perhaps("counter"), clerk_id=event.actor
    )
    return replace(moved, **_details(moved, event))


def _details(ticket: Ticket, event: Event) -> dict[str, Any]:
    """What the kind of step changes besides the state."""
    match event.kind:
        case EventKind.TICKET_HELD:
            note, until = event.text("note"), event.moment("until")
            held = {"held_for": event.actor, "held_until": until}
            return {**held, "reason": event.text("reason"), "note": note}
        case EventKind.TICKET_TRANSFERRED | EventKind.SERVICE_CONTINUED:
            note, counter = event.perhaps("note") or "", event.perhaps("to_counter")
            return {"topic_id": event.text("topic"), "bound_to": counter, "note": note}
        case EventKind.TICKET_REINSTATED:
            return {"place": event.moment("place")}
        case EventKind.GROUP_REJECTED:
            return {"place": ticket.issued_at, "group_check": GroupCheck.REJECTED}
        case _:
            return _detail(event)


def _detail(event: Event) -> dict[str, Any]:
    match event.kind:
        case EventKind.TOPIC_CHANGED:
            return {"topic_id": event.text("topic")}
        case EventKind.TICKET_RELEASED:
            return {"bound_to": None}
        case EventKind.GROUP_VERIFIED:
            return {"group_check": GroupCheck.VERIFIED}
        case _:
            return {}


def ticket_data(ticket: Ticket) -> dict[str, Json]:
    """The ticket as plain data, without the visitor's secret; `ticket_from` is the way back."""
    return {
        field.name: _plain(getattr(ticket, field.name))
        for field in fields(ticket)
        if field.name != "token"
    }


def _plain(value: object) -> Json:
    if value is None or isinstance(value, int):
        return value
    return value.isoformat() if isinstance(value, date) else str(value)


MOMENTS = ("place", "issued_at", "called_at", "started_at", "ended_at", "held_until")
READERS: Mapping[str, Callable[[str], object]] = {
    **dict.fromkeys(MOMENTS, datetime.fromisoformat),
    "id": UUID,
    "business_day": date.fromisoformat,
    "language": Language,
    "state": TicketState,
    "group_check": GroupCheck,
}
"""Fields of a ticket that are neither texts nor numbers."""


def ticket_from(data: Json) -> Ticket:
    """The ticket; raises TypeError or ValueError for anything else."""
    if not isinstance(data, dict):
        raise TypeError("a ticket is a table")
    values: dict[str, Any] = {
        name: READERS.get(name, str)(value) if isinstance(value, str) else value
        for name, value in data.items()
    }
    return Ticket(**values)
