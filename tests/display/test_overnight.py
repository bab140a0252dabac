"""What is left at a counter from yesterday is nothing for a TV."""

from dataclasses import replace
from datetime import timedelta

import pytest

from display.viewmodels.board import derive
from display.viewmodels.desk import DeskState, desk_of
from display.viewmodels.turns import Queue
from shared.domain.day import only
from shared.domain.screen import Screen
from shared.domain.ticket import TicketState
from tests.display.made_office import NOW, TODAY, snapshot, ticket


@pytest.mark.parametrize("state", [TicketState.CALLED, TicketState.SERVING])
def test_a_call_or_a_service_of_yesterday_is_not_open(state: TicketState) -> None:
    """The hall and the screen above the counter; before midnight both show it."""
    evening = snapshot(ticket("A001", state, 1))
    evening = replace(
        evening, day=replace(evening.day, opened=TODAY, sittings={"counter-1": "ann"})
    )
    night = replace(evening, day=only(evening.day, TODAY + timedelta(days=1)))
    screen = Screen(device="tv-1", counters=frozenset({"counter-1"}))
    shown = []
    for seen in (evening, night):
        board = derive(seen, screen, Queue(), NOW)
        desk = desk_of(seen, screen, Queue(), NOW)
        shown.append((len(board.calls) + bool(board.stage.label), desk.label, desk.standing))
    before, after = shown
    assert before[:2] == (1, "A001")
    assert after == (0, "", DeskState.SHUT)
    assert night.day.at_counter("counter-1") is not None
