"""The form of the clerk's window: normal, a small bar above other programs, or only the tray."""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import Property, QObject, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from counter.memory import Notebook
from counter.places import Place, corner, middle, within

QML_IMPORT_NAME = "KezekCounter"
QML_IMPORT_MAJOR_VERSION = 1

BAR_SIZE: Final = (360, 120)
WINDOW_SIZE: Final = (1000, 700)
LEAST_SIZE: Final = (760, 660)
"""At 100 %, in pixels."""
SETTLE_MS: Final = 800
"""A window that is being moved is remembered once it rests."""
NORMAL = Qt.WindowType.Window
BAR = NORMAL | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class Refuge(Protocol):
    """Where a window can go to when it is closed: the system's tray, if there is one."""

    def available(self) -> bool: ...


@QmlElement
@QmlUncreatable("made by the program")
class WindowModel(QObject):
    """Puts the window into its form and place, and notes them."""

    barChanged = Signal()
    hidden = Signal()
    left = Signal()

    def __init__(
        self,
        notebook: Notebook,
        scale: float,
        tray: Refuge,
        screens: Callable[[], list[Place]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._scale = scale
        self._tray = tray
        self._screens = screens or present_screens
        self._lent = False
        self._window: QQuickWindow | None = None
        self._rest = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._rest.timeout.connect(self._note_place)

    def show(self, window: QQuickWindow, size: tuple[int, int] | None = None) -> None:
        """Shows the window as it was left, or in the middle with `size`."""
        self._window = window
        self._arrange(size)
        for moved in (
            window.xChanged,
            window.yChanged,
            window.widthChanged,
            window.heightChanged,
            window.visibilityChanged,
        ):
            moved.connect(self._rest.start)
        window.screenChanged.connect(self._come_back)
        window.destroyed.connect(self._forget)

    @Property(bool, notify=barChanged)
    def bar(self) -> bool:
        return self._notebook.now.bar

    @Property(float, notify=barChanged)
    def scale(self) -> float:
        return self._scale

    @Property(int, notify=barChanged)
    def barWidth(self) -> int:
        return BAR_SIZE[0]

    @Property(int, notify=barChanged)
    def barHeight(self) -> int:
        return BAR_SIZE[1]

    @Property(int, notify=barChanged)
    def leastWidth(self) -> int:
        return LEAST_SIZE[0]

    @Property(int, notify=barChanged)
    def leastHeight(self) -> int:
        return LEAST_SIZE[1]

    @Slot()
    def toggle(self) -> None:
        """From the window to the bar, and back."""
        self.become(bar=not self._notebook.now.bar)

    @Slot(bool)
    def lend(self, wanted: bool) -> None:  # noqa: FBT001 - called from QML
        """Opens the window for something that the bar has no room for; then the bar comes back."""
        if wanted and self._notebook.now.bar:
            self._lent = True
            self.become(bar=False)
        elif not wanted and self._lent:
            self._lent = False
            self.become(bar=True)

    def become(self, *, bar: bool) -> None:
        """Takes the other form; it stands where it stood last."""
        if self._window is None or bar == self._notebook.now.bar:
            return
        self._note_place()
        self._notebook.change(bar=bar)
        self._arrange(None)
        self.barChanged.emit()

    @Slot()
    def showBar(self) -> None:
        """The bar, at the front."""
        self.become(bar=True)
        self.call()

    @Slot()
    def alert(self) -> None:
        """Asks for a look, as the system does it for a window that is not in front."""
        if self._window is not None:
            self._window.alert(0)

    @Slot()
    def move(self) -> None:
        """Follows the pointer that drags it: the bar has no frame to be taken by."""
        if self._window is not None:
            self._window.startSystemMove()

    @Slot()
    def call(self) -> None:
        """Comes to the front, out of the tray or from beneath other windows."""
        if self._window is not None:
            if not self._window.isVisible():
                self._arrange(None)
            if not _is_offscreen():
                self._window.raise_()
            self._window.requestActivate()

    @Slot(result=bool)
    def mayClose(self) -> bool:
        """Whether closing the window ends the program: else it goes on in the tray."""
        self._note_place()
        if self._tray.available() and self._window is not None:
            self._window.hide()
            self.hidden.emit()
            return False
        self.left.emit()
        return True

    def _arrange(self, size: tuple[int, int] | None) -> None:
        window = self._window
        if window is None:
            return
        bar = self._notebook.now.bar and size is None
        place = self._place(bar=bar, size=size)
        window.setFlags(BAR if bar else NORMAL)
        least = self._scaled(BAR_SIZE if bar else LEAST_SIZE)
        if not _is_offscreen():
            window.setMinimumSize(QSize(min(least[0], place.width), min(least[1], place.height)))
        window.setGeometry(QRect(*place))
        if self._notebook.now.maximized and not bar and size is None:
            window.showMaximized()
        else:
            window.showNormal()

    def _place(self, *, bar: bool, size: tuple[int, int] | None) -> Place:
        screens = self._screens()
        if size is not None:
            return middle(size, screens[0])._replace(width=size[0], height=size[1])
        usual = self._scaled(BAR_SIZE if bar else WINDOW_SIZE)
        last = self._notebook.now.place(bar=bar)
        if last is None:
            return (corner if bar else middle)(usual, screens[0])
        if bar:
            last = last._replace(width=usual[0], height=usual[1])
        return within(last, screens, self._scaled(LEAST_SIZE) if not bar else (0, 0))

    def _scaled(self, size: tuple[int, int]) -> tuple[int, int]:
        return round(size[0] * self._scale), round(size[1] * self._scale)

    def _note_place(self) -> None:
        window = self._window
        if window is None or not window.isVisible():
            return
        state = window.windowState()
        if state == Qt.WindowState.WindowMinimized:
            return
        maximized = state == Qt.WindowState.WindowMaximized
        rect = window.geometry()
        corners = (rect.x(), rect.y(), rect.width(), rect.height())
        if self._notebook.now.bar:
            self._notebook.change(bar_place=corners)
        elif maximized:
            self._notebook.change(maximized=True)
        else:
            self._notebook.change(window_place=corners, maximized=False)

    def _forget(self) -> None:
        self._window = None
        self._rest.stop()

    def _come_back(self, *_gone: object) -> None:
        """A monitor is gone: what stood there comes to one that is left."""
        window = self._window
        if window is not None and window.isVisible():
            rect = window.geometry()
            here = Place(rect.x(), rect.y(), rect.width(), rect.height())
            there = within(here, self._screens())
            if there != here:
                window.setGeometry(QRect(*there))


def _is_offscreen() -> bool:
    """Without a screen Qt warns of each wish that it cannot fulfil there."""
    return QGuiApplication.platformName() == "offscreen"


def present_screens() -> list[Place]:
    """The parts of the screens that no task bar covers; the main one first."""
    found = []
    for screen in QGuiApplication.screens():
        rect = screen.availableGeometry()
        found.append(Place(rect.x(), rect.y(), rect.width(), rect.height()))
    return found
