"""A finished piece of sound that a program can play."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SoundPart:
    """What is heard from `start` to `end`, in seconds from the beginning."""

    name: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Sound:
    """One channel of signed 16-bit little-endian samples, and what it consists of."""

    pcm: bytes
    sample_rate: int
    parts: tuple[SoundPart, ...] = ()

    @property
    def seconds(self) -> float:
        """How long it is heard."""
        return len(self.pcm) / 2 / self.sample_rate
