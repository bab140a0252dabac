"""A playlist of mixed files on the real TV, changed in quick motion; each frame is looked at."""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import quantiles
from typing import Any, Final

import psutil
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from benchmarks.media_eyes import Eyes, Verdict
from benchmarks.mixed_media import BROKEN, SHADES, make
from benchmarks.offscreen import open_sample_office
from benchmarks.soak import Samples, rounded
from display.app import QML, Television, assemble
from shared.application.media import Look
from shared.bootstrap import connect
from shared.domain.language import Language
from shared.domain.playlist import IMAGE_S, Listing
from shared.program import Arguments, Parts
from shared.qt.application import create_application
from shared.qt.engine import Screen
from shared.qt.jobs import JobRunner
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch

SIZE: Final = (1280, 720)
LOOK_MS: Final = 40
SAMPLE_S: Final = 1.0
START_S: Final = 180.0
WARM_UP: Final = 0.3
"""The share of the changes in which every medium is played for the first times."""
ENOUGH: Final = 1_500
"""With fewer changes nothing can be said of growth."""
QUICK_S: Final = 0.2
SLOW_S: Final = 4.0
"""Of each film and image, where they fade."""


@dataclass(frozen=True, slots=True)
class Course:
    """So many hours of changes, but no longer than so many minutes; `fades` is the real pace."""

    hours: float
    minutes: float
    fades: bool = False


@dataclass(slots=True)
class Seen:
    """What was seen of the whole course."""

    changes: int = 0
    frames: int = 0
    items: set[str] = field(default_factory=set)
    verdicts: dict[Verdict, int] = field(default_factory=lambda: dict.fromkeys(Verdict, 0))
    late_ms: list[float] = field(default_factory=list)
    """From the end of an item's time to the next one's first frame."""


class Watched:
    """The real TV in this process, its frames and what it holds."""

    def __init__(self, app: QGuiApplication, folder: Path, course: Course) -> None:
        self.seen = Seen()
        self.course = course
        media = folder / "media"
        media.mkdir()
        make(media, SLOW_S if course.fades else 1.5)
        self._settings = open_sample_office(folder, 1.0, media=media.name)
        self._connection = connect(self._settings)
        self._jobs = JobRunner()
        self._parts = Parts(
            app=app,
            arguments=Arguments(None, None, SIZE),
            settings=self._settings,
            connection=self._connection,
            jobs=self._jobs,
            watch=OfficeWatch(
                self._connection.use_cases.follower(), self._connection.feed(), self._jobs
            ),
            texts=Texts(),
            screen=Screen([QML]),
            language=Language.KK,
        )
        self.television: Television = assemble(self._parts, None, settle_s=0)
        self._eyes = Eyes(self.television)
        self._due_since = 0.0
        self._samples = Samples(psutil.Process(os.getpid()))
        self._sampled = 0.0
        if not course.fades:
            self._hurry()
        self.television.media.changed.connect(self._note_change)
        self._looking = QTimer(app, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)

    @property
    def hours(self) -> float:
        """As long as so many changes take in an office."""
        return self.seen.changes * IMAGE_S / 3600

    @property
    def held(self) -> float:
        """MiB of its own."""
        return self._samples.values["memory_mb"][-1]

    def start(self) -> None:
        self.television.window.resize(*SIZE)
        self.television.window.show()
        self._parts.watch.start()
        self.television.source.start()

    def begin(self) -> None:
        self.seen = Seen()
        self._looking.start()

    def close(self) -> None:
        self._looking.stop()
        self.television.close()
        self._parts.watch.close()
        self._parts.screen.close()
        self._jobs.close()
        self._connection.close()

    def summary(self, seconds: float) -> dict[str, Any]:
        seen, look = self.seen, self.television.source.look
        since = self.hours * WARM_UP
        growth = self._samples.judged(since) if seen.changes >= ENOUGH else {}
        values = self._samples.values
        late = seen.late_ms or [0.0]
        return {
            "hours": round(self.hours, 2),
            "changes": seen.changes,
            "fades": self.course.fades,
            "frames": seen.frames,
            "items_shown": sorted(seen.items),
            "refused": {one.origin.name: one.fault.value for one in look.refused},
            "black_frames": seen.verdicts[Verdict.BLACK],
            "frozen_frames": seen.verdicts[Verdict.FROZEN],
            "wrong_frames": seen.verdicts[Verdict.WRONG],
            "gaps_ms": {
                "p50": round(quantiles(late, n=100)[49] if len(late) > 1 else late[0], 1),
                "max": round(max(late), 1),
            },
            "begin": {name: round(of[0], 1) for name, of in values.items()},
            "end": {name: round(of[-1], 1) for name, of in values.items()},
            "growth": {name: rounded(one) for name, one in growth.items()},
            "grown": any(one.grown for one in growth.values()),
            "seconds": round(seconds, 1),
        }

    def _hurry(self) -> None:
        """No fades, and each item for a moment only."""
        source, media = self.television.source, self.television.media
        source.looked.disconnect(media.take)
        source.looked.connect(lambda look: media.take(_hurried(look)))
        theme = self._parts.screen.engine.singletonInstance("KezekUi", "Theme")
        assert isinstance(theme, QObject)
        theme.setProperty("motionReduced", True)

    def _note_change(self) -> None:
        self.seen.changes += 1
        now = time.monotonic()
        if self._due_since:
            self.seen.late_ms.append((now - self._due_since) * 1000)
        self._due_since = 0.0

    def _look(self) -> None:
        now = time.monotonic()
        if not self._due_since and self.television.media.waits:
            self._due_since = now
        verdict, name = self._eyes.look(now)
        self.seen.frames += 1
        self.seen.verdicts[verdict] += 1
        if verdict is Verdict.GOOD:
            self.seen.items.add(name)
        if now - self._sampled >= SAMPLE_S:
            self._sampled = now
            self._samples.take(self.hours)


def main(course: Course) -> bool:
    """Prints the result; whether all was well."""
    result = run(course)
    print(json.dumps(result), flush=True)
    return is_good(result)


def is_good(result: dict[str, Any]) -> bool:
    """Every good one was shown, the others were refused, nothing was black, frozen or grew."""
    return (
        result["items_shown"] == sorted(SHADES)
        and result["refused"] == BROKEN
        and not any(result[name] for name in ("black_frames", "frozen_frames", "wrong_frames"))
        and not result["grown"]
    )


def run(course: Course, app: QGuiApplication | None = None) -> dict[str, Any]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = app or create_application("kezek-bench-media", [], software=True)
    with tempfile.TemporaryDirectory(prefix="kezek-media-") as name:
        watched = Watched(app, Path(name), course)
        try:
            watched.start()
            _until(app, lambda: _ready(watched), START_S)
            begun = time.monotonic()
            watched.begin()
            told = [begun]

            def over() -> bool:
                now = time.monotonic()
                if now - told[0] > 60:
                    told[0] = now
                    print(
                        f"{watched.seen.changes} changes, {watched.held:.0f} MiB",
                        file=sys.stderr,
                        flush=True,
                    )
                return watched.hours >= course.hours

            _until(app, over, course.minutes * 60, fail=False)
            return watched.summary(time.monotonic() - begun)
        finally:
            watched.close()


def _ready(watched: Watched) -> bool:
    source = watched.television.source
    return len(source.look.items) == len(SHADES) and watched.television.media.current is not None


def _hurried(look: Look) -> Look:
    listings = tuple(Listing(file=item.name, seconds=QUICK_S) for item in look.items)
    return replace(look, playlist=replace(look.playlist, listings=listings))


def _until(
    app: QGuiApplication, holds: Callable[[], bool], limit_s: float, *, fail: bool = True
) -> None:
    end = time.monotonic() + limit_s
    while not holds():
        if time.monotonic() > end:
            if fail:
                raise RuntimeError("the TV did not come so far")
            return
        app.processEvents()
        time.sleep(0.002)
