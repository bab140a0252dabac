"""Where a moment lies in a recording."""

from pathlib import Path

import pytest

from benchmarks.hall import BYTES_S, Hall, second_of


@pytest.mark.parametrize(
    "moment, second",
    [(1000.0, 0.5), (1000.1, 0.6), (1001.0, 1.5), (1010.0, 7.5), (1012.0, 9.5)],
)
def test_a_moment_after_a_part_was_lost_is_found_where_it_was_recorded(
    moment: float, second: float
) -> None:
    sizes = [(1000.0, 0.5), (1001.0, 1.5), (1010.0, 7.5)]
    written = [(looked, round(size * BYTES_S)) for looked, size in sizes]
    assert second_of(written, moment) == pytest.approx(second)


def test_what_the_recorder_lost_is_known() -> None:
    hall = Hall({}, Path("heard.raw"), [(10.0, 0), (20.0, 8 * BYTES_S)])
    assert hall.lost() == pytest.approx(2.0)
