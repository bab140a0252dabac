"""Watches over the kiosk's window: who uses it, and that no visitor leaves it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtQuick import QQuickWindow

TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class WindowGuard(QObject):
    """Calls `used(by_keys)` on each touch and key; a locked window refuses to close."""

    def __init__(self, window: QQuickWindow, used: Callable[[bool], None], *, locked: bool) -> None:
        super().__init__(window)
        self._used = used
        self._locked = locked
        window.installEventFilter(self)
        if locked:
            window.setFlags(
                window.flags()
                | Qt.WindowType.FramelessWindowHint
                | Qt.WindowType.WindowStaysOnTopHint
            )
            window.setCursor(Qt.CursorShape.BlankCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Passes everything on but the wish to close."""
        del watched
        kind = event.type()
        if kind in TOUCHES:
            self._used(False)
        elif kind == QEvent.Type.KeyPress:
            self._used(True)
        return self._locked and kind == QEvent.Type.Close
