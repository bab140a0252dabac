"""How fast the bare engine commits on this machine, with the same processes and safety."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from benchmarks.processes import quick_context
from shared.persistence.office_lock import OfficeLock, lock_path

PAYLOAD = "x" * 400
"""About as long as an event."""
TABLES = (
    "CREATE TABLE bare_head (id INTEGER PRIMARY KEY, seq INTEGER)",
    "CREATE TABLE bare_event (seq INTEGER PRIMARY KEY, data TEXT)",
    "INSERT INTO bare_head VALUES (1, 0)",
)


def bare_commits_per_s(database: Path | str, processes: int, seconds: float) -> float:
    """Commits in a second of `processes` that each update one row and insert another."""
    bare = Path(f"{database}.bare") if isinstance(database, Path) else database
    with connected(bare) as run:
        for statement in TABLES:
            run(statement, ())
    context = quick_context("benchmarks.race_workers")
    barrier, results = context.Barrier(processes), context.Queue()
    workers = [
        context.Process(target=commit_for, args=(bare, seconds, barrier, results))
        for _ in range(processes)
    ]
    for worker in workers:
        worker.start()
    found = [results.get(timeout=seconds + 120) for _ in workers]
    for worker in workers:
        worker.join()
    start, end = min(one[0] for one in found), max(one[1] for one in found)
    return float(sum(one[2] for one in found) / (end - start))


def commit_for(
    database: Path | str,
    seconds: float,
    barrier: Barrier,
    results: Any,  # noqa: ANN401  a queue, which is generic in stubs only
) -> None:
    """Commits for so long; reports its start, end and count."""
    one = one_on_sqlite if isinstance(database, Path) else one_on_postgresql
    with one(database) as commit:
        barrier.wait()
        start = time.monotonic()
        count = 0
        while time.monotonic() < start + seconds:
            commit()
            count += 1
        results.put((start, time.monotonic(), count))


@contextmanager
def connected(database: Path | str) -> Iterator[Callable[[str, tuple[Any, ...]], Any]]:
    """A function that executes on the bare driver, committing each statement."""
    if isinstance(database, Path):
        connection = sqlite3.connect(database, isolation_level=None)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        yield connection.execute
        connection.close()
        return
    import psycopg

    with psycopg.connect(database, autocommit=True) as server:
        yield lambda text, values: server.execute(text.encode(), values)


@contextmanager
def one_on_sqlite(database: Path | str) -> Iterator[Callable[[], None]]:
    """One commit under the same kind of file lock as the office's."""
    assert isinstance(database, Path)
    lock = OfficeLock(lock_path(database))
    with connected(database) as run:

        def commit() -> None:
            with lock.held():
                run("BEGIN IMMEDIATE", ())
                (seq,) = run("UPDATE bare_head SET seq = seq + 1 RETURNING seq", ()).fetchone()
                run("INSERT INTO bare_event VALUES (?, ?)", (seq, PAYLOAD))
                run("COMMIT", ())

        yield commit


@contextmanager
def one_on_postgresql(database: Path | str) -> Iterator[Callable[[], None]]:
    """One commit that waits for the row as the office's writers do."""
    with connected(database) as run:

        def commit() -> None:
            run("BEGIN", ())
            (seq,) = run("UPDATE bare_head SET seq = seq + 1 RETURNING seq", ()).fetchone()
            run("INSERT INTO bare_event VALUES (%s, %s)", (seq, PAYLOAD))
            run("COMMIT", ())

        yield commit
