"""What goes wrong with a database is said in a word that a person can act on."""

import sqlite3
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Dialect

from shared.domain.errors import KnownError
from shared.persistence.faults import known_faults
from shared.persistence.office_lock import OfficeLock, lock_path
from shared.persistence.postgresql import PostgresStore
from shared.persistence.sqlite import SqliteStore
from shared.persistence.types import UtcDateTime
from tests.persistence.conftest import Workplace
from tests.persistence.opening import open_store

sqlite_only = pytest.mark.parametrize("target", ["sqlite"], indirect=True)


def head(store: SqliteStore) -> None:
    """Reads the office's row."""
    with store.reading() as session:
        session.text("SELECT * FROM office")


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    """Somebody's letter under the database's name."""
    file = tmp_path / "kezek.db"
    file.write_text("Dear Sir or Madam, " * 100, encoding="utf-8")
    store = SqliteStore(file, "sample")
    with pytest.raises(KnownError, match="database_damaged"):
        head(store)
    store.close()


def take_many(place: Workplace) -> None:
    """More than fit into one page."""
    for _ in range(500):
        place.take()


@sqlite_only
def test_a_full_disk(place: Workplace) -> None:
    """The command is refused, the record stays whole, and afterwards work goes on."""
    place.take()
    with place.store.founding() as session:
        session.text("PRAGMA max_page_count = 1")
    with pytest.raises(KnownError, match="database_full"):
        take_many(place)
    with place.store.founding() as session:
        session.text("PRAGMA max_page_count = 1000000")
    place.take()
    assert place.findings() == []


@sqlite_only
def test_a_foreign_writer(place: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that writes past the office's lock makes us wait, then say so."""
    assert isinstance(place.target, Path)
    foreign = sqlite3.connect(place.target, isolation_level=None)
    foreign.execute("BEGIN IMMEDIATE")
    monkeypatch.setattr("shared.persistence.engines.BUSY_S", 0.0)
    hurried = open_store(place.target, place.clock)
    with pytest.raises(KnownError, match="database_busy"), hurried.writing():
        pass
    foreign.execute("ROLLBACK")
    foreign.close()
    with hurried.writing():
        pass
    hurried.close()


@pytest.mark.parametrize(
    "make, known",
    [
        (lambda: sqlite3.connect("file:/nowhere/x?mode=ro", uri=True), "database_away"),
        (lambda: sqlite3.connect(":memory:").execute("SELECT * FROM nothing"), None),
        (lambda: int("x"), None),
    ],
)
@pytest.mark.filterwarnings("ignore:unclosed database:ResourceWarning")
def test_only_what_a_person_can_mend_is_known(
    make: Callable[[], object], known: str | None
) -> None:
    """A wrong statement is a bug and passes as it is."""
    with pytest.raises(Exception, match=r".") as caught, known_faults():
        make()
    assert getattr(caught.value, "code", None) == known


def test_the_lock_excludes_threads_of_one_process(tmp_path: Path) -> None:
    """Two threads that add to a number one after the other lose nothing."""
    lock = OfficeLock(lock_path(tmp_path / "kezek.db"))
    counted = [0]

    def add() -> None:
        for _ in range(200):
            with lock.held():
                seen = counted[0]
                threading.Event().wait(0)
                counted[0] = seen + 1

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counted == [800]


def dialect_of(place: Workplace) -> Dialect:
    """The engine's dialect."""
    assert isinstance(place.store, SqliteStore | PostgresStore)
    return place.store._engine.dialect


def test_a_time_without_a_zone_is_refused(place: Workplace) -> None:
    """Nobody could tell later which midnight was meant."""
    dialect = dialect_of(place)
    bind = UtcDateTime().bind_processor(dialect)
    with pytest.raises(ValueError, match="no time zone"):
        bind(datetime(2026, 11, 23, 5, 0))  # noqa: DTZ001  the point
    assert bind(None) is None


def test_stored_times_sort_as_times(place: Workplace) -> None:
    """Microseconds are always written out, so that texts compare as moments do."""
    dialect = dialect_of(place)
    bind, result = (
        UtcDateTime().bind_processor(dialect),
        UtcDateTime().result_processor(dialect, None),
    )
    moments = [datetime(2026, 11, 23, 5, 0, 0, micro, tzinfo=UTC) for micro in (0, 1, 10, 999999)]
    stored = [bind(moment) for moment in moments]
    assert stored == sorted(stored)
    assert [result(one) for one in stored] == moments
