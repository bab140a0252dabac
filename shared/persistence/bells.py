"""A local doorbell: after each commit every listener of an embedded database gets a datagram.

Each listener has a port on the loopback address and a file named by it, which it keeps locked:
a file that nobody has locked was left by a process that died.
"""

import os
import select
import socket
import sqlite3
import threading
import time
from pathlib import Path

from shared.domain.errors import KnownError
from shared.persistence.engines import connect_sqlite
from shared.persistence.faults import known_faults
from shared.persistence.office_lock import OfficeLock, is_free, lock_path

HOST = "127.0.0.1"
SAFETY_S = 0.25
"""How often a listener looks for itself whether something was committed, should no bell ring."""


def folder_of(database: Path) -> Path:
    """Where the listeners of a database leave their ports."""
    return Path(f"{database}.bells")


class Ringer:
    """Rings every listener of one database."""

    def __init__(self, database: Path) -> None:
        self._folder = str(folder_of(database))
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setblocking(False)

    def ring(self) -> None:
        """Never waits and never fails: a bell is only a hint."""
        try:
            ports = os.listdir(self._folder)  # noqa: PTH208  half the time, after every commit
        except OSError:
            return
        for port in ports:
            if port.isdecimal():
                try:
                    self._socket.sendto(b"!", (HOST, int(port)))
                except OSError:
                    continue

    def close(self) -> None:
        self._socket.close()


class Bell:
    """A listener: hears the doorbell, and looks at the database's change counter besides."""

    def __init__(self, database: Path) -> None:
        if not database.is_file():
            raise KnownError("database_away", path=str(database))
        self._database = database
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((HOST, 0))
        self._socket.setblocking(False)
        self._port: int = self._socket.getsockname()[1]
        self._closed = False
        self._waiting = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._version: object = None
        folder = folder_of(database)
        folder.mkdir(exist_ok=True)
        _remove_stale(folder)
        self._file = folder / str(self._port)
        self._descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o666)
        is_free(self._descriptor)
        self._changed()

    def wait(self, timeout: float) -> bool:
        """As `Feed.wait`; raises KnownError when the database cannot be read."""
        with self._waiting:
            return not self._closed and self._wait(time.monotonic() + timeout)

    def _wait(self, end: float) -> bool:
        while not self._closed:
            left = end - time.monotonic()
            if self._rang(max(0.0, min(left, SAFETY_S))):
                self._changed()
                return not self._closed
            if self._changed():
                return True
            if left <= 0:
                return False
        return False

    def close(self) -> None:
        """Ends a `wait` in another thread too."""
        if self._closed:
            return
        self._closed = True
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as waker:
            waker.sendto(b"!", (HOST, self._port))
        with self._waiting:
            self._socket.close()
            os.close(self._descriptor)
            self._file.unlink(missing_ok=True)
            if self._connection is not None:
                self._leave(self._connection)

    def _leave(self, connection: sqlite3.Connection) -> None:
        """Under the lock, because SQLite's last one out moves the log."""
        try:
            with OfficeLock(lock_path(self._database)).held():
                connection.close()
        except KnownError:
            connection.close()  # whoever holds the lock has the file open: nothing moves

    def _rang(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._socket], [], [], seconds)
        if not ready:
            return False
        try:
            while True:
                self._socket.recv(64)
        except OSError:
            return True

    def _changed(self) -> bool:
        """Whether another connection has committed since the last look."""
        with known_faults():
            if self._connection is None:
                if not self._database.is_file():
                    raise KnownError("database_away", path=str(self._database))
                self._connection = connect_sqlite(self._database)
            (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        before, self._version = self._version, version
        return bool(version != before)


def _remove_stale(folder: Path) -> None:
    for path in folder.iterdir():
        try:
            descriptor = os.open(path, os.O_RDWR)
        except OSError:
            continue
        try:
            if is_free(descriptor):
                path.unlink(missing_ok=True)
        except OSError:
            continue
        finally:
            os.close(descriptor)
