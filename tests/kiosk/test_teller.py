"""The voice itself: in order, cut off at once, and sounds that carry what was written."""

from collections.abc import Mapping

import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.reading import Sentence
from kiosk.spoken import Speech, synthesiser_here
from kiosk.teller import SpokenTeller
from shared.devices.speech.samples import SAMPLE_RATE, Samples
from shared.domain.language import Language
from shared.domain.sound import Sound
from shared.qt.sound import NullSoundPlayer

RU, EN = Language.RU, Language.EN
FIRST, SECOND, THIRD = Sentence(RU, "Раз"), Sentence(RU, "Два"), Sentence(EN, "Three")


class Tones:
    """Each text is a tone; what was asked for is kept."""

    def __init__(self, silent: tuple[str, ...] = (), lasts_s: float = 1.0) -> None:
        self.asked: list[tuple[Language, tuple[str, ...]]] = []
        self._silent = silent
        self._size = round(SAMPLE_RATE * lasts_s)

    def speak(self, language: Language, texts: Mapping[str, str]) -> dict[str, Samples]:
        self.asked.append((language, tuple(texts)))
        seconds = np.arange(self._size) / SAMPLE_RATE
        return {
            key: np.sin(seconds * 2 * np.pi * 300) * 0.2 for key in texts if key not in self._silent
        }


class Ears(NullSoundPlayer):
    """Keeps what is played; a sound ends when the test says so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.played: list[Sound] = []
        self.silenced = 0

    def _sound_out(self, sound: Sound) -> None:
        self.played.append(sound)

    def _fall_silent(self) -> None:
        self.silenced += 1


def teller(tones: Tones, ears: Ears) -> SpokenTeller:
    return SpokenTeller(lambda: Speech(tones), lambda _parent: ears)


def until(holds: object) -> None:
    assert callable(holds)
    for _ in range(3000):
        if holds():
            return
        QTest.qWait(5)
    raise AssertionError("it did not come to that")


def test_the_first_sentence_is_made_alone_and_all_are_played_in_order(qapp: QApplication) -> None:
    del qapp
    tones, ears = Tones(lasts_s=0.1), Ears()
    voice = teller(tones, ears)
    try:
        voice.tell([FIRST, SECOND, THIRD], 60)
        assert voice.telling
        until(lambda: len(ears.played) == 3)
        until(lambda: not voice.telling)
        assert tones.asked == [(RU, ("Раз",)), (RU, ("Два",)), (EN, ("Three",))]
        voice.tell([SECOND, FIRST], 60)
        until(lambda: len(ears.played) == 5)
        assert len(tones.asked) == 3
    finally:
        voice.close()


def test_hushed_it_is_silent_at_once_and_forgets_the_rest(qapp: QApplication) -> None:
    del qapp
    tones, ears = Tones(), Ears()
    voice = teller(tones, ears)
    try:
        voice.tell([FIRST, SECOND, THIRD], 60)
        until(lambda: len(ears.played) == 1)
        voice.hush()
        assert ears.silenced
        assert not voice.telling
        voice.tell([THIRD], 60)
        until(lambda: len(ears.played) == 2)
        until(lambda: not voice.telling)
        assert len(ears.played) == 2
    finally:
        voice.close()


def test_a_sentence_that_cannot_be_made_costs_only_itself(qapp: QApplication) -> None:
    del qapp
    ears = Ears()
    voice = teller(Tones(silent=("Раз",)), ears)
    try:
        voice.tell([FIRST, SECOND], 60)
        until(lambda: len(ears.played) == 1 and not voice.telling)
    finally:
        voice.close()


@pytest.mark.parametrize("volume", [20, 60, 100])
def test_the_volume_is_heard(volume: int) -> None:
    speech = Speech(Tones())
    (loud,), (sound,) = speech.sounds([FIRST], 1.0), speech.sounds([FIRST], volume / 100)
    peaks = [float(np.abs(np.frombuffer(each.pcm, "<i2")).max()) for each in (loud, sound)]
    assert peaks[1] == pytest.approx(peaks[0] * volume / 100, rel=0.01)


@pytest.mark.parametrize("language", list(Language))
def test_this_machines_voice_says_every_language_for_as_long_as_it_takes(
    language: Language,
) -> None:
    speech = Speech(synthesiser_here())
    short, long = Sentence(language, "1"), Sentence(language, "1, 2, 3, 4, 5, 6, 7, 8")
    sounds = speech.sounds([short, long], 1.0)
    assert [0.2 < sound.seconds < 15 for sound in sounds] == [True, True]
    assert sounds[1].seconds > 2 * sounds[0].seconds
