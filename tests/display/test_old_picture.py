"""Nobody is called by what a TV knew too long ago: it may have slept, or wait for an answer."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from display.viewmodels.announcer import ALONE_S, FRESH_S, Announcer, Pace
from display.viewmodels.turns import Outcome, Record, Turn
from shared.domain.event import EventKind
from shared.domain.ticket import TicketState
from tests.display.made_office import event, snapshot, ticket

CALLED = EventKind.TICKET_CALLED
FIRST, SECOND = (
    ticket(label, TicketState.CALLED, n) for n, label in enumerate(("A001", "B002"), 1)
)
NEWS = [event(1, CALLED, FIRST, 1), event(2, CALLED, SECOND, 2)]
BOTH = snapshot(FIRST, SECOND)
SERVED = snapshot(FIRST, ticket("B002", TicketState.SERVING, 2))


class Hall:
    """A TV without a voice, whose machine has been on for `now` seconds."""

    def __init__(self) -> None:
        self.now = 0.0
        self.begun: list[str] = []
        self.settled: list[Record] = []
        self.doubts = 0
        self.announcer = Announcer(self, Pace(stage_s=0.01), uptime=lambda: self.now)
        self.announcer.began.connect(lambda turn: self.begun.append(turn.announcement.label))
        self.announcer.settled.connect(self.settled.append)
        self.announcer.doubted.connect(self.doubt)

    def doubt(self) -> None:
        self.doubts += 1

    def say(self, turn: Turn, counter: int, ended: Callable[[bool], None]) -> None:
        del turn, counter
        self.ended = ended

    def try_out(self, ended: Callable[[bool], None]) -> None:
        ended(True)


@pytest.fixture
def hall(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> Hall:
    """The first is being called, the second waits; the machine has slept since."""
    made = Hall()
    made.announcer.hear(BOTH, NEWS)
    made.now = FRESH_S + 1
    made.ended(False)
    qtbot.waitUntil(lambda: made.doubts > 0)
    assert made.begun == ["A001"]
    assert "too old" in caplog.text
    caplog.clear()
    return made


def test_who_has_come_meanwhile_is_not_called(hall: Hall, caplog: pytest.LogCaptureFixture) -> None:
    hall.announcer.hear(SERVED, [])
    assert hall.begun == ["A001"]
    assert hall.settled[-1].outcome is Outcome.STALE
    assert hall.doubts == 1
    caplog.clear()


def test_who_is_still_called_is_called_as_soon_as_that_is_known(hall: Hall) -> None:
    hall.announcer.hear(BOTH, [])
    assert hall.begun == ["A001", "B002"]


@pytest.mark.parametrize("after, called", [(ALONE_S - 1, True), (ALONE_S + 1, False)])
def test_without_the_database_it_calls_for_a_while(hall: Hall, after: float, called: bool) -> None:
    hall.now = after
    hall.announcer.go_on_alone()
    assert hall.begun == (["A001", "B002"] if called else ["A001"])
    hall.announcer.hear(BOTH, [])
    assert hall.begun == ["A001", "B002"]
