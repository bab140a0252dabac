"""A list model over frozen dataclasses that changes only what differs."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from shared.qt.diff import rising_run

QML_IMPORT_NAME = "KezekUi"
QML_IMPORT_MAJOR_VERSION = 1

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


def role_name(field: str) -> str:
    """`ahead_count` in Python is `aheadCount` in QML."""
    first, *rest = field.split("_")
    return first + "".join(part.capitalize() for part in rest)


@QmlElement
@QmlUncreatable("made by view models")
class RowsModel(QAbstractListModel, Generic[R]):
    """Rows of one dataclass; each field is a role, in camelCase."""

    countChanged = Signal()

    def __init__(
        self, row_type: type[R], key: Callable[[R], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = [field.name for field in fields(row_type)]  # type: ignore[arg-type]  # R is a dataclass
        self._key = key
        self._rows: list[R] = []

    @property
    def rows(self) -> tuple[R, ...]:
        return tuple(self._rows)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - as Qt has it
        place = int(role) - FIRST_ROLE
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if not 0 <= place < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[place])

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            FIRST_ROLE + place: QByteArray(role_name(name).encode())
            for place, name in enumerate(self._fields)
        }

    def update(self, rows: Sequence[R]) -> None:
        """Becomes `rows` by removing, moving, inserting and changing as few rows as can be."""
        before = len(self._rows)
        wanted = [self._key(row) for row in rows]
        if len(set(wanted)) != len(wanted):
            raise ValueError("two rows have one key")
        self._remove_all_but(set(wanted))
        self._reorder(wanted)
        self._insert(rows, wanted)
        self._change(rows)
        if len(self._rows) != before:
            self.countChanged.emit()

    def _keys(self) -> list[Hashable]:
        return [self._key(row) for row in self._rows]

    def _remove_all_but(self, wanted: set[Hashable]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            if self._key(self._rows[last]) in wanted:
                last -= 1
                continue
            first = last
            while first > 0 and self._key(self._rows[first - 1]) not in wanted:
                first -= 1
            self.beginRemoveRows(NOWHERE, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _reorder(self, wanted: Sequence[Hashable]) -> None:
        """Moves the rows that are not in the longest run already in order."""
        kept = set(self._keys())
        order = [key for key in wanted if key in kept]
        place = {key: number for number, key in enumerate(order)}
        staying = {order[number] for number in rising_run([place[key] for key in self._keys()])}
        for number, key in enumerate(order):
            if key not in staying:
                keys = self._keys()
                target = keys.index(order[number - 1]) + 1 if number else 0
                self._move(keys.index(key), target)

    def _move(self, source: int, target: int) -> None:
        """`target` counts before the row is taken out, as Qt counts."""
        if target in (source, source + 1):
            return
        self.beginMoveRows(NOWHERE, source, source, NOWHERE, target)
        row = self._rows.pop(source)
        self._rows.insert(target - 1 if target > source else target, row)
        self.endMoveRows()

    def _insert(self, rows: Sequence[R], wanted: Sequence[Hashable]) -> None:
        kept = set(self._keys())
        first = 0
        while first < len(rows):
            last = first
            while last < len(rows) and wanted[last] not in kept:
                last += 1
            if last > first:
                self.beginInsertRows(NOWHERE, first, last - 1)
                self._rows[first:first] = rows[first:last]
                self.endInsertRows()
            first = last + 1

    def _change(self, rows: Sequence[R]) -> None:
        for number, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
            changed = [
                FIRST_ROLE + place
                for place, name in enumerate(self._fields)
                if getattr(old, name) != getattr(new, name)
            ]
            if changed:
                self._rows[number] = new
                here = self.index(number, 0)
                self.dataChanged.emit(here, here, changed)
