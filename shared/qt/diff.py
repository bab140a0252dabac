"""The longest run of numbers already in rising order."""

from bisect import bisect_left
from collections.abc import Sequence


def rising_run(numbers: Sequence[int]) -> list[int]:
    """The longest strictly rising subsequence of `numbers`."""
    tails: list[int] = []  # the least last number of a run of each length
    ends: list[int] = []  # where that number stands
    before: list[int] = [-1] * len(numbers)
    for here, number in enumerate(numbers):
        length = bisect_left(tails, number)
        before[here] = ends[length - 1] if length else -1
        tails[length : length + 1] = [number]
        ends[length : length + 1] = [here]
    run: list[int] = []
    here = ends[-1] if ends else -1
    while here >= 0:
        run.append(numbers[here])
        here = before[here]
    return run[::-1]
