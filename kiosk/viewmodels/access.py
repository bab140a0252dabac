"""What makes the kiosk easier to use, for QML."""

from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.needs import Need, Needs
from kiosk.viewmodels.visitor import Visitor

QML_IMPORT_NAME = "KezekKiosk"
QML_IMPORT_MAJOR_VERSION = 1


class Audible(Protocol):
    """Knows whether anybody would hear a voice."""

    @property
    def available(self) -> bool: ...


@QmlElement
@QmlUncreatable("made by the program")
class AccessModel(QObject):
    """What this visitor needs, and the switches for it."""

    changed = Signal()
    repeated = Signal()

    def __init__(
        self, visitor: Visitor, voice: Audible, volume: int, parent: QObject | None = None
    ) -> None:
        """`volume` is the kiosk's own loudness, in percent."""
        super().__init__(parent)
        self._visitor = visitor
        self._voice = voice
        self._volume = volume
        self._needs = visitor.needs
        self._audible = False
        visitor.changed.connect(self._see)

    def _see(self) -> None:
        if self._visitor.needs != self._needs:
            self._needs = self._visitor.needs
            self.changed.emit()

    @Slot()
    def show(self) -> None:
        """Opens the panel with the switches."""
        self._look()
        self._visitor.adapt(self._visitor.needs.ask(asked=True))

    @Slot()
    def close(self) -> None:
        """Closes the panel; what was switched on stays on."""
        self._visitor.adapt(self._visitor.needs.ask(asked=False))

    @Slot(str)
    def switch(self, need: str) -> None:
        """One of the `Need`s on or off."""
        self._look()
        if Need(need) is not Need.ALOUD or self._audible:
            self._visitor.adapt(self._visitor.needs.switch(Need(need)))

    @Slot(int)
    def turn(self, steps: int) -> None:
        """The voice louder, or softer by steps below 0."""
        if Need.ALOUD in self._needs.wanted:
            self._visitor.adapt(self._visitor.needs.turn(steps, self._volume))

    @Slot()
    def repeat(self) -> None:
        """What was read is read again."""
        self.repeated.emit()

    @Slot()
    def reset(self) -> None:
        """As every visitor finds it."""
        self._visitor.adapt(Needs(asked=self._needs.asked))

    def _look(self) -> None:
        audible = self._voice.available
        if audible is not self._audible:
            self._audible = audible
            self.changed.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._needs.asked

    @Property(bool, notify=changed)
    def audible(self) -> bool:
        """Whether there is a loudspeaker to read with."""
        return self._audible

    @Property(bool, notify=changed)
    def large(self) -> bool:
        return Need.LARGE in self._needs.wanted

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        return Need.CONTRAST in self._needs.wanted

    @Property(bool, notify=changed)
    def low(self) -> bool:
        return Need.LOW in self._needs.wanted

    @Property(bool, notify=changed)
    def aloud(self) -> bool:
        return Need.ALOUD in self._needs.wanted

    @Property(int, notify=changed)
    def volume(self) -> int:
        """In percent."""
        return self._needs.heard_at(self._volume)
