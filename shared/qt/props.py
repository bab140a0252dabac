"""The snapshot that a view model shows, and telling QML what changed in it."""

from dataclasses import fields
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, SignalInstance

from shared.qt.listmodel import role_name

P = TypeVar("P")


class Props(Generic[P]):
    """Holds the frozen dataclass that `owner` shows.

    For each field `ahead_count` the owner has a signal `aheadCountChanged`.
    """

    def __init__(self, owner: QObject, first: P) -> None:
        self._owner = owner
        self.now = first

    def swap(self, new: P) -> None:
        """Shows `new`; emits a signal for each field that differs, after all have changed."""
        old, self.now = self.now, new
        for field in fields(new):  # type: ignore[arg-type]  # P is a dataclass
            if getattr(old, field.name) != getattr(new, field.name):
                self._tell(field.name)

    def _tell(self, field: str) -> None:
        signal = getattr(self._owner, f"{role_name(field)}Changed", None)
        if not isinstance(signal, SignalInstance):
            raise TypeError(f"{type(self._owner).__name__} has no {role_name(field)}Changed")
        signal.emit()
