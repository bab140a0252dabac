from datetime import datetime, timedelta, timezone

import pytest
from pytestqt.qtbot import QtBot

from shared.domain.language import Language
from shared.qt.clock_ticker import ClockTicker, format_date, format_time

ALMATY = timezone(timedelta(hours=5))
MORNING = datetime(2026, 11, 23, 9, 4, 59, 990_000, tzinfo=ALMATY)


class Watch:
    def __init__(self) -> None:
        self.moment = MORNING

    def __call__(self) -> datetime:
        return self.moment


@pytest.mark.parametrize(
    "language, text",
    [
        (Language.KK, "23 қараша, дүйсенбі"),
        (Language.RU, "23 ноября, понедельник"),
        (Language.EN, "Monday, 23 November"),
    ],
)
def test_dates_read_as_people_say_them(language: Language, text: str) -> None:
    assert format_date(MORNING, language) == text


def test_time_has_two_figures() -> None:
    assert format_time(MORNING) == "09:04"


def test_minutes_are_told_only_when_they_change() -> None:
    watch = Watch()
    ticker = ClockTicker(watch)
    minutes: list[object] = []
    ticker.minute.connect(lambda: minutes.append(ticker.property("time")))
    ticker.tick()
    assert minutes == []
    watch.moment += timedelta(milliseconds=20)
    ticker.tick()
    assert minutes == ["09:05"]
    watch.moment += timedelta(hours=1)
    ticker.tick()
    assert minutes == ["09:05", "10:05"]


def test_it_ticks_by_itself(qtbot: QtBot) -> None:
    ticker = ClockTicker(Watch())
    with qtbot.waitSignal(ticker.second):
        pass


def test_the_date_follows_the_language(qtbot: QtBot) -> None:
    ticker = ClockTicker(Watch())
    with qtbot.waitSignal(ticker.minute):
        ticker.set_language(Language.RU)
    assert ticker.property("date") == "23 ноября, понедельник"
