"""How one visitor needs the kiosk to be; it ends with the visit."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

SOFTEST, LOUDEST, STEP = 20, 100, 20
"""Loudness of the voice, in percent."""


class Need(StrEnum):
    """What can be switched on by itself."""

    LARGE = "large"
    CONTRAST = "contrast"
    LOW = "low"
    ALOUD = "aloud"


@dataclass(frozen=True, slots=True)
class Needs:
    """What of it is on; a `volume` of 0 is the kiosk's own."""

    wanted: frozenset[Need] = frozenset()
    volume: int = 0
    asked: bool = False
    """Whether the panel with the switches is open."""

    def ask(self, *, asked: bool) -> Self:
        """Opens the panel, or closes it; what was switched on stays on."""
        return replace(self, asked=asked)

    def switch(self, need: Need) -> Self:
        """One of them on or off; the others stay."""
        return replace(self, wanted=self.wanted ^ {need})

    def turn(self, steps: int, usual: int) -> Self:
        """The voice louder, or softer by steps below 0; `usual` is the kiosk's own loudness."""
        volume = self.heard_at(usual) + steps * STEP
        return replace(self, volume=max(SOFTEST, min(LOUDEST, volume)))

    def heard_at(self, usual: int) -> int:
        """The loudness in percent."""
        return self.volume or usual
