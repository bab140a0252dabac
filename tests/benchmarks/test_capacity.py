"""What `kezek bench capacity` makes of what its people saw."""

from typing import Any

import pytest

from benchmarks.capacity import growth, times
from benchmarks.capacity_people import Seen


def seen(**shown: float) -> list[Seen]:
    """Two calls, and one TV that knew of those that are given."""
    return [
        Seen("kiosk", lengths=[0.001, 0.003]),
        Seen("counter", lengths=[0.002, 0.004], answered={"a": 10.0, "b": 20.0}, busy=1),
        Seen("screen", shown=shown),
    ]


def test_a_call_that_a_tv_has_not_known_is_missed() -> None:
    assert times(seen(a=10.5, b=20.5))["feed_missed"] == 0
    assert times(seen(a=10.5, c=20.5, b=20.5))["feed_missed"] == 0
    assert times([*seen(a=10.5, b=20.5), Seen("screen", shown={"b": 20.5})])["feed_missed"] == 1


def test_lengths_and_lags_are_told_in_milliseconds() -> None:
    found = times(seen(a=10.1, b=19.9))  # a hint may come before the clerk's own answer
    assert found["take_ms"]["p50"] == pytest.approx(2.0)
    assert found["call_ms"]["p50"] == pytest.approx(3.0)
    assert found["feed_ms"]["p50"] == pytest.approx(50.0)
    assert (found["takes"], found["calls"], found["busy"]) == (2, 2, 1)


def test_growth_compares_the_longest_history_with_the_shortest() -> None:
    def point(history: int, ms: float) -> dict[str, Any]:
        each = {f"{name}_ms": {"p50": ms} for name in ("take", "call", "feed")}
        reads = {"reads_ms": {"day": ms}, "cpu_ms": {"take": 2.0}}
        return {"history": history, "counters": 1, **each, **reads}

    found = growth([point(10, 1.0), point(100, 50.0), point(1000, 3.0)])
    assert found["history"] == 100.0
    assert found["take_p50"] == [3.0]
    assert found["reads"] == {"day": 3.0}
    assert found["cpu"] == {"take": 1.0}
