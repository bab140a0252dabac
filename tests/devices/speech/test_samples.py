import wave
from pathlib import Path

import numpy as np
import pytest

from shared.devices.speech.chime import CHIME_MS, chime, load_chime
from shared.devices.speech.loudness import CEILING, TARGET_LUFS, levelled, loudness, within_ceiling
from shared.devices.speech.samples import (
    SAMPLE_RATE,
    Samples,
    read_wav,
    resampled,
    samples_in,
    seconds_of,
    silence,
    write_wav,
)
from shared.devices.speech.shaping import shaped, trimmed


def tone(hertz: float, seconds: float, rate: int = SAMPLE_RATE, peak: float = 0.5) -> Samples:
    return np.asarray(peak * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate))


def loudest_hertz(samples: Samples, rate: int = SAMPLE_RATE) -> float:
    spectrum = np.abs(np.fft.rfft(samples))
    return float(np.argmax(spectrum) * rate / len(samples))


def test_a_full_scale_sine_of_997_hz_measures_minus_3_lufs() -> None:
    # the calibration that BS.1770 itself names
    assert loudness(tone(997, 3, peak=1.0)) == pytest.approx(-3.01, abs=0.05)


def test_pauses_do_not_make_speech_seem_quieter() -> None:
    sound = tone(500, 2)
    with_pauses = np.concatenate([sound, silence(4000), sound])
    assert loudness(with_pauses) == pytest.approx(loudness(sound), abs=0.6)


def test_low_rumble_counts_less_than_what_the_ear_hears() -> None:
    assert loudness(tone(25, 2)) < loudness(tone(1000, 2)) - 6


@pytest.mark.parametrize("peak", [0.01, 0.2, 0.9])
@pytest.mark.parametrize("seconds", [0.12, 0.7, 2.0])
def test_every_clip_is_brought_to_one_loudness(peak: float, seconds: float) -> None:
    assert loudness(levelled(tone(700, seconds, peak=peak))) == pytest.approx(TARGET_LUFS, abs=0.1)


def test_a_click_is_not_raised_beyond_the_ceiling() -> None:
    click = silence(500)
    click[100] = 0.9
    assert np.abs(levelled(click)).max() <= CEILING + 1e-9


def test_what_is_too_loud_is_turned_down_whole() -> None:
    loud = tone(440, 0.1, peak=2.0)
    quieter = within_ceiling(loud)
    assert np.abs(quieter).max() == pytest.approx(CEILING)
    assert np.allclose(quieter / loud.max(), loud * quieter.max() / loud.max() ** 2)


def test_silence_stays_silence() -> None:
    assert loudness(silence(500)) == float("-inf")
    assert not levelled(silence(500)).any()
    assert len(shaped(silence(500))) == 0


def test_a_clip_is_trimmed_to_its_word() -> None:
    word = tone(300, 0.4)
    raw = np.concatenate([silence(700), word, silence(900)])
    assert seconds_of(trimmed(raw)) == pytest.approx(0.45, abs=0.02)


def test_a_shaped_clip_begins_and_ends_in_silence() -> None:
    clip = shaped(tone(300, 0.4))
    assert abs(clip[0]) < 1e-6
    assert abs(clip[-1]) < 1e-6
    assert np.abs(clip[: samples_in(5)]).max() < 0.3 * np.abs(clip).max()


@pytest.mark.parametrize("rate", [8000, 16000, 22050, 44100, 48000])
def test_another_rate_keeps_pitch_and_length(rate: int) -> None:
    there = resampled(tone(440, 1, rate), rate, SAMPLE_RATE)
    assert len(there) == SAMPLE_RATE
    assert loudest_hertz(there) == pytest.approx(440, abs=1)
    middle = slice(2000, -2000)
    assert np.allclose(there[middle], tone(440, 1)[middle], atol=0.01)


def test_what_our_rate_cannot_hold_is_filtered_out() -> None:
    assert np.abs(resampled(tone(20_000, 0.5, 48_000), 48_000, SAMPLE_RATE)[500:-500]).max() < 0.01


def test_a_file_gives_back_what_was_written(tmp_path: Path) -> None:
    sound = tone(440, 0.2)
    write_wav(tmp_path / "a.wav", sound)
    assert np.allclose(read_wav(tmp_path / "a.wav"), sound, atol=1e-4)


def test_an_announcers_stereo_file_at_another_rate_is_taken(tmp_path: Path) -> None:
    left = (tone(440, 0.5, 44_100) * 32767).astype("<i2")
    with wave.open(str(tmp_path / "s.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(44_100)
        file.writeframes(np.column_stack([left, left]).tobytes())
    assert loudest_hertz(read_wav(tmp_path / "s.wav")) == pytest.approx(440, abs=2)


@pytest.mark.parametrize("damage", [b"", b"RIFF", b"not a sound at all" * 20])
def test_what_is_no_wav_file_is_refused(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "x.wav").write_bytes(damage)
    with pytest.raises(ValueError, match="not a readable WAV"):
        read_wav(tmp_path / "x.wav")


def test_a_file_cut_short_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.wav"
    write_wav(path, tone(440, 0.5))
    path.write_bytes(path.read_bytes()[:-2001])
    with pytest.raises(ValueError, match=r"cut off|readable"):
        read_wav(path)


def test_the_chime_is_two_falling_notes_and_fades() -> None:
    bell = chime()
    assert seconds_of(bell) == CHIME_MS / 1000
    assert loudest_hertz(bell[: samples_in(380)]) == pytest.approx(784, abs=4)
    assert loudest_hertz(bell[samples_in(700) :]) == pytest.approx(659, abs=4)
    assert np.abs(bell).max() <= CEILING
    assert np.abs(bell[samples_in(1100) :]).max() < 0.25 * np.abs(bell).max()


def test_an_office_without_a_chime_file_still_has_one(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert np.array_equal(load_chime(tmp_path / "none.wav"), chime())
    assert "none.wav" in caplog.text
