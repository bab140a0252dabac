"""The voice of the TV: composes each call off the GUI thread and plays it whole."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from PySide6.QtCore import SignalInstance

from display.viewmodels.forms import Form
from display.viewmodels.sound_report import NO_VOICE
from display.viewmodels.turns import Turn
from shared.domain.language import Language
from shared.domain.result import Err, Ok, Result
from shared.domain.sound import Sound
from shared.domain.speech import SpokenCall
from shared.qt.jobs import Jobs

LOG = logging.getLogger("kezek.voice")
CHIME = "chime"
TRIAL = "trial"


class Player(Protocol):
    """Plays one sound at a time; `finished` tells a sound's token when its length is over."""

    finished: SignalInstance
    availableChanged: SignalInstance  # noqa: N815  Qt's name
    failingChanged: SignalInstance  # noqa: N815  the same

    @property
    def available(self) -> bool:
        """Whether anybody can hear it."""
        ...

    def play(self, sound: Sound, token: str) -> None: ...

    def stop(self) -> None:
        """Falls silent, and finishes the sound that was heard."""
        ...


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be said, and how: `volume` is the share of full loudness."""

    call: SpokenCall
    languages: tuple[Language, ...]
    chime: bool
    short: bool
    volume: float

    def __str__(self) -> str:
        """As the log keeps it: "A045 to 3 in kk ru, chime, 80 %"."""
        how = [name for name, is_so in (("chime", self.chime), ("short", self.short)) if is_so]
        said = f"{self.call.label} to {self.call.counter_number} in {' '.join(self.languages)}"
        return ", ".join([said, *how, f"{self.volume:.0%}"])


class Speaking(Protocol):
    """Makes the sound of a call; slow, and used by one thread."""

    def sound(self, order: Order) -> Sound: ...

    def sample(self, volume: float) -> Sound:
        """For trying the sound."""
        ...

    def warm_up(self) -> str:
        """Does ahead of time what the first call would wait for; what the voices lack."""
        ...


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
        self._interruptions = 0
        self._cut = False
        player.finished.connect(self._finish)

    def warm_up(self, tell: Callable[[str], None]) -> None:
        """Reads the voices before the first call needs them, and tells what they lack."""

        def read(result: Result[str]) -> None:
            match result:
                case Ok(trouble):
                    tell(trouble)
                case Err(error):
                    LOG.error("the voices cannot be read: %s", error)
                    tell(NO_VOICE)

        self._jobs.run(lambda: self._speaker().warm_up(), read, "read the voices")

    def say(self, turn: Turn, counter: int, ended: Callable[[bool], None]) -> None:
        """Plays the turn's announcement once it is composed; a silent TV only shows it."""
        volume = self._volume()
        if not volume:
            ended(False)
            return
        call = SpokenCall(turn.announcement.label, counter)
        short = turn.form is Form.TOGETHER
        order = Order(call, turn.languages, turn.chime, short, volume)
        before = self._interruptions

        def composed(result: Result[Sound]) -> None:
            match result:
                case _ if self._interruptions != before:
                    ended(False)
                case Ok(sound):
                    self._play(turn, order, sound, ended)
                case Err(error):
                    LOG.error("%s cannot be spoken: %s", call.label, error)
                    ended(False)

        self._jobs.run(
            lambda: self._speaker().sound(order),
            composed,
            "compose a call",
        )

    def play(self, sound: Sound, token: str, ended: Callable[[bool], None]) -> None:
        """Plays what is no call; nothing else must be playing."""
        self._ended[token] = ended
        self._player.play(sound, token)

    def interrupt(self) -> None:
        """Falls silent; what was being said counts as not heard."""
        self._interruptions += 1
        self._cut = bool(self._ended)
        self._player.stop()
        self._cut = False

    def try_out(self, ended: Callable[[bool], None]) -> None:
        """Plays a sample, as loud as a call would be now."""
        volume = self._volume()
        if not volume:
            LOG.info("sound test: this TV is silent now")
            ended(False)
            return

        def made(result: Result[Sound]) -> None:
            match result:
                case Ok(sound):
                    LOG.info("sound test: plays, %.2f s", sound.seconds)
                    self._ended[TRIAL] = ended
                    self._player.play(sound, TRIAL)
                case Err(error):
                    LOG.error("the sound cannot be tried: %s", error)
                    ended(False)

        self._jobs.run(lambda: self._speaker().sample(volume), made, "make a sample")

    def _play(self, turn: Turn, order: Order, sound: Sound, ended: Callable[[bool], None]) -> None:
        spoken = any(part.name != CHIME for part in sound.parts)
        LOG.info("event %d plays %s, %.2f s", turn.announcement.seq, order, sound.seconds)
        if not spoken:
            LOG.error("no voice can say %s", turn.announcement.label)
        token = str(turn.announcement.seq)
        self._ended[token] = lambda heard: ended(heard and spoken)
        self._player.play(sound, token)

    def _finish(self, token: str) -> None:
        ended = self._ended.pop(token, None)
        if ended is not None:
            ended(self._player.available and not self._cut)


class NoVoice:
    """For a TV whose voice is switched off: calls are only shown."""

    def say(self, turn: Turn, counter: int, ended: Callable[[bool], None]) -> None:
        """Ends at once; the call keeps its time on the stage."""
        del turn, counter
        ended(False)

    def play(self, sound: Sound, token: str, ended: Callable[[bool], None]) -> None:
        """Ends at once."""
        del sound, token
        ended(False)

    def interrupt(self) -> None:
        """Is silent anyway."""

    def try_out(self, ended: Callable[[bool], None]) -> None:
        """Ends at once."""
        ended(False)

    def warm_up(self, tell: Callable[[str], None]) -> None:
        """Nothing to read."""
