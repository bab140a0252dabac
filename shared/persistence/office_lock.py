"""One OS file lock beside an embedded database: whoever writes or checkpoints holds it.

It is fair where SQLite's own busy handler is not, and it keeps writes and checkpoints of several
processes apart, which SQLite before 3.51.3 may corrupt (the "WAL-reset bug").
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import portalocker

RETRY_S = 0.002
"""Only on Windows, whose file lock cannot be waited for."""


def lock_path(database: Path) -> Path:
    """The file that whoever writes holds locked."""
    return Path(f"{database}.lock")


class OfficeLock:
    """Excludes other processes and other threads of this one."""

    def __init__(self, path: Path) -> None:
        self._path = str(path)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Waits for the lock.

        The file is opened afresh each time: a lock belongs to an open file, and one that is kept
        would be shared with forked processes and other threads.
        """
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _wait_for(descriptor)
            yield
        finally:
            os.close(descriptor)


def _wait_for(descriptor: int) -> None:
    if os.name != "nt":
        portalocker.lock(descriptor, portalocker.LockFlags.EXCLUSIVE)
        return
    while not is_free(descriptor):
        time.sleep(RETRY_S)


def is_free(descriptor: int) -> bool:
    """Takes the lock of an open file if nobody has it."""
    try:
        portalocker.lock(
            descriptor, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING
        )
    except portalocker.LockException:
        return False
    return True
