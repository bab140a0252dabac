"""A program says every half minute that it is alive; its silence tells the rest."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from shared.domain.errors import KnownError
from shared.domain.result import Result
from shared.qt.jobs import Jobs
from shared.qt.watch import OfficeWatch

EVERY_MS = 30_000


class Heartbeat(QObject):
    """`beat(fault, seconds since the start)` is called by the job runner, unless all is away."""

    def __init__(
        self,
        beat: Callable[[str, float], None],
        jobs: Jobs,
        watch: OfficeWatch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._beat = beat
        self._jobs = jobs
        self._watch = watch
        self._started = time.monotonic()
        self._fault = ""
        watch.away.connect(self._note)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.beat)
        watch.changed.connect(self._begin)

    def _begin(self) -> None:
        """With the first reading, so that the first frame does not wait for it."""
        if not self._timer.isActive():
            self._timer.start()
            self.beat()

    def beat(self) -> None:
        """Now; at most one waits for its turn."""
        if self._watch.snapshot is None or self._watch.is_away:
            return
        fault, age = self._fault, time.monotonic() - self._started
        self._jobs.run(lambda: self._beat(fault, age), self._done, "heartbeat")

    def _note(self, error: KnownError) -> None:
        self._fault = error.code

    def _done(self, result: Result[None]) -> None:
        """A beat that was lost is told by the watch, and by the silence."""
