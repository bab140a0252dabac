"""Hands that touch whatever is there, and nothing, in every way that a glass can be touched."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from benchmarks.kiosk_hands import HandledKiosk

WAYS: Final[Mapping[str, int]] = {
    "tap": 30,
    "tap_something": 36,
    "storm": 5,
    "long_press": 3,
    "drag": 6,
    "two_fingers": 5,
    "key": 10,
    "language": 3,
    "staff": 1,
}
"""How often each, of about a hundred."""
LEADING: Final = ("begin", "topic-", "take", "done", "moreTime", "staffClose", "accessClose")
"""Names of what leads to a ticket."""
OTHERS: Final = ("back", "finishNow", "access", "group", "leaflet", "key-")
KEYS: Final = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Asterisk),
    *(Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_5, Qt.Key.Key_9),
    *(Qt.Key.Key_A, Qt.Key.Key_F4, Qt.Key.Key_Backspace),
)
STORM: Final = 20
STORM_MS: Final = 50
EMBLEM_MS: Final = 3_100
"""Longer than the emblem must be pressed for the staff's menu."""


@dataclass(slots=True)
class Hands:
    """One touch after the other; `touches` counts fingers that came down."""

    kiosk: HandledKiosk
    chance: random.Random
    touches: int = 0

    def play(self) -> str:
        """Does one thing; its name."""
        way = self.chance.choices(list(WAYS), list(WAYS.values()))[0]
        ways: Mapping[str, Callable[[], None]] = {
            "tap": lambda: self.tap(self.anywhere()),
            "tap_something": lambda: self.tap(self.something()),
            "storm": self.storm,
            "long_press": self.long_press,
            "drag": self.drag,
            "two_fingers": self.two_fingers,
            "key": self.key,
            "language": lambda: self.tap(self.something("language-")),
            "staff": self.staff,
        }
        ways[way]()
        return way

    def anywhere(self) -> QPoint:
        window = self.kiosk.window
        return QPoint(self.chance.randrange(window.width()), self.chance.randrange(window.height()))

    def something(self, *wanted: str) -> QPoint:
        """The middle of a thing with a name, often of one that leads on; else anywhere."""
        starts = wanted or self.chance.choice((LEADING, LEADING, OTHERS, ("",)))
        found = [
            item
            for item in self.kiosk.items()
            if item.objectName() and item.objectName().startswith(starts) and item.isEnabled()
        ]
        if not found:
            return self.anywhere()
        item = self.chance.choice(found)
        return item.mapToScene(item.boundingRect().center()).toPoint()

    def tap(self, place: QPoint) -> None:
        self.touches += 1
        self.kiosk.glass.tap(place)

    def storm(self) -> None:
        """Twenty touches at one place within 50 ms, as far as the kiosk's drawing lets them."""
        place = self.something() if self.chance.random() < 0.8 else self.anywhere()
        for _ in range(STORM):
            self.tap(place)
            QTest.qSleep(STORM_MS // STORM // 2)

    def long_press(self) -> None:
        place = self.something() if self.chance.random() < 0.5 else self.anywhere()
        self.touches += 1
        self.kiosk.glass.press(place)
        QTest.qWait(self.chance.randint(200, 1_000))
        self.kiosk.glass.release(place)

    def drag(self) -> None:
        start = self.something() if self.chance.random() < 0.5 else self.anywhere()
        end, steps = self.anywhere(), self.chance.randint(2, 8)
        self.touches += 1
        self.kiosk.glass.press(start)
        for step in range(1, steps + 1):
            self.kiosk.glass.move(start + (end - start) * step / steps)
            QTest.qWait(1)
        self.kiosk.glass.release(end)

    def two_fingers(self) -> None:
        """Down one after the other, up in either order."""
        self.touches += 2
        self.kiosk.glass.pinch(self.something(), self.something(), self.chance.randint(0, 1))

    def key(self) -> None:
        QTest.keyClick(self.kiosk.window, self.chance.choice(KEYS))

    def staff(self) -> None:
        """The staff's menu by its key, or by a long press on the emblem."""
        if self.chance.random() < 0.7:
            control = Qt.KeyboardModifier.ControlModifier
            QTest.keyClick(self.kiosk.window, Qt.Key.Key_F12, control)
            return
        place = self.something("emblem")
        self.touches += 1
        self.kiosk.glass.press(place)
        QTest.qWait(EMBLEM_MS)
        self.kiosk.glass.release(place)
