"""How long signing in still rests after wrong PINs, for each clerk, and that it is over."""

from typing import Final

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from shared.domain.errors import KnownError

SECOND_MS: Final = 1_000


class PinRests(QObject):
    """The database counts; this shows the same by the second. `ticked` while a rest lasts."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ends: dict[str, QDeadlineTimer] = {}
        self._timer = QTimer(self, interval=SECOND_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self, clerk_id: str, locked: KnownError) -> None:
        """As a refusal `pin_locked` says."""
        seconds = int(str(locked.fields.get("seconds", 0)))
        self._ends[clerk_id] = QDeadlineTimer(seconds * SECOND_MS)
        self._timer.start()

    def forget(self, clerk_id: str) -> None:
        """Another attempt is made."""
        self._ends.pop(clerk_id, None)

    def fault(self, clerk_id: str) -> KnownError | None:
        """The refusal with the seconds that are left; None when there is no rest."""
        left = self._left(clerk_id)
        return KnownError("pin_locked", seconds=left) if left else None

    def is_over(self, clerk_id: str) -> bool:
        """Whether a rest has ended and nobody has tried since."""
        return clerk_id in self._ends and not self._left(clerk_id)

    def _left(self, clerk_id: str) -> int:
        end = self._ends.get(clerk_id)
        return 0 if end is None else -(-end.remainingTime() // SECOND_MS)

    def _tick(self) -> None:
        if not any(self._left(clerk_id) for clerk_id in self._ends):
            self._timer.stop()
        self.ticked.emit()
