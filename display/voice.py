"""The voice of the TV: composes each call off the GUI thread and plays it whole."""

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import numpy as np
from PySide6.QtCore import SignalInstance

from display.viewmodels.announcements import Turn
from shared.assets import ASSETS
from shared.devices.speech.announcement import compose
from shared.devices.speech.chime import load_chime
from shared.devices.speech.samples import Samples, silence
from shared.devices.speech.synthesis import Synthesiser
from shared.devices.speech.voice_pack import VoicePack, load_packs
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


class Speaker:
    """Makes the sound of a call from voice packs; what a pack lacks is synthesised once."""

    def __init__(self, folder: Path, synthesiser: Synthesiser, volume: float = 1.0) -> None:
        """`volume` is the share of full loudness."""
        self._folder = folder
        self._volume = volume
        self._synthesiser = synthesiser
        self._packs: Mapping[Language, VoicePack] | None = None
        self._chime: Samples | None = None

    def sound(self, call: SpokenCall, languages: Iterable[Language], *, with_chime: bool) -> Sound:
        """Chime (if wanted) and the call in each language; the first time it reads the packs."""
        opening = self._chime_sound() if with_chime else silence(0)
        sound = compose(call, languages, self._voices(), opening)
        softened = np.frombuffer(sound.pcm, dtype="<i2") * self._volume
        return replace(sound, pcm=softened.astype("<i2").tobytes())

    def warm_up(self) -> None:
        """Reads the packs before the first call needs them."""
        self._chime_sound()
        self._voices()

    def _chime_sound(self) -> Samples:
        if self._chime is None:
            self._chime = load_chime(ASSETS / "sounds" / "chime.wav")
        return self._chime

    def _voices(self) -> Mapping[Language, VoicePack]:
        if self._packs is None:
            packs = load_packs(self._folder, Language)
            for pack in packs.values():
                if pack.missing:
                    LOG.warning("the %s voice lacks %s", pack.language, ", ".join(pack.missing))
            self._packs = {
                language: pack.filled(self._synthesiser) for language, pack in packs.items()
            }
        return self._packs


class SpokenVoice:
    """Composes in the worker, plays on the GUI thread; a fault costs one call its voice."""

    def __init__(self, speaker: Speaker, player: Player, jobs: Jobs) -> None:
        self._speaker = speaker
        self._player = player
        self._jobs = jobs
        self._ended: dict[str, Callable[[bool], None]] = {}
        player.finished.connect(self._finish)
        jobs.run(speaker.warm_up, lambda _done: None, "read the voices")

    def say(self, turn: Turn, counter: int, ended: Callable[[bool], None]) -> None:
        """Plays the turn's announcement once it is composed."""
        call = SpokenCall(turn.announcement.label, counter)

        def composed(result: Result[Sound]) -> None:
            match result:
                case Ok(sound):
                    self._play(turn, sound, ended)
                case Err(error):
                    LOG.error("%s cannot be spoken: %s", call.label, error)
                    ended(False)

        self._jobs.run(
            lambda: self._speaker.sound(call, turn.languages, with_chime=turn.chime),
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
