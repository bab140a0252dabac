"""A hot key under X11: a passive grab on the root window, over a connection of its own."""

import logging
import threading
from collections.abc import Callable
from itertools import chain, combinations
from typing import Any, Final

from Xlib import XK, X, display, error
from Xlib.error import CatchError

from shared.hot_key import HotKey

LOG = logging.getLogger(__name__)
MODIFIERS: Final = {
    "ctrl": X.ControlMask,
    "alt": X.Mod1Mask,
    "shift": X.ShiftMask,
    "win": X.Mod4Mask,
}
LOCKS: Final = (X.LockMask, X.Mod2Mask)
"""Caps Lock and Num Lock: the key counts whether they are on or not."""


class X11Grip:
    """Listens in a thread; closing gives the key back."""

    def __init__(self, key: HotKey, pressed: Callable[[], None]) -> None:
        """Raises OSError if another program holds the key."""
        self._display = display.Display()
        self._root = self._display.screen().root
        self._pressed = pressed
        symbol = XK.string_to_keysym(key.key.upper() if len(key.key) > 1 else key.key)
        self._code = self._display.keysym_to_keycode(symbol)
        wanted = sum(MODIFIERS[name] for name in key.modifiers)
        subsets = chain.from_iterable(combinations(LOCKS, count) for count in range(3))
        self._masks = [wanted | sum(locks) for locks in subsets]
        self._open = True
        self._grab()
        self._thread = threading.Thread(target=self._listen, name="hot key", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Ends the connection, which gives the key back and ends the thread."""
        self._open = False
        self._display.close()

    def _grab(self) -> None:
        refused = CatchError(error.BadAccess)
        for mask in self._masks:
            self._root.grab_key(
                self._code,
                mask,
                owner_events=False,
                pointer_mode=X.GrabModeAsync,
                keyboard_mode=X.GrabModeAsync,
                onerror=refused,
            )
        self._display.sync()
        if refused.get_error() is not None or not self._code:
            self._display.close()
            raise OSError("another program holds the key")

    def _listen(self) -> None:
        try:
            while self._open:
                self._hear(self._display.next_event())
        except Exception:
            if self._open:
                LOG.exception("the hot key is heard no more")

    def _hear(self, event: Any) -> None:  # noqa: ANN401  made by Xlib
        if event.type == X.KeyPress and self._open:
            self._pressed()


def grip_x11(key: HotKey, pressed: Callable[[], None]) -> X11Grip | None:
    """The grip, or None where it cannot be had; `pressed` is called on a thread of its own."""
    try:
        return X11Grip(key, pressed)
    except (OSError, error.DisplayError, error.XError) as reason:
        LOG.warning("no hot key %s: %s", key, reason)
        return None
