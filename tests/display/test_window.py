from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from display.viewmodels.turns import Outcome
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.settings import Settings
from tests.display.driven import Clerks, DrivenTelevision, on_air


@pytest.fixture
def tv(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[DrivenTelevision]:
    with on_air(qapp, qtbot, settings) as driven:
        yield driven


def test_a_call_comes_to_the_screen_and_is_spoken(tv: DrivenTelevision, clerks: Clerks) -> None:
    clerks.take()
    ticket = clerks.call()
    tv.until_staged(ticket.label)
    assert tv.text_of("stageCounter") == "1"
    assert "Азаматтық қорғаныс" in tv.texts()
    assert "Гражданская оборона" in tv.texts()
    tv.until_playing(1)
    assert [part.name for part in tv.player.sounds[0].parts] == ["chime", "kk", "ru"]
    tv.player.finish()
    tv.until(lambda: [record.outcome for record in tv.records] == [Outcome.SPOKEN])
    assert tv.text_of("stageLabel") == ticket.label


def test_an_english_ticket_is_called_in_english_too(tv: DrivenTelevision, clerks: Clerks) -> None:
    clerks.take(language=Language.EN)
    clerks.call()
    tv.until_playing(1)
    assert [part.name for part in tv.player.sounds[0].parts] == ["chime", "kk", "ru", "en"]


def test_calls_at_once_each_get_the_stage_and_stay_listed(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    for _ in range(3):
        clerks.take()
    tickets = [clerks.call(counter) for counter in (1, 2, 3)]
    labels = [ticket.label for ticket in tickets]
    tv.until(lambda: {tv.text_of("stageLabel")} | listed(tv) == set(labels))
    staged = []
    for number in range(1, 4):
        tv.until_playing(number)
        staged.append(tv.text_of("stageLabel"))
        tv.player.finish()
    assert staged == labels
    tv.until(lambda: len(tv.records) == 3)
    assert {tv.text_of("stageLabel")} | listed(tv) == set(labels)


def test_a_recall_stands_out(tv: DrivenTelevision, clerks: Clerks) -> None:
    clerks.take()
    ticket = clerks.call()
    tv.until_playing(1)
    tv.player.finish()
    clerks.step(ticket, EventKind.TICKET_RECALLED)
    tv.until_playing(2)
    assert (tv.text_of("stageHeading") or "").startswith("Қайта шақырылады")


def test_who_is_served_leaves_the_screen(tv: DrivenTelevision, clerks: Clerks) -> None:
    clerks.take()
    ticket = clerks.call()
    tv.until_playing(1)
    tv.player.finish()
    clerks.step(ticket, EventKind.SERVICE_STARTED)
    tv.until(lambda: listed(tv) == {ticket.label})
    assert tv.text_of("stageLabel") is None
    clerks.step(ticket, EventKind.SERVICE_FINISHED)
    tv.until(lambda: listed(tv) == set())


def test_a_restart_shows_who_is_called_and_says_nothing(
    qapp: QApplication, qtbot: QtBot, settings: Settings, clerks: Clerks
) -> None:
    clerks.take()
    clerks.take()
    ticket = clerks.call()
    with on_air(qapp, qtbot, settings) as tv:
        tv.until_staged(ticket.label)
        after = clerks.call(2)
        tv.until_staged(after.label)
        tv.until_playing(1)
        assert listed(tv) == {ticket.label}


def test_with_the_database_away_calls_stay_and_nothing_stale_is_said_afterwards(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    for _ in range(3):
        clerks.take()
    first = clerks.call(1)
    tv.until_playing(1)
    tv.player.finish()
    tv.until(lambda: len(tv.records) == 1)
    tv.reader.cut = True
    stale, still_open = clerks.call(2), clerks.call(3)
    clerks.step(stale, EventKind.SERVICE_STARTED, 2)
    tv.until(lambda: tv.has("offlineSign"))
    assert tv.text_of("stageLabel") == first.label
    tv.reader.cut = False
    tv.until(lambda: not tv.has("offlineSign"))
    tv.until_staged(still_open.label)
    tv.until_playing(2)
    outcomes = {record.announcement.label: record.outcome for record in tv.records}
    assert outcomes[stale.label] is Outcome.STALE


def test_lines_tell_how_many_wait(tv: DrivenTelevision, clerks: Clerks) -> None:
    clerks.take()
    clerks.take()
    tv.until(lambda: tv.text_of("waiting-A") == "2")


def listed(tv: DrivenTelevision) -> set[str]:
    """Labels in the list of calls."""
    return {
        item.objectName().removeprefix("call-")
        for item in tv.items()
        if item.objectName().startswith("call-")
    }
