"""Who has an office's database open."""

import os
from pathlib import Path

import psycopg

from shared.domain.errors import KnownError
from shared.persistence.bells import folder_of
from shared.persistence.engines import KEEPALIVES
from shared.persistence.office_lock import is_free


def refuse_while_used(target: Path | str) -> None:
    """Raises KnownError `database_in_use` while programs are connected to the database."""
    count = _bells(target) if isinstance(target, Path) else _listeners(target)
    if count:
        raise KnownError("database_in_use", count=count)


def _bells(database: Path) -> int:
    folder = folder_of(database)
    return sum(map(_is_held, folder.iterdir())) if folder.is_dir() else 0


def _is_held(bell: Path) -> bool:
    try:
        descriptor = os.open(bell, os.O_RDWR)
    except OSError:
        return False
    try:
        return not is_free(descriptor)
    finally:
        os.close(descriptor)


def _listeners(url: str) -> int:
    asked = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND usename IS NOT NULL AND pid <> pg_backend_pid()"
    )
    with psycopg.connect(url, **KEEPALIVES) as connection:
        row = connection.execute(asked).fetchone()
    return int(row[0]) if row else 0
