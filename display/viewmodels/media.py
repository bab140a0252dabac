"""What the media pane plays: two slots, of which one is seen and the other is made ready."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from display.media import show as rules
from display.media.show import SLOTS, Show
from shared.application.media import Look
from shared.domain.media import Fault, Item, Kind
from shared.domain.playlist import Picture, Turn, turns_at
from shared.qt.listmodel import RowsModel

QML_IMPORT_NAME = "KezekDisplay"
QML_IMPORT_MAJOR_VERSION = 1

LOG = logging.getLogger("kezek.media")
PATIENCE_MS = 2_000
"""Without a new frame for so long a video counts as stalled."""
SLOW_SHARE = 0.6
"""Of a video's frames: with fewer of them it looks torn."""
SLOW_TIMES = 2
"""In succession; once may be the machine's other work."""
PARDON_MS = 600_000
"""After so long, what failed is tried again: a disk may have been busy."""
SOON_PARDON_MS = 60_000
"""If nothing else is left."""


@dataclass(frozen=True, slots=True)
class SlotRow:
    """One of the two slots; a new `serial` means that `source` is to be loaded (again)."""

    slot: int
    source: str = ""
    video: bool = False
    serial: int = 0
    front: bool = False
    volume: float = 1.0
    picture: str = Picture.AUTO.value
    aspect: float = 0.0


@QmlElement
@QmlUncreatable("made by the program")
class MediaModel(QObject):
    """Plays what it is given by the rules of its playlist, at the office's own time."""

    shownChanged = Signal()
    duckedChanged = Signal()
    pausedChanged = Signal()
    changed = Signal()  # another item is seen
    stalledChanged = Signal()
    too_slow = Signal(object)  # an Item of which this machine shows too few frames

    def __init__(
        self, now: Callable[[], datetime], seed: str = "", parent: QObject | None = None
    ) -> None:
        """`now` is the office's local time; another `seed`, another shuffle."""
        super().__init__(parent)
        self._now = now
        self._look = Look()
        self._show = Show(seed=seed)
        self._ducked = False
        self._paused = False
        self._left_ms = 0
        self._slow: dict[Item, int] = {}
        self._stalled: frozenset[Item] = frozenset()
        self._slots = RowsModel(SlotRow, lambda row: row.slot, self)
        self._slots.update([SlotRow(slot) for slot in range(SLOTS)])
        self._time = QTimer(self, singleShot=True)
        self._time.timeout.connect(lambda: self._step(rules.over, self._show.front))
        self._pardon = QTimer(self, singleShot=True)
        self._pardon.timeout.connect(lambda: self._apply(rules.pardon(self._show)))

    def close(self) -> None:
        self._time.stop()
        self._pardon.stop()

    def take(self, look: Look) -> None:
        """Plays what the folders hold now."""
        self._look = look
        self._slow = {item: times for item, times in self._slow.items() if item in look.items}
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Goes by the clock again: some items begin to be shown, others end."""
        turns = turns_at(self._look.playlist, self._look.items, self._now())
        self._apply(rules.arrange(self._show, turns, self._look.playlist.order))

    def set_ducked(self, ducked: bool) -> None:  # noqa: FBT001 - a slot
        """Whether media are to be quiet for an announcement."""
        if ducked != self._ducked:
            self._ducked = ducked
            self.duckedChanged.emit()

    def set_paused(self, paused: bool) -> None:  # noqa: FBT001 - a slot
        """Whether media stand still for an announcement, and go on from there afterwards."""
        if paused == self._paused:
            return
        self._paused = paused
        if paused:
            self._left_ms = max(0, self._time.remainingTime()) if self._time.isActive() else 0
            self._time.stop()
        elif self._left_ms:
            self._time.start(self._left_ms)
        self.pausedChanged.emit()

    @property
    def slots(self) -> RowsModel[SlotRow]:
        return self._slots

    @property
    def current(self) -> Turn | None:
        """What is seen now."""
        return self._show.current

    @Property(bool, notify=shownChanged)
    def shown(self) -> bool:
        """Whether there is anything to see."""
        return self._show.shown

    @property
    def waits(self) -> bool:
        """The time of what is seen is over, and what follows is not ready yet."""
        return self._show.due

    @property
    def stalled(self) -> bool:
        """Whether something is left out that gave no pictures when it was played."""
        return bool(self._stalled)

    @Property(bool, notify=duckedChanged)
    def ducked(self) -> bool:
        return self._ducked

    @Property(bool, notify=pausedChanged)
    def paused(self) -> bool:
        return self._paused

    @Slot(str, float, float, result=bool)
    def fills(self, picture: str, aspect: float, pane: float) -> bool:
        """Whether a picture of this shape is cut to fill a pane of that one."""
        return Picture(picture).fills(aspect, pane)

    @Slot(int, int)
    def ready(self, slot: int, serial: int) -> None:
        """The slot's first picture is there."""
        if serial == self._show.loads[slot]:
            self._step(rules.ready, slot)

    @Slot(int, int)
    def over(self, slot: int, serial: int) -> None:
        """The slot's video comes to its end."""
        turn = self._show.slots[slot]
        if serial == self._show.loads[slot] and turn is not None:
            self._judge(self._stalled - {turn.item})
            self._step(rules.over, slot)

    @Slot(int, int, str)
    def failed(self, slot: int, serial: int, reason: str) -> None:
        """The slot's file gives no (more) pictures."""
        turn = self._show.slots[slot]
        if serial == self._show.loads[slot] and turn is not None:
            LOG.warning("%s is left out: %s", turn.item.name, reason or Fault.STALLED)
            self._step(rules.failed, slot)

    @Slot(int, int, int, int)
    def counted(self, slot: int, serial: int, frames: int, ms: int) -> None:
        """So many frames were seen in so much time of playing."""
        turn = self._show.slots[slot]
        if turn is None or serial != self._show.loads[slot]:
            return
        if not is_slow(frames, ms, turn.item.rate):
            self._slow.pop(turn.item, None)
            return
        self._slow[turn.item] = times = self._slow.get(turn.item, 0) + 1
        if times == SLOW_TIMES:
            LOG.warning("%s: %d frames in %d ms", turn.item.name, frames, ms)
            self.too_slow.emit(turn.item)

    @Slot()
    def faded(self) -> None:
        """The change to the other slot is complete."""
        self._apply(rules.changed(self._show))

    def _step(self, rule: Callable[[Show, int], Show], slot: int) -> None:
        self._apply(rule(self._show, slot))

    def _apply(self, show: Show) -> None:
        before, self._show = self._show, show
        rows = [self._row(slot, before) for slot in range(SLOTS)]
        self._slots.update(rows)
        if show.shown != before.shown:
            self.shownChanged.emit()
        self._judge(self._stalled & {turn.item for turn in show.turns} | show.bad)
        if show.changes != before.changes and show.current is not None:
            self._begin(show.current)
        elif not show.shown:
            self._time.stop()
        if not show.bad:
            self._pardon.stop()
        elif not self._pardon.isActive() or bool(show.playable) != bool(before.playable):
            self._pardon.start(PARDON_MS if show.playable else SOON_PARDON_MS)

    def _judge(self, stalled: frozenset[Item]) -> None:
        """Items that gave no pictures, until they have been played to their end."""
        before, self._stalled = self._stalled, stalled
        if bool(before) != bool(stalled):
            self.stalledChanged.emit()

    def _row(self, slot: int, before: Show) -> SlotRow:
        old = self._slots.rows[slot]
        turn = self._show.slots[slot]
        front = slot == self._show.front and self._show.shown
        if turn is None:
            return SlotRow(slot, serial=self._show.loads[slot])
        row = replace(old, front=front, volume=turn.volume, picture=turn.picture.value)
        if self._show.loads[slot] == before.loads[slot]:
            return row
        item = turn.item
        return replace(
            row,
            source=_address(item, self._show.loads[slot]),
            video=item.kind is Kind.VIDEO,
            serial=self._show.loads[slot],
            aspect=item.width / item.height if item.height else 0.0,
        )

    def _begin(self, turn: Turn) -> None:
        self._time.stop()
        self._left_ms = 0
        if turn.seconds is not None:
            self._left_ms = round(turn.seconds * 1000)
            if not self._paused:
                self._time.start(self._left_ms)
        self.changed.emit()


def is_slow(frames: int, ms: int, rate: float) -> bool:
    """Whether far fewer frames were shown than the video has."""
    return ms > 0 and frames < SLOW_SHARE * rate * ms / 1000


def _address(item: Item, serial: int) -> str:
    """An image's is another each time: it may be another file of the same name."""
    address = QUrl.fromLocalFile(str(item.path))
    if item.kind is Kind.IMAGE:
        address.setFragment(str(serial))
    return address.toString()
