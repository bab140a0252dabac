"""Connections to the two engines, safe with threads and after a fork."""

import os
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DisconnectionError

from shared.domain.errors import KnownError
from shared.persistence.doorstep import turned_away

BUSY_S = 5.0
"""How long SQLite waits for a foreign writer; ours wait at the office's lock."""

# SQLite checkpoints inside a COMMIT, so under the office's lock like every COMMIT; the log's file
# is then written over, which is faster than one that grows.
_PRAGMAS = (
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA wal_autocheckpoint=1000",
    "PRAGMA journal_size_limit=16777216",
)

_NOTICED = (
    "-c tcp_keepalives_idle=2 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=2"
    " -c tcp_user_timeout=3500"
)
"""A server that looks after its clients by its own times counts those of a machine that was cut off
for two hours more: after some cuts it lets that machine's login in no more."""
_SESSION = (
    f"{_NOTICED} -c timezone=UTC -c synchronous_commit=on"
    " -c lock_timeout=15s -c idle_in_transaction_session_timeout=20s"
    " -c statement_timeout=300s"
)
KEEPALIVES: dict[str, Any] = {
    "connect_timeout": 3,
    "keepalives_idle": 2,
    "keepalives_interval": 1,
    "keepalives_count": 2,
    "tcp_user_timeout": 3_500,
    "application_name": "kezek",
    "options": _NOTICED,
}
"""A dead cable is noticed within five seconds, by whoever waits for an answer and who does not, and
by the server."""


def sqlite_engine(path: Path, *, create: bool = False) -> Engine:
    """An engine whose transactions begin and end by our own BEGIN and COMMIT.

    Raises KnownError `database_missing`, or `database_away` where nobody may look.
    """
    if not create and not _is_there(path):
        raise KnownError("database_missing", path=str(path))

    def connect() -> sqlite3.Connection:
        return connect_sqlite(path, create=create)

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, paramstyle="named")
    _only_in_own_process(engine)
    return engine


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError as error:
        raise KnownError("database_away", path=str(path), reason=error.strerror) from error


def connect_sqlite(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """A connection with our settings; does not create a file unless told to."""
    mode = "rwc" if create else "rw"
    connection = sqlite3.connect(
        f"file:{quote(str(path.absolute()))}?mode={mode}",
        uri=True,
        timeout=BUSY_S,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    if create:
        connection.execute("PRAGMA journal_mode=WAL").close()
    for pragma in _PRAGMAS:
        connection.execute(pragma).close()
    return connection


def postgresql_engine(url: str) -> Engine:
    """An engine whose transactions begin and end by our own BEGIN and COMMIT.

    libpq reads the address itself: it may name several servers.
    """
    import psycopg  # noqa: PLC0415  only if used

    def connect() -> psycopg.Connection:
        try:
            return psycopg.connect(url, autocommit=True, **KEEPALIVES | {"options": _SESSION})
        except psycopg.OperationalError as error:
            raise turned_away(error, url) or error from error

    # Whoever gives one back rolls back: the pool would call a dead one an error of the program.
    engine = create_engine("postgresql://", creator=connect, pool_reset_on_return=None)
    _only_in_own_process(engine)
    return engine


def _only_in_own_process(engine: Engine) -> None:
    """A connection that came over a fork is replaced, never used by two processes."""

    @event.listens_for(engine, "connect")
    def _mark(_dbapi: Any, record: Any) -> None:  # noqa: ANN401  SQLAlchemy's event
        record.info["pid"] = os.getpid()

    @event.listens_for(engine, "checkout")
    def _check(_dbapi: Any, record: Any, proxy: Any) -> None:  # noqa: ANN401  SQLAlchemy's event
        if record.info["pid"] != os.getpid():
            record.dbapi_connection = proxy.dbapi_connection = None
            raise DisconnectionError(f"the connection belongs to process {record.info['pid']}")
