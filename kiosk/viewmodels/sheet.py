"""The sheet of the chosen topic, for QML."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.known_office import KnownOffice
from kiosk.viewmodels.sheet_props import (
    GroupRow,
    LeafletRow,
    SheetInputs,
    SheetProps,
    derive,
    groups,
    leaflets,
)
from kiosk.viewmodels.visitor import Visitor
from shared.qt.listmodel import RowsModel
from shared.qt.props import Props
from shared.qt.texts import Texts

QML_IMPORT_NAME = "KezekKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SheetModel(QObject):
    """What the sheet shows, and the visitor's choices on it."""

    letterChanged = Signal()
    pictureChanged = Signal()
    nameChanged = Signal()
    otherNameChanged = Signal()
    summaryChanged = Signal()
    bringChanged = Signal()
    groupNameChanged = Signal()
    aheadChanged = Signal()
    waitLowChanged = Signal()
    waitHighChanged = Signal()
    askingChanged = Signal()
    faultChanged = Signal()
    canTakeChanged = Signal()
    groupsChanged = Signal()
    leafletsChanged = Signal()

    def __init__(
        self,
        known: KnownOffice,
        visitor: Visitor,
        texts: Texts,
        now: Callable[[], datetime],
        code: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._visitor = visitor
        self._texts = texts
        self._now = now
        self._code = code
        self._props = Props(self, SheetProps())
        self._groups = RowsModel(GroupRow, lambda row: row.group_id, self)
        self._leaflets = RowsModel(LeafletRow, lambda row: row.address, self)
        for changed in (known.changed, visitor.changed):
            changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Derives the sheet anew."""
        visit, language = self._visitor.visit, self._visitor.language
        inputs = SheetInputs(
            snapshot=self._known.snapshot,
            visit=visit,
            now=self._now(),
            language=language,
            fault="" if visit.fault is None else self._texts.error(language, visit.fault),
            away=self._visitor.stranded,
        )
        self._props.swap(derive(inputs))
        self._groups.update(groups(inputs.snapshot, visit, language))
        self._leaflets.update(leaflets(inputs.snapshot, visit, language, self._code))

    @Slot()
    def take(self) -> None:
        """The visitor wants the ticket."""
        self._visitor.take()

    @Slot()
    def back(self) -> None:
        """The visitor wants another topic."""
        self._visitor.back()

    @Slot(str)
    def belong(self, group_id: str) -> None:
        """The visitor belongs to the group; empty: to none."""
        self._visitor.belong(group_id or None)

    @Property(QObject, notify=leafletsChanged)
    def leaflets(self) -> QObject:
        return self._leaflets

    @Property(QObject, notify=groupsChanged)
    def groups(self) -> QObject:
        return self._groups

    @Property(str, notify=letterChanged)
    def letter(self) -> str:
        return self._props.now.letter

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        return self._props.now.picture

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self._props.now.name

    @Property(str, notify=otherNameChanged)
    def otherName(self) -> str:
        return self._props.now.other_name

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        return self._props.now.summary

    @Property("QStringList", notify=bringChanged)  # type: ignore[arg-type]  # a Qt type's name
    def bring(self) -> list[str]:
        return list(self._props.now.bring)

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

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        return self._props.now.asking

    @Property(str, notify=faultChanged)
    def fault(self) -> str:
        return self._props.now.fault

    @Property(bool, notify=canTakeChanged)
    def canTake(self) -> bool:
        return self._props.now.can_take
