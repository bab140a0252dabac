"""An office on a PostgreSQL server: for programs on several machines."""

import os
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from typing import cast

import psycopg
from sqlalchemy import PoolProxiedConnection, func, select

from shared.domain.errors import KnownError
from shared.persistence.engines import postgresql_engine
from shared.persistence.faults import known_faults
from shared.persistence.kept_pins import asked_pin_owner, asked_pins_made
from shared.persistence.notifications import CHANNEL, Notifications
from shared.persistence.prepared import Catalogue, Session
from shared.persistence.statements import HEAD_HELD
from shared.persistence.store import Clock, Head, Writing, real_time, schema_version
from shared.persistence.types import UtcDateTime

NOW = select(func.clock_timestamp(type_=UtcDateTime()).label("now"))
NOTIFY = f"NOTIFY {CHANNEL}"
SILENCE_S = 1.0
"""So long after the server fell silent nobody tries at once to make a new connection; neither does
who has waited so long for nothing."""
LET_GO = "SET LOCAL idle_in_transaction_session_timeout = '4s'"
"""Whoever is cut off, or stands still, while holding the office makes all others wait so long."""
BEGIN_WRITING = f"BEGIN ISOLATION LEVEL READ COMMITTED; {LET_GO}"
BEGIN_READING = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"


class PostgresStore:
    """See `Store`. The database's clock is the server's."""

    def __init__(self, url: str, office_id: str, clock: Clock = real_time) -> None:
        self.office_id = office_id
        self._url = url
        self._clock = clock
        self._engine = postgresql_engine(url)
        self._catalogue = Catalogue(self._engine.dialect)
        self._read_at: tuple[datetime, float] | None = None
        self._in_use: dict[int, int] = {}
        self._severed_at = -SILENCE_S

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """See `Store.writing`."""
        with known_faults(), self._session(BEGIN_WRITING) as session:
            row = session.first(HEAD_HELD, with_office_id=self.office_id)
            if row is None:
                raise KnownError("office_missing", office=self.office_id)
            *head_row, now = row
            head = Head(*head_row)
            yield _Notifying(session, head, max(self._seen(now), head.at))

    @contextmanager
    def founding(self) -> Iterator[Session]:
        """See `Store.founding`."""
        with known_faults(), self._session(BEGIN_WRITING) as session:
            yield session
            session.text("COMMIT")

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """See `Store.reading`."""
        with known_faults(), self._session(BEGIN_READING) as session:
            yield session

    @contextmanager
    def _session(self, begin: str) -> Iterator[Session]:
        connection = self._begun(begin)
        try:
            yield Session(connection.cursor(), self._catalogue)
        except psycopg.OperationalError:
            connection.invalidate()
            raise
        finally:
            self._give_back(connection)

    def _give_back(self, connection: PoolProxiedConnection) -> None:
        """Rolls back what was not committed; one that died after its last answer is not kept."""
        try:
            if connection.is_valid:
                connection.rollback()
        except psycopg.Error:
            connection.invalidate()
        finally:
            self._in_use.pop(id(connection), None)
            connection.close()

    def _begun(self, begin: str) -> PoolProxiedConnection:
        """A connection in a transaction; one that died in the pool is replaced once."""
        connection = self._taken()
        asked_at = time.monotonic()
        try:
            return self._in_transaction(connection, begin)
        except psycopg.OperationalError:
            self._engine.dispose()
            now = time.monotonic()
            if now - asked_at > SILENCE_S or now - self._severed_at < SILENCE_S:
                raise
        return self._in_transaction(self._taken(), begin)

    def _in_transaction(
        self, connection: PoolProxiedConnection, begin: str
    ) -> PoolProxiedConnection:
        try:
            cursor = cast("psycopg.Cursor", connection.cursor())
            cursor.execute(begin.encode(), prepare=False)  # two statements cannot be prepared
        except BaseException:
            self._in_use.pop(id(connection), None)
            connection.invalidate()
            connection.close()
            raise
        return connection

    def _taken(self) -> PoolProxiedConnection:
        connection = self._engine.raw_connection()
        self._in_use[id(connection)] = cast(
            "psycopg.Connection", connection.dbapi_connection
        ).fileno()
        return connection

    def schema_version(self) -> str | None:
        """See `Store.schema_version`."""
        with self.reading() as session:
            session.text("SELECT to_regclass('alembic_version')")
            (table,) = session.cursor.fetchone() or (None,)
            return schema_version(session) if table else None

    def time(self, session: Session) -> datetime:
        """See `Store.time`."""
        row = session.first(NOW)
        assert row is not None  # noqa: S101  a SELECT without FROM has a row
        return self._seen(row[0])

    def _seen(self, now: datetime) -> datetime:
        self._read_at = (now, time.monotonic())
        return self._clock(now)

    def estimated_time(self, ago: float = 0.0) -> datetime:
        """See `Store.estimated_time`."""
        if self._read_at is None:
            with self.reading() as session:
                self.time(session)
        assert self._read_at is not None  # noqa: S101  it has just been read
        now, at = self._read_at
        return self._clock(now + timedelta(seconds=time.monotonic() - at - ago))

    def pins_made(self) -> Mapping[str, str]:
        """See `Reader.pins_made`."""
        with self.reading() as session:
            return asked_pins_made(session, self.office_id)

    def pin_owner(self, hashes: Mapping[str, str]) -> str | None:
        """See `Reader.pin_owner`; wrong ones are counted for the role."""
        with self.founding() as session:
            return asked_pin_owner(session, self.office_id, hashes)

    def feed(self) -> Notifications:
        """See `Store.feed`."""
        return Notifications(self._url, self._sever)

    def _sever(self) -> None:
        """Ends what still waits for a server of which the feed knows that it is silent."""
        self._severed_at = time.monotonic()
        self._engine.dispose()
        for descriptor in list(self._in_use.values()):
            with suppress(OSError), socket.socket(fileno=os.dup(descriptor)) as waiting:
                waiting.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._engine.dispose()


class _Notifying(Writing):
    """Listeners hear of the transaction when, and only if, it is committed."""

    def commit(self) -> None:
        self.session.text(NOTIFY)
        super().commit()
