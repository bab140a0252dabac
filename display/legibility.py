"""Measures what the TV really draws, and tells when it cannot be read from the farthest seat."""

import logging
import math
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem, QQuickWindow

from shared.application.report_device import ReportDevice
from shared.domain.legibility import Capitals, Legibility, legibility
from shared.domain.screen import Screen

LOG = logging.getLogger("kezek.legibility")
NUMBERS = frozenset({"stageLabel", "stageCounter"})
WORDS = frozenset({"words", "stageHeading"})
TOO_SMALL = "numbers_too_small"
KIND = "picture"


def measured(window: QQuickWindow) -> Capitals | None:
    """The smallest capitals of the call on the stage; None while nobody is called."""
    content = window.contentItem()
    diagonal = math.hypot(content.width(), content.height())
    shown = list(_visible(content))
    numbers = [_capital(item) for item in shown if item.objectName() in NUMBERS]
    words = [_capital(item) for item in shown if item.objectName() in WORDS]
    if not numbers or not words or not diagonal:
        return None
    return Capitals(min(numbers) / diagonal, min(words) / diagonal)


class LegibilityCheck(QObject):
    """Emits `changed` when the verdict on this screen is another; tells it in the log once."""

    changed = Signal()

    def __init__(
        self, window: QQuickWindow, screen: Callable[[], Screen], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._screen = screen
        self._told: tuple[Screen, bool] | None = None
        self.present: Legibility | None = None

    @property
    def trouble(self) -> str:
        """As a stable code; empty: the numbers can be read from every seat."""
        return "" if self.present is None or self.present.suffices else TOO_SMALL

    def look(self) -> None:
        """Judges what is drawn now; without a call on the stage, what the layout draws at least."""
        screen = self._screen()
        if screen.diagonal_inches is None or screen.farthest_seat_m is None:
            verdict = None
        else:
            verdict = legibility(screen, measured(self._window))
        before, self.present = self.trouble, verdict
        self._tell(screen)
        if self.trouble != before:
            self.changed.emit()

    def report(self) -> ReportDevice | None:
        """As the office records it; nothing where the office gives no size or no seat."""
        if self.present is None:
            return None
        device = f"{self._screen().device}/{KIND}"
        return ReportDevice(device=device, kind=KIND, trouble=self.trouble)

    def _tell(self, screen: Screen) -> None:
        told = (screen, bool(self.trouble))
        if self.present is None or told == self._told:
            return
        self._told = told
        LOG.log(
            logging.WARNING if self.trouble else logging.INFO,
            "numbers can be read from %.1f m, words from %.1f m; the farthest seat is at %.1f m",
            self.present.numbers_m,
            self.present.words_m,
            self.present.farthest_m,
        )


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible():
        return
    yield item
    for child in item.childItems():
        yield from _visible(child)


def _capital(item: QQuickItem) -> float:
    """Height of a capital as it was fitted into its place, in pixels."""
    font = QFont(item.property("font"))
    info = item.property("fontInfo")
    pixels = info.property("pixelSize").toNumber() if isinstance(info, QJSValue) else 0.0
    font.setPixelSize(max(1, round(pixels)))
    return QFontMetricsF(font).capHeight()
