"""Compares a recording of the hall with what the TV says that it played; no clock, no files."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from shared.devices.speech.loudness import loudness

Wave: TypeAlias = NDArray[np.float64]

EARLY_S: Final = 0.5
LATE_S: Final = 3.0
"""A sound may be heard so much before and after the moment that the log gives."""
LIKENESS: Final = 0.9
PIECE_S: Final = 0.5
PIECE_GAIN: Final = (0.7, 1.4)
"""Of each piece against the whole: another one is cut off or covered."""
TOLERANCE_LU: Final = 2.0
SILENCE_S: Final = 3.0
DUCKED_DB: Final = 6.0
CHIME: Final = "chime"
AUDIBLE_DB: Final = -60.0
"""Media more quiet than this were not playing."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a sound: the chime, or one language."""

    name: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Played:
    """What the log says was played, when (seconds of the recording), and how it sounds alone."""

    seq: int
    at: float
    wave: Wave
    parts: tuple[Part, ...]
    volume: float
    opens: bool
    """It begins a sentence of several calls, which a chime opens."""
    still_s: float = 0.0
    """For so long the machine itself did not run meanwhile."""

    @property
    def has_chime(self) -> bool:
        return len(self.languages) < len(self.parts)

    @property
    def languages(self) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.name != CHIME)


@dataclass(frozen=True, slots=True)
class Heard:
    """One announcement found in the recording."""

    seq: int
    start: float
    end: float
    likeness: float
    loudness: dict[str, float]
    """Of each language, as if at full volume."""
    media_db: float | None
    """What else is heard during it, in dB of full scale."""


@dataclass(slots=True)
class Verdict:
    """What is wrong, each with the announcement's number; and the measures."""

    findings: list[str] = field(default_factory=list)
    torn_by_machine: list[str] = field(default_factory=list)
    """The same of announcements in which the machine itself stood still: see `Played.still_s`."""
    heard: list[Heard] = field(default_factory=list)
    media_db: float | None = None
    """Between the announcements."""

    def during_db(self) -> list[float]:
        """What else is heard during each announcement."""
        return [one.media_db for one in self.heard if one.media_db is not None]

    def spread_lu(self) -> float:
        """From the middle to the loudest or the softest language of any announcement."""
        found = [value for one in self.heard for value in one.loudness.values()]
        if not found:
            return 0.0
        return float(max(abs(value - float(np.median(found))) for value in found))


def judge(recording: Wave, rate: int, played: Sequence[Played]) -> Verdict:
    """Finds each announcement in the recording and says what does not hold."""
    verdict = Verdict()
    length = len(recording) / rate
    for one in played:
        if one.at + LATE_S + len(one.wave) / rate > length:
            break  # the recording ends before it does
        flaws = verdict.torn_by_machine if one.still_s else verdict.findings
        heard = _find(recording, rate, one, one.at)
        if heard is None:
            flaws.append(f"event {one.seq} is not heard")
            continue
        found, wave = heard
        flaws += _flaws(one, found, wave, rate)
        if one.still_s:
            found = replace(found, loudness={}, media_db=None)
        verdict.findings += _without_chime(one, found, verdict.heard)
        verdict.heard.append(found)
    _tell_overlaps(verdict, {one.seq for one in played if one.still_s})
    verdict.findings += _jumps(verdict)
    verdict.media_db = _between(recording, rate, verdict.heard)
    verdict.findings += _not_ducked(verdict)
    return verdict


def level_db(wave: Wave) -> float:
    """In dB of full scale, by the mean of squares."""
    return float(10 * np.log10(max(float(np.mean(wave**2)), 1e-12))) if len(wave) else -120.0


def _find(recording: Wave, rate: int, one: Played, at: float) -> tuple[Heard, Wave] | None:
    """The place where the announcement is most alike, and the recording there."""
    first = max(0, round((at - EARLY_S) * rate))
    window = recording[first : round((at + LATE_S) * rate) + len(one.wave)]
    if len(window) < len(one.wave):
        return None
    size = len(window) + len(one.wave)
    product = np.fft.rfft(window, size) * np.conj(np.fft.rfft(one.wave, size))
    places = len(window) - len(one.wave) + 1
    offset = int(np.argmax(np.fft.irfft(product, size)[:places]))
    wave = window[offset : offset + len(one.wave)]
    gain = _gain(one.wave, wave)
    likeness = gain * float(np.linalg.norm(one.wave)) / max(float(np.linalg.norm(wave)), 1e-9)
    start = (first + offset) / rate
    heard = Heard(
        one.seq,
        start,
        start + len(wave) / rate,
        likeness,
        {
            part.name: _loudness(part, wave, rate, one.volume)
            for part in one.parts
            if part.name != "chime"
        },
        level_db(wave - gain * one.wave),
    )
    return (heard, wave) if likeness > LIKENESS / 2 else None


def _flaws(one: Played, found: Heard, wave: Wave, rate: int) -> Iterator[str]:
    if found.likeness < LIKENESS:
        yield f"event {one.seq} is distorted or covered: likeness {found.likeness:.2f}"
    whole = _gain(one.wave, wave)
    size = round(PIECE_S * rate)
    for begin in range(0, len(wave), size):
        alone = one.wave[begin : begin + size]
        if level_db(alone) < level_db(one.wave) - 15:
            continue
        share = _gain(alone, wave[begin : begin + size]) / whole
        if not PIECE_GAIN[0] <= share <= PIECE_GAIN[1]:
            yield f"event {one.seq} is cut off or covered at {begin / rate:.1f} s: {share:.2f}"
            return


def _tell_overlaps(verdict: Verdict, torn: AbstractSet[int]) -> None:
    """Where a torn announcement begins and ends is not well known."""
    for one, other in pairwise(verdict.heard):
        if other.start < one.end:
            flaws = verdict.torn_by_machine if {one.seq, other.seq} & torn else verdict.findings
            flaws.append(f"event {other.seq} begins before event {one.seq} has ended")


def _without_chime(one: Played, found: Heard, before: Sequence[Heard]) -> Iterator[str]:
    """After silence, and before a sentence of several calls, a chime is due."""
    silent = found.start - before[-1].end if before else float("inf")
    if not one.has_chime and (one.opens or silent > SILENCE_S + EARLY_S):
        yield f"event {one.seq} has no chime after {silent:.1f} s of silence"


def _jumps(verdict: Verdict) -> Iterator[str]:
    found = [value for one in verdict.heard for value in one.loudness.values()]
    middle = float(np.median(found)) if found else 0.0
    for one in verdict.heard:
        for name, value in one.loudness.items():
            if abs(value - middle) > TOLERANCE_LU:
                yield f"event {one.seq} in {name} is {value - middle:+.1f} LU from the others"


def _between(recording: Wave, rate: int, heard: Sequence[Heard]) -> float | None:
    """The middle level of the seconds in which nothing is announced."""
    edges = [(one.start - 2, one.end + 3) for one in heard]
    levels = [
        level_db(recording[second * rate : (second + 1) * rate])
        for second in range(len(recording) // rate)
        if not any(begin < second + 1 and second < end for begin, end in edges)
    ]
    return float(np.median(levels)) if levels else None


def _not_ducked(verdict: Verdict) -> Iterator[str]:
    """Only where the media are heard at all."""
    if verdict.media_db is None or verdict.media_db < AUDIBLE_DB:
        return
    during = float(np.median(verdict.during_db() or [AUDIBLE_DB]))
    if during > verdict.media_db - DUCKED_DB:
        yield f"media are not ducked: {during:.1f} dB in calls, {verdict.media_db:.1f} dB else"


def _loudness(part: Part, wave: Wave, rate: int, volume: float) -> float:
    stretch = wave[round(part.start * rate) : round(part.end * rate)]
    return loudness(stretch) - 20 * float(np.log10(volume))


def _gain(alone: Wave, wave: Wave) -> float:
    return float(np.dot(alone, wave) / max(float(np.dot(alone, alone)), 1e-12))
