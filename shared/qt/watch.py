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
        self._reading = self._again = self._away = self._deaf = False
        self._fault: KnownError | None = None
        self.snapshot: Snapshot | None = None
        self._bridge = FeedBridge(feed, self)
        self._bridge.hinted.connect(self.refresh)
        self._bridge.lost.connect(self._cut)
        self._bridge.restored.connect(self._hear)
        self._timer = QTimer(self, interval=SAFETY_MS)
        self._timer.timeout.connect(self.refresh)

    @property
    def is_away(self) -> bool:
        """Whether the last reading failed, or all is only recalled."""
        return self._away

    @property
    def fault(self) -> KnownError | None:
        """Why it is away, as far as that is known."""
        return self._fault

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
        self._set_pace()
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
            self._away, self._fault = False, None
            self._set_pace()
            self.back.emit()
        self.changed.emit(snapshot, events)

    def _cut(self, reason: str) -> None:
        """The feed knows before a reading that waits for its answer, but not as well why."""
        self._deaf = True
        self._set_pace()
        if not self._away:
            self._fail(KnownError("database_away", reason=reason))

    def _hear(self) -> None:
        self._deaf = False
        self._set_pace()

    def _set_pace(self) -> None:
        """Without hints too a screen must know soon who is called, and who has come."""
        interval = RETRY_MS if self._away or self._deaf else SAFETY_MS
        if interval != self._timer.interval():
            self._timer.setInterval(interval)

    def _fail(self, error: Exception) -> None:
        known = error if isinstance(error, KnownError) else KnownError("internal_error")
        before, self._fault = self._fault, known
        self._away = True
        self._set_pace()
        if before is None or before.code != known.code:
            self.away.emit(known)
