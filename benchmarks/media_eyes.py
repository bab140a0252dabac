"""Eyes on the media of the real TV: what a frame shows, against what should be there."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from benchmarks.mixed_media import SHADES
from display.app import Television
from shared.domain.media import Kind

BLACK: Final = 12
NEAR: Final = 70
FROZEN_S: Final = 1.0
"""A film of the bench moves all the time."""
SMALL: Final = QSize(48, 27)


class Verdict(StrEnum):
    GOOD = "good"
    CHANGING = "changing"
    """Between two items."""
    BLACK = "black"
    FROZEN = "frozen"
    WRONG = "wrong"
    """Something else is seen than what should be there."""


class Eyes:
    """Looks at one frame after the other."""

    def __init__(self, television: Television) -> None:
        self._television = television
        self._last = QImage()
        self._still_since = 0.0
        self._name = ""

    def look(self, now: float) -> tuple[Verdict, str]:
        """What is seen, and the name of what should be."""
        pane = _find(self._television.window.contentItem(), "mediaPane")
        current = self._television.media.current
        if pane is None or current is None:
            return Verdict.BLACK, ""
        place = pane.mapRectToScene(pane.boundingRect()).toRect()
        seen = self._television.window.grabWindow().copy(place)
        name = current.item.name
        self._note(seen, name, now, moves=current.item.kind is Kind.VIDEO)
        middle = seen.copy(QRect(seen.width() // 2 - 4, seen.height() // 2 - 4, 8, 8)).scaled(1, 1)
        pixel = middle.pixelColor(0, 0)
        colour = (pixel.red(), pixel.green(), pixel.blue())
        if max(colour) <= BLACK:
            return Verdict.BLACK, name
        slots = [slot for number in (0, 1) if (slot := _find(pane, f"slot-{number}"))]
        if any(slot.opacity() != float(bool(slot.property("front"))) for slot in slots):
            return Verdict.CHANGING, name
        if now - self._still_since > FROZEN_S:
            return Verdict.FROZEN, name
        far = max(abs(a - b) for a, b in zip(colour, SHADES[name], strict=True))
        return (Verdict.WRONG if far > NEAR else Verdict.GOOD), name

    def _note(self, seen: QImage, name: str, now: float, *, moves: bool) -> None:
        small = seen.scaled(SMALL, mode=Qt.TransformationMode.SmoothTransformation)
        if not moves or name != self._name or small != self._last:
            self._still_since = now
        self._last, self._name = small, name


def _find(item: QQuickItem, name: str) -> QQuickItem | None:
    if item.objectName() == name:
        return item
    for child in item.childItems():
        found = _find(child, name)
        if found is not None:
            return found
    return None
