"""Reads the kiosk's screen aloud for a visitor who asked for it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.reading import Reading, Sentence
from kiosk.viewmodels.needs import Need
from kiosk.viewmodels.visitor import Visitor
from shared.domain.language import Language
from shared.qt.texts import Texts
from shared.qt.told import Kind, Told, told_in, told_of

LOOK_MS = 150
SILENT = frozenset({"", "staff"})
"""Scenes that are not a visitor's."""
CLOSING = "time"
"""The scene that asks whether anybody is there: its clock goes on while it is read."""


class Teller(Protocol):
    """A voice that says sentences one after the other."""

    @property
    def available(self) -> bool:
        """Whether anybody can hear it."""
        ...

    @property
    def telling(self) -> bool:
        """Whether it has not yet said everything."""
        ...

    def tell(self, sentences: Sequence[Sentence], volume: int) -> None:
        """Says them after what it has still to say; `volume` in percent."""

    def hush(self) -> None:
        """Falls silent and forgets the rest."""

    def close(self) -> None: ...


class Narrator(QObject):
    """Looks at the window while reading aloud is on: a new scene is read, then what changes.

    The window names what is on top: `scene`, and the item `sceneItem` that holds it.
    """

    def __init__(
        self,
        window: QQuickWindow,
        visitor: Visitor,
        teller: Teller,
        texts: Texts,
        volume: int,
        parent: QObject | None = None,
    ) -> None:
        """`volume` is the kiosk's own loudness, in percent."""
        super().__init__(parent)
        self._window = window
        self._visitor = visitor
        self._teller = teller
        self._texts = texts
        self._usual = volume
        self._seen: tuple[str, Language] | None = None
        self._read: tuple[str, Language] | None = None
        self._focus: QQuickItem | None = None
        self._alerts: frozenset[Told] = frozenset()
        self._introduced = False
        self._volume = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        visitor.changed.connect(self._follow)

    def hush(self) -> None:
        """Somebody has touched something: what is being said is no longer asked for."""
        if self._timer.isActive():
            self._teller.hush()

    def repeat(self) -> None:
        """The scene is read again from its beginning."""
        self.hush()
        self._read = None

    def close(self) -> None:
        """Nothing more is read."""
        self._timer.stop()
        self._teller.close()

    def look(self) -> None:
        """Reads what is new; called by the timer."""
        if self._teller.telling and self._window.property("scene") != CLOSING:
            self._visitor.touched()
        scene = (str(self._window.property("scene")), self._visitor.language)
        if scene != self._seen or not self._visitor.settled:
            self._seen = scene
        elif scene != self._read:
            self._read = scene
            self._read_all()
        elif scene[0] not in SILENT:
            self._read_changes()

    def _follow(self) -> None:
        needs = self._visitor.needs
        if Need.ALOUD not in needs.wanted:
            if self._timer.isActive():
                self._timer.stop()
                self._teller.hush()
            return
        volume = needs.heard_at(self._usual)
        if not self._timer.isActive():
            self._read, self._introduced, self._volume = None, False, volume
            self._timer.start()
        elif volume != self._volume:
            self._volume = volume
            self._teller.hush()
            self._tell([self._reading.volume(volume)])

    @property
    def _reading(self) -> Reading:
        return Reading(self._texts, self._visitor.language)

    def _tell(self, sentences: Sequence[Sentence]) -> None:
        self._teller.tell(sentences, self._volume)

    def _told(self) -> list[Told]:
        item = self._window.property("sceneItem")
        return list(told_in(self._window, item)) if isinstance(item, QQuickItem) else []

    def _focused(self) -> Told | None:
        focus: QQuickItem | None = self._window.activeFocusItem()
        self._focus = focus
        found = told_of(focus) if focus else None
        return found if found and found.kind is not Kind.TEXT else None

    def _read_all(self) -> None:
        self._teller.hush()
        if self._read is None or self._read[0] in SILENT:
            return
        told = self._told()
        self._alerts = frozenset(one for one in told if one.kind is Kind.ALERT)
        sentences = self._reading.page(told, self._focused())
        if not self._introduced:
            self._introduced = True
            sentences.insert(0, self._reading.introduction())
        self._tell(sentences)

    def _read_changes(self) -> None:
        if self._window.activeFocusItem() is not self._focus:
            focused = self._focused()
            if focused is not None:
                self._teller.hush()
                self._tell([self._reading.of_focus(focused)])
        alerts = [one for one in self._told() if one.kind is Kind.ALERT]
        self._tell([self._reading.of(one) for one in alerts if one not in self._alerts])
        self._alerts = frozenset(alerts)
