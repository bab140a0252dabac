"""From how far the numbers can be read, and who hears of it when that is not far enough."""

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.domain.legibility import DRAWN, NUMBER_DEGREES, Capitals, legibility, readable_from
from shared.domain.screen import Layout, Screen
from shared.settings import Settings
from tests.display.driven import Clerks, on_air


def test_twelve_millimetres_of_capital_are_read_from_a_metre() -> None:
    assert readable_from(12.2, NUMBER_DEGREES) == pytest.approx(1.0, rel=0.01)


@pytest.mark.parametrize(
    "inches, seat, suffices", [(55.0, 6.0, True), (32.0, 6.0, False), (32.0, 3.0, True)]
)
@pytest.mark.parametrize("layout", Layout)
def test_what_the_layouts_draw_suffices_for_the_usual_hall(
    layout: Layout, inches: float, seat: float, suffices: bool
) -> None:
    screen = Screen(device="tv", layout=layout, diagonal_inches=inches, farthest_seat_m=seat)
    assert legibility(screen).suffices is suffices


@given(st.floats(10, 200), st.floats(0.01, 0.2))
def test_twice_the_screen_is_read_from_twice_as_far(inches: float, share: float) -> None:
    drawn = Capitals(share, share / 3)
    one, two = (
        legibility(Screen(device="tv", diagonal_inches=size), drawn)
        for size in (inches, 2 * inches)
    )
    assert two.numbers_m == pytest.approx(2 * one.numbers_m)
    assert two.words_m == pytest.approx(2 * one.words_m)


def test_every_layout_has_its_measure() -> None:
    assert set(DRAWN) == set(Layout)


def test_the_staff_hear_of_a_screen_that_is_too_small(
    qapp: QApplication,
    qtbot: QtBot,
    settings: Settings,
    clerks: Clerks,
    caplog: pytest.LogCaptureFixture,
) -> None:
    small = {"device": settings.device, "diagonal_inches": 24.0, "farthest_seat_m": 8.0}
    clerks.configure(settings.folder, screens=[small])
    picture = f"{settings.device}/picture"

    def trouble() -> str | None:
        state = clerks.connection.use_cases.reader.day().devices.get(picture)
        return None if state is None else state.trouble

    with on_air(qapp, qtbot, settings) as tv:
        tv.until(lambda: trouble() == "numbers_too_small")
        clerks.configure(settings.folder, screens=[{**small, "diagonal_inches": 98.0}])
        tv.until(lambda: trouble() == "")
    told = [one for one in caplog.records if one.name == "kezek.legibility"]
    assert [one.levelno for one in told] == [logging.WARNING]
