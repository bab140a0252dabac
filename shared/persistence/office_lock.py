"""One OS file lock beside an embedded database: whoever writes or checkpoints holds it.

It is fair where SQLite's own busy handler is not, and it keeps writes and checkpoints of several
processes apart, which SQLite before 3.51.3 may corrupt (the "WAL-reset bug").
"""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import portalocker

from shared.domain.errors import KnownError

PATIENCE_S = 15.0
"""As long as PostgreSQL waits for a lock; a holder that hangs must not hang everybody."""
RETRY_S = 0.002
"""Only on Windows, whose file lock cannot be waited for, and while an older wait still hangs."""


def lock_path(database: Path) -> Path:
    """The file that whoever writes holds locked."""
    return Path(f"{database}.lock")


class OfficeLock:
    """Excludes other processes and other threads of this one."""

    def __init__(self, path: Path, patience_s: float = PATIENCE_S) -> None:
        self._path = str(path)
        self._patience_s = patience_s
        self._given_up: threading.Thread | None = None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Waits for the lock; raises KnownError `database_busy` when patience ends.

        The file is opened afresh each time: a lock belongs to an open file, and one that is kept
        would be shared with forked processes and other threads.
        """
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            if not is_free(descriptor) and not self._waited_for(descriptor):
                raise KnownError("database_busy", reason=f"{self._path} is held by another program")
            yield
        finally:
            os.close(descriptor)

    def _waited_for(self, descriptor: int) -> bool:
        hanging = self._given_up is not None and self._given_up.is_alive()
        if os.name == "nt" or hanging:
            return _asked_for(descriptor, self._patience_s)
        waiter = _Waiter(descriptor)
        waiter.start()
        if waiter.done.wait(self._patience_s):
            return waiter.locked
        self._given_up = waiter
        return False


class _Waiter(threading.Thread):
    """Waits in the system's fair line, which has no time limit, so that its starter can have one.

    The lock belongs to the file that both have open. If the starter has closed its side when the
    lock comes at last, closing this one gives it back at once.
    """

    def __init__(self, descriptor: int) -> None:
        super().__init__(name="office lock", daemon=True)
        self._descriptor = os.dup(descriptor)
        self.done = threading.Event()
        self.locked = False

    def run(self) -> None:
        try:
            portalocker.lock(self._descriptor, portalocker.LockFlags.EXCLUSIVE)
            self.locked = True
        finally:
            os.close(self._descriptor)
            self.done.set()


def _asked_for(descriptor: int, patience_s: float) -> bool:
    end = time.monotonic() + patience_s
    while not is_free(descriptor):
        if time.monotonic() > end:
            return False
        time.sleep(RETRY_S)
    return True


def is_free(descriptor: int) -> bool:
    """Takes the lock of an open file if nobody has it."""
    try:
        portalocker.lock(
            descriptor, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING
        )
    except portalocker.LockException:
        return False
    return True
