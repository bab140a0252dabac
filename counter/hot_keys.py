"""One key of the whole desktop, heard whichever program has the focus; where the system allows it.

Windows and X11 have such keys. Under Wayland only the desktop itself has, so it is said that there
is none.
"""

import logging
import os
import sys
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from shared.hot_key import HotKey

LOG = logging.getLogger(__name__)


class Grip(Protocol):
    """Holds the key until it is closed."""

    def close(self) -> None: ...


class GlobalKey(QObject):
    """`pressed` for each press; `held` tells whether the system gave us the key."""

    pressed = Signal()

    def __init__(self, key: HotKey | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grip = None if key is None else _grip(key, self)
        if key is not None and self._grip is None:
            LOG.info("the hot key %s cannot be had here (%s)", key, QGuiApplication.platformName())

    @property
    def held(self) -> bool:
        """Whether presses are heard."""
        return self._grip is not None

    def close(self) -> None:
        """Gives the key back."""
        if self._grip is not None:
            self._grip.close()
            self._grip = None


def _grip(key: HotKey, owner: GlobalKey) -> Grip | None:
    platform = QGuiApplication.platformName()
    if platform == "windows" and sys.platform == "win32":
        from counter.hot_key_windows import grip_windows  # noqa: PLC0415  only where it is

        return grip_windows(key, owner.pressed.emit)
    if platform == "xcb" and not os.environ.get("WAYLAND_DISPLAY"):
        try:
            from counter.hot_key_x11 import grip_x11  # noqa: PLC0415  the same
        except ModuleNotFoundError as error:
            LOG.warning("no hot key: %s is not installed; set up anew", error.name)
            return None
        return grip_x11(key, owner.pressed.emit)
    return None
