"""Rest outside of the hours: when it begins, when it ends, and what becomes of the panel."""

import itertools
import math
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from display.panel import PanelKeeper, commands
from display.viewmodels.rest import HEIGHT, WIDTH, rest_of
from display.viewmodels.turns import Queue
from shared.application.follow import Snapshot
from shared.domain.event import EventKind
from shared.domain.hours import Hours, Interval
from shared.domain.screen import Screen
from shared.domain.ticket import Ticket, TicketState
from shared.qt.jobs import InlineJobRunner
from shared.settings import Settings
from tests.display.driven import Clerks, on_air
from tests.display.made_office import AT, TV, snapshot, ticket

WEEKDAYS = Hours(
    {day: (Interval(time(9), time(13)), Interval(time(14, 30), time(18, 30))) for day in range(5)}
)
ELSEWHERE = frozenset({"counter-4"})


def at(clock: str, days: int = 0) -> datetime:
    """A time of Monday, or of a day after it."""
    return datetime.combine(AT.date() + timedelta(days=days), time.fromisoformat(clock), AT.tzinfo)


def present(*tickets: Ticket) -> Snapshot:
    whole = snapshot(*tickets)
    return replace(whole, office=replace(whole.office, hours=WEEKDAYS))


@pytest.mark.parametrize(
    "clock, resting",
    [
        ("08:49", True),
        ("08:50", False),
        ("12:59", False),
        ("13:30", False),
        ("18:29", False),
        ("18:30", True),
        ("23:59", True),
    ],
)
def test_the_screen_rests_from_closing_to_ten_minutes_before_opening(
    clock: str, resting: bool
) -> None:
    assert rest_of(present(), TV, Queue(), at(clock)).resting is resting


@pytest.mark.parametrize(
    "late, resting",
    [
        (ticket("A001"), False),
        (ticket("A001", TicketState.CALLED, 1), False),
        (ticket("A001", TicketState.SERVING, 1), False),
        (ticket("A001", TicketState.ON_HOLD), False),
        (ticket("A001", TicketState.SERVED), True),
        (ticket("A001", TicketState.NO_SHOW), True),
    ],
    ids=lambda value: getattr(value, "state", value),
)
def test_after_closing_it_stays_awake_for_who_is_still_there(late: Ticket, resting: bool) -> None:
    assert rest_of(present(late), TV, Queue(), at("19:00")).resting is resting


def test_it_rests_while_only_others_still_work() -> None:
    late = present(ticket("A001", TicketState.SERVING, 1))
    side = replace(TV, counters=ELSEWHERE)
    assert rest_of(late, side, Queue(), at("19:00")).resting


@pytest.mark.parametrize(
    "screen, resting, off",
    [
        (TV, True, False),
        (replace(TV, off_outside_hours=True), True, True),
        (replace(TV, rest_outside_hours=False), False, False),
        (replace(TV, rest_outside_hours=False, off_outside_hours=True), True, True),
    ],
)
def test_the_office_says_how_it_rests(screen: Screen, resting: bool, off: bool) -> None:
    rest = rest_of(present(), screen, Queue(), at("22:00"))
    assert (rest.resting, rest.off) == (resting, off)


def test_it_says_when_the_office_opens_next() -> None:
    friday = rest_of(present(), TV, Queue(), at("19:00", days=4))
    assert (friday.date_kk, friday.date_ru, friday.time) == (
        "30 қараша, дүйсенбі",
        "30 ноября, понедельник",
        "09:00",
    )


def test_nothing_stays_where_it_is_and_nothing_jumps() -> None:
    day = [
        rest_of(present(), TV, Queue(), at("00:00", days=5) + timedelta(minutes=minute))
        for minute in range(1440)
    ]
    for one, other in itertools.pairwise(day):
        assert abs(one.shift_x - other.shift_x) <= 1
        assert abs(one.shift_y - other.shift_y) <= 1
        assert math.isclose(abs(one.place_x - other.place_x), 1 / (2 * WIDTH))
        assert math.isclose(abs(one.place_y - other.place_y), 1 / (2 * HEIGHT))
    assert len({(one.shift_x, one.shift_y) for one in day}) == 49
    assert all(0 <= one.place_x <= 1 and 0 <= one.place_y <= 1 for one in day)


class Switch:
    """A panel that can be switched, or not."""

    def __init__(self, able: bool = True) -> None:
        self.able = able
        self.asked: list[bool] = []

    def switch(self, *, on: bool) -> bool:
        self.asked.append(on)
        return self.able


def test_the_panel_is_switched_on_changes_only_and_never_left_dark() -> None:
    panel = Switch()
    keeper = PanelKeeper(panel, InlineJobRunner())
    for off in (False, True, True, False, True):
        keeper.set_off(off)
    keeper.close()
    assert panel.asked == [False, True, False, True]


def test_a_machine_that_cannot_is_told_of_once(caplog: pytest.LogCaptureFixture) -> None:
    panel = Switch(able=False)
    keeper = PanelKeeper(panel, InlineJobRunner())
    for off in (True, False, True):
        keeper.set_off(off)
    assert panel.asked == [False]
    assert [record.levelname for record in caplog.records] == ["WARNING"]


@pytest.mark.parametrize(
    "environment, tools, first",
    [
        ({"DISPLAY": ":0"}, {"xset"}, ["xset dpms force off"]),
        ({"DISPLAY": ":0"}, {"xset", "cec-client"}, ["xset dpms force off", "cec-client -s -d 1"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, {"xset", "wlopm"}, ["wlopm --off *"]),
        ({"WAYLAND_DISPLAY": "wayland-0"}, {"swaymsg"}, ["swaymsg output * power off"]),
        ({}, {"xset"}, []),
    ],
)
def test_what_a_system_offers(
    environment: dict[str, str], tools: set[str], first: list[str]
) -> None:
    found = commands(environment, tools.__contains__, on=False)
    assert [" ".join(command.words) for command in found] == first


def test_a_panel_that_is_on_again_is_not_darkened_by_the_server() -> None:
    found = commands({"DISPLAY": ":0"}, {"xset"}.__contains__, on=True)
    assert [" ".join(command.words) for command in found] == [
        "xset dpms force on",
        "xset s off -dpms",
    ]


def test_a_late_call_wakes_the_real_screen_and_its_end_lets_it_rest(
    qapp: QApplication, qtbot: QtBot, settings: Settings, clerks: Clerks
) -> None:
    clerks.configure(
        settings.folder, screens=[{"device": settings.device, "off_outside_hours": True}]
    )
    clerks.take()
    ticket = clerks.call()
    panel = Switch()
    with on_air(qapp, qtbot, in_the_evening(settings), panel=panel) as tv:
        tv.until_staged(ticket.label)
        assert not tv.has("restScreen")
        clerks.step(ticket, EventKind.TICKET_NO_SHOW)
        tv.until(lambda: tv.has("restScreen") and not tv.has("stage"))
        tv.until(lambda: panel.asked == [False])
        assert "Ашылады: 24 қараша, сейсенбі, 09:00" in tv.texts()
        assert "Откроется: 24 ноября, вторник, 09:00" in tv.texts()
        clerks.reinstate(ticket)
        late = clerks.call()
        tv.until_staged(late.label)
        tv.until(lambda: not tv.has("restScreen"))
        tv.until(lambda: panel.asked == [False, True])
        tv.until_playing(1)
        clerks.step(late, EventKind.SERVICE_STARTED)
        clerks.step(late, EventKind.SERVICE_FINISHED)
        tv.player.finish()
        tv.until(lambda: tv.has("restScreen"))


def in_the_evening(settings: Settings) -> Settings:
    """The TV's clock shows nine hours more than the counters'."""
    assert settings.simulation is not None
    later = settings.simulation.anchor_virtual + timedelta(hours=9)
    clock = settings.simulation.model_copy(update={"anchor_virtual": later})
    return settings.model_copy(update={"simulation": clock})
