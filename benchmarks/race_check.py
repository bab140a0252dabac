"""What a race did, recomputed from the stored events alone: shares no code with the rules."""

import hashlib
import json
import sqlite3
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

COLUMNS = "office_id, seq, at, command_id, kind, actor, ticket_id, data, previous_hash, hash"


@dataclass
class Verdict:
    """All zero and whole when the office did what it promises."""

    issued: int = 0
    called: int = 0
    events: int = 0
    duplicate_numbers: int = 0
    number_gaps: int = 0
    double_calls: int = 0
    out_of_order: int = 0
    chain_ok: bool = True
    labels: list[str] = field(default_factory=list)


def stored_events(database: Path | str) -> list[dict[str, Any]]:
    """The events as the database has them, by the bare driver."""
    names = COLUMNS.split(", ")
    query = f"SELECT {COLUMNS} FROM event ORDER BY seq"  # noqa: S608  constants only
    if isinstance(database, Path):
        with sqlite3.connect(database) as bare:
            rows: list[Any] = bare.execute(query).fetchall()
        bare.close()
    else:
        import psycopg

        with psycopg.connect(database) as connection:
            rows = connection.execute(query.encode()).fetchall()
    return [dict(zip(names, row, strict=True)) for row in rows]


def judge(document: dict[str, Any], events: list[dict[str, Any]]) -> Verdict:
    """Replays the events against the office's document."""
    verdict = Verdict(events=len(events), chain_ok=chain_holds(events))
    numbers: dict[tuple[str, str], list[int]] = defaultdict(list)
    waiting: dict[str, dict[UUID, tuple[datetime, datetime, UUID]]] = defaultdict(dict)
    topic_of: dict[UUID, str] = {}
    at_counter: dict[str, UUID] = {}
    called: Counter[UUID] = Counter()
    for event in events:
        kind, data = event["kind"], json.loads(event["data"])
        at = moment(event["at"])
        ticket = None if event["ticket_id"] is None else identity(event["ticket_id"])
        if kind == "ticket_taken" and ticket is not None:
            numbers[data["day"], data["letter"]].append(data["number"])
            verdict.labels.append(f"{data['letter']}{data['number']:03d}")
            topic_of[ticket] = data["topic"]
            waiting[data["topic"]][ticket] = (moment(data["place"]), at, ticket)
        elif kind == "ticket_called" and ticket is not None:
            called[ticket] += 1
            verdict.double_calls += called[ticket] > 1 or data["counter"] in at_counter
            verdict.out_of_order += expected(document, waiting, data["counter"], at) != ticket
            at_counter[data["counter"]] = ticket
            waiting[topic_of[ticket]].pop(ticket, None)
        elif kind == "service_finished":
            verdict.double_calls += at_counter.pop(data["counter"], None) != ticket
    verdict.issued, verdict.called = len(topic_of), len(called)
    verdict.duplicate_numbers = sum(len(used) - len(set(used)) for used in numbers.values())
    verdict.number_gaps = sum(
        len(set(range(1, max(used) + 1)) - set(used)) for used in numbers.values()
    )
    return verdict


def expected(
    document: dict[str, Any],
    waiting: dict[str, dict[UUID, tuple[datetime, datetime, UUID]]],
    counter_id: str,
    now: datetime,
) -> UUID | None:
    """Who is next at a counter, by the words of the design."""
    counter = next(one for one in document["counters"] if one["id"] == counter_id)
    profile = next(one for one in document["profiles"] if one["id"] == counter["profile"])
    patience = timedelta(minutes=profile["help_after_minutes"])
    candidates: list[tuple[datetime, datetime, UUID]] = []
    for rank in profile["ranks"]:
        firsts = [min(waiting[topic].values()) for topic in rank if waiting[topic]]
        if candidates:
            firsts = [first for first in firsts if now - first[0] > patience]
        candidates += firsts
    return min(candidates)[2] if candidates else None


def chain_holds(events: list[dict[str, Any]]) -> bool:
    """Whether each event is sealed, follows the one before, and none is missing."""
    previous = "0" * 64
    for number, event in enumerate(events, start=1):
        sealed = {
            "office": event["office_id"],
            "seq": number,
            "at": moment(event["at"]).isoformat(timespec="microseconds"),
            "command": str(identity(event["command_id"])),
            "kind": event["kind"],
            "actor": event["actor"],
            "ticket": None if event["ticket_id"] is None else str(identity(event["ticket_id"])),
            "data": json.loads(event["data"]),
            "previous": previous,
        }
        text = json.dumps(sealed, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        previous = hashlib.sha256(text.encode()).hexdigest()
        if event["seq"] != number or event["hash"] != previous:
            return False
    return True


def moment(value: str | datetime) -> datetime:
    """A stored time of either engine."""
    when = datetime.fromisoformat(value) if isinstance(value, str) else value
    return when.astimezone(UTC)


def identity(value: str | UUID) -> UUID:
    """A stored id of either engine."""
    return value if isinstance(value, UUID) else UUID(value)
