"""What the real TV says: how loud, in which languages, how often, and what the log keeps of it."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from display.viewmodels.turns import Outcome
from shared.bootstrap import connect
from shared.domain.language import Language
from shared.settings import Settings
from tests.display.driven import (
    Clerks,
    DrivenTelevision,
    large_office,
    on_air,
)

TV = "tv-1"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return large_office(tmp_path, 6).model_copy(update={"device": TV}).placed_in(tmp_path)


@pytest.fixture
def clerks(settings: Settings) -> Iterator[Clerks]:
    connection = connect(settings)
    yield Clerks(connection)
    connection.close()


@pytest.fixture
def tv(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[DrivenTelevision]:
    with on_air(qapp, qtbot, settings) as driven:
        yield driven


def configure(tv: DrivenTelevision, clerks: Clerks, **screen: object) -> None:
    """The head changes this TV while it runs."""
    clerks.configure(tv.parts.settings.folder, screens=[{"device": TV} | screen])
    tv.until(lambda: bool(tv.parts.watch.snapshot and tv.parts.watch.snapshot.office.screens))


def peak(tv: DrivenTelevision) -> int:
    return int(np.abs(np.frombuffer(tv.player.sounds[-1].pcm, "<i2").astype(int)).max())


def said(tv: DrivenTelevision) -> list[str]:
    return [part.name for part in tv.player.sounds[-1].parts]


def outcomes(tv: DrivenTelevision) -> list[Outcome]:
    return [record.outcome for record in tv.records]


def call_and_listen(tv: DrivenTelevision, clerks: Clerks, count: int = 1) -> int:
    clerks.take()
    clerks.call(count)
    tv.until_playing(count)
    loudest = peak(tv)
    tv.player.finish()
    tv.until(lambda: len(tv.records) == count)
    return loudest


def test_the_volume_follows_the_office_while_the_tv_runs(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    usual = call_and_listen(tv, clerks)
    configure(tv, clerks, volume=40)
    assert call_and_listen(tv, clerks, 2) == pytest.approx(usual * 40 / 80, rel=0.2)


def test_at_some_hours_it_speaks_more_softly(tv: DrivenTelevision, clerks: Clerks) -> None:
    """It is 10:25 in this office."""
    hours = [{"hours": "09:00-10:00", "volume": 90}, {"hours": "10:00-12:00", "volume": 8}]
    configure(tv, clerks, volume=80, volume_at=hours)
    assert call_and_listen(tv, clerks) < 32767 * 0.09


def test_a_silent_screen_shows_its_calls_for_their_time(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    configure(tv, clerks, speaks=False)
    clerks.take()
    ticket = clerks.call()
    tv.until(lambda: outcomes(tv) == [Outcome.SHOWN])
    assert tv.text_of("stageLabel") == ticket.label
    assert tv.player.sounds == []


def test_it_says_a_call_as_often_as_configured(tv: DrivenTelevision, clerks: Clerks) -> None:
    configure(tv, clerks, repeats=2)
    call_and_listen(tv, clerks)
    tv.until_playing(2)
    assert said(tv) == ["chime", "kk", "ru"]
    tv.player.finish()
    tv.until(lambda: outcomes(tv) == [Outcome.SPOKEN, Outcome.REPEATED])


def test_five_calls_at_once_are_said_in_one_sentence(
    tv: DrivenTelevision, clerks: Clerks, caplog: pytest.LogCaptureFixture
) -> None:
    """One chime, each in the ticket's language; the log tells which were said together."""
    caplog.set_level("INFO", "kezek.announcements")
    clerks.take()
    clerks.call(6)
    tv.until_playing(1)
    languages = [Language.KK, Language.RU, Language.EN, Language.RU, Language.KK]
    for language in languages:
        clerks.take(language=language)
    labels = [clerks.call(counter).label for counter in range(1, 6)]
    tv.until(lambda: len(tv.parts.watch.snapshot.day.tickets) == 6)  # type: ignore[union-attr]  # on air
    heard = []
    for count in range(1, 7):
        tv.until_playing(count)
        heard.append(said(tv))
        if count > 1:
            assert tv.text_of("stageLabel") == labels[count - 2]
        tv.player.finish()
    tv.until(lambda: len(tv.records) == 6)
    assert heard[1:] == [["chime", "kk"], *([[name] for name in ("ru", "en", "ru", "kk")])]
    assert outcomes(tv)[1:] == [Outcome.TOGETHER] * 5
    assert f"{labels[2]} together after {labels[0]}, {labels[1]}" in caplog.text
