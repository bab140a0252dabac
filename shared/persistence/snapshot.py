"""An office at one moment, as an SQLite file of its own: what is kept, moved and restored."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, create_engine, select

from shared.application.verify import Finding, verify
from shared.domain.errors import KnownError
from shared.persistence import migrate
from shared.persistence.copying import copy_rows, counts
from shared.persistence.engines import connect_sqlite, postgresql_engine
from shared.persistence.faults import known_faults
from shared.persistence.ledger import whole_record
from shared.persistence.office_lock import OfficeLock, lock_path
from shared.persistence.schema import refuse_newer
from shared.persistence.sqlite import SqliteStore
from shared.persistence.statements import OFFICE
from shared.persistence.versions import newest

CONSISTENT = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"


@dataclass(frozen=True, slots=True)
class State:
    """Where an office stands, as far as two databases of it can be compared."""

    office: str
    seq: int
    hash: str
    schema: str
    counts: dict[str, int]


def take_snapshot(
    target: Path | str, office_id: str, into: Path, *, office_held: bool = False
) -> State:
    """The office of a file or a postgresql:// address; writers go on meanwhile.

    `office_held`: the caller holds the office. Raises KnownError `database_older`,
    `database_newer`, `office_missing`.
    """
    with known_faults():
        if isinstance(target, Path):
            _copy_file(target, into, office_held=office_held)
        else:
            _export(target, office_id, into)
    return state_of(into, office_id)


def _copy_file(database: Path, into: Path, *, office_held: bool) -> None:
    """By SQLite's own backup, in one step: one read transaction, which no writer disturbs."""
    if not database.is_file():
        raise KnownError("database_missing", path=str(database))
    source = connect_sqlite(database)
    try:
        with closing(sqlite3.connect(into, isolation_level=None)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE").close()
    finally:
        with nullcontext() if office_held else OfficeLock(lock_path(database)).held():
            source.close()  # the last one out moves the log


def _export(url: str, office_id: str, into: Path) -> None:
    engine = postgresql_engine(url)
    try:
        with engine.connect() as source:
            source.exec_driver_sql(CONSISTENT)
            _refuse_older(migrate.current(source))
            migrate.upgrade(into)
            with writing_to(into) as copy:
                copy_rows(source, copy, office_id)
            source.exec_driver_sql("ROLLBACK")
    finally:
        engine.dispose()
        lock_path(into).unlink(missing_ok=True)
    with closing(sqlite3.connect(into, isolation_level=None)) as copy:
        copy.execute("PRAGMA journal_mode=DELETE").close()


def _refuse_older(has: str | None) -> None:
    refuse_newer(has)
    if has != newest():
        raise KnownError("database_older", has=has or "-", wants=newest())


def state_of(file: Path, office_id: str) -> State:
    """Of a snapshot; raises KnownError `office_missing`."""
    with reading_of(file) as connection:
        return read_state(connection, office_id)


def read_state(connection: Connection, office_id: str) -> State:
    """Of any database; raises KnownError `office_missing`, `database_missing` without a schema."""
    has = migrate.current(connection)
    if has is None:
        raise KnownError("office_missing", office=office_id)
    _refuse_older(has)
    asked = select(OFFICE.c.head_seq, OFFICE.c.head_hash).where(OFFICE.c.office_id == office_id)
    row = connection.execute(asked).first()
    if row is None:
        raise KnownError("office_missing", office=office_id)
    return State(office_id, row[0], row[1], has, counts(connection, office_id))


def refuse_moved(file: Path, office_id: str) -> None:
    """Raises KnownError `office_moved` for a snapshot of a database that the office has left."""
    with reading_of(file) as connection:
        asked = select(OFFICE.c.moved_to).where(OFFICE.c.office_id == office_id)
        place = connection.execute(asked).scalar_one()
    if place is not None:
        raise KnownError("office_moved", place=place)


def findings_of(file: Path, office_id: str) -> list[Finding]:
    """What does not hold in a snapshot's record."""
    store = SqliteStore(file, office_id)
    try:
        with whole_record(store) as ledger:
            found = verify(ledger)
    finally:
        store.close()
        lock_path(file).unlink(missing_ok=True)
    return found


@contextmanager
def reading_of(file: Path) -> Iterator[Connection]:
    """A snapshot's rows."""
    with _opened(file) as connection:
        connection.exec_driver_sql("BEGIN")
        yield connection
        connection.exec_driver_sql("ROLLBACK")


@contextmanager
def writing_to(file: Path) -> Iterator[Connection]:
    """A snapshot that is being made: nobody else knows of it."""
    with _opened(file) as connection:
        connection.exec_driver_sql("PRAGMA synchronous=OFF")
        connection.exec_driver_sql("BEGIN")
        yield connection
        connection.exec_driver_sql("COMMIT")


@contextmanager
def _opened(file: Path) -> Iterator[Connection]:
    engine = create_engine("sqlite://", creator=lambda: connect_sqlite(file), paramstyle="named")
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()
