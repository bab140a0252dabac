"""The office as a program sees it: read on each hint, in order, and again after an outage."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from shared.application.follow import Follower, Snapshot
from shared.domain.errors import KnownError
from shared.domain.event import Event
from shared.domain.result import Err, Ok, Result
from shared.qt.feed_bridge import FeedBridge, FeedSource
from shared.qt.jobs import Jobs

SAFETY_MS = 5_000
RETRY_MS = 1_000


class OfficeWatch(QObject):
    """Emits `changed(snapshot, events)` in order: nothing is skipped, nothing comes twice.

    `away` tells that the database cannot be read (with the fault, and again if it becomes another
    one), `back` that it can again.
    """

    changed = Signal(object, object)
    away = Signal(object)
    back = Signal()

    def __init__(
        self, follower: Follower, feed: FeedSource, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._follower = follower
        self._jobs = jobs
        self._reading = False
        self._again = False
        self._away = False
        self._fault = ""
        self.snapshot: Snapshot | None = None
        self._bridge = FeedBridge(feed, self)
        self._bridge.hinted.connect(self.refresh)
        self._bridge.lost.connect(self._cut)
        self._timer = QTimer(self, interval=SAFETY_MS)
        self._timer.timeout.connect(self.refresh)

    @property
    def is_away(self) -> bool:
        """Whether the last reading failed."""
        return self._away

    def start(self) -> None:
        """Begins to listen, and reads for the first time."""
        self._bridge.start()
        self._timer.start()
        self.refresh()

    def close(self) -> None:
        """Ends listening; nothing is emitted afterwards."""
        self._timer.stop()
        self._bridge.close()

    def recall(self, snapshot: Snapshot) -> None:
        """Before `start`: what was known earlier is shown until the database can be read."""
        self.snapshot = snapshot
        self._away = True
        self._timer.setInterval(RETRY_MS)
        self.changed.emit(snapshot, ())

    def refresh(self) -> None:
        """Reads what is new; while a reading is under way, one more follows it."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._jobs.run(self._follower.catch_up, self._read, "read the office")

    def _read(self, result: Result[tuple[Snapshot, Sequence[Event]]]) -> None:
        self._reading = False
        match result:
            case Ok((snapshot, events)):
                self._tell(snapshot, events)
            case Err(error):
                self._fail(error)
        if self._again:
            self._again = False
            self.refresh()

    def _tell(self, snapshot: Snapshot, events: Sequence[Event]) -> None:
        self.snapshot = snapshot
        if self._away:
            self._away, self._fault = False, ""
            self._timer.setInterval(SAFETY_MS)
            self.back.emit()
        self.changed.emit(snapshot, events)

    def _cut(self, reason: str) -> None:
        """The feed knows before a reading that waits for its answer."""
        self._fail(KnownError("database_away", reason=reason))

    def _fail(self, error: Exception) -> None:
        known = error if isinstance(error, KnownError) else KnownError("internal_error")
        if not self._away:
            self._away = True
            self._timer.setInterval(RETRY_MS)
        if known.code != self._fault:
            self._fault = known.code
            self.away.emit(known)
