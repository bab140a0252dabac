"""Which files have their copies, and the making of those that are still to be made."""

import hashlib
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from shared.application.media import Progress
from shared.devices.media.answers import Bad, Good
from shared.devices.media.catalog import Catalog, Stamp, stamp_of
from shared.devices.media.conversion import Converter, StoppedError
from shared.devices.media.copies import NAME, Card, Copies, content_stamp
from shared.devices.media.order import ConversionOrder
from shared.domain.media import Fault, Kind

LOG = logging.getLogger("kezek.media")
GRACE_S: Final = 600.0
"""Copies outlive their original for so long: a folder that is away comes back."""
RESERVE: Final = 1_000_000_000
"""Bytes that stay free on the disk."""
BYTES_A_SECOND: Final = 700_000
IMAGE_BYTES: Final = 12_000_000
WHOLE: Final = 0.8
"""A copy that lacks more of its original is none."""
NO_ROOM_S: Final = 300.0
"""After so long room is looked for again."""


@dataclass(frozen=True, slots=True)
class Task:
    """A file that is to be converted."""

    origin: Path
    good: Good
    stamp: str
    height: int


class Workshop:
    """The copies of one media folder; beside it, or in `state` where that cannot be written."""

    def __init__(
        self,
        folder: Path,
        state: Path,
        converter: Converter,
        *,
        reserve: int = RESERVE,
        grace_s: float = GRACE_S,
    ) -> None:
        self._beside = Copies(folder / NAME)
        key = hashlib.blake2b(str(folder).encode(), digest_size=6).hexdigest()
        self._elsewhere = Copies(state / key)
        self._converter = converter
        self._reserve = reserve
        self._grace_s = grace_s
        self._contents: dict[Stamp, str] = {}
        self._small: set[str] = set()
        self._no_room: dict[str, float] = {}
        self._seen: dict[str, float] = {}

    @property
    def copies(self) -> Copies | None:
        """Where the copies are kept; None where nothing can be written."""
        return next((one for one in (self._beside, self._elsewhere) if one.writable), None)

    def stamp(self, origin: Path) -> str:
        """The content's; raises OSError."""
        key = stamp_of(origin)
        if key not in self._contents:
            self._contents[key] = content_stamp(origin)
        return self._contents[key]

    def card(self, stamp: str, height: int) -> Card | None:
        """What became of a content here or there."""
        cards = (one.card(stamp, height) for one in (self._beside, self._elsewhere))
        return next((card for card in cards if card is not None), None)

    def path_of(self, card: Card) -> Path:
        here = self._beside.path_of(card)
        return here if here.is_file() else self._elsewhere.path_of(card)

    def is_small(self, stamp: str) -> bool:
        """Whether this machine asked for a smaller copy."""
        return stamp in self._small

    def make_smaller(self, stamp: str) -> bool:
        """False if it was asked before."""
        fresh = stamp not in self._small
        self._small.add(stamp)
        return fresh

    def has_no_room(self, stamp: str) -> bool:
        """Whether there was no room of late."""
        return time.monotonic() < self._no_room.get(stamp, 0)

    def forget(self, stamp: str) -> None:
        """What failed is tried again."""
        self._no_room.pop(stamp, None)
        for copies in (self._beside, self._elsewhere):
            copies.forget(stamp)

    def clean(self, present: Sequence[str]) -> None:
        """Removes the copies of what has been gone for a while, and what was never finished."""
        copies = self.copies
        if copies is None:
            return
        self._contents = {key: of for key, of in self._contents.items() if of in present}
        now = time.monotonic()
        there = copies.stamps()
        self._seen = {one: now if one in present else self._seen.get(one, now) for one in there}
        gone = {one for one in there - set(present) if now - self._seen[one] >= self._grace_s}
        if gone:
            with copies.turn() as mine:
                if mine:
                    copies.clean(gone)

    def work(self, tasks: Sequence[Task], progress: Progress) -> bool:
        """Does the first task that is still to be done; False if it is another machine's turn."""
        copies = self.copies
        if copies is None or not tasks:
            return False
        with copies.turn() as mine:
            if not mine:
                return False
            copies.clean(())
            for task in tasks:
                if self.card(task.stamp, task.height) is not None:
                    return True  # done meanwhile, on another machine
                if not self.has_no_room(task.stamp):
                    self._do(copies, task, progress)
                    return True
        return False

    def _do(self, copies: Copies, task: Task, progress: Progress) -> None:
        spare = copies.room() - self._reserve
        needed = IMAGE_BYTES + round(task.good.seconds * BYTES_A_SECOND)
        if spare < needed:
            self._note(copies, task, Bad(Fault.DISK_FULL, f"{needed - spare} bytes are lacking"))
            return
        target = copies.part(task.stamp, task.height, _suffix(task.good))
        order = ConversionOrder(
            source=task.origin,
            target=target,
            kind=task.good.kind,
            height=task.height,
            max_bytes=spare,
            moving=task.good.moving,
            seconds=task.good.seconds,
        )
        try:
            bad = self._converter.run(order, lambda done: progress(task.origin, done))
            answer = bad or _checked(target, task.good)
            if isinstance(answer, Good):
                copies.keep(task.stamp, task.height, target, answer)
                LOG.info("%s is converted", task.origin.name)
            else:
                self._note(copies, task, answer)
        except StoppedError:
            LOG.info("the conversion of %s was stopped", task.origin.name)
        finally:
            target.unlink(missing_ok=True)

    def _note(self, copies: Copies, task: Task, bad: Bad) -> None:
        """Room may come again; what failed otherwise fails again."""
        LOG.warning("%s was not converted: %s %s", task.origin.name, bad.fault, bad.detail)
        if bad.fault is Fault.DISK_FULL:
            self._no_room[task.stamp] = time.monotonic() + NO_ROOM_S
        else:
            copies.keep_fault(task.stamp, task.height, bad)


def _suffix(good: Good) -> str:
    if good.kind is Kind.VIDEO:
        return ".mp4"
    return ".webp" if good.transparent else ".jpg"


def _checked(target: Path, original: Good) -> Good | Bad:
    (answer,) = Catalog().check([target])
    if isinstance(answer, Good) and answer.why:
        return Bad(Fault.NOT_CONVERTED, f"the copy is {answer.why}")
    if isinstance(answer, Bad):
        return Bad(Fault.NOT_CONVERTED, f"the copy is {answer.fault} {answer.detail}")
    if answer.seconds < WHOLE * original.seconds - 1:
        return Bad(Fault.UNREADABLE, f"only {answer.seconds:.0f} of {original.seconds:.0f} s")
    return answer
