"""The times of outages, and their aims; pure."""

from dataclasses import dataclass, field
from statistics import median
from typing import Final

AIMS: Final = {"seen": 5.0, "back": 3.0, "works": 3.0, "ticket": 15.0, "called": 15.0}
"""Seconds: from a cut until a window says so; from its end until that is gone, and a call works;
from the loss of a server until a visitor has a ticket, and a window has called."""


@dataclass(slots=True)
class Times:
    """Seconds, by case and by what was waited for."""

    taken: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    _latest: list[str] = field(default_factory=list)

    def add(self, case: str, what: str, seconds: float) -> None:
        self.taken.setdefault(case, {}).setdefault(what, []).append(seconds)
        self._latest.append(f"{case} {what} {seconds:.1f}")

    def latest(self) -> str:
        """What was added since this was asked."""
        told, self._latest = ", ".join(self._latest), []
        return told

    def summary(self) -> dict[str, dict[str, dict[str, float]]]:
        """Of each case and each wait."""
        return {
            case: {what: _of(found) for what, found in waits.items()}
            for case, waits in self.taken.items()
        }

    def aims(self) -> dict[str, bool]:
        """Whether each was met in every round of every case."""
        every = [(what, found) for waits in self.taken.values() for what, found in waits.items()]
        return {
            f"{what}_{limit:g}_s": all(max(found) <= limit for name, found in every if name == what)
            for what, limit in AIMS.items()
            if any(name == what for name, _ in every)
        }


def _of(found: list[float]) -> dict[str, float]:
    return {
        "rounds": len(found),
        "p50": round(median(found), 2),
        "max": round(max(found), 2),
    }
