"""Who has an office's database open."""

import os
import time
from pathlib import Path
from typing import Final

import psycopg

from shared.domain.errors import KnownError
from shared.persistence.bells import folder_of
from shared.persistence.engines import KEEPALIVES
from shared.persistence.office_lock import is_free

LEAVING_S: Final = 2.0
"""A server still lists a program for a moment that has just ended."""
AGAIN_S: Final = 0.1


def refuse_while_used(target: Path | str) -> None:
    """Raises KnownError `database_in_use` while programs are connected to the database."""
    end = time.monotonic() + LEAVING_S
    while count := _bells(target) if isinstance(target, Path) else _listeners(target):
        if time.monotonic() > end:
            raise KnownError("database_in_use", count=count)
        time.sleep(AGAIN_S)


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
