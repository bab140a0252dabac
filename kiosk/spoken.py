"""Makes the sound of sentences; used by one thread."""

from collections.abc import Sequence

from kiosk.reading import Sentence
from shared.devices.speech.loudness import within_ceiling
from shared.devices.speech.samples import SAMPLE_RATE, Samples, pcm_of, silence
from shared.devices.speech.shaping import shaped
from shared.devices.speech.synthesis import Pyttsx3Synthesiser, Synthesiser
from shared.domain.sound import Sound

KEPT = 400
"""Sentences that are not made again: most screens say what others have said."""
BETWEEN_MS = 250


def synthesiser_here() -> Synthesiser:
    """This machine's own voice."""
    return Pyttsx3Synthesiser()


class Speech:
    """Sentences as sounds, levelled, with a pause after each; what cannot be said is left out."""

    def __init__(self, synthesiser: Synthesiser) -> None:
        self._synthesiser = synthesiser
        self._made: dict[Sentence, Samples] = {}

    def sounds(self, sentences: Sequence[Sentence], volume: float) -> list[Sound]:
        """In their order; all are of one language. `volume` is the share of full loudness."""
        lacking = {one.text: one.text for one in sentences if one not in self._made}
        if lacking:
            language = sentences[0].language
            made = self._synthesiser.speak(language, lacking)
            self._made |= {Sentence(language, text): shaped(raw) for text, raw in made.items()}
        found = [
            Sound(pcm_of(within_ceiling(self._made[one]) * volume), SAMPLE_RATE, ())
            for one in sentences
            if one in self._made
        ]
        while len(self._made) > KEPT:
            del self._made[next(iter(self._made))]
        return [_with_pause(sound) for sound in found]


def _with_pause(sound: Sound) -> Sound:
    return Sound(sound.pcm + pcm_of(silence(BETWEEN_MS)), sound.sample_rate, sound.parts)
