"""A window never stands where nobody can reach it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter.places import Place, corner, middle, within

MAIN = Place(0, 0, 1920, 1040)
RIGHT = Place(1920, -200, 1280, 1024)


@pytest.mark.parametrize(
    "wish, screens, found",
    [
        (Place(100, 50, 360, 120), [MAIN, RIGHT], Place(100, 50, 360, 120)),
        (Place(2500, 100, 360, 120), [MAIN, RIGHT], Place(2500, 100, 360, 120)),
        (Place(2500, 100, 360, 120), [MAIN], Place(1560, 100, 360, 120)),
        (Place(-3000, -3000, 800, 600), [MAIN], Place(0, 0, 800, 600)),
        (Place(0, 0, 4000, 3000), [MAIN], MAIN),
        (Place(1700, 0, 360, 120), [MAIN, RIGHT], Place(1560, 0, 360, 120)),
    ],
    ids=["as it was", "on the second", "second is gone", "far away", "too large", "between"],
)
def test_a_remembered_place_is_corrected(wish: Place, screens: list[Place], found: Place) -> None:
    assert within(wish, screens) == found


@given(
    st.builds(Place, *[st.integers(-5000, 5000)] * 2, *[st.integers(1, 5000)] * 2),
    st.lists(
        st.builds(Place, *[st.integers(-4000, 4000)] * 2, *[st.integers(200, 4000)] * 2),
        min_size=1,
        max_size=3,
    ),
)
def test_every_place_is_wholly_on_one_screen(wish: Place, screens: list[Place]) -> None:
    found = within(wish, screens, (100, 100))
    assert any(
        screen.left <= found.left
        and screen.top <= found.top
        and found.left + found.width <= screen.left + screen.width
        and found.top + found.height <= screen.top + screen.height
        for screen in screens
    )
    assert min(found.width, found.height) >= 100


def test_the_first_places() -> None:
    assert corner((360, 120), MAIN) == Place(1530, 890, 360, 120)
    assert middle((1000, 660), MAIN) == Place(460, 190, 1000, 660)
    assert middle((2000, 1320), MAIN) == MAIN
