"""The visitor's ticket on the screen, for QML."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.known_office import KnownOffice
from kiosk.viewmodels.ticket_props import TicketProps, derive
from kiosk.viewmodels.visitor import Visitor
from shared.qt.props import Props

QML_IMPORT_NAME = "KezekKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class TicketModel(QObject):
    """What the ticket's page shows, and its one button."""

    labelChanged = Signal()
    topicNameChanged = Signal()
    otherNameChanged = Signal()
    groupNameChanged = Signal()
    aheadChanged = Signal()
    waitLowChanged = Signal()
    waitHighChanged = Signal()
    whereChanged = Signal()
    codeChanged = Signal()
    paperChanged = Signal()
    secondsLeftChanged = Signal()

    def __init__(self, known: KnownOffice, visitor: Visitor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._visitor = visitor
        self._props = Props(self, TicketProps())
        known.changed.connect(self.refresh)
        visitor.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Derives the page anew."""
        visitor = self._visitor
        self._props.swap(
            derive(self._known.snapshot, visitor.visit, visitor.language, visitor.seconds_left)
        )

    @Slot()
    def finish(self) -> None:
        """The visitor has seen it."""
        self._visitor.leave()

    @Property(str, notify=labelChanged)
    def label(self) -> str:
        return self._props.now.label

    @Property(str, notify=topicNameChanged)
    def topicName(self) -> str:
        return self._props.now.topic_name

    @Property(str, notify=otherNameChanged)
    def otherName(self) -> str:
        return self._props.now.other_name

    @Property(str, notify=groupNameChanged)
    def groupName(self) -> str:
        return self._props.now.group_name

    @Property(int, notify=aheadChanged)
    def ahead(self) -> int:
        return self._props.now.ahead

    @Property(int, notify=waitLowChanged)
    def waitLow(self) -> int:
        return self._props.now.wait_low

    @Property(int, notify=waitHighChanged)
    def waitHigh(self) -> int:
        return self._props.now.wait_high

    @Property(str, notify=whereChanged)
    def where(self) -> str:
        return self._props.now.where

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        return self._props.now.code

    @Property(str, notify=paperChanged)
    def paper(self) -> str:
        return self._props.now.paper

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        return self._props.now.seconds_left
