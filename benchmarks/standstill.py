"""Whether the machine itself stood still: what is measured meanwhile tells nothing of a program."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import Final

from benchmarks.processes import before_others

LOOK_S: Final = 0.05
LATE_S: Final = 0.3
"""A thread that goes before all others wakes within milliseconds, on a machine that runs."""
STAT: Final = Path("/proc/stat")
STEAL: Final = 8
TICKS_A_SECOND: Final = 100


@dataclass(frozen=True, slots=True)
class Standstills:
    """When the machine did not run: from and to, in seconds since the epoch."""

    found: list[tuple[float, float]] = field(default_factory=list)

    def note(self, before: float, now: float, stolen_s: float) -> None:
        """Between two looks so much time was taken from the processors by the machine's host."""
        if now - before > LOOK_S + LATE_S or stolen_s > LATE_S:
            self.found.append((before, now))

    def watch(self, stop: Event) -> None:
        """Looks until it is told to stop, before all other threads as far as that is allowed."""
        before_others()
        looked, stolen = time.time(), stolen_s()
        while not stop.wait(LOOK_S):
            now, taken = time.time(), stolen_s()
            self.note(looked, now, taken - stolen)
            looked, stolen = now, taken

    def during(self, begin: float, end: float) -> float:
        """Seconds of a stretch in which the machine stood still."""
        return sum(max(0.0, min(end, to) - max(begin, since)) for since, to in self.found)


def stolen_s() -> float:
    """Seconds that a virtual machine's processors waited for their host; 0 where nobody tells."""
    try:
        first = STAT.read_text("utf-8").split("\n", maxsplit=1)[0]
    except OSError:
        return 0.0
    return int(first.split()[STEAL]) / TICKS_A_SECOND
