"""A few kills of `kezek bench kills`, of which two hundred are run by hand."""

from benchmarks.kills import holds, kills


def test_killed_programs_leave_everything_whole() -> None:
    result = kills(count=5, seed=3)
    assert holds(result), result
    assert result["kills"] >= 5
    assert result["events"] > 0
