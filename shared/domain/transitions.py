"""The one table of what may happen to a ticket, and the one function that applies it."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from shared.domain.errors import KnownError
from shared.domain.ticket import AT_COUNTER, Ticket, TicketState


class Action(StrEnum):
    """What can be done to a ticket that exists."""

    CALL = "call"
    RECALL = "recall"
    PUT_BACK = "put_back"
    START = "start"
    FINISH = "finish"
    NO_SHOW = "no_show"
    REINSTATE = "reinstate"
    HOLD = "hold"
    TRANSFER = "transfer"
    RESUME = "resume"
    RELEASE = "release"
    WALK_IN = "walk_in"
    GO_ON = "go_on"
    CHANGE_TOPIC = "change_topic"
    VERIFY_GROUP = "verify_group"
    REJECT_GROUP = "reject_group"
    CANCEL = "cancel"
    EXPIRE = "expire"


S = TicketState
TRANSITIONS: dict[tuple[TicketState, Action], TicketState] = {
    (S.WAITING, Action.CALL): S.CALLED,
    (S.WAITING, Action.WALK_IN): S.SERVING,
    (S.WAITING, Action.RELEASE): S.WAITING,
    (S.WAITING, Action.CANCEL): S.CANCELLED,
    (S.CALLED, Action.RECALL): S.CALLED,
    (S.CALLED, Action.START): S.SERVING,
    (S.CALLED, Action.NO_SHOW): S.NO_SHOW,
    (S.CALLED, Action.PUT_BACK): S.WAITING,
    (S.CALLED, Action.VERIFY_GROUP): S.CALLED,
    (S.CALLED, Action.REJECT_GROUP): S.WAITING,
    (S.SERVING, Action.FINISH): S.SERVED,
    (S.SERVING, Action.HOLD): S.ON_HOLD,
    (S.SERVING, Action.TRANSFER): S.WAITING,
    (S.SERVING, Action.GO_ON): S.WAITING,
    (S.SERVING, Action.CHANGE_TOPIC): S.SERVING,
    (S.SERVING, Action.VERIFY_GROUP): S.SERVING,
    (S.SERVING, Action.REJECT_GROUP): S.WAITING,
    (S.ON_HOLD, Action.CALL): S.CALLED,
    (S.ON_HOLD, Action.RESUME): S.SERVING,
    (S.ON_HOLD, Action.RELEASE): S.WAITING,
    (S.NO_SHOW, Action.CALL): S.CALLED,
    (S.NO_SHOW, Action.REINSTATE): S.WAITING,
    (S.WAITING, Action.EXPIRE): S.EXPIRED,
    (S.CALLED, Action.EXPIRE): S.EXPIRED,
    (S.SERVING, Action.EXPIRE): S.EXPIRED,
    (S.ON_HOLD, Action.EXPIRE): S.EXPIRED,
}
"""Every pair that is not here is refused."""

ENDED = frozenset({S.SERVED, S.NO_SHOW, S.CANCELLED, S.EXPIRED})
ARRIVING = frozenset({Action.CALL, Action.RESUME, Action.WALK_IN})
CALLING = frozenset({Action.CALL, Action.WALK_IN})
COUNTED = frozenset({Action.CALL, Action.RECALL})
STARTING = frozenset({Action.START, Action.RESUME, Action.WALK_IN, Action.CHANGE_TOPIC})
COUNTED_ANEW = frozenset({Action.REINSTATE, Action.TRANSFER, Action.GO_ON, Action.HOLD})
"""After these nobody has called the visitor yet."""


def transition(
    ticket: Ticket,
    action: Action,
    at: datetime,
    *,
    counter_id: str | None = None,
    clerk_id: str | None = None,
) -> Ticket:
    """`ticket` after `action`; raises KnownError `action_refused` for a pair not in the table.

    A counter and a clerk are needed where the ticket comes to a counter; staying there keeps them.
    """
    state = TRANSITIONS.get((ticket.state, action))
    if state is None:
        raise KnownError(
            "action_refused", label=ticket.label, action=action.value, state=ticket.state.value
        )
    arrives = action in ARRIVING
    stays = state in AT_COUNTER and not arrives
    anew = action in COUNTED_ANEW or ticket.state is S.NO_SHOW
    held = state is S.ON_HOLD
    return replace(
        ticket,
        state=state,
        counter_id=counter_id if arrives else ticket.counter_id if stays else None,
        clerk_id=clerk_id if arrives else ticket.clerk_id,
        called_at=at if action in CALLING else ticket.called_at,
        calls=(0 if anew else ticket.calls) + (action in COUNTED),
        started_at=at if action in STARTING else ticket.started_at,
        ended_at=at if state in ENDED else None,
        held_for=ticket.clerk_id if held else None,
        held_until=ticket.held_until if held else None,
    )
