"""LISTEN on a connection of its own, made again whenever it is lost."""

import random
import select
import socket
import threading
import time

import psycopg

from shared.domain.errors import KnownError
from shared.persistence.engines import KEEPALIVES

CHANNEL = "kezek"
JITTER_S = 0.3
"""So that all programs of an office do not come back in the same moment."""


class Notifications:
    """See `Feed`.

    `wait` raises KnownError `database_away` while there is no connection; the first `wait` that
    succeeds afterwards is a hint, for whatever was missed.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._connection: psycopg.Connection | None = None
        self._lost = False
        self._closed = False
        self._waiting = threading.Lock()
        self._wake, self._waker = socket.socketpair()
        try:
            self._connect()
        except psycopg.Error:
            self._lost = True

    def wait(self, timeout: float) -> bool:
        """As `Feed.wait`."""
        with self._waiting:
            return not self._closed and self._wait(time.monotonic() + timeout)

    def _wait(self, end: float) -> bool:
        try:
            if self._connection is None:
                self._connect()
                if self._lost:
                    self._lost = False
                    return True
            return self._heard(end)
        except (psycopg.Error, OSError) as error:
            self._drop()
            raise KnownError("database_away", reason=str(error).partition("\n")[0]) from error

    def close(self) -> None:
        """Ends a `wait` in another thread too."""
        if self._closed:
            return
        self._closed = True
        self._waker.send(b"!")
        with self._waiting:
            self._drop()
            self._wake.close()
            self._waker.close()

    def _connect(self) -> None:
        if self._lost:
            time.sleep(random.uniform(0, JITTER_S))  # noqa: S311  spreads a herd, no secret
        self._connection = psycopg.connect(self._url, autocommit=True, **KEEPALIVES)
        self._connection.execute(f"LISTEN {CHANNEL}")

    def _heard(self, end: float) -> bool:
        connection = self._connection
        while connection is not None and not self._closed:
            if any(True for _ in connection.notifies(timeout=0)):
                return True
            left = end - time.monotonic()
            if left <= 0:
                return False
            select.select([connection.fileno(), self._wake.fileno()], [], [], left)
        return False

    def _drop(self) -> None:
        self._lost = True
        if self._connection is not None:
            self._connection.close()
            self._connection = None
