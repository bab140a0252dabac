"""Moves the write-ahead log of an embedded database into its file, now and then."""

from pathlib import Path

from sqlalchemy.engine.interfaces import DBAPICursor

LIMIT_BYTES = 4 * 2**20
"""Size of the log from which a writer moves it."""


class Checkpoints:
    """To be used under the office's lock only: then a checkpoint meets no other and no writer."""

    def __init__(self, database: Path) -> None:
        self._log = Path(f"{database}-wal")
        self._limit = LIMIT_BYTES

    def after_commit(self, cursor: DBAPICursor) -> None:
        """Moves the log if it has grown; readers in the way put that off, nobody waits for them."""
        size = self._size()
        if size < self._limit:
            return
        self._limit = LIMIT_BYTES if self.move(cursor) else size + LIMIT_BYTES // 4

    def move(self, cursor: DBAPICursor) -> bool:
        """Whether all of it went into the file; the log is then empty."""
        cursor.execute("PRAGMA busy_timeout=0")
        try:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            row = cursor.fetchone()
            return row is not None and row[0] == 0
        finally:
            cursor.execute("PRAGMA busy_timeout=5000")

    def _size(self) -> int:
        try:
            return self._log.stat().st_size
        except FileNotFoundError:
            return 0
