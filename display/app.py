"""Puts the TV together: queue of announcements, voice, media, window."""

import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

import shared.qt.video_item  # noqa: F401  makes its type known to QML
from display.alert_messages import AlertMessages, watch_messages
from display.alert_parts import AlertParts, alerts_of
from display.alert_speaker import Sounds
from display.legibility import LegibilityCheck
from display.media_parts import Media, media_of
from display.panel import Panel, PanelKeeper, SystemPanel
from display.viewmodels.announcer import Announcer, Pace
from display.viewmodels.media import PATIENCE_MS, MediaModel
from display.viewmodels.media_source import MediaSource
from display.viewmodels.screen import ScreenModel
from display.viewmodels.sound_report import SOUNDLESS, SoundReport
from display.viewmodels.words import words
from display.voice import NoVoice, Player, Speaking, SpokenVoice
from shared.bootstrap import connect_patiently
from shared.devices.media.folder import SETTLE_S
from shared.domain.mute import muted_until
from shared.domain.screen import DuringCalls, Layout, Screen
from shared.program import Parts, place, run
from shared.qt.alerts import AlertModel
from shared.qt.clock_ticker import ClockTicker
from shared.qt.device_report import DeviceReport
from shared.qt.first_frame import FirstFrame
from shared.qt.jobs import JobRunner
from shared.qt.sound import SoundPlayer

LOG = logging.getLogger(__name__)
QML = Path(__file__).parent / "qml"
SETTLED_MS = 1_500
"""After so long a new layout or call has come to rest and can be measured."""


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Television:
    """The parts of a running TV."""

    window: QQuickWindow
    announcer: Announcer
    screen_model: ScreenModel
    all_media: Media
    keeper: PanelKeeper
    all_alerts: AlertParts
    messages: AlertMessages | None
    workers: tuple[JobRunner, ...]

    @property
    def media(self) -> MediaModel:
        """What the pane plays."""
        return self.all_media.model

    @property
    def alerts(self) -> AlertModel:
        """What takes over the screen."""
        return self.all_alerts.model

    @property
    def source(self) -> MediaSource:
        """Where it comes from."""
        return self.all_media.source

    def close(self) -> None:
        """Nothing is announced or played any more."""
        self.all_alerts.close()
        self.announcer.close()
        self.keeper.close()
        self.all_media.close()
        if self.messages is not None:
            self.messages.close()
        for worker in self.workers:
            worker.close()


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the TV until its window closes; the exit code. Media play also without the database."""
    arguments = sys.argv[1:] if argv is None else argv
    return run("display", arguments, QML, build, connect_patiently)


def build(parts: Parts) -> QQuickWindow:
    """The TV's window, shown."""
    player = SoundPlayer(parts.app) if parts.settings.display.voice else None
    television = assemble(parts, player)
    parts.app.aboutToQuit.connect(television.close)
    television.source.start()
    place(television.window, parts.arguments.windowed, full_screen=True)
    return television.window


def assemble(
    parts: Parts,
    player: Player | None,
    pace: Pace | None = None,
    *,
    patience_ms: int = PATIENCE_MS,
    settle_s: float = SETTLE_S,
    panel: Panel | None = None,
    alert_sounds: Callable[[], Sounds] | None = None,
) -> Television:
    """All parts of the TV, connected; nothing plays yet, and the window is not shown."""
    volume = parts.settings.display.volume / 100
    speaking = JobRunner(parts.app)
    loudness = partial(_loudness, parts)
    voice = NoVoice() if player is None else SpokenVoice(_speaker, player, speaking, loudness)
    device = parts.settings.device
    announcer = Announcer(voice, pace, parts.app, device=device)
    sound = SoundReport(device, lambda: player is not None and _screen(parts).speaks, parts.app)
    screen_model = ScreenModel(parts.watch, announcer, lambda: _local(parts), device, parts.app)
    all_media = media_of(parts, lambda: _local(parts), settle_s)
    media = all_media.model
    stage = screen_model.stage
    rest = screen_model.rest
    all_alerts = alerts_of(
        parts, announcer, voice, lambda: _screen(parts), lambda: _is_muted(parts), alert_sounds
    )
    alerts = all_alerts.model
    changes = (stage.activeChanged, screen_model.screenChanged, rest.restingChanged)
    for change in (*changes, alerts.activeChanged):
        change.connect(lambda: _make_way(screen_model, media, alerted=bool(alerts.alerts)))
    keeper = PanelKeeper(panel or SystemPanel(), speaking, parts.app)
    for change in (rest.offChanged, alerts.activeChanged):
        change.connect(lambda: keeper.set_off(rest.props.now.off and not alerts.alerts))
    ticker = ClockTicker(lambda: _local(parts), parts.language, announcer)
    ticker.minute.connect(screen_model.refresh)
    ticker.minute.connect(media.refresh)
    window = parts.screen.load(
        "KezekDisplay",
        properties={
            "screenModel": screen_model,
            "stageModel": stage,
            "desk": screen_model.desk,
            "rest": rest,
            "calls": screen_model.calls,
            "lines": screen_model.lines,
            "media": media,
            "mediaSlots": media.slots,
            "patience": patience_ms,
            "mediaVolume": volume,
            "dark": parts.settings.display.theme == "dark",
            "highContrast": parts.settings.look.contrast == "high",
            "words": words(parts.texts),
            "alerts": alerts,
        },
    )
    FirstFrame(window, lambda: voice.warm_up(sound.set_voice))
    _tell_of_sound(parts, sound, screen_model, player)
    _tell_of_sight(parts, window, screen_model)
    messages = watch_messages(parts)
    return Television(
        window, announcer, screen_model, all_media, keeper, all_alerts, messages, (speaking,)
    )


def _tell_of_sound(
    parts: Parts, sound: SoundReport, screen_model: ScreenModel, player: Player | None
) -> None:
    """Trouble with the sound: a sign on the screen, a report to the staff, a line in the log."""
    send = parts.connection.use_cases.report_device
    report = DeviceReport(parts.watch, parts.jobs, send, sound.present, parts.app)

    def changed() -> None:
        screen_model.set_soundless(sound.trouble in SOUNDLESS)
        LOG.warning("the sound: %s", sound.trouble or "well again")
        report.report()

    sound.changed.connect(changed)
    screen_model.screenChanged.connect(sound.look_again)
    if player is not None:
        player.availableChanged.connect(sound.set_output)
        player.failingChanged.connect(sound.set_failing)
        sound.set_output(player.available)


def _tell_of_sight(parts: Parts, window: QQuickWindow, screen_model: ScreenModel) -> None:
    """Numbers that cannot be read from the farthest seat: a line in the log, a report to staff."""
    check = LegibilityCheck(window, lambda: screen_model.screen, parts.app)
    send = parts.connection.use_cases.report_device
    report = DeviceReport(parts.watch, parts.jobs, send, check.report, parts.app)
    look = QTimer(check, singleShot=True, interval=SETTLED_MS)
    look.timeout.connect(check.look)
    check.changed.connect(report.report)
    screen_model.screenChanged.connect(look.start)
    screen_model.stage.activeChanged.connect(look.start)


def _speaker() -> Speaking:
    from display.speaker import speaker_here  # noqa: PLC0415  numpy, after the first frame

    return speaker_here()


def _loudness(parts: Parts) -> float:
    """How loud calls are at this hour, as a share of full loudness; 0 where nothing is spoken."""
    screen = _screen(parts)
    percent = screen.loudness_at(_local(parts).time(), parts.settings.display.volume)
    return percent / 100 if screen.speaks and not _is_muted(parts) else 0.0


def _is_muted(parts: Parts) -> bool:
    """Whether who leads the office has silenced this TV."""
    snapshot, now = parts.watch.snapshot, parts.connection.now()
    return snapshot is not None and bool(
        muted_until(snapshot.day.mutes, parts.settings.device, now)
    )


def _make_way(screen_model: ScreenModel, media: MediaModel, *, alerted: bool) -> None:
    """Lets the media be quiet or stand still while a call is announced, or nobody sees them."""
    screen, active = screen_model.screen, screen_model.stage.props.now.active
    hidden = screen.layout in {Layout.CALLS, Layout.COUNTER}
    unseen = alerted or hidden or screen_model.rest.props.now.resting
    media.set_ducked(active)
    media.set_paused(unseen or (active and screen.during_calls is DuringCalls.PAUSE))


def _screen(parts: Parts) -> Screen:
    """This TV as the office describes it; one that shows and speaks all until that is known."""
    snapshot, device = parts.watch.snapshot, parts.settings.device
    return Screen(device=device) if snapshot is None else snapshot.office.screen(device)


def _local(parts: Parts) -> datetime:
    """The office's local time; the machine's until the office is known."""
    snapshot = parts.watch.snapshot
    return parts.connection.now().astimezone(None if snapshot is None else snapshot.office.zone)
