"""What counts as a machine that stood still."""

import pytest

from benchmarks.standstill import Standstills


@pytest.mark.parametrize(
    "looked, stolen_s, still",
    [(0.06, 0.0, False), (0.3, 0.1, False), (1.2, 0.0, True), (0.06, 0.9, True)],
)
def test_a_look_that_comes_late_or_time_that_was_taken(
    looked: float, stolen_s: float, *, still: bool
) -> None:
    stills = Standstills()
    stills.note(100.0, 100.0 + looked, stolen_s)
    assert bool(stills.found) is still


def test_only_what_falls_into_the_stretch_counts() -> None:
    stills = Standstills([(10.0, 11.5), (20.0, 21.0)])
    assert stills.during(11.0, 20.25) == pytest.approx(0.75)
    assert stills.during(12.0, 19.0) == 0
