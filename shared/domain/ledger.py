"""The hash chain over an office's events: an edit or a deletion in the past is found and named."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from shared.domain.event import Event, EventDraft

GENESIS = "0" * 64
"""What the first event of an office names as the hash before it."""


def canonical(event: Event) -> bytes:
    """All that the hash covers, as UTF-8 JSON with sorted keys and times in UTC microseconds."""
    record = {
        "office": event.office_id,
        "seq": event.seq,
        "at": event.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "command": str(event.command_id),
        "kind": event.kind.value,
        "actor": event.actor,
        "ticket": None if event.ticket_id is None else str(event.ticket_id),
        "data": event.data,
        "previous": event.previous_hash,
    }
    return json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def chain(draft: EventDraft, office_id: str, seq: int, at: datetime, previous_hash: str) -> Event:
    """The draft as the event number `seq`, sealed with its hash (SHA-256, hexadecimal)."""
    unsealed = Event(
        office_id=office_id,
        seq=seq,
        at=at,
        command_id=draft.command_id,
        kind=draft.kind,
        actor=draft.actor,
        ticket_id=draft.ticket_id,
        data=draft.data,
        previous_hash=previous_hash,
        hash="",
    )
    return _with_hash(unsealed)


def _with_hash(event: Event) -> Event:
    fields = {name: getattr(event, name) for name in Event.__slots__}
    return Event(**{**fields, "hash": hashlib.sha256(canonical(event)).hexdigest()})


@dataclass(frozen=True, slots=True)
class Flaw:
    """A place at which the ledger does not hold, and what is wrong there."""

    seq: int
    what: str


def flaws(events: Iterable[Event]) -> list[Flaw]:
    """Everything wrong with a complete run of events, from number 1 on, in order."""
    found: list[Flaw] = []
    expected, previous = 1, GENESIS
    for event in events:
        if event.seq != expected:
            found.append(Flaw(event.seq, f"number {expected} is missing"))
        elif event.previous_hash != previous:
            found.append(Flaw(event.seq, "does not follow from the event before it"))
        if hashlib.sha256(canonical(event)).hexdigest() != event.hash:
            found.append(Flaw(event.seq, "was changed after it was written"))
        expected, previous = event.seq + 1, event.hash
    return found
