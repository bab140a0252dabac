"""Several TVs on one database: each shows and speaks its own part of the office."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from display.viewmodels.zone import news_for, topics_of, zoned
from shared.domain.event import EventKind
from shared.domain.screen import Screen
from shared.domain.ticket import TicketState
from shared.settings import Settings
from tests.display.driven import Clerks, DrivenTelevision, on_air
from tests.display.made_office import day, event, office, snapshot, ticket

CALLED = TicketState.CALLED
HALL = {"device": "tv-1", "counters": ["counter-1", "counter-2"]}
SIDE = {"device": "tv-2", "counters": ["counter-3", "counter-4"], "speaks": False}


def zone(**more: frozenset[str]) -> Screen:
    return Screen(device="tv-1", **more)  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    "screen, kept",
    [
        (zone(), {"A001", "B002", "A003"}),
        (zone(counters=frozenset({"counter-1"})), {"A001", "A003"}),
        (zone(topics=frozenset({"topic-2"})), {"B002"}),
        (zone(topics=frozenset({"topic-1"}), counters=frozenset({"counter-2"})), {"A003"}),
    ],
)
def test_a_screen_knows_the_tickets_of_its_zone(screen: Screen, kept: set[str]) -> None:
    whole = snapshot(ticket("A001", CALLED, 1), ticket("B002", CALLED, 2), ticket("A003"))
    assert {one.label for one in zoned(whole, screen).day.tickets.values()} == kept


def test_calls_of_other_screens_are_no_news() -> None:
    here, there = ticket("A001", CALLED, 1), ticket("B002", CALLED, 2)
    news = [event(1, EventKind.TICKET_CALLED, here, 1), event(2, EventKind.TICKET_CALLED, there, 2)]
    counters = frozenset({"counter-2"})
    heard = news_for(zone(counters=counters), day(here, there), news)
    assert [one.text("label") for one in heard] == ["B002"]


def test_without_topics_of_its_own_a_screen_shows_the_lines_of_its_counters() -> None:
    assert len(topics_of(zone(), office())) == 5
    assert len(topics_of(zone(counters=frozenset({"counter-1"})), office())) == 5
    named = topics_of(zone(topics=frozenset({"topic-2"})), office())
    assert [topic.id for topic in named] == ["topic-2"]


@pytest.fixture
def two(
    qapp: QApplication, qtbot: QtBot, settings: Settings, clerks: Clerks
) -> Iterator[tuple[DrivenTelevision, DrivenTelevision]]:
    clerks.configure(settings.folder, screens=[HALL, SIDE])
    first, second = (settings.model_copy(update={"device": f"tv-{n}"}) for n in (1, 2))
    with on_air(qapp, qtbot, first) as hall, on_air(qapp, qtbot, second) as side:
        yield hall, side


def test_two_screens_show_and_speak_each_its_own(
    two: tuple[DrivenTelevision, DrivenTelevision], clerks: Clerks
) -> None:
    hall, side = two
    for _ in range(2):
        clerks.take()
    mine, theirs = clerks.call(1), clerks.call(3)
    hall.until_staged(mine.label)
    side.until_staged(theirs.label)
    hall.until_playing(1)
    side.until(lambda: len(side.records) == 1)
    assert side.player.sounds == []
    assert not hall.has(f"call-{theirs.label}")
    assert not side.has(f"call-{mine.label}")


def test_a_ticket_that_comes_into_the_zone_is_shown_there(
    two: tuple[DrivenTelevision, DrivenTelevision], clerks: Clerks
) -> None:
    hall, side = two
    clerks.take()
    ticket = clerks.call(1)
    hall.until_staged(ticket.label)
    clerks.step(ticket, EventKind.TICKET_PUT_BACK)
    again = clerks.call(4)
    assert again.id == ticket.id
    side.until_staged(ticket.label)


def test_the_office_configured_anew_moves_a_screen_and_keeps_the_call_on_its_stage(
    two: tuple[DrivenTelevision, DrivenTelevision], settings: Settings, clerks: Clerks
) -> None:
    hall, _ = two
    for _ in range(2):
        clerks.take()
    first = clerks.call(1)
    hall.until_playing(1)
    wide = {**HALL, "counters": [], "layout": "calls"}
    clerks.configure(settings.folder, screens=[wide, SIDE])
    hall.until(lambda: hall.television.screen_model.screen.layout == "calls")
    assert hall.text_of("stageLabel") == first.label
    hall.player.finish()
    second = clerks.call(4)
    hall.until_staged(second.label)
    hall.until_playing(2)
