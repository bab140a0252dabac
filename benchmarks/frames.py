"""How smoothly the real TV moves without a GPU: a film in full HD, running notices, some calls."""

import json
import os
import random
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import av
import numpy as np
import psutil
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from benchmarks.race_office import PIN, document_for
from benchmarks.sound_people import COUNTERS, Counters, Step
from display.app import QML, Television, assemble
from shared.bootstrap import connect, create_database
from shared.domain.language import Language
from shared.program import Arguments, Parts
from shared.qt.application import create_application
from shared.qt.engine import Screen
from shared.qt.jobs import JobRunner
from shared.qt.texts import Texts
from shared.qt.video_item import VideoItem
from shared.qt.watch import OfficeWatch
from shared.settings import Settings, Simulation

SIZE: Final = (1920, 1080)
FILM_S: Final = 20
FILM_RATE: Final = 25
CALL_EVERY_S: Final = 12.0
SETTLE_S: Final = 5.0
READY_S: Final = 60.0
AIM_FILM_SHARE: Final = 0.95
"""Of the film's frames; with less a film is seen to jerk."""
AIM_STRAY_PX: Final = 4.0
"""How far the notices may be from where an even speed would have them in 95 of 100 frames."""


@dataclass(slots=True)
class Movement:
    """Seconds of each frame of the window and of the film; where the notices were."""

    frames: list[float] = field(default_factory=list)
    film: list[float] = field(default_factory=list)
    strip: list[tuple[float, float]] = field(default_factory=list)
    """The moment, and the left end of what runs (px); it jumps back when a piece has left."""


class Watcher(QObject):
    """Notes what moves; in software the window draws on this thread."""

    def __init__(self, window: QQuickWindow, strip: QQuickItem) -> None:
        super().__init__(window)
        self.seen = Movement()
        self._strip = strip
        window.frameSwapped.connect(self._swapped)
        for item in items(window.contentItem()):
            if isinstance(item, VideoItem):
                item.frameCountChanged.connect(self._film_moved)

    @Slot()
    def _swapped(self) -> None:
        now = time.perf_counter()
        self.seen.frames.append(now)
        self.seen.strip.append((now, self._strip.x()))

    @Slot()
    def _film_moved(self) -> None:
        self.seen.film.append(time.perf_counter())


def main(seconds: float) -> bool:
    """Prints the result; whether the aims are met."""
    result = watch(seconds)
    print(json.dumps(result), flush=True)
    return all(result["aims_met"].values())


def watch(seconds: float, size: tuple[int, int] = SIZE) -> dict[str, Any]:
    """What was seen in so many seconds of the default layout."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    instance = QGuiApplication.instance()
    app = (
        instance
        if isinstance(instance, QGuiApplication)
        else create_application("kezek-bench-frames", [], software=True)
    )
    with tempfile.TemporaryDirectory(prefix="kezek-frames-") as name:
        settings = found(Path(name))
        with playing(app, settings, size) as television, calling(settings):
            watcher = Watcher(television.window, running_notices(television.window))
            QTest.qWait(round(SETTLE_S * 1000))
            watcher.seen = Movement()
            begun, spent = time.perf_counter(), processor_s()
            QTest.qWait(round(seconds * 1000))
            took = time.perf_counter() - begun
            cores = (processor_s() - spent) / took
        return summary(watcher.seen, took, cores, size)


def processor_s() -> float:
    """Seconds of a processor that this process has used."""
    times = psutil.Process().cpu_times()
    return float(times.user + times.system)


def found(folder: Path) -> Settings:
    """The sample's screen at ten o'clock with one film in full HD."""
    document = document_for(COUNTERS)
    topics = [topic["id"] for topic in document["topics"]]
    document["profiles"] = [{"id": "all", "ranks": [topics], "help_after_minutes": 15}]
    for counter in document["counters"]:
        counter["profile"] = "all"
    morning = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo(document["time_zone"]))
    (folder / "media").mkdir()
    write_film(folder / "media" / "film.mp4")
    settings = Settings.model_validate(
        {
            "office_id": document["id"],
            "device": "tv-1",
            "display": {"media": "media"},
            "simulation": Simulation(anchor_real=datetime.now(UTC), anchor_virtual=morning),
        }
    ).placed_in(folder)
    text = json.dumps(document, sort_keys=True, ensure_ascii=False)
    create_database(settings, text, {one["id"]: PIN for one in document["staff"]})
    return settings


def write_film(path: Path) -> None:
    """A camera that goes over a rough ground: every frame differs everywhere."""
    width, height = SIZE
    coarse = np.random.default_rng(1).integers(0, 256, (height // 8 + 1, width // 4, 3), np.uint8)
    ground = np.kron(coarse, np.ones((8, 8, 1), np.uint8))
    with av.open(str(path), "w") as target:
        stream = target.add_stream("libx264", rate=FILM_RATE, options={"preset": "ultrafast"})
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for number in range(FILM_S * FILM_RATE):
            left = number * 3 % width
            seen = np.ascontiguousarray(ground[:height, left : left + width])
            target.mux(stream.encode(av.VideoFrame.from_ndarray(seen, format="rgb24")))
        target.mux(stream.encode(None))


@contextmanager
def playing(
    app: QGuiApplication, settings: Settings, size: tuple[int, int]
) -> Iterator[Television]:
    """The TV at work in this process, its film on the screen."""
    connection, jobs, screen = connect(settings), JobRunner(), Screen([QML])
    watch = OfficeWatch(connection.use_cases.follower(), connection.feed(), jobs)
    parts = Parts(
        app=app,
        arguments=Arguments(None, None, size),
        settings=settings,
        connection=connection,
        jobs=jobs,
        watch=watch,
        texts=Texts(),
        screen=screen,
        language=Language.KK,
    )
    television = assemble(parts, None, settle_s=0)
    try:
        television.window.resize(*size)
        television.window.show()
        watch.start()
        television.source.start()
        end = time.monotonic() + READY_S
        while television.media.current is None:
            if time.monotonic() > end:
                raise RuntimeError("the film did not begin")
            QTest.qWait(20)
        yield television
    finally:
        television.close()
        watch.close()
        screen.close()
        jobs.close()
        connection.close()


@contextmanager
def calling(settings: Settings) -> Iterator[None]:
    """Somebody is called now and then, beside the screen's own thread."""
    over = threading.Event()

    def call() -> None:
        with closing(connect(settings)) as connection:
            counters = Counters(connection, random.Random(1))
            counters.open()
            number = 0
            while not over.is_set():
                counters.call(Step(0.0, number % COUNTERS + 1, 0.0))
                number += 1
                over.wait(CALL_EVERY_S)

    thread = threading.Thread(target=call)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """All that stands in it: what a loader or a repeater made is nobody's child by name."""
    yield item
    for child in item.childItems():
        yield from items(child)


def running_notices(window: QQuickWindow) -> QQuickItem:
    """The line that runs along the foot of the screen."""
    for item in items(window.contentItem()):
        if item.objectName() == "tickerStrip" and item.isVisible():
            return item
    raise RuntimeError("no notices are running")


def summary(seen: Movement, seconds: float, cores: float, size: tuple[int, int]) -> dict[str, Any]:
    """As it is printed."""
    between = [(later - sooner) * 1000 for sooner, later in pairwise(seen.frames)]
    share = len(seen.film) / seconds / FILM_RATE
    stray = strays(seen.strip)
    return {
        "seconds": round(seconds, 1),
        "size": list(size),
        "frames_per_s": round(len(seen.frames) / seconds, 1),
        "between_frames_ms": percentiles(between),
        "film_frames_per_s": round(len(seen.film) / seconds, 1),
        "film_share": round(share, 3),
        "processors": round(cores, 2),
        "notices_px_per_s": round(speed(seen.strip), 1),
        "notices_stray_px": percentiles(stray),
        "aims_met": {
            "film_share_95": share >= AIM_FILM_SHARE,
            "notices_p95_4_px": percentiles(stray)["p95"] <= AIM_STRAY_PX,
        },
    }


def steps(strip: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Seconds and px from frame to frame; not those in which a piece has left the line."""
    return [
        (later - sooner, before - after)
        for (sooner, before), (later, after) in pairwise(strip)
        if after <= before
    ]


def speed(strip: Sequence[tuple[float, float]]) -> float:
    """Px a second over all."""
    seconds, way = np.sum(steps(strip) or [(0.0, 0.0)], axis=0)
    return float(way / max(seconds, 1e-9))


def strays(strip: Sequence[tuple[float, float]]) -> list[float]:
    """At each frame: how far the step (px) is from that of an even speed."""
    even = speed(strip)
    return [abs(way - even * seconds) for seconds, way in steps(strip)]


def percentiles(values: Sequence[float]) -> dict[str, float]:
    """In the middle, at the end, and at most."""
    found = np.percentile(values or [0.0], [50, 95, 100])
    return {
        name: round(float(one), 1) for name, one in zip(("p50", "p95", "max"), found, strict=True)
    }
