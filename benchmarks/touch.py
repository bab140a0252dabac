"""How soon the kiosk answers a finger: on the screen, and at its printer."""

import json
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from benchmarks.kiosk_hands import HandledKiosk, application, handled
from benchmarks.kiosk_office import found_always_open, kiosk_settings
from benchmarks.offscreen import Offscreen, open_sample_office
from benchmarks.start import measured
from benchmarks.touch_printer import Arrival, TimedPrinter, timed_printer

FACTOR: Final = 10.0
REACTION_AIM_MS: Final = 50.0
PRINTER_AIM_MS: Final = 150.0
REACTION_LIMIT_S: Final = 1.0
"""A touch that shows nothing for so long has no reaction."""
STILL_MS: Final = 400
"""A page that has arrived comes to rest."""
HELD_MS: Final = 60
"""How long a finger stays."""
STARTS: Final = 3
SIDE: Final = 40


@dataclass(slots=True)
class Transition:
    """Frames of one page's arrival; the machine's clock, ns."""

    frames: list[int] = field(default_factory=list)

    @property
    def per_second(self) -> float:
        """From the first to the last; 0 if there were not two."""
        if len(self.frames) < 2:
            return 0.0
        return (len(self.frames) - 1) / (self.frames[-1] - self.frames[0]) * 1e9


class Frames(QObject):
    """Notes each frame of a window, on the thread that draws it in software: this one."""

    def __init__(self, kiosk: HandledKiosk) -> None:
        super().__init__(kiosk.window)
        self._kiosk = kiosk
        self._grabbing = False
        self.seen: list[int] = []
        self.transitions: list[Transition] = []
        self._arriving = False
        kiosk.window.frameSwapped.connect(self._swapped)

    def grab(self) -> QImage:
        """What is on the screen; drawing it again counts as no frame."""
        self._grabbing = True
        try:
            return self._kiosk.window.grabWindow()
        finally:
            self._grabbing = False

    @Slot()
    def _swapped(self) -> None:
        if self._grabbing:
            return
        now = time.monotonic_ns()
        self.seen.append(now)
        pages = self._kiosk.find("pages")
        arriving = pages is not None and bool(pages.property("arriving"))
        if arriving and not self._arriving:
            self.transitions.append(Transition())
        if arriving:
            self.transitions[-1].frames.append(now)
        self._arriving = arriving


@dataclass(slots=True)
class Measured:
    """Lengths in ms."""

    reactions: dict[str, list[float]] = field(default_factory=dict)
    """Name of what was touched to the time until the window looked otherwise."""
    without: int = 0
    """Touches to which the window showed no reaction."""
    first_byte: list[float] = field(default_factory=list)
    picture: list[float] = field(default_factory=list)
    per_second: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Finger:
    """Touches one thing after the other and looks at the window."""

    kiosk: HandledKiosk
    frames: Frames
    found: Measured

    def touch(self, name: str, kind: str) -> int:
        """Down, until the window shows it, and up; the moment it went down."""
        place = self.kiosk.middle(name)
        QTest.qWait(STILL_MS)
        place = self.kiosk.middle(name)
        before = self.frames.grab()
        self.frames.seen.clear()
        down = time.monotonic_ns()
        self.kiosk.glass.press(place)
        seen = self._changed(before, place)
        if seen is None:
            self.found.without += 1
        else:
            self.found.reactions.setdefault(kind, []).append((seen - down) / 1e6)
        QTest.qWait(HELD_MS)
        up = time.monotonic_ns()
        self.kiosk.glass.release(place)
        return up

    def _changed(self, before: QImage, place: QPoint) -> int | None:
        """The first frame that differs near the finger or anywhere."""
        end, looked = time.monotonic() + REACTION_LIMIT_S, 0
        while time.monotonic() < end:
            if len(self.frames.seen) > looked:
                looked = len(self.frames.seen)
                after = self.frames.grab()
                if _near(after, place) != _near(before, place) or after != before:
                    return self.frames.seen[looked - 1]
            QTest.qWait(1)
        return None


def _near(image: QImage, place: QPoint) -> QImage:
    """Cheaper to compare than all of it."""
    return image.copy(place.x() - SIDE, place.y() - SIDE, 2 * SIDE, 2 * SIDE)


def visits(kiosk: HandledKiosk, printer: TimedPrinter, count: int) -> Measured:
    """So many visitors take a ticket and their paper."""
    found, frames = Measured(), Frames(kiosk)
    finger = Finger(kiosk, frames, found)
    for number in range(count):
        topics = kiosk.until_topics()
        finger.touch(topics[number % len(topics)], "topic")
        kiosk.until_shown("take")
        taken = finger.touch("take", "take")
        kiosk.until_shown("done")
        kiosk.until(printer.arrived, "paper at the printer")
        note(found, taken, printer.arrival())
        kiosk.until(lambda: kiosk.visitor.visit.paper.in_hand, "paper")
        finger.touch("done", "done")
        kiosk.until_first_page()
        if (number + 1) % 20 == 0:
            say(f"{number + 1} visits")
    found.per_second = [one.per_second for one in frames.transitions if len(one.frames) > 1]
    return found


def note(found: Measured, taken: int, arrival: Arrival) -> None:
    """From the finger's going up, which is what takes the ticket."""
    found.first_byte.append((arrival.first - taken) / 1e6)
    found.picture.append((arrival.picture - taken) / 1e6)


def touch(count: int) -> dict[str, Any]:
    """The result as it is printed."""
    begin = time.monotonic()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kezek-touch-")))
        starts = [one_start(folder / f"start-{number}") for number in range(STARTS + 1)]
        app = application()
        printer = stack.enter_context(timed_printer())
        address = f"tcp://127.0.0.1:{printer.port}"
        settings = kiosk_settings(folder, "kezek.db", FACTOR, printer=address)
        found_always_open(settings)
        kiosk = stack.enter_context(handled(app, settings))
        found = visits(kiosk, printer, count)
    return summary(count, found, starts[1:], time.monotonic() - begin)


def one_start(folder: Path) -> tuple[int, int]:
    """Milliseconds to the first frame and MiB afterwards, of the program itself."""
    milliseconds, memory, _idle = measured(Offscreen("kiosk", open_sample_office(folder, 1.0)))
    return milliseconds, memory


def summary(
    count: int, found: Measured, starts: Sequence[tuple[int, int]], seconds: float
) -> dict[str, Any]:
    reactions = [one for lengths in found.reactions.values() for one in lengths]
    reaction, first_byte = percentiles(reactions), percentiles(found.first_byte)
    frames, memory = zip(*starts, strict=True)
    return {
        "visits": count,
        "reaction_ms": reaction,
        "reaction_ms_by_touch": {kind: percentiles(one) for kind, one in found.reactions.items()},
        "touches_without_reaction": found.without,
        "take_to_printer_ms": first_byte,
        "take_to_picture_ms": percentiles(found.picture),
        "transition_fps": percentiles(found.per_second, (5, 50)),
        "first_frame_ms": frames,
        "rss_mb": memory,
        "aims_met": {
            "reaction_p95_50_ms": reaction.get("p95", float("inf")) <= REACTION_AIM_MS,
            "take_to_printer_p95_150_ms": first_byte.get("p95", float("inf")) <= PRINTER_AIM_MS,
        },
        "seconds": round(seconds, 1),
    }


def percentiles(lengths: Sequence[float], shares: Sequence[int] = (50, 95)) -> dict[str, float]:
    """Empty without any."""
    ordered = sorted(lengths)
    last = len(ordered) - 1
    return {f"p{at}": round(ordered[round(last * at / 100)], 1) for at in shares if ordered}


def main(count: int) -> None:
    """Prints the result."""
    print(json.dumps(touch(count)), flush=True)


def say(text: str) -> None:
    """Progress goes to standard error: the result alone is on standard output."""
    print(text, file=sys.stderr, flush=True)
