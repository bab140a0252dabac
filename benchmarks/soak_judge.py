"""Whether what a program holds grows: a slope that outliers do not bend, and an allowance."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import median
from typing import Final

WARM_UP: Final = 0.5
"""The share of a soak in which caches fill and every medium is played for the first time."""
LONGEST_WARM_UP_S: Final = 120.0
"""Of the machine's time."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What may be added from the end of the warm-up to the end of the soak."""

    fixed: float
    share: float = 0.0
    """Of what was held first."""

    def of(self, first: float) -> float:
        return max(self.fixed, self.share * first)


@dataclass(frozen=True, slots=True)
class Growth:
    """One quantity after the warm-up; the slope in units of the office's hour."""

    first: float
    last: float
    per_hour: float
    added: float
    """The slope over the whole of the judged time."""
    grown: bool


def warm_up_s(seconds: float) -> float:
    """How much of a soak of so many seconds is not judged."""
    return min(WARM_UP * seconds, LONGEST_WARM_UP_S)


def judge(hours: Sequence[float], values: Sequence[float], allowance: Allowance) -> Growth:
    """Grown means: the Theil–Sen slope, over the time from first to last, adds too much.

    First and last are medians of a fifth of the values at each end; there must be three values.
    """
    fifth = max(1, len(values) // 5)
    first, last = median(values[:fifth]), median(values[-fifth:])
    per_hour = theil_sen(hours, values)
    added = per_hour * (hours[-1] - hours[0])
    return Growth(first, last, per_hour, added, grown=added > allowance.of(first))


def theil_sen(places: Sequence[float], values: Sequence[float]) -> float:
    """The median of the slopes between all pairs: a third of them may be wild."""
    points = list(zip(places, values, strict=True))
    slopes = [(v - u) / (y - x) for (x, u), (y, v) in combinations(points, 2) if y != x]
    return median(slopes)
