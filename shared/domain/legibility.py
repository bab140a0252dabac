"""From how far a screen's numbers can be read."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from shared.domain.screen import Layout, Screen

NUMBER_DEGREES: Final = 0.7
"""Angle that the capitals of a called number must fill (EN 301 549, 5.1.4)."""
WORD_DEGREES: Final = 22 / 60
"""The same for the words around it: capitals of the line of sharp sight with a reserve."""
MM_PER_INCH: Final = 25.4
USUAL_INCHES: Final = 55.0
USUAL_SEAT_M: Final = 6.0


@dataclass(frozen=True, slots=True)
class Capitals:
    """Heights of capitals as shares of the screen's diagonal: the same at every resolution."""

    number: float
    """The called number and its counter, whichever is smaller."""
    words: float
    """What tells that it is a call, and where to."""


DRAWN: Final[Mapping[Layout, Capitals]] = {
    Layout.MEDIA: Capitals(0.0525, 0.0085),
    Layout.CALLS: Capitals(0.0525, 0.0085),
    Layout.STRIP: Capitals(0.0525, 0.0085),
    Layout.COUNTER: Capitals(0.085, 0.0275),
}
"""What each layout draws at least, upright or not; a test measures it in the real window."""


@dataclass(frozen=True, slots=True)
class Legibility:
    """Metres from which numbers and words can be read, and where the farthest seat is."""

    numbers_m: float
    words_m: float
    farthest_m: float

    @property
    def suffices(self) -> bool:
        """Whether the called number can be read from every seat."""
        return self.numbers_m >= self.farthest_m


def readable_from(capital_mm: float, degrees: float) -> float:
    """The distance in metres at which a capital fills the angle."""
    return capital_mm / 2000 / math.tan(math.radians(degrees) / 2)


def legibility(screen: Screen, drawn: Capitals | None = None) -> Legibility:
    """What can be read of the screen; a size or seat that the office does not give is the usual."""
    capitals = drawn or DRAWN[screen.layout]
    diagonal = (screen.diagonal_inches or USUAL_INCHES) * MM_PER_INCH
    return Legibility(
        numbers_m=readable_from(capitals.number * diagonal, NUMBER_DEGREES),
        words_m=readable_from(capitals.words * diagonal, WORD_DEGREES),
        farthest_m=screen.farthest_seat_m or USUAL_SEAT_M,
    )
