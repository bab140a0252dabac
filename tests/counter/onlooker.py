"""Somebody who looks for secrets: in lists of processes, on disks, at a server's queries."""

import re
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Final, Self

import psutil
import psycopg
from psycopg import sql

LOOK_S: Final = 0.02
HASH: Final = re.compile(r"\$argon2id\$[^$]+\$[^$]+\$([\w+/]+)\$([\w+/]+)")
"""With its salt, and what the PIN became."""

Look = Callable[[], Iterable[str]]


class Spy(threading.Thread):
    """Looks again and again until it is told to stop; `seen` is each text that it met."""

    def __init__(self, *looks: Look) -> None:
        super().__init__(daemon=True)
        self._looks = looks
        self._over = threading.Event()
        self.seen: set[str] = set()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        self.join()

    def run(self) -> None:
        while not self._over.wait(LOOK_S):
            for look in self._looks:
                self.seen.update(look())


def processes() -> Iterator[str]:
    """Command line and environment of whatever was started from here."""
    for process in psutil.Process().children(recursive=True):
        for part in ("cmdline", "environ"):
            with suppress(OSError):  # it is over
                yield Path(f"/proc/{process.pid}/{part}").read_text("utf-8", "replace")


def queries(server: psycopg.Connection) -> Look:
    """What a server's administrator sees of its clients."""

    def look() -> Iterator[str]:
        for row in server.execute("SELECT query FROM pg_stat_activity"):
            yield str(row[0])

    return look


def files(folder: Path, *others: str) -> dict[Path, str]:
    """The text of each file, without those of a name that begins with one of `others`."""
    return {
        file: file.read_text("utf-8", "replace")
        for file in folder.rglob("*")
        if file.is_file() and not file.name.startswith(others)
    }


def kept_in_file(database: Path) -> str:
    """Every row of every table, as text."""
    with closing(sqlite3.connect(database)) as store:
        return "\n".join(store.iterdump())


def kept_on_server(server: psycopg.Connection) -> str:
    """Every row of every table, as text."""
    names = server.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
    asked = [sql.SQL("SELECT t::text FROM {} AS t").format(sql.Identifier(*row)) for row in names]
    return "\n".join(str(row[0]) for one in asked for row in server.execute(one))


def parts_of_hashes(kept: str) -> set[str]:
    """Of each hash in the database: its beginning, salt and end."""
    hashes = HASH.findall(kept)
    assert hashes
    return {"$argon2"}.union(*hashes)


def found(secrets: Iterable[str], texts: Iterable[str]) -> list[tuple[str, str]]:
    """Each secret with the line that holds it."""
    lines = [line for text in texts for line in text.splitlines()]
    return [(secret, line) for secret in secrets for line in lines if secret in line]
