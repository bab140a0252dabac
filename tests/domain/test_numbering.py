"""Numbers of tickets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.errors import KnownError
from shared.domain.numbering import LETTERS, Series


@given(st.integers(1, 999), st.integers(0, 50))
def test_a_series_has_no_gap_and_no_repeat(first: int, length: int) -> None:
    """From the first to the last number, then a clear end."""
    series = Series("A", first, min(999, first + length))
    given_out = [series.next_after(None)]
    while given_out[-1] < series.last:
        given_out.append(series.next_after(given_out[-1]))
    assert given_out == list(range(first, series.last + 1))
    with pytest.raises(KnownError, match="numbers_used_up"):
        series.next_after(given_out[-1])


def test_letters_look_alike_in_both_alphabets() -> None:
    """Twelve letters, none twice."""
    assert len(set(LETTERS)) == len(LETTERS) == 12
