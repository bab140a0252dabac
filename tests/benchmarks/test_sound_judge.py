"""The judge of a recorded hall, on recordings made up with and without each fault."""

from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from benchmarks.sound_judge import Part, Played, Verdict, Wave, judge
from shared.devices.speech.samples import SAMPLE_RATE

CHANCE = np.random.default_rng(7)


def tone(seconds: float, level: float = 0.1) -> Wave:
    """Something with the rise and fall of speech, never twice the same."""
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    noise = CHANCE.standard_normal(len(time))
    return np.asarray(level * noise * (0.6 + 0.4 * np.sin(2 * np.pi * 2 * time)))


def call(seq: int, at: float, seconds: float = 3.0, *, chime: bool = True) -> Played:
    opening = tone(1.0, 0.08) if chime else tone(0.0)
    wave = np.concatenate([opening, tone(seconds)])
    start = len(opening) / SAMPLE_RATE
    parts = [Part("chime", 0, start)] if chime else []
    return Played(seq, at, wave, (*parts, Part("kk", start, start + seconds)), 1.0, opens=False)


@dataclass
class Hall:
    """A recording of half a minute with rushing media, and the log of what was played."""

    media: float = 0.01
    played: list[Played] = field(default_factory=list)
    recording: Wave = field(default_factory=lambda: np.zeros(SAMPLE_RATE * 40))

    def __post_init__(self) -> None:
        self.recording += CHANCE.standard_normal(len(self.recording)) * self.media

    def hears(self, one: Played, wave: Wave | None = None, late: float = 0.12) -> None:
        """The announcement, or something else in its place; media are ducked below it."""
        self.played.append(one)
        wave = one.wave if wave is None else wave
        begin = round((one.at + late) * SAMPLE_RATE)
        self.recording[begin : begin + len(one.wave)] *= 0.1
        self.recording[begin : begin + len(wave)] += wave

    def verdict(self) -> Verdict:
        return judge(self.recording, SAMPLE_RATE, self.played)


def test_what_is_as_it_should_be_has_no_findings() -> None:
    hall = Hall()
    for seq, at in enumerate((3.0, 12.0, 20.0), 1):
        hall.hears(call(seq, at))
    verdict = hall.verdict()
    assert verdict.findings == []
    assert [round(one.start, 2) for one in verdict.heard] == [3.12, 12.12, 20.12]
    assert verdict.spread_lu() < 1


def test_an_overlap_is_found() -> None:
    hall = Hall()
    hall.hears(call(1, 3.0))
    hall.hears(call(2, 6.5))
    assert any("begins before event 1 has ended" in one for one in hall.verdict().findings)


def test_a_voice_that_the_machine_tears_apart_is_told_by_itself() -> None:
    hall = Hall()
    torn = replace(call(1, 3.0, 5.0), still_s=1.0)
    hall.hears(torn, torn.wave[: round(4.5 * SAMPLE_RATE)])
    hall.hears(call(2, 15.0))
    verdict = hall.verdict()
    assert verdict.findings == []
    assert any("event 1 is cut off" in one for one in verdict.torn_by_machine)


def test_where_a_torn_voice_ends_is_not_held_against_the_next() -> None:
    hall = Hall()
    torn = replace(call(1, 3.0, 5.0), still_s=1.0)
    hall.hears(torn, torn.wave[: 4 * SAMPLE_RATE])
    hall.hears(call(2, 8.5))
    verdict = hall.verdict()
    assert verdict.findings == []
    assert any("begins before event 1" in one for one in verdict.torn_by_machine)


def test_a_voice_that_is_cut_off_is_found() -> None:
    hall = Hall()
    one = call(1, 3.0, 5.0)
    hall.hears(one, one.wave[: round(4.5 * SAMPLE_RATE)])
    assert any("cut off" in finding for finding in hall.verdict().findings)


def test_a_gap_in_a_voice_is_found() -> None:
    hall = Hall()
    one = call(1, 3.0, 5.0)
    gap = one.wave.copy()
    gap[2 * SAMPLE_RATE : round(2.6 * SAMPLE_RATE)] = 0
    hall.hears(one, gap)
    assert any("cut off" in finding for finding in hall.verdict().findings)


def test_a_missing_chime_is_found() -> None:
    hall = Hall()
    hall.hears(call(1, 3.0, chime=False))
    hall.hears(call(2, 6.5, chime=False))
    hall.hears(call(3, 20.0, chime=False))
    assert [one for one in hall.verdict().findings if "no chime" in one] == [
        "event 1 has no chime after inf s of silence",
        "event 3 has no chime after 10.5 s of silence",
    ]


def test_a_sentence_without_its_chime_is_found() -> None:
    hall = Hall()
    hall.hears(call(1, 3.0))
    hall.hears(replace(call(2, 7.5, chime=False), opens=True))
    assert any("event 2 has no chime" in finding for finding in hall.verdict().findings)


def test_a_chime_that_the_log_tells_of_but_nobody_hears_is_found() -> None:
    hall = Hall()
    one = call(1, 3.0)
    silent = one.wave.copy()
    silent[:SAMPLE_RATE] = 0
    hall.hears(one, silent)
    assert any("cut off or covered at 0.0" in finding for finding in hall.verdict().findings)


@pytest.mark.parametrize("gain, found", [(1.0, False), (1.2, False), (1.4, True), (0.7, True)])
def test_a_jump_in_loudness_is_found(gain: float, *, found: bool) -> None:
    hall = Hall()
    for seq, at in enumerate((3.0, 10.0, 20.0), 1):
        hall.hears(call(seq, at))
    loud = call(4, 30.0)
    hall.hears(loud, loud.wave * gain)
    assert any("LU from the others" in one for one in hall.verdict().findings) is found


def test_what_is_not_heard_at_all_is_found() -> None:
    hall = Hall()
    hall.hears(call(1, 3.0), np.zeros(1))
    assert hall.verdict().findings[0] == "event 1 is not heard"


def test_media_that_go_on_as_loud_as_before_are_found() -> None:
    hall = Hall(media=0.02)
    one = call(1, 6.0)
    begin = round(6.12 * SAMPLE_RATE)
    hall.recording[begin : begin + len(one.wave)] += one.wave
    hall.played.append(one)
    assert any("not ducked" in finding for finding in hall.verdict().findings)


def test_what_the_recording_did_not_last_to_hear_is_not_judged() -> None:
    hall = Hall()
    hall.hears(call(1, 3.0))
    hall.played.append(call(2, 38.0))
    assert hall.verdict().findings == []
