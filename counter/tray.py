"""The counter's sign in the system's tray: where there is one, the window can be put away."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from shiboken6 import isValid

from shared.assets import asset
from shared.domain.language import Language
from shared.qt.texts import Texts

CONTEXT: Final = "Tray"
SHOW: Final = str(QT_TRANSLATE_NOOP("Tray", "Show the window"))
NEXT: Final = str(QT_TRANSLATE_NOOP("Tray", "Call next"))
BAR: Final = str(QT_TRANSLATE_NOOP("Tray", "Small bar above other programs"))
QUIT: Final = str(QT_TRANSLATE_NOOP("Tray", "Quit"))
MESSAGE_MS: Final = 6_000


class Tray(QObject):
    """Tells what was chosen in its menu, and shows messages of the desktop."""

    show_wanted = Signal()
    next_wanted = Signal()
    bar_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, texts: Texts, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._icon = QSystemTrayIcon(QIcon(str(asset("icons", "emblem.svg"))), self)
        self._menu = QMenu()
        self._actions: dict[str, QAction] = {}
        for text, wanted in (
            (SHOW, self.show_wanted),
            (NEXT, self.next_wanted),
            (BAR, self.bar_wanted),
            (QUIT, self.quit_wanted),
        ):
            if text == QUIT:
                self._menu.addSeparator()
            self._actions[text] = self._action(wanted.emit)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.show_wanted)
        self.set_language(language)
        if self.available():
            self._icon.show()

    def available(self) -> bool:
        """Whether the system has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def set_language(self, language: Language) -> None:
        for text, action in self._actions.items():
            action.setText(self._texts.get(language, CONTEXT, text))

    def set_state(self, tip: str, *, can_call: bool) -> None:
        """What the pointer over the sign tells, and whether somebody can be called from there."""
        if tip != self._icon.toolTip():
            self._icon.setToolTip(tip)
        self._actions[NEXT].setEnabled(can_call)

    def tell(self, title: str, text: str) -> bool:
        """A message on the desktop; False where the system shows none."""
        if not (self.available() and QSystemTrayIcon.supportsMessages()):
            return False
        self._icon.show()
        self._icon.showMessage(title, text, self._icon.icon(), MESSAGE_MS)
        return True

    def close(self) -> None:
        """Puts the sign away; once more does nothing."""
        if isValid(self._menu):
            self._icon.hide()
            self._menu.deleteLater()

    def _action(self, chosen: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.triggered.connect(lambda *_checked: chosen())
        self._menu.addAction(action)
        return action

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.show_wanted.emit()
