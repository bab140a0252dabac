"""Errors of the engines that a person can act on, as `KnownError`."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from shared.domain.errors import KnownError

AWAY, BUSY, FULL, DAMAGED, HALF = (
    "database_away",
    "database_busy",
    "database_full",
    "database_damaged",
    "schema_half",
)

_SQLITE = {
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_CANTOPEN: AWAY,
    sqlite3.SQLITE_IOERR: AWAY,
    sqlite3.SQLITE_READONLY: "database_read_only",
    sqlite3.SQLITE_PERM: "database_read_only",
}
_LACKING = re.compile(r"no such (?:table|column)|table \w+ has no column")
_NAMED = re.compile(r'(?:no such \w+: |column |relation |table )"?([\w.]+)')
_PRIMARY = 0xFF
"""SQLite's extended codes carry the primary one in their lowest byte."""

_POSTGRESQL = {
    "53100": FULL,
    "55P03": BUSY,
    "57014": BUSY,
    "25006": "database_read_only",
    "25P03": AWAY,
    "28000": "database_refused",
    "28P01": "database_refused",
    "3D000": "database_missing",
    "42501": "database_refused",
    "42P01": HALF,
    "42703": HALF,
}
_AWAY_CLASSES = ("08", "53", "57", "58")
_TURNED_AWAY = (
    "does not exist",
    "authentication failed",
    "no pg_hba.conf entry",
    "no password supplied",
    "not permitted to log in",
    "вход запрещ",
    "не существует",
    "не прош",
    "нет записи",
)
"""What a server says at its door, where libpq keeps no code; in English or Russian."""
_DAMAGED_CLASS = "XX"


def code_of(error: BaseException) -> str | None:
    """The code of a `KnownError` for an engine's error, or None for a bug."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        return code_of(error.orig)
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        if code == sqlite3.SQLITE_ERROR and _LACKING.match(str(error)):
            return HALF
        return None if code is None else _SQLITE.get(code & _PRIMARY)
    return _postgresql_code(error)


def _postgresql_code(error: BaseException) -> str | None:
    """By psycopg's marks, without loading it for a database that is a file."""
    if not hasattr(error, "sqlstate"):
        return None
    state = error.sqlstate
    if state is None:
        kinds = {kind.__name__ for kind in type(error).__mro__}
        turned_away = any(words in str(error) for words in _TURNED_AWAY)
        known = "database_refused" if turned_away else AWAY
        return known if "OperationalError" in kinds else None
    if state in _POSTGRESQL:
        return _POSTGRESQL[state]
    if state.startswith(_AWAY_CLASSES):
        return AWAY
    return DAMAGED if state.startswith(_DAMAGED_CLASS) else None


@contextmanager
def known_faults() -> Iterator[None]:
    """Turns what a person can act on into `KnownError`; bugs pass as they are."""
    try:
        yield
    except Exception as error:
        code = code_of(error)
        if code is None:
            raise
        reason = str(error).strip().partition("\n")[0]
        if code == HALF and (named := _NAMED.search(reason)):
            raise KnownError(code, what=named[1]) from error
        raise KnownError(code, reason=reason) from error
