"""What the media pane plays: two slots, of which one is seen and the other is made ready."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from display.media import show as rules
from display.media.item import Fault, Item, Kind, Probed, Refused
from display.media.show import SLOTS, Show
from shared.domain.result import Err, Ok, Result
from shared.qt.jobs import Jobs
from shared.qt.listmodel import RowsModel

QML_IMPORT_NAME = "KezekDisplay"
QML_IMPORT_MAJOR_VERSION = 1

LOG = logging.getLogger("kezek.media")
READ_AGAIN_MS = 60_000
PATIENCE_MS = 2_000
"""Without a new frame for so long a video counts as stalled."""


@dataclass(frozen=True, slots=True)
class SlotRow:
    """One of the two slots; a new `serial` means that `source` is to be loaded (again)."""

    slot: int
    source: str = ""
    video: bool = False
    serial: int = 0
    front: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class MediaModel(QObject):
    """Plays what `read` finds; asks it again every minute, so that files can be added."""

    shownChanged = Signal()
    duckedChanged = Signal()
    itemsChanged = Signal()

    def __init__(
        self,
        read: Callable[[], tuple[Probed, ...]],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._jobs = jobs
        self._show = Show()
        self._ducked = False
        self._slots = RowsModel(SlotRow, lambda row: row.slot, self)
        self._slots.update([SlotRow(slot) for slot in range(SLOTS)])
        self._image_timer = QTimer(self, singleShot=True)
        self._image_timer.timeout.connect(lambda: self._step(rules.over, self._show.front))
        self._again = QTimer(self, interval=READ_AGAIN_MS)
        self._again.timeout.connect(self.read)
        self.found: tuple[Probed, ...] = ()

    def start(self) -> None:
        self._again.start()
        self.read()

    def close(self) -> None:
        self._again.stop()
        self._image_timer.stop()

    def read(self) -> None:
        """Looks for files; plays them if they are others than before, or none could be played."""
        self._jobs.run(self._read, self._take, "read the media")

    def set_ducked(self, ducked: bool) -> None:  # noqa: FBT001 - a slot
        """Whether media are to be quiet for an announcement."""
        if ducked != self._ducked:
            self._ducked = ducked
            self.duckedChanged.emit()

    @property
    def slots(self) -> RowsModel[SlotRow]:
        return self._slots

    @Property(bool, notify=shownChanged)
    def shown(self) -> bool:
        """Whether there is anything to see."""
        return self._show.shown

    @Property(bool, notify=duckedChanged)
    def ducked(self) -> bool:
        return self._ducked

    @property
    def current(self) -> Item | None:
        """What is seen now."""
        return self._show.current

    @Slot(int, int)
    def ready(self, slot: int, serial: int) -> None:
        """The slot's first picture is there."""
        if serial == self._show.loads[slot]:
            self._step(rules.ready, slot)

    @Slot(int, int)
    def over(self, slot: int, serial: int) -> None:
        """The slot's video comes to its end."""
        if serial == self._show.loads[slot]:
            self._step(rules.over, slot)

    @Slot(int, int, str)
    def failed(self, slot: int, serial: int, reason: str) -> None:
        """The slot's file gives no (more) pictures."""
        item = self._show.slots[slot]
        if serial == self._show.loads[slot] and item is not None:
            LOG.warning("%s is left out: %s", item.path.name, reason or Fault.STALLED)
            self._step(rules.failed, slot)

    @Slot()
    def faded(self) -> None:
        """The change to the other slot is complete."""
        self._apply(rules.changed(self._show))

    def _step(self, rule: Callable[[Show, int], Show], slot: int) -> None:
        self._apply(rule(self._show, slot))

    def _take(self, result: Result[tuple[Probed, ...]]) -> None:
        match result:
            case Ok(found):
                if found != self.found or self._show.playable == 0:
                    self._begin(found)
            case Err(error):
                LOG.warning("the media could not be read: %s", error)

    def _begin(self, found: tuple[Probed, ...]) -> None:
        for one in found:
            if isinstance(one, Refused) and one not in self.found:
                LOG.warning("%s is left out: %s %s", one.path.name, one.fault, one.detail)
        self.found = found
        self.itemsChanged.emit()
        items = [one for one in found if isinstance(one, Item)]
        if items:
            self._apply(rules.start(self._show, items))

    def _apply(self, show: Show) -> None:
        before, self._show = self._show, show
        rows = [self._row(slot, before) for slot in range(SLOTS)]
        self._slots.update(rows)
        if show.shown != before.shown:
            self.shownChanged.emit()
        if show.current is not None and (show.front, show.shown) != (before.front, before.shown):
            self._time(show.current)

    def _row(self, slot: int, before: Show) -> SlotRow:
        old = self._slots.rows[slot]
        item = self._show.slots[slot]
        front = slot == self._show.front and self._show.shown
        if self._show.loads[slot] == before.loads[slot]:
            return replace(old, front=front)
        return SlotRow(
            slot,
            "" if item is None else QUrl.fromLocalFile(str(item.path)).toString(),
            item is not None and item.kind is Kind.VIDEO,
            self._show.loads[slot],
            front,
        )

    def _time(self, item: Item) -> None:
        if item.kind is Kind.IMAGE:
            self._image_timer.start(round(item.seconds * 1000))
        else:
            self._image_timer.stop()
