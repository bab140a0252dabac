"""Errors that no slot caught: told in the log once, and to whoever sits before the window."""

import logging
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from shared.qt.application import log_uncaught

LOG = logging.getLogger(__name__)


class Mishaps(QObject):
    """A part of the window failed and the rest goes on; `changed` when there is one to tell of."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: set[tuple[str, str, int]] = set()
        self.untold = False

    def hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """As `sys.excepthook`: the same error at the same place is logged once."""
        frames = traceback.extract_tb(trace)
        last = frames[-1] if frames else None
        where = ("", 0) if last is None else (last.filename, last.lineno or 0)
        if (kind.__name__, *where) in self._known:
            LOG.debug("once more: %s at %s:%d", kind.__name__, *where)
            return
        self._known.add((kind.__name__, *where))
        log_uncaught(kind, error, trace)
        if issubclass(kind, Exception):
            self.untold = True
            self.changed.emit()

    def forget(self) -> None:
        """Somebody has read of it."""
        self.untold = False
        self.changed.emit()
