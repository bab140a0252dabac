"""The office as a program sees it, without hints and with a database that lets nobody in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from shared.application.follow import Follower, Snapshot
from shared.domain.errors import KnownError
from shared.domain.event import Event
from shared.qt.jobs import InlineJobRunner
from shared.qt.watch import OfficeWatch
from tests.qt.test_feed_bridge import Bell


@dataclass
class Readings:
    """A follower that is asked; `fault` is raised instead of an answer."""

    count: int = 0
    fault: KnownError | None = None
    told: list[str] = field(default_factory=list)

    def catch_up(self) -> tuple[Snapshot, Sequence[Event]]:
        self.count += 1
        if self.fault is not None:
            raise self.fault
        return cast("Snapshot", object()), ()


class SilentBell(Bell):
    """A feed that never comes back once it is lost."""

    lost = False

    def wait(self, timeout: float) -> bool:
        if self.lost:
            raise OSError("no answer")
        return super().wait(timeout)


@pytest.fixture
def bell() -> SilentBell:
    return SilentBell()


@pytest.fixture
def readings() -> Readings:
    return Readings()


@pytest.fixture
def watch(
    bell: SilentBell, readings: Readings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OfficeWatch]:
    """Reads anew after ten minutes, or after ten milliseconds where it must not wait."""
    monkeypatch.setattr("shared.qt.watch.SAFETY_MS", 600_000)
    monkeypatch.setattr("shared.qt.watch.RETRY_MS", 10)
    made = OfficeWatch(cast("Follower", readings), bell, InlineJobRunner())
    made.away.connect(lambda fault: readings.told.append(fault.code))
    yield made
    bell.lost = False
    made.close()


def test_without_hints_it_looks_often(
    qtbot: QtBot, bell: SilentBell, readings: Readings, watch: OfficeWatch
) -> None:
    """A TV whose line to the bell stays dead would else be as late as the safety net is slow."""
    bell.lost = True
    watch.start()
    qtbot.waitUntil(lambda: readings.count > 10)
    assert not watch.is_away
    bell.lost = False
    with qtbot.waitSignal(watch._bridge.restored):
        bell.items.put(False)
    assert watch._timer.interval() == 600_000


def test_why_nobody_is_let_in_is_known_however_the_line_was_lost(
    qtbot: QtBot, bell: SilentBell, readings: Readings, watch: OfficeWatch
) -> None:
    readings.fault = KnownError("password_wrong", login="pc-1", server="192.0.2.10:5432")
    watch.start()
    qtbot.waitUntil(lambda: watch.fault is not None)
    with qtbot.waitSignal(watch._bridge.lost):
        bell.lost = True
        bell.items.put(False)
    qtbot.waitUntil(lambda: readings.count > 5)
    assert watch.fault is readings.fault
    assert readings.told == ["password_wrong"]
    readings.fault = None
    qtbot.waitUntil(lambda: not watch.is_away)
    assert watch.fault is None


def test_what_becomes_another_fault_is_told_again(readings: Readings, watch: OfficeWatch) -> None:
    for code in ("database_away", "database_refused", "database_newer"):
        readings.fault = KnownError(code)
        watch.refresh()
    assert readings.told == ["database_away", "database_refused", "database_newer"]
