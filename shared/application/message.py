"""Who leads the office writes to the counters, who say that they have read it."""

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import UUID

from shared.application.at_counter import AtCounter, require_sitting
from shared.application.commands import new_id, once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.desks import Message, message_of
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventDraft, EventKind
from shared.domain.rights import Right, require

LONGEST_MESSAGE: Final = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMessage:
    """Shown from `since` (without: now) to `until` (aware) at one counter, or at all."""

    clerk_id: str
    text: str
    until: datetime
    since: datetime | None = None
    counter_id: str | None = None
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMessage(AtCounter):
    """The clerk at the counter has read it."""

    message_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawMessage:
    """Shown no more."""

    clerk_id: str
    message_id: str
    id: UUID = field(default_factory=new_id)


def send_message(units: UnitOfWorkFactory, command: SendMessage) -> Message:
    """Raises KnownError `not_allowed`, `message_empty`, `message_long`, `until_past`."""
    return once(
        units,
        command.id,
        EventKind.MESSAGE_SENT,
        lambda unit: _send(unit, command),
        lambda _unit, event: message_of(event),
    )


def read_message(units: UnitOfWorkFactory, command: ReadMessage) -> None:
    """Recorded once for each counter; raises KnownError `not_signed_in`, `message_unknown`."""
    once(
        units,
        command.id,
        EventKind.MESSAGE_READ,
        lambda unit: _read(unit, command),
        lambda _unit, _event: None,
    )


def withdraw_message(units: UnitOfWorkFactory, command: WithdrawMessage) -> None:
    """Raises KnownError `not_allowed`, `message_unknown`."""
    once(
        units,
        command.id,
        EventKind.MESSAGE_WITHDRAWN,
        lambda unit: _withdraw(unit, command),
        lambda _unit, event: event,
    )


def _send(unit: UnitOfWork, command: SendMessage) -> Message:
    require(unit.office, command.clerk_id, Right.SEND_MESSAGES)
    text = " ".join(unicodedata.normalize("NFC", command.text).split())
    if not text:
        raise KnownError("message_empty")
    if len(text) > LONGEST_MESSAGE:
        raise KnownError("message_long", limit=LONGEST_MESSAGE)
    since = command.since or unit.now
    if command.until <= max(since, unit.now):
        raise KnownError("until_past")
    if command.counter_id is not None:
        unit.office.counter(command.counter_id)
    event = unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.MESSAGE_SENT,
            actor=command.clerk_id,
            data={
                "text": text,
                "since": since.isoformat(),
                "until": command.until.isoformat(),
                "counter": command.counter_id,
            },
        )
    )
    return message_of(event)


def _read(unit: UnitOfWork, command: ReadMessage) -> None:
    require_sitting(unit, command.counter_id, command.clerk_id)
    message = _known(unit, command.message_id)
    if command.counter_id in message.read_at:
        return
    unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.MESSAGE_READ,
            actor=command.clerk_id,
            data={"message": message.id, "counter": command.counter_id},
        )
    )


def _withdraw(unit: UnitOfWork, command: WithdrawMessage) -> Event:
    require(unit.office, command.clerk_id, Right.SEND_MESSAGES)
    return unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.MESSAGE_WITHDRAWN,
            actor=command.clerk_id,
            data={"message": _known(unit, command.message_id).id},
        )
    )


def _known(unit: UnitOfWork, message_id: str) -> Message:
    found = unit.desks().messages.get(message_id)
    if found is None:
        raise KnownError("message_unknown")
    return found
