"""The order of play in two slots: one is seen, the other holds what comes next, ready."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from shared.domain.media import Item
from shared.domain.playlist import Order, Played, Turn, following

T = TypeVar("T")
SLOTS = 2


@dataclass(frozen=True, slots=True)
class Show:
    """What each slot holds; `front` is the one that is seen, once it has something to show."""

    turns: tuple[Turn, ...] = ()
    order: Order = Order.LISTED
    seed: str = ""
    played: Played = field(default_factory=Played)
    """Up to what was loaded last."""
    bad: frozenset[Item] = frozenset()
    """What failed while it was played; left out until it is another file, or is pardoned."""
    slots: tuple[Turn | None, Turn | None] = (None, None)
    ready: tuple[bool, bool] = (False, False)
    front: int = 0
    shown: bool = False
    """Whether the front slot has been seen."""
    loads: tuple[int, int] = (0, 0)
    """How often each slot was given something (or nothing) to load."""
    due: bool = False
    """The front turn's time is over: change as soon as the other is ready."""
    fading: bool = False
    """The slot that is not seen any more still stands behind the one that fades in."""
    changes: int = 0

    @property
    def back(self) -> int:
        """The slot that is not seen."""
        return SLOTS - 1 - self.front

    @property
    def current(self) -> Turn | None:
        """What is seen now."""
        return self.slots[self.front] if self.shown else None

    @property
    def playable(self) -> tuple[Turn, ...]:
        """What is left to show."""
        return tuple(turn for turn in self.turns if turn.item not in self.bad)


def arrange(show: Show, turns: Sequence[Turn], order: Order = Order.LISTED) -> Show:
    """Plays `turns` from now on; what is seen stays until what may follow it is ready."""
    items = {turn.item for turn in turns}
    show = replace(show, turns=tuple(turns), order=order, bad=show.bad & items)
    if not show.playable:
        return _end(show)
    known = {turn.key: turn for turn in show.playable}
    kept = tuple(_renewed(turn, known) for turn in show.slots)
    show = replace(show, slots=(kept[0] or show.slots[0], kept[1] or show.slots[1]))
    if not show.shown:
        return show if kept[show.front] else _load(show, show.front)
    if not kept[show.back] and not show.fading:
        show = _load(_forget(show, show.back), show.back)
    return show if kept[show.front] else _change(replace(show, due=True))


def ready(show: Show, slot: int) -> Show:
    """`slot` can be shown without a gap; said of an item that failed before, it comes too late."""
    turn = show.slots[slot]
    if turn is None or turn.item in show.bad:
        return show
    show = replace(show, ready=_put(show.ready, slot, True))
    if not show.shown and slot == show.front:
        return _load(replace(show, shown=True, changes=show.changes + 1), show.back)
    return _change(show) if show.due else show


def over(show: Show, slot: int) -> Show:
    """The turn in `slot` has been shown for its time."""
    if slot != show.front or not show.shown:
        return show
    return _change(replace(show, due=True))


def failed(show: Show, slot: int) -> Show:
    """The item in `slot` cannot be shown (any longer)."""
    turn = show.slots[slot]
    if turn is None:
        return show
    show = replace(show, bad=show.bad | {turn.item}, ready=_put(show.ready, slot, False))
    if not show.playable:
        return _end(show)
    if slot == show.back and show.fading:
        return show
    if slot != show.front or not show.shown:
        return _load(show, slot)
    other = show.slots[show.back]
    if other is not None and other.item in show.bad and not show.fading:
        show = _load(show, show.back)
    return _change(replace(show, due=True))


def changed(show: Show) -> Show:
    """The crossfade is over: the slot that is no longer seen takes the next turn."""
    return _load(replace(show, fading=False), show.back) if show.fading else show


def pardon(show: Show) -> Show:
    """What failed is tried again when its turn comes; at once if nothing else is left."""
    idle = bool(show.turns) and not show.playable
    show = replace(show, bad=frozenset())
    return _load(show, show.front) if idle else show


def _renewed(turn: Turn | None, known: dict[str, Turn]) -> Turn | None:
    """The same turn by today's rules; None if it may not be shown any more."""
    new = None if turn is None else known.get(turn.key)
    return new if turn is not None and new is not None and new.item == turn.item else None


def _end(show: Show) -> Show:
    """Nothing to show: both slots are emptied."""
    loads = (show.loads[0] + 1, show.loads[1] + 1) if any(show.slots) else show.loads
    return replace(
        show,
        slots=(None, None),
        ready=(False, False),
        shown=False,
        due=False,
        fading=False,
        loads=loads,
    )


def _change(show: Show) -> Show:
    if not show.ready[show.back]:
        return show
    return replace(
        show,
        front=show.back,
        due=False,
        fading=True,
        ready=_put(show.ready, show.front, False),
        changes=show.changes + 1,
    )


def _forget(show: Show, slot: int) -> Show:
    """What was made ready in `slot` has not been seen."""
    turn = show.slots[slot]
    return show if turn is None else replace(show, played=show.played.without(turn))


def _load(show: Show, slot: int) -> Show:
    """Puts what comes next into `slot`; nothing if nothing is left."""
    turn, played = following(show.playable, show.played, show.order, show.seed)
    return replace(
        show,
        played=played,
        slots=_put(show.slots, slot, turn),
        ready=_put(show.ready, slot, False),
        loads=_put(show.loads, slot, show.loads[slot] + 1),
    )


def _put(pair: tuple[T, T], slot: int, new: T) -> tuple[T, T]:
    return (new, pair[1]) if slot == 0 else (pair[0], new)
