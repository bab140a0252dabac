"""A hot key under Windows: RegisterHotKey on a thread with a message loop of its own."""

import ctypes
import logging
import threading
from collections.abc import Callable
from ctypes import wintypes
from typing import Any, Final

from shared.hot_key import HotKey

LOG = logging.getLogger(__name__)
MODIFIERS: Final = {"alt": 0x1, "ctrl": 0x2, "shift": 0x4, "win": 0x8}
NO_REPEAT: Final = 0x4000
WM_HOTKEY: Final = 0x0312
WM_QUIT: Final = 0x0012
F1: Final = 0x70


class WindowsGrip:
    """Listens in a thread; closing gives the key back."""

    def __init__(self, key: HotKey, pressed: Callable[[], None]) -> None:
        self._key = key
        self._pressed = pressed
        self._known = threading.Event()
        self._thread_id = 0
        self.held = False
        self._thread = threading.Thread(target=self._listen, name="hot key", daemon=True)
        self._thread.start()
        self._known.wait(5)

    def close(self) -> None:
        """Ends the message loop; the system takes the key back with its thread."""
        if self.held:
            _user32().PostThreadMessageW(self._thread_id, WM_QUIT, 0, 0)

    def _listen(self) -> None:
        modifiers, code = numbers_of(self._key)
        self._thread_id = threading.get_native_id()
        self.held = bool(_user32().RegisterHotKey(None, 1, modifiers | NO_REPEAT, code))
        self._known.set()
        if not self.held:
            return
        message = wintypes.MSG()
        while _user32().GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == WM_HOTKEY:
                self._pressed()
        _user32().UnregisterHotKey(None, 1)


def numbers_of(key: HotKey) -> tuple[int, int]:
    """The modifiers and the virtual key code as Windows counts them."""
    modifiers = sum(MODIFIERS[name] for name in key.modifiers)
    code = ord(key.key.upper()) if len(key.key) == 1 else F1 + int(key.key[1:]) - 1
    return modifiers, code


def grip_windows(key: HotKey, pressed: Callable[[], None]) -> WindowsGrip | None:
    """The grip, or None if another program holds the key."""
    grip = WindowsGrip(key, pressed)
    if not grip.held:
        LOG.warning("no hot key %s: another program holds it", key)
        return None
    return grip


def _user32() -> Any:  # noqa: ANN401  a library of Windows
    return getattr(ctypes, "windll").user32  # noqa: B009  mypy knows no Windows elsewhere
