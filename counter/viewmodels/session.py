"""Who sits where: shared by the view models of one counter program."""

from PySide6.QtCore import QObject, Signal

from counter.viewmodels.seat import Seat


class Session(QObject):
    """The seat taken in this program, or none; `changed` when that changes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat: Seat | None = None

    @property
    def seat(self) -> Seat | None:
        """The seat, None while nobody is signed in."""
        return self._seat

    def take(self, seat: Seat | None) -> None:
        """Signs in (a seat) or out (None)."""
        if seat != self._seat:
            self._seat = seat
            self.changed.emit()
