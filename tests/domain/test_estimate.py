"""The wait that a visitor is told."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.estimate import Flow, WaitRange, expected_wait, wait_range


def minutes(value: float) -> timedelta:
    """A length of time."""
    return timedelta(minutes=value)


@pytest.mark.parametrize(
    "flow, expected",
    [
        (Flow(0, minutes(30), 6, minutes(20)), 0),
        (Flow(5, None, 0, minutes(20)), 20),
        (Flow(5, minutes(10), 0, minutes(20)), 10),
        (Flow(5, None, 10, minutes(20)), 30),
        (Flow(5, minutes(10), 10, minutes(20)), 20),
    ],
)
def test_expected(flow: Flow, expected: float) -> None:
    """The mean of what is known, the typical wait when nothing is."""
    assert expected_wait(flow) == minutes(expected)


@pytest.mark.parametrize(
    "wait, expected",
    [(0, (0, 5)), (3, (0, 5)), (10, (5, 15)), (20, (10, 30)), (60, (35, 85))],
)
def test_range(wait: float, expected: tuple[int, int]) -> None:
    """Never a bare minute."""
    assert wait_range(minutes(wait)) == WaitRange(*expected)


@given(st.floats(0, 600))
def test_a_range_holds_its_expectation(wait: float) -> None:
    """In fives, not empty, with the expectation inside."""
    found = wait_range(minutes(wait))
    assert found.low % 5 == found.high % 5 == 0
    assert found.low <= wait <= found.high
    assert found.low < found.high
