"""Puts the TV together: queue of announcements, voice, media, window."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtQuick import QQuickWindow

import shared.qt.video_item  # noqa: F401  makes its type known to QML
from display.media.catalog import Catalog
from display.viewmodels.announcer import Announcer, Pace
from display.viewmodels.media import PATIENCE_MS, MediaModel
from display.viewmodels.screen import ScreenModel
from display.viewmodels.words import words
from display.voice import NoVoice
from shared.assets import asset
from shared.program import Parts, place, run
from shared.qt.clock_ticker import ClockTicker
from shared.qt.jobs import JobRunner

QML = Path(__file__).parent / "qml"


@dataclass(frozen=True, slots=True)
class Television:
    """The parts of a running TV."""

    window: QQuickWindow
    announcer: Announcer
    screen_model: ScreenModel
    media: MediaModel


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the TV until its window closes; the exit code."""
    return run("display", sys.argv[1:] if argv is None else argv, QML, build)


def build(parts: Parts) -> QQuickWindow:
    """The TV's window, shown."""
    television = assemble(parts)
    television.media.start()
    place(television.window, parts.arguments.windowed, full_screen=True)
    return television.window


def assemble(parts: Parts, pace: Pace | None = None) -> Television:
    """All parts of the TV, connected; nothing plays yet, and the window is not shown."""
    announcer = Announcer(NoVoice(), pace, parts.app)
    screen_model = ScreenModel(parts.watch, announcer, lambda: _local(parts), parts.app)
    media = _media(parts)
    ticker = ClockTicker(lambda: _local(parts), parts.language, parts.app)
    ticker.minute.connect(screen_model.refresh)
    screen_model.stage.activeChanged.connect(
        lambda: media.set_ducked(screen_model.stage.props.now.active)
    )
    window = parts.screen.load(
        "KezekDisplay",
        properties={
            "screenModel": screen_model,
            "stageModel": screen_model.stage,
            "calls": screen_model.calls,
            "lines": screen_model.lines,
            "media": media,
            "mediaSlots": media.slots,
            "patience": PATIENCE_MS,
            "mediaVolume": parts.settings.display.volume / 100,
            "dark": parts.settings.display.theme == "dark",
            "highContrast": parts.settings.look.contrast == "high",
            "words": words(parts.texts),
        },
    )
    return Television(window, announcer, screen_model, media)


def _media(parts: Parts) -> MediaModel:
    folders = [folder for folder in (parts.settings.media_folder, asset("media")) if folder]
    jobs = JobRunner(parts.app)
    media = MediaModel(Catalog(folders).read, jobs, parts.app)
    parts.app.aboutToQuit.connect(media.close)
    parts.app.aboutToQuit.connect(jobs.close)
    return media


def _local(parts: Parts) -> datetime:
    """The office's local time; UTC until the office is known."""
    snapshot = parts.watch.snapshot
    return parts.connection.now().astimezone(UTC if snapshot is None else snapshot.office.zone)
