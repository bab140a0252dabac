"""Years of an office made in minutes: tickets and events written in bulk, the chain valid."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from benchmarks.race_office import found, race_settings
from shared.domain.ledger import GENESIS
from shared.persistence.tables import EventRow, SeriesRow, TicketRow
from shared.settings import Settings, Simulation

TODAY: Final = date(2026, 11, 24)
A_DAY: Final = 1000
"""Tickets of one day."""
OPENS: Final = timedelta(hours=4)
"""In UTC."""
EVERY: Final = timedelta(seconds=20)
IDS: Final = 0x0190 << 112
"""Ids that grow with time, and are smaller than any that is made today."""
ROWS_AT_ONCE: Final = 20_000
TABLES: Final = {row.__tablename__: row.__table__ for row in (EventRow, TicketRow, SeriesRow)}
STEPS: Final = (
    ("ticket_called", timedelta(seconds=5)),
    ("service_started", timedelta(seconds=8)),
    ("service_finished", timedelta(seconds=18)),
)
Row = tuple[Any, ...]


@dataclass
class Past:
    """Makes the rows, one day after the other."""

    document: dict[str, Any]
    seq: int
    hash: str
    made: int = 0
    rows: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in TABLES})

    def days(self, tickets: int) -> Iterator[None]:
        """Rows are there to be written after each day."""
        days = -(-tickets // A_DAY)
        for number in range(days):
            day = TODAY - timedelta(days=days - number)
            opens = datetime(day.year, day.month, day.day, tzinfo=UTC) + OPENS
            last: dict[str, int] = {}
            for index in range(min(A_DAY, tickets - self.made)):
                topic = self.document["topics"][index % len(self.document["topics"])]
                letter = topic["letter"]
                last[letter] = last.get(letter, 0) + 1
                self._ticket(day, opens + index * EVERY, topic["id"], letter, last[letter])
            self._close(day, opens + timedelta(hours=18))
            self.rows["series"] += [
                (self.document["id"], day.isoformat(), letter, n) for letter, n in last.items()
            ]
            yield

    def _ticket(self, day: date, at: datetime, topic: str, letter: str, number: int) -> None:
        self.made += 1
        key = f"{IDS + self.made:032x}"
        issued = at.isoformat(timespec="microseconds")
        self._event(
            "ticket_taken",
            at,
            "kiosk-1",
            f'{{"day":"{day}","group":null,"language":"kk","letter":"{letter}",'
            f'"number":{number},"place":"{issued}","topic":"{topic}"}}',
            key,
        )
        for kind, later in STEPS:
            self._event(kind, at + later, "clerk-1", '{"counter":"counter-1"}', key)
        called, started, ended = (stored(at + later) for _, later in STEPS)
        known = {
            "office_id": self.document["id"],
            "id": key,
            "business_day": day.isoformat(),
            "topic_id": topic,
            "letter": letter,
            "number": number,
            "language": "kk",
            "state": "served",
            "place": stored(at),
            "issued_at": stored(at),
            "called_at": called,
            "started_at": started,
            "ended_at": ended,
            "clerk_id": "clerk-1",
            "calls": 1,
            "token": f"{self.made:024d}",
            "reason": "",
            "note": "",
            "line": topic,
            "first_called_at": called,
        }
        self.rows["ticket"].append(tuple(known.get(c.name) for c in TABLES["ticket"].columns))

    def _close(self, day: date, at: datetime) -> None:
        after = day + timedelta(days=1)
        data = f'{{"day":"{day}","labels":[],"next_day":"{after}","tickets":[]}}'
        self._event("day_closed", at, "office", data, None)

    def _event(self, kind: str, at: datetime, actor: str, data: str, key: str | None) -> None:
        """As `shared.domain.ledger` seals it, ten times as fast."""
        self.seq += 1
        command = f"{IDS + self.seq:032x}"
        ticket = "null" if key is None else f'"{dashed(key)}"'
        text = (
            f'{{"actor":"{actor}","at":"{at.isoformat(timespec="microseconds")}",'
            f'"command":"{dashed(command)}","data":{data},"kind":"{kind}",'
            f'"office":"{self.document["id"]}","previous":"{self.hash}","seq":{self.seq},'
            f'"ticket":{ticket}}}'
        )
        own = sha256(text.encode()).hexdigest()
        office = self.document["id"]
        row = (office, self.seq, command, stored(at), kind, actor, key, data, self.hash, own)
        self.rows["event"].append(row)
        self.hash = own


def dashed(key: str) -> str:
    return f"{key[:8]}-{key[8:12]}-{key[12:16]}-{key[16:20]}-{key[20:]}"


def stored(at: datetime) -> str:
    """As SQLite has it; PostgreSQL understands it."""
    return at.isoformat(timespec="microseconds")[:-6] + "Z"


def with_history(database: Path | str, document: dict[str, Any], tickets: int) -> Settings:
    """An office that has served so many visitors; its clock shows nine on the day after them."""
    settings = race_settings(database, document)
    assert settings.simulation is not None
    begun = TODAY - timedelta(days=tickets // A_DAY + 10)
    early = Simulation(
        anchor_real=datetime.now(UTC),
        anchor_virtual=datetime(begun.year, begun.month, begun.day, 5, tzinfo=UTC),
        factor=1,
    )
    found(settings.model_copy(update={"simulation": early}), document)
    if isinstance(database, Path):
        write_to_file(database, document, tickets)
    else:
        write_to_server(database, document, tickets)
    now = settings.simulation.model_copy(update={"anchor_real": datetime.now(UTC)})
    return settings.model_copy(update={"simulation": now})


HEAD: Final = "SELECT head_seq, head_hash FROM office"
KEEP: Final = "UPDATE office SET head_seq = {0}, head_hash = {0}, head_at = {0}, open_day = {0}"


def head_after(past: Past, tickets: int) -> Row:
    """What `KEEP` takes."""
    assert past.made == tickets
    at = datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC)
    return past.seq, past.hash, stored(at), TODAY.isoformat()


def write_to_file(database: Path, document: dict[str, Any], tickets: int) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as bare:
        bare.execute("BEGIN IMMEDIATE")
        past = Past(document, *bare.execute(HEAD).fetchone())
        for _ in past.days(tickets):
            for name, rows in full(past, past.made == tickets):
                places = ", ".join("?" * len(rows[0]))
                into = f"INSERT INTO {name} ({columns(name)}) VALUES ({places})"  # noqa: S608  constants
                bare.executemany(into, rows)
        bare.execute(KEEP.format("?"), head_after(past, tickets))
        bare.execute("COMMIT")
        bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def write_to_server(database: str, document: dict[str, Any], tickets: int) -> None:
    import psycopg

    with psycopg.connect(database) as server:
        seq, tip = server.execute(HEAD).fetchone() or (0, GENESIS)
        past = Past(document, seq, tip)
        for _ in past.days(tickets):
            for name, rows in full(past, past.made == tickets):
                into = f"COPY {name} ({columns(name)}) FROM STDIN"
                with server.cursor().copy(into.encode()) as copy:
                    for row in rows:
                        copy.write_row(row)
        server.execute(KEEP.format("%s").encode(), head_after(past, tickets))
    with psycopg.connect(database, autocommit=True) as server:
        server.execute("VACUUM ANALYZE")


def columns(name: str) -> str:
    """In the order of the rows."""
    return ", ".join(column.name for column in TABLES[name].columns)


def full(past: Past, done: bool) -> Iterator[tuple[str, Sequence[Row]]]:
    """Rows that are many enough to be written, or the last ones."""
    for name, rows in past.rows.items():
        if rows and (done or len(rows) >= ROWS_AT_ONCE):
            yield name, rows
            past.rows[name] = []
