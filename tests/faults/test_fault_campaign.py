"""A short course of `kezek bench faults`: half an hour of it is run by hand."""

import pytest

from benchmarks.faults import Plan, campaign


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_everything_fails_for_two_minutes() -> None:
    result = campaign(Plan(minutes=2, seed=3))
    assert result["findings"] == []
    assert result["faults"] > 0
    assert result["checked"]["tickets"] > 0
