"""The sounds of an alert: the siren, and its text in one language after another."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from shared.devices.speech.alert_tone import alert_tone
from shared.devices.speech.announcement import joined
from shared.devices.speech.loudness import levelled
from shared.devices.speech.samples import Samples
from shared.devices.speech.synthesis import Synthesiser
from shared.domain.language import Language
from shared.domain.sound import Sound

TONE = "tone"
MOST_KEPT = 32
"""Texts whose sound is kept: an alert is said again and again."""


class AlertSounds:
    """Makes alerts audible with the machine's own voice; used by one thread."""

    def __init__(self, synthesiser: Synthesiser) -> None:
        self._synthesiser = synthesiser
        self._said: dict[tuple[Language, str], Samples] = {}

    def siren(self, volume: float) -> Sound:
        """At a share of full loudness."""
        return _softened(joined([(TONE, alert_tone())]), volume)

    def speech(self, texts: Sequence[tuple[Language, str]], volume: float) -> Sound | None:
        """A language that no voice can speak is left out; None if none can be spoken."""
        stretches = [
            (str(language), said)
            for language, text in texts
            if (said := self._spoken(language, text)) is not None
        ]
        return _softened(joined(stretches), volume) if stretches else None

    def _spoken(self, language: Language, text: str) -> Samples | None:
        key = (language, text)
        if key not in self._said:
            made = self._synthesiser.speak(language, {"alert": text}).get("alert")
            if made is None:
                return None
            if len(self._said) >= MOST_KEPT:
                self._said.clear()
            self._said[key] = levelled(made)
        return self._said[key]


def _softened(sound: Sound, volume: float) -> Sound:
    soft = np.frombuffer(sound.pcm, dtype="<i2") * volume
    return replace(sound, pcm=soft.astype("<i2").tobytes())
