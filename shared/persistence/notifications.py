"""LISTEN on a connection of its own, made again whenever it is lost."""

import random
import select
import socket
import threading
import time
from collections.abc import Callable

import psycopg
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGconn

from shared.domain.errors import KnownError
from shared.persistence.engines import KEEPALIVES

CHANNEL = "kezek"
JITTER_S = 0.3
"""So that all programs of an office do not come back in the same moment."""
PING_S = 1.5
"""Silence after which the server is asked whether it is there: TCP notices a cut cable, and not a
box on the way, or a server that stands still, which go on acknowledging packets."""
ANSWER_S = 3.0


class _SilenceError(OSError):
    """Nothing was closed, and nothing is answered."""


class Notifications:
    """See `Feed`.

    `wait` raises KnownError `database_away` while there is no connection; the first `wait` that
    succeeds afterwards is a hint, for whatever was missed. `on_silence` is called, in the
    waiting thread, when a server does not answer any more.
    """

    def __init__(self, url: str, on_silence: Callable[[], None] = lambda: None) -> None:
        self._url = url
        self._on_silence = on_silence
        self._asked_at: float | None = None
        self._heard_at = 0.0
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
            if isinstance(error, _SilenceError):
                self._on_silence()
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
        self._asked_at, self._heard_at = None, time.monotonic()

    def _heard(self, end: float) -> bool:
        while self._connection is not None and not self._closed:
            if self._take_in(self._connection.pgconn):
                return True
            now = time.monotonic()
            if now >= end:
                return False
            turn = min(end, self._look_after(self._connection.pgconn, now))
            descriptors = [self._connection.fileno(), self._wake.fileno()]
            select.select(descriptors, [], [], max(0.0, turn - now))
        return False

    def _take_in(self, server: PGconn) -> bool:
        """Whatever has arrived: whether a bell was among it."""
        server.consume_input()
        if self._asked_at is not None and not server.is_busy():
            while (result := server.get_result()) is not None:
                if result.status != ExecStatus.TUPLES_OK:  # psycopg gives a plain number here
                    raise OSError(result.get_error_message())
            self._asked_at, self._heard_at = None, time.monotonic()
        rang = False
        while server.notifies() is not None:
            rang, self._heard_at = True, time.monotonic()
        return rang

    def _look_after(self, server: PGconn, now: float) -> float:
        """Asks a silent server for a sign of life; when there is something to do next."""
        if self._asked_at is None:
            if now - self._heard_at < PING_S:
                return self._heard_at + PING_S
            server.send_query(b"SELECT 1")
            server.flush()
            self._asked_at = now
        if now - self._asked_at > ANSWER_S:
            raise _SilenceError(f"no answer within {ANSWER_S:g} s")
        return self._asked_at + ANSWER_S

    def _drop(self) -> None:
        self._lost = True
        if self._connection is not None:
            self._connection.close()
            self._connection = None
