"""The judge of the call bench."""

from dataclasses import replace

import pytest

from benchmarks.call_judge import Call, Limits, aims, is_lost, summary

GOOD = Call(seq=1, outcomes=("spoken",), on_screen=30.0, shown_for=8.0, sounded=40.0, at_once=True)
LIMITS = Limits(6.0, 120.0)


@pytest.mark.parametrize(
    "call, lost",
    [
        (GOOD, False),
        (replace(GOOD, outcomes=("together",)), False),
        (replace(GOOD, outcomes=("stale",), sounded=None), False),
        (replace(GOOD, outcomes=("merged",), sounded=None), False),
        (replace(GOOD, on_screen=None), True),
        (replace(GOOD, outcomes=()), True),
        (replace(GOOD, outcomes=("spoken", "stale")), True),
        (replace(GOOD, sounded=None), True),
        (replace(GOOD, outcomes=("stale",)), True),
        (replace(GOOD, outcomes=("shown",), sounded=None), True),
    ],
)
def test_a_call_is_lost_unless_it_was_seen_and_settled_once(call: Call, *, lost: bool) -> None:
    assert is_lost(call) is lost


def test_every_aim_can_be_missed() -> None:
    late = replace(GOOD, seq=2, on_screen=60.0, sounded=200_000.0, shown_for=2.0, outcomes=())
    bad = summary([GOOD, late], [2, 1], LIMITS)
    assert not any(aims({"bad": bad}).values())
    assert all(aims({"good": summary([GOOD], [1], LIMITS)}).values())


def test_the_shares_are_of_all_calls() -> None:
    calls = [GOOD, replace(GOOD, outcomes=("together",)), replace(GOOD, outcomes=("together",))]
    found = summary([*calls, replace(GOOD, outcomes=("stale",), sounded=None)], [1], LIMITS)
    assert found["shares"] == {"in_full": 0.25, "shortened": 0.0, "in_one_sentence": 0.5}
