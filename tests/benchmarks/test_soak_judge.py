import random
from collections.abc import Callable

import pytest

from benchmarks.soak_judge import Allowance, judge, theil_sen, warm_up_s

HOURS = [number / 30 for number in range(60)]
CHANCE = random.Random(1)
NOISE = [CHANCE.uniform(-1, 1) for _ in HOURS]


@pytest.mark.parametrize(
    "held,grown",
    [
        (lambda _hour: 100.0, False),
        (lambda hour: 100.0 - 10 * hour, False),
        (lambda hour: 100.0 + hour, False),  # 2 in two hours: within the allowance
        (lambda hour: 100.0 + 4 * hour, True),
        (lambda hour: 100.0 + (50 if 0.9 < hour < 1.1 else 0), False),  # a peak that goes again
        (lambda hour: 100.0 + 4 * int(hour * 4), True),  # a leak in steps
    ],
)
def test_only_what_goes_on_growing_has_grown(
    held: Callable[[float], float], *, grown: bool
) -> None:
    values = [held(hour) + noise for hour, noise in zip(HOURS, NOISE, strict=True)]
    assert judge(HOURS, values, Allowance(4.0)).grown is grown


def test_the_slope_is_told_in_units_of_an_hour() -> None:
    found = judge([1.0, 1.5, 2.0, 2.5, 3.0], [10.0, 11.0, 99.0, 13.0, 14.0], Allowance(4.0))
    assert (found.first, found.last) == (10.0, 14.0)
    assert found.per_hour == pytest.approx(2.0)
    assert found.added == pytest.approx(4.0)
    assert not found.grown


def test_what_is_large_may_grow_by_its_share() -> None:
    values = [1000.0 + 8 * hour for hour in HOURS]
    assert judge(HOURS, values, Allowance(4.0)).grown
    assert not judge(HOURS, values, Allowance(4.0, share=0.03)).grown


def test_a_third_of_the_values_cannot_bend_the_slope() -> None:
    values = [5000.0 if number % 4 == 0 else float(number) for number in range(20)]
    assert theil_sen([float(number) for number in range(20)], values) == pytest.approx(1.0, abs=0.2)


@pytest.mark.parametrize("seconds,warm_up", [(60, 30), (120, 60), (240, 120), (3600, 120)])
def test_a_long_soak_is_not_warmed_up_longer(seconds: float, warm_up: float) -> None:
    assert warm_up_s(seconds) == warm_up
