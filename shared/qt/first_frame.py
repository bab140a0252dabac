"""What can wait until a window is on the screen."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtQuick import QQuickWindow

ONCE: Final = Qt.ConnectionType(
    Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value
)


class FirstFrame(QObject):
    """Does `then` once, on the GUI thread, after the window has been drawn for the first time."""

    def __init__(self, window: QQuickWindow, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._then = then
        window.frameSwapped.connect(self._shown, ONCE)

    @Slot()
    def _shown(self) -> None:
        self._then()
