"""The sound of one alert: the siren, then its text in one language after another."""

from collections.abc import Sequence

from shared.devices.speech.alert_tone import alert_tone
from shared.devices.speech.announcement import joined
from shared.devices.speech.loudness import levelled
from shared.devices.speech.samples import Samples
from shared.devices.speech.synthesis import Synthesiser
from shared.domain.language import Language
from shared.domain.sound import Sound

TONE = "tone"
LONGEST_KEPT = 32
"""Texts whose sound is kept: an alert is said again and again."""


class AlertSounds:
    """Makes alerts audible with the machine's own voice; used by one thread."""

    def __init__(self, synthesiser: Synthesiser) -> None:
        self._synthesiser = synthesiser
        self._tone: Samples | None = None
        self._said: dict[tuple[Language, str], Samples] = {}

    def sound(self, texts: Sequence[tuple[Language, str]]) -> Sound:
        """The siren is never lacking; a language that no voice can speak is left out."""
        if self._tone is None:
            self._tone = alert_tone()
        stretches = [(TONE, self._tone)]
        for language, text in texts:
            said = self._spoken(language, text)
            if said is not None:
                stretches.append((str(language), said))
        return joined(stretches)

    def _spoken(self, language: Language, text: str) -> Samples | None:
        key = (language, text)
        if key not in self._said:
            made = self._synthesiser.speak(language, {"alert": text}).get("alert")
            if made is None:
                return None
            if len(self._said) >= LONGEST_KEPT:
                self._said.clear()
            self._said[key] = levelled(made)
        return self._said[key]
