"""The real TV under observation: when a call is on the screen, and when its sound begins."""

import time
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

import display.app
from benchmarks.call_clerk import shown
from display.viewmodels.announcer import Pace
from display.viewmodels.turns import Record, Turn
from shared.bootstrap import connect
from shared.domain.day import Day
from shared.domain.language import Language
from shared.domain.sound import Sound
from shared.program import Arguments, Parts
from shared.qt.engine import Screen
from shared.qt.jobs import JobRunner
from shared.qt.sound import NullSoundPlayer
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch
from shared.settings import Settings

LOOK_MS: Final = 20
AT_ONCE_S: Final = 0.02
"""A turn that begins so soon after the last call was heard did not wait for another."""


class QuickPlayer(NullSoundPlayer):
    """Keeps the order and the gaps of a player's sounds, `speed` times as fast."""

    def __init__(self, speed: float) -> None:
        super().__init__()
        self._speed = speed

    @property
    def available(self) -> bool:
        return True

    def play(self, sound: Sound, token: str) -> None:
        samples = round(len(sound.pcm) / 2 / self._speed)
        super().play(replace(sound, pcm=sound.pcm[: samples * 2]), token)


@dataclass
class Observed:
    """What the TV did; times are the machine's monotonic clock in ns."""

    drawn: dict[str, int] = field(default_factory=dict)
    """Label to the first frame that has it."""
    sounded: dict[int, int] = field(default_factory=dict)
    """Number of the call's event to the start of its sound, in the order of starting."""
    at_once: set[int] = field(default_factory=set)
    """Events whose turn began the moment they were heard."""
    records: list[Record] = field(default_factory=list)
    on_board: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Label to the first and the last moment on the stage or in the list."""

    def shown_for(self, label: str) -> float:
        """In seconds."""
        first, last = self.on_board.get(label, (0, 0))
        return (last - first) / 1e9


class ObservedTelevision:
    """Runs in this process, on the same database as the counters' processes."""

    def __init__(
        self, app: QGuiApplication, settings: Settings, speed: float, *, media: bool
    ) -> None:
        self.seen = Observed()
        self._speed = speed
        self.connection = connect(settings)
        self._jobs = JobRunner()
        player = QuickPlayer(speed)
        player.started.connect(self._sounded)
        self._parts = Parts(
            app=app,
            arguments=Arguments(None, None, (1920, 1080)),
            settings=settings,
            connection=self.connection,
            jobs=self._jobs,
            watch=OfficeWatch(
                self.connection.use_cases.follower(), self.connection.feed(), self._jobs
            ),
            texts=Texts(),
            screen=Screen([display.app.QML]),
            language=Language.KK,
        )
        self.television = display.app.assemble(self._parts, player, Pace(speed=speed))
        self._look = QTimer(app, interval=LOOK_MS)
        self._look.timeout.connect(self._note_board)
        self._look.start()
        self._watch()
        self.television.window.show()
        if media:
            self.television.source.start()
        self._parts.watch.start()

    @property
    def ready(self) -> bool:
        """Whether the office is on the screen."""
        return self._parts.watch.snapshot is not None

    @property
    def settled(self) -> int:
        """Calls that have had their outcome."""
        return len(self.seen.records)

    @property
    def quiet(self) -> bool:
        """Nothing is said, and nothing waits to be said."""
        queue = self.television.announcer.queue
        return queue.turn is None and not queue.pending

    def close(self) -> None:
        self._look.stop()
        self.television.close()
        self._parts.watch.close()
        self._parts.screen.close()
        self._jobs.close()
        self.connection.close()

    def day(self) -> Day:
        """What the database says, read afresh."""
        return self.connection.use_cases.follower().load().day

    def _watch(self) -> None:
        self.television.announcer.settled.connect(self.seen.records.append)
        self.television.announcer.began.connect(self._began)
        # Drawing is on this thread in software; elsewhere the frame is looked at a little later.
        self.television.window.frameSwapped.connect(self._swapped, Qt.ConnectionType.AutoConnection)

    def _note_board(self) -> None:
        at = time.monotonic_ns()
        for label in self._labels():
            first, _ = self.seen.on_board.get(label, (at, at))
            self.seen.on_board[label] = (first, at)

    def _labels(self) -> set[str]:
        """Those that the screen's models show."""
        model = self.television.screen_model
        return ({row.label for row in model.calls.rows} | {model.stage.props.now.label}) - {""}

    def _began(self, turn: Turn) -> None:
        queue = self.television.announcer.queue
        newest = not queue.pending and turn.started_at - queue.heard[-1] < AT_ONCE_S * self._speed
        if newest:
            self.seen.at_once.add(turn.announcement.seq)

    def _sounded(self, token: str) -> None:
        self.seen.sounded[int(token)] = time.monotonic_ns()

    def _swapped(self) -> None:
        at = time.monotonic_ns()
        if self._labels() <= self.seen.drawn.keys():
            return
        for one in shown(self.television.window.contentItem()):
            name = one.objectName()
            if name == "stageLabel" or name.startswith("call-"):
                label = str(one.property("text") or one.property("label")).replace("\u2009", "")
                self.seen.drawn.setdefault(label, at)
