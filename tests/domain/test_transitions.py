"""What may happen to a ticket."""

from datetime import timedelta
from itertools import product

import pytest

from shared.domain.errors import KnownError
from shared.domain.ticket import AT_COUNTER, TicketState
from shared.domain.transitions import ENDED, TRANSITIONS, Action, transition
from tests.samples import MORNING, ticket

LATER = MORNING + timedelta(minutes=7)
ALLOWED = {
    "waiting": {"call", "walk_in", "release", "cancel", "expire"},
    "called": {
        *("recall", "start", "no_show", "put_back", "expire"),
        *("verify_group", "reject_group"),
    },
    "serving": {
        *("finish", "hold", "transfer", "go_on", "change_topic", "expire"),
        *("verify_group", "reject_group"),
    },
    "on_hold": {"call", "resume", "release", "expire"},
    "no_show": {"call", "reinstate"},
    "served": set(),
    "cancelled": set(),
    "expired": set(),
}


@pytest.mark.parametrize("state, action", list(product(TicketState, Action)))
def test_every_pair(state: TicketState, action: Action) -> None:
    """A pair is allowed exactly if the design says so; all others are refused by name."""
    counter = "1" if state in AT_COUNTER else None
    before = ticket(1, state=state, counter=counter)
    if action.value in ALLOWED[state.value]:
        after = transition(before, action, LATER, counter_id="2", clerk_id="bek")
        assert after.state is TRANSITIONS[state, action]
        assert (after.counter_id is not None) == (after.state in AT_COUNTER)
        assert (after.ended_at == LATER) == (after.state in ENDED)
        assert (after.label, after.place, after.issued_at) == (
            before.label,
            before.place,
            before.issued_at,
        )
    else:
        with pytest.raises(KnownError, match="action_refused"):
            transition(before, action, LATER)


def test_a_recall_is_counted_and_keeps_the_counter() -> None:
    """Called to counter 2, recalled twice."""
    called = transition(ticket(1), Action.CALL, MORNING, counter_id="2", clerk_id="bek")
    again = transition(transition(called, Action.RECALL, LATER), Action.RECALL, LATER)
    assert (called.calls, again.calls) == (1, 3)
    assert (again.counter_id, again.clerk_id, again.called_at) == ("2", "bek", MORNING)


def test_a_call_needs_a_counter_of_its_own() -> None:
    """A ticket that comes back from a transfer forgets the old counter."""
    serving = ticket(1, state=TicketState.SERVING, counter="1")
    back = transition(serving, Action.TRANSFER, LATER)
    assert back.counter_id is None
    assert transition(back, Action.CALL, LATER, counter_id="2").counter_id == "2"
