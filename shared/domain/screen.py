"""What each TV of an office shows and says: its layout, its part of the office, its loudness."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum


class Layout(StrEnum):
    """How a screen is divided."""

    MEDIA = "media"
    """Calls beside the office's videos and images."""
    CALLS = "calls"
    """Calls only, for a large hall."""
    STRIP = "strip"
    """Videos and images, calls in a strip."""
    COUNTER = "counter"
    """The small screen above one counter."""


class DuringCalls(StrEnum):
    """What becomes of a video while a call is announced."""

    DUCK = "duck"
    """It goes on, quieter."""
    PAUSE = "pause"
    SHRINK = "shrink"
    """It goes on quieter, in a smaller place; the call takes the room."""


@dataclass(frozen=True, slots=True)
class Loudness:
    """How loud a screen speaks from `start` to `end` of each day (local), in percent."""

    start: time
    end: time
    percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One TV, known by the name of its machine. Nothing in `topics` or `counters`: all of them."""

    device: str
    layout: Layout = Layout.MEDIA
    topics: frozenset[str] = frozenset()
    counters: frozenset[str] = frozenset()
    speaks: bool = True
    repeats: int = 1
    """How often each call is spoken."""
    volume: int | None = None
    """Loudness of calls in percent; None: as in the machine's settings."""
    volume_at: tuple[Loudness, ...] = ()
    """Other loudness in some hours."""
    media_volume: int = 50
    """Loudness of videos, in percent of that of calls."""
    during_calls: DuringCalls = DuringCalls.DUCK
    diagonal_inches: float | None = None
    farthest_seat_m: float | None = None
    rest_outside_hours: bool = True
    """A calm dark picture while the office is closed."""
    off_outside_hours: bool = False
    """The panel is switched off while the office is closed, where the machine can."""

    def shows_topic(self, topic_id: str) -> bool:
        """Whether the line of the topic belongs to this screen."""
        return not self.topics or topic_id in self.topics

    def shows_call(self, topic_id: str, counter_id: str) -> bool:
        """Whether a call of the topic to the counter belongs to this screen."""
        return self.shows_topic(topic_id) and (not self.counters or counter_id in self.counters)

    def loudness_at(self, moment: time, usual: int) -> int:
        """Percent at a local time; `usual` is what the machine's settings say."""
        for loudness in self.volume_at:
            if loudness.start <= moment < loudness.end:
                return loudness.percent
        return usual if self.volume is None else self.volume

    def shares_zone_with(self, other: "Screen") -> bool:
        """Whether some call could be shown on both."""
        return _meet(self.topics, other.topics) and _meet(self.counters, other.counters)


def _meet(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one or not other or bool(one & other)


def screen_of(screens: tuple[Screen, ...], device: str) -> Screen:
    """The screen of a machine.

    One that the office does not name shows everything, and is silent where another speaks.
    """
    for screen in screens:
        if screen.device == device:
            return screen
    return Screen(device=device, speaks=not any(screen.speaks for screen in screens))
