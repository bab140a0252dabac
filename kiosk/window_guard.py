"""Watches over the kiosk's window: who uses it, and that no visitor leaves it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickWindow

TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
BUTTONS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    }
)
NEVER = frozenset(
    {
        QEvent.Type.Close,
        QEvent.Type.ContextMenu,
        QEvent.Type.NativeGesture,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)
"""What a visitor has no use for, and what a desktop could open something by."""
CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
WAYS_OUT = frozenset(
    {
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Control,
        Qt.Key.Key_F1,
        Qt.Key.Key_F11,
        Qt.Key.Key_Menu,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Print,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_SysReq,
    }
)
STAFF = (Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
"""The one chord that reaches the kiosk: the staff's menu, behind a PIN."""


class WindowGuard(QObject):
    """Calls `used(by_keys)` on each touch and key.

    A locked window refuses to close, comes back to the full screen by itself, and takes no chord,
    no second mouse button, no wheel and no gesture: those reach nothing. What the system takes
    for itself before it reaches any window is for its lock-down.
    """

    def __init__(self, window: QQuickWindow, used: Callable[[bool], None], *, locked: bool) -> None:
        super().__init__(window)
        self._window = window
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
            window.windowStateChanged.connect(self._left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whether the event ends here."""
        del watched
        if self._locked and leads_out(event):
            event.ignore()  # a wish to close that is only kept back would count as granted
            return True
        kind = event.type()
        if kind in TOUCHES:
            self._used(False)
        elif kind == QEvent.Type.KeyPress:
            self._used(True)
        return False

    def _left(self, state: Qt.WindowState) -> None:
        if state is not Qt.WindowState.WindowFullScreen:
            QTimer.singleShot(0, self, self._window.showFullScreen)


def leads_out(event: QEvent) -> bool:
    """Whether the event is none of a visitor's."""
    kind = event.type()
    if kind in KEYS and isinstance(event, QKeyEvent):
        key, chord = Qt.Key(event.key()), event.modifiers() & CHORDS
        return (key in WAYS_OUT or bool(chord)) and (key, chord) != STAFF
    if kind in BUTTONS and isinstance(event, QMouseEvent):
        return event.button() is not Qt.MouseButton.LeftButton
    return kind in NEVER
