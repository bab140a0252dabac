"""What the bench of frames makes of the places that running notices had."""

import pytest

from benchmarks.frames import speed, strays


def belt(moments: list[float], px_per_s: float, piece: float = 250.0) -> list[tuple[float, float]]:
    """The left end of a belt whose pieces are taken away when they have left."""
    return [(moment, -((moment * px_per_s) % piece)) for moment in moments]


def test_an_even_belt_strays_nowhere_although_pieces_leave_it() -> None:
    seen = belt([n / 60 for n in range(600)], 100.0)
    assert max(strays(seen)) < 0.2
    assert speed(seen) == pytest.approx(100.0, abs=0.1)


def test_late_frames_of_an_even_belt_are_no_stray() -> None:
    moments = [n / 60 + (0.03 if n % 7 == 0 else 0.0) for n in range(600)]
    assert max(strays(belt(moments, 100.0))) < 0.5


def test_a_belt_that_stands_and_then_leaps_strays() -> None:
    even = belt([n / 60 for n in range(120)], 100.0, piece=10_000)
    jerking = [(moment, even[n - n % 12][1]) for n, (moment, _) in enumerate(even)]
    assert max(strays(jerking)) > 10
