from dataclasses import replace

import numpy as np
import pytest

from shared.assets import ASSETS
from shared.devices.speech.announcement import compose
from shared.devices.speech.chime import chime
from shared.devices.speech.loudness import CEILING
from shared.devices.speech.samples import FULL_SCALE, SAMPLE_RATE, Samples
from shared.devices.speech.voice_pack import VoicePack, load_packs
from shared.domain.language import Language
from shared.domain.sound import Sound
from shared.domain.speech import SpokenCall

KK, RU, EN = Language.KK, Language.RU, Language.EN
CALL = SpokenCall("A045", 3)


@pytest.fixture(scope="module")
def packs() -> dict[Language, VoicePack]:
    return load_packs(ASSETS / "voices", Language)


def wave_of(sound: Sound) -> Samples:
    return np.frombuffer(sound.pcm, "<i2") / FULL_SCALE


def slice_of(sound: Sound, name: str) -> Samples:
    part = next(part for part in sound.parts if part.name == name)
    return wave_of(sound)[round(part.start * SAMPLE_RATE) : round(part.end * SAMPLE_RATE)]


def test_the_chime_comes_first_then_kazakh_then_russian(packs: dict[Language, VoicePack]) -> None:
    sound = compose(CALL, [KK, RU], packs, chime())
    assert [part.name for part in sound.parts] == ["chime", "kk", "ru"]
    assert sound.parts[0].start == 0
    assert np.allclose(slice_of(sound, "chime"), chime(), atol=1e-3)


def test_no_part_begins_before_the_one_before_has_ended(packs: dict[Language, VoicePack]) -> None:
    sound = compose(CALL, [KK, RU, EN], packs, chime())
    for before, after in zip(sound.parts, sound.parts[1:], strict=False):
        assert after.start - before.end > 0.149
    assert sound.parts[-1].end < sound.seconds


def test_between_the_languages_it_is_silent(packs: dict[Language, VoicePack]) -> None:
    sound = compose(CALL, [KK, RU], packs, chime())
    _, kazakh, russian = sound.parts
    gap = wave_of(sound)[round(kazakh.end * SAMPLE_RATE) : round(russian.start * SAMPLE_RATE)]
    assert len(gap) > 0
    assert not gap.any()


def test_a_long_call_in_two_languages_stays_short_enough_to_follow(
    packs: dict[Language, VoicePack],
) -> None:
    # Four of the longest calls in one minute no longer fit: there the TV's policy shortens.
    assert compose(SpokenCall("X888", 18), [KK, RU], packs, chime()).seconds < 16


@pytest.mark.parametrize("label", ["A001", "Y777", "X999"])
def test_nothing_is_clipped(packs: dict[Language, VoicePack], label: str) -> None:
    whole = wave_of(compose(SpokenCall(label, 400), [KK, RU, EN], packs, chime()))
    assert np.abs(whole).max() <= CEILING + 1e-3


def test_too_loud_clips_are_turned_down_with_all_the_rest() -> None:
    loud = {key: np.full(2400, 1.5) for key in ("letter.A", "frame.ticket", "number.1")}
    loud["frame.go_to_counter"] = np.full(2400, 0.75)
    pack = VoicePack(RU, "loud", loud, {})
    sound = compose(SpokenCall("A001", 1), [RU], {RU: pack}, chime())
    levels = sorted({round(float(level), 2) for level in np.abs(slice_of(sound, "ru"))})
    assert levels == [0.0, round(CEILING / 2, 2), round(CEILING, 2)]


def test_a_language_that_lacks_a_word_is_left_out_whole(packs: dict[Language, VoicePack]) -> None:
    clips = {key: clip for key, clip in packs[KK].clips.items() if key != "ordinal.5"}
    holed = {**packs, KK: VoicePack(KK, "holed", clips, {})}
    sound = compose(CALL, [KK, RU], holed, chime())
    assert [part.name for part in sound.parts] == ["chime", "ru"]
    whole = compose(SpokenCall("A046", 3), [KK, RU], holed, chime())
    assert [part.name for part in whole.parts] == ["chime", "kk", "ru"]


def test_without_any_voice_the_chime_still_sounds() -> None:
    sound = compose(CALL, [KK, RU], {RU: VoicePack.empty(RU)}, chime())
    assert [part.name for part in sound.parts] == ["chime"]
    assert sound.seconds > 1.2


def test_two_calls_differ_where_their_numbers_do(packs: dict[Language, VoicePack]) -> None:
    one = compose(SpokenCall("A045", 3), [RU], packs, chime())
    other = compose(SpokenCall("A046", 3), [RU], packs, chime())
    assert one.pcm != other.pcm
    assert one.pcm[: 2 * SAMPLE_RATE] == other.pcm[: 2 * SAMPLE_RATE]


def test_in_a_sentence_the_call_is_shorter(packs: dict[Language, VoicePack]) -> None:
    for language in Language:
        short = compose(CALL, [language], packs, chime(), short=True)
        assert short.seconds < compose(CALL, [language], packs, chime()).seconds - 0.4


def test_a_pack_without_the_short_words_says_the_call_in_full(
    packs: dict[Language, VoicePack],
) -> None:
    clips = {key: clip for key, clip in packs[RU].clips.items() if key != "frame.counter"}
    older = {RU: replace(packs[RU], clips=clips)}
    assert compose(CALL, [RU], older, chime(), short=True) == compose(CALL, [RU], packs, chime())
