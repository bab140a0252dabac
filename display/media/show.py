"""The order of play in two slots: one is seen, the other holds what comes next, ready."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from display.media.item import Item

T = TypeVar("T")
SLOTS = 2


@dataclass(frozen=True, slots=True)
class Show:
    """What each slot holds; `front` is the one that is seen, once it has something to show."""

    items: tuple[Item, ...] = ()
    bad: frozenset[Path] = frozenset()
    """Files that failed while they were played; left out until the list is read again."""
    slots: tuple[Item | None, Item | None] = (None, None)
    ready: tuple[bool, bool] = (False, False)
    front: int = 0
    shown: bool = False
    """Whether the front slot has been seen."""
    position: int = -1
    """Place in `items` of what was loaded last."""
    loads: tuple[int, int] = (0, 0)
    """How often each slot was given something (or nothing) to load."""
    due: bool = False
    """The front item's time is over: change as soon as the other is ready."""

    @property
    def back(self) -> int:
        """The slot that is not seen."""
        return SLOTS - 1 - self.front

    @property
    def current(self) -> Item | None:
        """What is seen now."""
        return self.slots[self.front] if self.shown else None

    @property
    def playable(self) -> int:
        """How many items are left to show."""
        return sum(item.path not in self.bad for item in self.items)


def start(show: Show, items: Sequence[Item]) -> Show:
    """Plays `items` from now on; what is seen stays until the next one is ready."""
    fresh = replace(show, items=tuple(items), bad=frozenset(), position=-1)
    return _load(fresh, fresh.back if fresh.shown else fresh.front)


def ready(show: Show, slot: int) -> Show:
    """`slot` can be shown without a gap; said of an item that failed before, it comes too late."""
    item = show.slots[slot]
    if item is None or item.path in show.bad:
        return show
    show = replace(show, ready=_put(show.ready, slot, True))
    if not show.shown and slot == show.front:
        return _load(replace(show, shown=True), show.back)
    return _change(show) if show.due else show


def over(show: Show, slot: int) -> Show:
    """The item in `slot` has been shown for its time."""
    if slot != show.front or not show.shown:
        return show
    return _change(replace(show, due=True))


def failed(show: Show, slot: int) -> Show:
    """The item in `slot` cannot be shown (any longer)."""
    item = show.slots[slot]
    if item is None:
        return show
    show = replace(show, bad=show.bad | {item.path}, ready=_put(show.ready, slot, False))
    if slot != show.front or not show.shown:
        return _load(show, slot)
    other = show.slots[show.back]
    if other is not None and other.path in show.bad:
        show = _load(show, show.back)
    if show.playable == 0:
        return replace(show, slots=(None, None), ready=(False, False), shown=False)
    return _change(replace(show, due=True))


def changed(show: Show) -> Show:
    """The crossfade is over: the slot that is no longer seen takes the next item."""
    return _load(show, show.back)


def _change(show: Show) -> Show:
    if not show.ready[show.back]:
        return show
    was_front = _put(show.ready, show.front, False)
    return replace(show, front=show.back, due=False, ready=was_front)


def _load(show: Show, slot: int) -> Show:
    """Puts the next item that is not known to be bad into `slot`; nothing if none is left."""
    count = len(show.items)
    item: Item | None = None
    position = show.position
    for step in range(1, count + 1):
        place = (show.position + step) % count
        if show.items[place].path not in show.bad:
            item, position = show.items[place], place
            break
    return replace(
        show,
        slots=_put(show.slots, slot, item),
        ready=_put(show.ready, slot, False),
        loads=_put(show.loads, slot, show.loads[slot] + 1),
        position=position,
    )


def _put(pair: tuple[T, T], slot: int, new: T) -> tuple[T, T]:
    return (new, pair[1]) if slot == 0 else (pair[0], new)
