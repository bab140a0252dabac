"""The troubles of the office's devices, for QML."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from shared.domain.language import Language
from shared.qt.device_texts import DeviceNotice, device_notice
from shared.qt.listmodel import RowsModel
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch

QML_IMPORT_NAME = "KezekCounter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class DeviceNotices(QObject):
    """A row for each device that is not well, by its name."""

    rowsChanged = Signal()
    countChanged = Signal()

    def __init__(
        self, watch: OfficeWatch, texts: Texts, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._texts = texts
        self._language = language
        self._rows = RowsModel(DeviceNotice, lambda row: row.device, self)
        self._rows.countChanged.connect(self.countChanged)
        watch.changed.connect(self.refresh)

    def set_language(self, language: Language) -> None:
        """Says the same in another language."""
        self._language = language
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Derives the rows anew."""
        snapshot = self._watch.snapshot
        devices = {} if snapshot is None else snapshot.day.devices
        self._rows.update(
            tuple(
                device_notice(self._texts, self._language, device, state.trouble)
                for device, state in sorted(devices.items())
                if state.trouble
            )
        )

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows.rows)

    @Property(QObject, notify=rowsChanged)
    def rows(self) -> QObject:
        return self._rows
