"""Cut off, hung, or with another time: afterwards the TV shows and says what the events say.

On both engines. The same with a real process, killed and stopped: `kezek bench tv-faults`.
"""

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from display.viewmodels.turns import Outcome
from shared.bootstrap import connect
from shared.domain.day import Day, apply
from shared.domain.event import EventKind
from shared.domain.ticket import Ticket, TicketState
from shared.settings import Settings
from tests.display.driven import Clerks, DrivenTelevision, large_office, on_air
from tests.persistence.conftest import target

__all__ = ["target"]


@pytest.fixture
def settings(tmp_path: Path, target: Path | str) -> Settings:
    return large_office(tmp_path, database=str(target))


@pytest.fixture
def clerks(settings: Settings) -> Iterator[Clerks]:
    connection = connect(settings)
    yield Clerks(connection)
    assert connection.verify() == []
    connection.close()


@pytest.fixture
def tv(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[DrivenTelevision]:
    with on_air(qapp, qtbot, settings) as driven:
        yield driven


def called(clerks: Clerks, counter: int) -> Ticket:
    clerks.take()
    return clerks.call(counter)


def replayed(clerks: Clerks) -> Day:
    return apply(Day(), clerks.connection.use_cases.reader.events_after(0, 10_000))


def shown(tv: DrivenTelevision) -> set[str]:
    """Labels on the stage and in the list."""
    names = (item.objectName() for item in tv.items())
    listed = {name.removeprefix("call-") for name in names if name.startswith("call-")}
    return listed | {tv.text_of("stageLabel") or ""} - {""}


def until_it_equals_the_events(tv: DrivenTelevision, clerks: Clerks) -> None:
    """The stage has an open call, and nothing else is listed than those and who is served."""
    day = replayed(clerks)
    open_calls = {one.label for one in day.in_state(TicketState.CALLED)}
    served = {one.label for one in day.in_state(TicketState.SERVING)}
    tv.until(lambda: open_calls <= shown(tv) <= open_calls | served)
    tv.until(lambda: not open_calls or tv.text_of("stageLabel") in open_calls)
    waiting = str(len(day.in_state(TicketState.WAITING)))
    tv.until(lambda: tv.text_of("waiting-A") == waiting)


def speak_all(tv: DrivenTelevision, count: int) -> None:
    """Lets so many announcements end, as far as they are spoken."""
    while len(tv.records) < count:
        heard = len(tv.player.sounds)
        tv.until(lambda: tv.player.busy or len(tv.records) >= count)
        if tv.player.busy:
            tv.player.finish()
        assert heard <= len(tv.player.sounds)


def outcomes(tv: DrivenTelevision) -> dict[str, Outcome]:
    return {record.announcement.label: record.outcome for record in tv.records}


def test_cut_off_from_the_database(tv: DrivenTelevision, clerks: Clerks) -> None:
    first = called(clerks, 1)
    speak_all(tv, 1)
    tv.reader.cut = True
    stale, open_call = called(clerks, 2), called(clerks, 3)
    clerks.step(stale, EventKind.SERVICE_STARTED, 2)
    clerks.step(first, EventKind.SERVICE_STARTED, 1)
    tv.until(lambda: tv.has("offlineSign"))
    tv.reader.cut = False
    speak_all(tv, 3)
    until_it_equals_the_events(tv, clerks)
    assert outcomes(tv)[stale.label] is Outcome.STALE
    assert outcomes(tv)[open_call.label] is not Outcome.STALE
    assert len(tv.player.sounds) == 2


def test_hung_for_a_while(tv: DrivenTelevision, clerks: Clerks) -> None:
    """Its events are not processed, as when its process is stopped; then all come at once."""
    called(clerks, 1)
    tv.until_playing(1)
    stale, open_call = called(clerks, 2), called(clerks, 3)
    clerks.step(stale, EventKind.TICKET_NO_SHOW, 2)
    clerks.take()
    time.sleep(0.5)
    speak_all(tv, 3)
    until_it_equals_the_events(tv, clerks)
    assert outcomes(tv)[stale.label] is Outcome.STALE
    assert open_call.label in shown(tv)
    assert len(tv.player.sounds) == 2


@pytest.mark.parametrize("hours", [1, -1])
def test_another_time(
    qapp: QApplication, qtbot: QtBot, settings: Settings, clerks: Clerks, hours: int
) -> None:
    """The machine's wall clock jumps during a call; turns go by the monotonic one."""
    assert settings.simulation is not None
    usual, off = settings.simulation.at, timedelta()
    with on_air(qapp, qtbot, settings, clock=lambda real: usual(real) + off) as tv:
        called(clerks, 1)
        tv.until_playing(1)
        off = timedelta(hours=hours)
        called(clerks, 2)
        speak_all(tv, 2)
        called(clerks, 3)
        speak_all(tv, 3)
        until_it_equals_the_events(tv, clerks)
        assert len(tv.player.sounds) == 3
        shift = tv.parts.connection.now() - clerks.connection.now()
        assert abs(shift - off) < timedelta(minutes=1)
