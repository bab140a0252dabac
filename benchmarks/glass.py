"""The touch screen before a window; places are in the window's pixels, fingers are numbered."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest


@dataclass(frozen=True, slots=True)
class Glass:
    """What fingers do on it; each call is seen by the window at once."""

    window: QQuickWindow

    def tap(self, place: QPoint) -> None:
        """Down and up again."""
        self.press(place)
        self.release(place)

    def press(self, place: QPoint) -> None:
        self._event().press(0, place, self.window).commit()

    def move(self, place: QPoint) -> None:
        self._event().move(0, place, self.window).commit()

    def release(self, place: QPoint) -> None:
        self._event().release(0, place, self.window).commit()

    def pinch(self, first: QPoint, second: QPoint, last_up: int) -> None:
        """Two fingers, down one after the other; `last_up` says which one stays longer."""
        self.press(first)
        self._event().stationary(0).press(1, second, self.window).commit()
        places = (first, second)
        sooner = 1 - last_up
        both = self._event().stationary(last_up)
        both.release(sooner, places[sooner], self.window).commit()
        self._event().release(last_up, places[last_up], self.window).commit()

    def _event(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.window, _device())


@cache
def _device() -> QPointingDevice:
    return QTest.createTouchDevice()
