"""The voice of the TV: composes each call off the GUI thread and plays it whole."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from PySide6.QtCore import SignalInstance

from display.viewmodels.forms import Form
from display.viewmodels.turns import Turn
from shared.domain.language import Language
from shared.domain.result import Err, Ok, Result
from shared.domain.sound import Sound
from shared.domain.speech import SpokenCall
from shared.qt.jobs import Jobs

LOG = logging.getLogger("kezek.voice")
CHIME = "chime"


class Player(Protocol):
    """Plays one sound at a time; `finished` tells a sound's token when its length is over."""

    finished: SignalInstance

    @property
    def available(self) -> bool:
        """Whether anybody can hear it."""
        ...

    def play(self, sound: Sound, token: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be said, and how: `volume` is the share of full loudness."""

    call: SpokenCall
    languages: tuple[Language, ...]
    chime: bool
    short: bool
    volume: float


class Speaking(Protocol):
    """Makes the sound of a call; slow, and used by one thread."""

    def sound(self, order: Order) -> Sound: ...

    def warm_up(self) -> None:
        """Does ahead of time what the first call would wait for."""


class SpokenVoice:
    """Composes in the worker, plays on the GUI thread; a fault costs one call its voice."""

    def __init__(
        self,
        speaker: Callable[[], Speaking],
        player: Player,
        jobs: Jobs,
        volume: Callable[[], float] = lambda: 1.0,
    ) -> None:
        """`speaker` is made once, in the worker; `volume` is asked for each call, 0 is silence."""
        self._volume = volume
        self._speaker = cache(speaker)
        self._player = player
        self._jobs = jobs
        self._ended: dict[str, Callable[[bool], None]] = {}
        player.finished.connect(self._finish)

    def warm_up(self) -> None:
        """Reads the voices before the first call needs them."""
        self._jobs.run(lambda: self._speaker().warm_up(), lambda _done: None, "read the voices")

    def say(self, turn: Turn, counter: int, ended: Callable[[bool], None]) -> None:
        """Plays the turn's announcement once it is composed; a silent TV only shows it."""
        volume = self._volume()
        if not volume:
            ended(False)
            return
        call = SpokenCall(turn.announcement.label, counter)
        short = turn.form is Form.TOGETHER
        order = Order(call, turn.languages, turn.chime, short, volume)

        def composed(result: Result[Sound]) -> None:
            match result:
                case Ok(sound):
                    self._play(turn, sound, ended)
                case Err(error):
                    LOG.error("%s cannot be spoken: %s", call.label, error)
                    ended(False)

        self._jobs.run(
            lambda: self._speaker().sound(order),
            composed,
            "compose a call",
        )

    def _play(self, turn: Turn, sound: Sound, ended: Callable[[bool], None]) -> None:
        spoken = any(part.name != CHIME for part in sound.parts)
        if not spoken:
            LOG.error("no voice can say %s", turn.announcement.label)
        token = str(turn.announcement.seq)
        self._ended[token] = lambda heard: ended(heard and spoken)
        self._player.play(sound, token)

    def _finish(self, token: str) -> None:
        ended = self._ended.pop(token, None)
        if ended is not None:
            ended(self._player.available)


class NoVoice:
    """For a TV whose voice is switched off: calls are only shown."""

    def say(self, turn: Turn, counter: int, ended: Callable[[bool], None]) -> None:
        """Ends at once; the call keeps its time on the stage."""
        del turn, counter
        ended(False)

    def warm_up(self) -> None:
        """Nothing to read."""
