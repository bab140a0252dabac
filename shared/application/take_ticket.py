"""A visitor takes a ticket."""

import secrets
from base64 import b32encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from shared.application.close_day import close_past_day
from shared.application.commands import new_id, once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.availability import Available, Refusal, TopicDay, Unavailable, availability
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventDraft, EventKind, Json
from shared.domain.hours import Open, status_at
from shared.domain.language import Language
from shared.domain.office import PriorityGroup, Topic
from shared.domain.order import place_of
from shared.domain.ticket import Ticket

CODES: Final = {
    Refusal.OFFICE_CLOSED: "office_closed",
    Refusal.ON_BREAK: "office_closed",
    Refusal.PAUSED: "topic_paused",
    Refusal.LIMIT_REACHED: "limit_reached",
    Refusal.LAST_TICKET_GONE: "last_ticket_gone",
    Refusal.NOT_SERVED_BEFORE_CLOSING: "last_ticket_gone",
}
TOKEN_BYTES = 15
"""120 random bits: 24 letters and digits on the visitor's page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeTicket:
    """A visitor's wish, made at `device`; the same `id` again returns the same ticket."""

    topic_id: str
    language: Language
    device: str
    group_id: str | None = None
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Receipt:
    """The ticket and how many are before it in its topic at the moment of the answer."""

    ticket: Ticket
    ahead: int


def take_ticket(
    units: UnitOfWorkFactory, command: TakeTicket, wanted: Callable[[], bool] = lambda: True
) -> Receipt:
    """Raises KnownError `topic_unknown`, `group_unknown`, `numbers_used_up`, or why not now.

    `wanted` is asked last of all: nothing is recorded, and `visitor_gone` raised, for whoever got
    another ticket while the database said nothing.

    Not now: `office_closed`, `topic_paused`, `limit_reached`, `last_ticket_gone`. That a visitor
    would not be served before closing is an estimate: the kiosk says so, nothing is refused here.
    """
    return once(
        units,
        command.id,
        EventKind.TICKET_TAKEN,
        lambda unit: _take(unit, command, wanted),
        _receipt,
    )


def new_token() -> str:
    """A new unguessable name of a ticket on the visitor's page."""
    return b32encode(secrets.token_bytes(TOKEN_BYTES)).decode()


def _take(unit: UnitOfWork, command: TakeTicket, wanted: Callable[[], bool]) -> Receipt:
    topic = unit.office.topic(command.topic_id)
    group = None if command.group_id is None else unit.office.group(command.group_id)
    local = unit.now.astimezone(unit.office.zone)
    if not isinstance(status_at(unit.office.hours, local), Open):
        raise KnownError("office_closed")
    close_past_day(unit)
    _require_available(unit, topic, local.date())
    event = record_ticket(unit, command.id, command.device, topic, command.language, group)
    receipt = _receipt(unit, event)
    if not wanted():
        raise KnownError("visitor_gone")
    return receipt


def record_ticket(
    unit: UnitOfWork,
    command_id: UUID,
    actor: str,
    topic: Topic,
    language: Language,
    group: PriorityGroup | None,
    more: Mapping[str, Json] | None = None,
) -> Event:
    """Gives the topic's next number; raises KnownError `numbers_used_up`."""
    day = unit.now.astimezone(unit.office.zone).date()
    letter = topic.series.letter
    number = topic.series.next_after(unit.last_number(day, letter))
    return unit.record(
        EventDraft(
            command_id=command_id,
            kind=EventKind.TICKET_TAKEN,
            actor=actor,
            ticket_id=new_id(),
            data={
                "day": day.isoformat(),
                "topic": topic.id,
                "letter": letter,
                "number": number,
                "language": language.value,
                "group": None if group is None else group.id,
                "place": place_of(unit.now, group).isoformat(),
                **(more or {}),
            },
        ),
        token=new_token(),
    )


def _require_available(unit: UnitOfWork, topic: Topic, day: date) -> None:
    given = 0 if topic.daily_limit is None else unit.given(day, topic.id)
    seen = TopicDay(given, unit.pause_of(topic.id))
    match availability(unit.office, topic, seen, unit.now):
        case Unavailable(reason):
            raise KnownError(CODES[reason], topic=topic.id)
        case Available():
            pass


def _receipt(unit: UnitOfWork, event: Event) -> Receipt:
    if event.ticket_id is None:
        raise ValueError(f"event {event.seq} tells of no ticket")
    ticket = unit.ticket(event.ticket_id)
    return Receipt(ticket, unit.waiting_before(ticket))
