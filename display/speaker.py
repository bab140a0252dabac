"""Makes the sound of a call. It brings numpy along, so it is loaded by the worker that speaks."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from display.viewmodels.sound_report import LACKING, NO_VOICE
from display.voice import Order
from shared.assets import ASSETS
from shared.devices.speech.announcement import compose, sample
from shared.devices.speech.chime import load_chime
from shared.devices.speech.samples import Samples, silence
from shared.devices.speech.synthesis import Pyttsx3Synthesiser, Synthesiser
from shared.devices.speech.voice_pack import VoicePack, load_packs
from shared.domain.language import Language
from shared.domain.sound import Sound

LOG = logging.getLogger("kezek.voice")


def speaker_here() -> "Speaker":
    """With the voices that are shipped, and this machine's own for what they lack."""
    return Speaker(ASSETS / "voices", Pyttsx3Synthesiser())


class Speaker:
    """Makes the sound of a call from voice packs; what a pack lacks is synthesised once."""

    def __init__(self, folder: Path, synthesiser: Synthesiser) -> None:
        self._folder = folder
        self._synthesiser = synthesiser
        self._packs: Mapping[Language, VoicePack] | None = None
        self._chime: Samples | None = None
        self._filled = False

    def sound(self, order: Order) -> Sound:
        """Chime (if wanted) and the call in each language; the first time it reads the packs."""
        opening = self._chime_sound() if order.chime else silence(0)
        sound = compose(order.call, order.languages, self._voices(), opening, short=order.short)
        return softened(sound, order.volume)

    def sample(self, volume: float) -> Sound:
        """For trying the sound: the chime and each voice, as loud as a call."""
        return softened(sample(self._voices(), self._chime_sound()), volume)

    def warm_up(self) -> str:
        """Reads the packs before the first call needs them; what they lack, as a stable code."""
        self._chime_sound()
        if any(pack.missing for pack in self._voices().values()):
            return NO_VOICE
        return LACKING if self._filled else ""

    def _chime_sound(self) -> Samples:
        if self._chime is None:
            self._chime = load_chime(ASSETS / "sounds" / "chime.wav")
        return self._chime

    def _voices(self) -> Mapping[Language, VoicePack]:
        if self._packs is None:
            packs = load_packs(self._folder, Language)
            for pack in packs.values():
                if pack.missing:
                    self._filled = True
                    LOG.warning("the %s voice lacks %s", pack.language, ", ".join(pack.missing))
            self._packs = {
                language: pack.filled(self._synthesiser) for language, pack in packs.items()
            }
        return self._packs


def softened(sound: Sound, volume: float) -> Sound:
    softened = np.frombuffer(sound.pcm, dtype="<i2") * volume
    return replace(sound, pcm=softened.astype("<i2").tobytes())
