"""What visitors hold is known to the server that takes over, if each commit has waited for it."""

import pytest

from benchmarks.standby import Plan, case

pytestmark = pytest.mark.soak
SHORT = Plan(rounds=1, seconds=1.0)


@pytest.mark.parametrize("behind", [False, True])
def test_a_standby_that_is_waited_for_has_all_that_was_answered(*, behind: bool) -> None:
    found = case(SHORT, "synchronous", behind=behind)
    assert found["acknowledged"] > 0
    assert found["lost"] == found["numbers_twice"] == 0


def test_the_judge_sees_what_a_standby_without_waiting_loses() -> None:
    """Otherwise the test above could not fail."""
    assert case(SHORT, "asynchronous", behind=True)["lost"] > 0
