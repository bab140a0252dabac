"""Runs database and device work off the GUI thread, one job after another."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from shared.domain.errors import KnownError
from shared.domain.result import Err, Ok, Result

LOG = logging.getLogger(__name__)
T = TypeVar("T")
SLOW_MS = 2000


class Jobs(Protocol):
    """What view models ask of a runner."""

    def run(
        self, work: Callable[[], T], then: Callable[[Result[T]], None], name: str = ""
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], Any]
    then: Callable[[Any], None]
    name: str


class JobRunner(QObject):
    """One worker thread; each answer is delivered on the thread that made the runner."""

    slow = Signal(str)  # a job's name, once it has taken longer than `slow_ms`
    busyChanged = Signal(bool)
    _began = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, slow_ms: int = SLOW_MS) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._open = True
        self._pending = 0
        self._counting = threading.Lock()
        self._running = ""
        self._watch = QTimer(self, singleShot=True, interval=slow_ms)
        self._watch.timeout.connect(self._tell_slow)
        self._began.connect(self._note_began, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="jobs", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether any answer is still owed."""
        return self._pending > 0

    def run(self, work: Callable[[], T], then: Callable[[Result[T]], None], name: str = "") -> None:
        """Queues `work`, on any thread; `then` gets its result on the runner's, in order."""
        if not self._open:
            raise RuntimeError("the job runner is closed")
        with self._counting:
            self._pending += 1
            first = self._pending == 1
        if first:
            self.busyChanged.emit(True)
        self._queue.put(_Job(work, then, name or getattr(work, "__name__", "job")))

    def close(self, timeout: float = 5.0) -> bool:
        """Lets the jobs asked for finish, delivers nothing more; False when still at work."""
        if self._open:
            self._open = False
            self._queue.put(None)
        self._thread.join(timeout)
        self._watch.stop()
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            self._say(self._began, job)
            self._say(self._ended, job, outcome(job.work))

    def _say(self, signal: Any, *values: object) -> None:  # noqa: ANN401 - a bound Signal
        try:
            signal.emit(*values)
        except RuntimeError:  # the runner was deleted while a job was at work
            LOG.debug("nobody is left to hear of a job")

    def _note_began(self, job: _Job) -> None:
        if self._open:
            self._running = job.name
            self._watch.start()

    def _deliver(self, job: _Job, result: Result[Any]) -> None:
        self._watch.stop()
        with self._counting:
            self._pending -= 1
            last = self._pending == 0
        if last:
            self.busyChanged.emit(False)
        if self._open:
            job.then(result)

    def _tell_slow(self) -> None:
        LOG.warning("job %s is slow", self._running)
        self.slow.emit(self._running)


class InlineJobRunner:
    """Runs each job at once on the calling thread: for tests and pictures."""

    def run(self, work: Callable[[], T], then: Callable[[Result[T]], None], name: str = "") -> None:
        del name
        then(outcome(work))


def outcome(work: Callable[[], T]) -> Result[T]:
    """What `work` came to; an error that is no `KnownError` is logged as a bug."""
    try:
        return Ok(work())
    except KnownError as error:
        return Err(error)
    except Exception as error:
        LOG.exception("a job failed")
        return Err(error)
