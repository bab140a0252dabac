"""Rows of the tables as values of the rules, and back."""

import json
from dataclasses import fields
from typing import Any

from shared.domain.event import Event
from shared.domain.ticket import Ticket
from shared.persistence.prepared import Row

TICKET_FIELDS = tuple(field.name for field in fields(Ticket))
EVENT_FIELDS = tuple(field.name for field in fields(Event))


def ticket_of(row: Row) -> Ticket:
    """A ticket from the columns `TICKET_FIELDS`."""
    return Ticket(**dict(zip(TICKET_FIELDS, row, strict=True)))


def ticket_values(ticket: Ticket) -> dict[str, Any]:
    """The columns `TICKET_FIELDS` of a ticket, and its line."""
    return {name: getattr(ticket, name) for name in TICKET_FIELDS} | {"line": ticket.line}


def event_of(row: Row) -> Event:
    """An event from the columns `EVENT_FIELDS`."""
    values = dict(zip(EVENT_FIELDS, row, strict=True))
    values["data"] = json.loads(values["data"])
    return Event(**values)


def event_values(event: Event) -> dict[str, Any]:
    """The columns `EVENT_FIELDS` of an event."""
    values = {name: getattr(event, name) for name in EVENT_FIELDS}
    values["data"] = json.dumps(
        event.data, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return values
