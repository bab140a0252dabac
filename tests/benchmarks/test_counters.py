"""A short course of the counters' race: real windows in processes of their own on PostgreSQL."""

from benchmarks.counters import Plan, holds, run


def test_four_windows_press_at_once(postgresql_url: str) -> None:
    """Three rounds: as many visitors as windows, too few, and some more."""
    result = run(postgresql_url, Plan(windows=4, presses=3, alone=1))
    assert holds(result), result
    assert (result["called"], result["nobody"]) == (4 + 2 + 4 + 1, 2)
