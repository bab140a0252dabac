"""Puts the counter together: session, view models, window."""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from counter.viewmodels.desk import DeskModel
from counter.viewmodels.device_notices import DeviceNotices
from counter.viewmodels.session import Session
from counter.viewmodels.shell import CounterShell
from counter.viewmodels.sign_in import SignInModel
from shared.domain.language import Language
from shared.program import Parts, place, run
from shared.qt.clock_ticker import ClockTicker

QML = Path(__file__).parent / "qml"


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the counter until its window closes; the exit code."""
    return run("counter", sys.argv[1:] if argv is None else argv, QML, build)


def build(parts: Parts) -> QQuickWindow:
    """The counter's window, shown."""
    session = Session(parts.app)
    desk = DeskModel(
        use_cases=parts.connection.use_cases,
        watch=parts.watch,
        jobs=parts.jobs,
        session=session,
        texts=parts.texts,
        now=parts.connection.now,
        language=parts.language,
        parent=parts.app,
    )
    sign_in = SignInModel(
        use_cases=parts.connection.use_cases,
        watch=parts.watch,
        jobs=parts.jobs,
        session=session,
        texts=parts.texts,
        language=parts.language,
        counter_id=parts.settings.counter.counter,
        parent=parts.app,
    )
    devices = DeviceNotices(parts.watch, parts.texts, parts.language, parts.app)
    ticker = ClockTicker(lambda: _local(parts), parts.language, parts.app)
    ticker.second.connect(desk.refresh)
    parts.watch.changed.connect(ticker.tick)

    def speak(language: Language) -> None:
        parts.texts.install(parts.app, language, parts.screen.retranslate)
        ticker.set_language(language)
        desk.set_language(language)
        sign_in.set_language(language)
        devices.set_language(language)

    shell = CounterShell(
        parts.watch,
        ticker,
        parts.language,
        speak,
        parent=parts.app,
    )
    window = parts.screen.load(
        "KezekCounter",
        properties={
            "shell": shell,
            "signIn": sign_in,
            "desk": desk,
            "devices": devices,
            "highContrast": parts.settings.look.contrast == "high",
        },
    )
    place(window, parts.arguments.windowed, full_screen=False)
    return window


def _local(parts: Parts) -> datetime:
    """The office's local time; UTC until the office is known."""
    snapshot = parts.watch.snapshot
    return parts.connection.now().astimezone(UTC if snapshot is None else snapshot.office.zone)
