"""An office in one file: for programs on one machine."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from shared.domain.errors import KnownError
from shared.persistence.bells import Bell, Ringer
from shared.persistence.engines import sqlite_engine
from shared.persistence.faults import known_faults
from shared.persistence.kept_pins import pin_owner, pins_made
from shared.persistence.office_lock import OfficeLock, lock_path
from shared.persistence.prepared import Catalogue, Session
from shared.persistence.statements import HEAD
from shared.persistence.store import Clock, Head, Writing, real_time, schema_version


class SqliteStore:
    """See `Store`. The database's clock is the machine's."""

    def __init__(self, path: Path, office_id: str, clock: Clock = real_time) -> None:
        self.office_id = office_id
        self._clock = clock
        self._path = path
        self._engine = sqlite_engine(path)
        self._catalogue = Catalogue(self._engine.dialect)
        self._lock = OfficeLock(lock_path(path))
        self._ringer = Ringer(path)

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """See `Store.writing`."""
        with known_faults(), self._session() as session, self._lock.held():
            session.text("BEGIN IMMEDIATE")
            try:
                writing = self._taken(session)
                yield writing
            finally:
                _undo(session)
        if writing.committed:
            self._ringer.ring()

    def _taken(self, session: Session) -> Writing:
        row = session.first(HEAD, with_office_id=self.office_id)
        if row is None:
            raise KnownError("office_missing", office=self.office_id)
        head = Head(*row)
        return Writing(session, head, max(self.estimated_time(), head.at))

    @contextmanager
    def founding(self) -> Iterator[Session]:
        """See `Store.founding`."""
        with known_faults(), self._lock.held(), self._session() as session:
            session.text("BEGIN IMMEDIATE")
            yield session
            session.text("COMMIT")

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """See `Store.reading`."""
        with known_faults(), self._session() as session:
            session.text("BEGIN")
            yield session

    @contextmanager
    def _session(self) -> Iterator[Session]:
        connection = self._engine.raw_connection()
        try:
            yield Session(connection.cursor(), self._catalogue)
        finally:
            connection.close()  # back to the pool, which rolls back what was not committed

    def schema_version(self) -> str | None:
        """See `Store.schema_version`."""
        with self.reading() as session:
            session.text("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")
            return schema_version(session) if session.cursor.fetchone() else None

    def time(self, session: Session) -> datetime:  # noqa: ARG002  the other engine asks it
        """See `Store.time`."""
        return self.estimated_time()

    def estimated_time(self, ago: float = 0.0) -> datetime:
        """See `Store.estimated_time`."""
        return self._clock(datetime.now(UTC) - timedelta(seconds=ago))

    def pins_made(self) -> Mapping[str, str]:
        """See `Reader.pins_made`."""
        with self.reading() as session:
            return pins_made(session, self.office_id)

    def pin_owner(self, hashes: Mapping[str, str]) -> str | None:
        """See `Reader.pin_owner`."""
        with self.reading() as session:
            return pin_owner(session, self.office_id, hashes)

    def feed(self) -> Bell:
        """See `Store.feed`."""
        return Bell(self._path)

    def close(self) -> None:
        """Moves the log and closes under the lock: closing the last connection moves it too."""
        try:
            with self._lock.held():
                self._move_log()
                self._engine.dispose()
        except KnownError:
            self._engine.dispose()  # whoever holds the lock has the file open: nothing moves
        self._ringer.close()

    def _move_log(self) -> None:
        with suppress(sqlite3.Error), self._session() as session:
            session.text("PRAGMA wal_checkpoint(PASSIVE)")


def _undo(session: Session) -> None:
    """Ends a transaction that was not committed, while its writer still holds the lock."""
    if cast("sqlite3.Cursor", session.cursor).connection.in_transaction:
        session.text("ROLLBACK")
