"""What came of the calls of a bench: seen, heard, in order, in time; pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

SCREEN_MS: Final = 50.0
CHIME_MS: Final = 150.0
SETTLED: Final = ("spoken", "shortened", "together", "shown", "stale", "merged")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call; times in ms after the press of *Call next*, None: it never came."""

    seq: int
    outcomes: tuple[str, ...]
    on_screen: float | None
    shown_for: float
    sounded: float | None
    at_once: bool
    """It found the room quiet; the others wait for their turn."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a scenario asks: seconds as the TV counts them."""

    shown_for: float
    voice_within: float


def summary(calls: Sequence[Call], sounds: Sequence[int], limits: Limits) -> dict[str, object]:
    """One scenario's result; `sounds` are the events in the order in which they were heard."""
    outcomes = [one.outcomes[0] for one in calls if len(one.outcomes) == 1]
    screens = [one.on_screen for one in calls if one.on_screen is not None]
    voices = [one.sounded for one in calls if one.sounded is not None]
    chimes = [one.sounded for one in calls if one.at_once and one.sounded is not None]
    heard = [outcomes.count(name) for name in ("spoken", "shortened", "together")]
    return {
        "calls": len(calls),
        "lost": sum(is_lost(one) for one in calls),
        "out_of_order": sum(a > b for a, b in pairwise(sounds)),
        "shown_too_short": sum(one.shown_for < limits.shown_for for one in calls),
        "shown_least_s": round(min((one.shown_for for one in calls), default=0.0), 2),
        "waited_too_long": sum(one > limits.voice_within * 1000 for one in voices),
        "voice_wait_most_s": round(max(voices, default=0.0) / 1000, 2),
        "outcomes": {name: outcomes.count(name) for name in SETTLED if name in outcomes},
        "shares": {
            name: round(count / max(1, len(calls)), 3)
            for name, count in zip(("in_full", "shortened", "in_one_sentence"), heard, strict=True)
        },
        "screen_ms": percentiles(screens),
        "chime_ms": percentiles(chimes),
        "chimes_at_once": len(chimes),
    }


def is_lost(call: Call) -> bool:
    """Not seen, without exactly one outcome, or without a voice that its outcome tells of."""
    if call.on_screen is None or len(call.outcomes) != 1:
        return True
    said = call.outcomes[0] in {"spoken", "shortened", "together"}
    return said != (call.sounded is not None) or call.outcomes[0] == "shown"


def aims(scenarios: Mapping[str, Mapping[str, object]]) -> dict[str, bool]:
    """Each aim, over all scenarios."""
    every = list(scenarios.values())
    return {
        "none_lost": all(one["lost"] == 0 for one in every),
        "in_order": all(one["out_of_order"] == 0 for one in every),
        "shown_long_enough": all(one["shown_too_short"] == 0 for one in every),
        "voice_in_time": all(one["waited_too_long"] == 0 for one in every),
        "screen_p95_under_50_ms": all(_p95(one["screen_ms"]) < SCREEN_MS for one in every),
        "chime_p95_under_150_ms": all(_p95(one["chime_ms"]) < CHIME_MS for one in every),
    }


def percentiles(lengths: Sequence[float]) -> dict[str, float]:
    """p50, p95 and p99; empty without any."""
    ordered = sorted(lengths)
    if not ordered:
        return {}
    last = len(ordered) - 1
    return {f"p{share}": round(ordered[round(last * share / 100)], 1) for share in (50, 95, 99)}


def _p95(measured: object) -> float:
    return float(measured.get("p95", 0.0)) if isinstance(measured, dict) else 0.0
