"""Keeps what the kiosk knows of its office for a start without the database."""

from datetime import datetime
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from shared.application.follow import Snapshot
from shared.domain.result import Result
from shared.qt.jobs import Jobs
from shared.qt.watch import OfficeWatch

REST_MS: Final = 2_000
"""Many changes in a row are kept once; no visitor waits meanwhile."""


class Memory(Protocol):
    """See `kiosk.office_memory`."""

    def keep(self, snapshot: Snapshot) -> None: ...
    def recall(self, now: datetime) -> Snapshot | None: ...


class MemoryKeeper(QObject):
    """Writes a while after each change that the database has told of."""

    def __init__(
        self, watch: OfficeWatch, memory: Memory, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._memory = memory
        self._jobs = jobs
        self._kept: Snapshot | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._keep)
        watch.changed.connect(self._note)

    def recall(self, now: datetime) -> Snapshot | None:
        """Begins with what was kept, if anything: the database is away."""
        found = self._memory.recall(now)
        if found is not None:
            self._watch.recall(found)
        return found

    def close(self) -> None:
        """The kiosk ends."""
        self._rest.stop()

    @Slot()
    def _note(self) -> None:
        snapshot, kept = self._watch.snapshot, self._kept
        if snapshot is None or self._watch.is_away or self._rest.isActive():
            return
        if kept is None or (kept.day.seq, kept.now.date()) != (
            snapshot.day.seq,
            snapshot.now.date(),
        ):
            self._rest.start()

    def _keep(self) -> None:
        snapshot = self._watch.snapshot
        if snapshot is None or self._watch.is_away:
            return
        self._kept = snapshot
        self._jobs.run(lambda: self._memory.keep(snapshot), _kept, "keep what is known")


def _kept(result: Result[None]) -> None:
    """The memory itself tells what went wrong."""
    del result
