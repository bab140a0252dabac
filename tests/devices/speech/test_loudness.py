"""Everything that is spoken is about as loud as everything else, measured by FFmpeg's EBU R128."""

from collections.abc import Mapping

import av
import av.filter
import numpy as np
import pytest

from shared.assets import asset
from shared.devices.speech.announcement import compose, sample
from shared.devices.speech.chime import load_chime
from shared.devices.speech.loudness import TARGET_LUFS, loudness
from shared.devices.speech.samples import FULL_SCALE, SAMPLE_RATE, Samples, silence
from shared.devices.speech.voice_pack import VoicePack, load_packs
from shared.domain.language import Language
from shared.domain.numbering import LETTERS
from shared.domain.sound import Sound
from shared.domain.speech import SpokenCall

TOLERANCE_LU = 2.0
LONG_S = 3.0
CALLS = [SpokenCall(f"{letter}{number:03}", counter) for letter in LETTERS
         for number, counter in ((1, 3), (45, 12), (219, 7), (999, 99))]  # fmt: skip


@pytest.fixture(scope="module")
def packs() -> Mapping[Language, VoicePack]:
    return load_packs(asset("voices"), Language)


def r128(samples: Samples) -> float:
    """Integrated loudness in LUFS; a sound of less than three seconds is heard again and again."""
    samples = np.tile(samples, int(np.ceil(LONG_S * SAMPLE_RATE / len(samples))))
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=SAMPLE_RATE, format="flt", layout="mono")
    meter, sink = graph.add("ebur128", "metadata=1"), graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    frame = av.AudioFrame.from_ndarray(samples.astype(np.float32)[None, :], "flt", "mono")
    frame.sample_rate, frame.pts = SAMPLE_RATE, 0
    graph.push(frame)
    graph.push(None)
    measured = float("-inf")
    while True:
        try:
            heard = graph.pull().metadata
        except av.EOFError:
            return measured
        measured = float(heard.get("lavfi.r128.I", measured))


def wave_of(sound: Sound) -> Samples:
    return np.frombuffer(sound.pcm, "<i2") / FULL_SCALE


def test_our_measure_is_that_of_the_standard(packs: Mapping[Language, VoicePack]) -> None:
    for pack in packs.values():
        whole = np.concatenate([*pack.clips.values()])
        assert loudness(whole) == pytest.approx(r128(whole), abs=0.2)


@pytest.mark.parametrize("language", list(Language))
def test_no_clip_stands_out(packs: Mapping[Language, VoicePack], language: Language) -> None:
    levels = {key: r128(clip) for key, clip in packs[language].clips.items()}
    outside = {
        key: level for key, level in levels.items() if abs(level - TARGET_LUFS) > TOLERANCE_LU
    }
    assert outside == {}


def test_no_call_is_louder_than_another_in_any_language(
    packs: Mapping[Language, VoicePack],
) -> None:
    levels = [
        r128(wave_of(compose(call, [language], packs, silence(0), short=short)))
        for language in Language
        for call in CALLS
        for short in (False, True)
    ]
    middle = float(np.median(levels))
    assert max(abs(level - middle) for level in levels) < TOLERANCE_LU / 2


def test_the_chime_is_a_little_softer_than_the_voices(packs: Mapping[Language, VoicePack]) -> None:
    chime = load_chime(asset("sounds", "chime.wav"))
    assert -TOLERANCE_LU - 1 < r128(chime) - TARGET_LUFS < 0
    assert r128(wave_of(sample(packs, chime))) == pytest.approx(TARGET_LUFS, abs=TOLERANCE_LU)
