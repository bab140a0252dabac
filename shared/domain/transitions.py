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
    CANCEL = "cancel"
    EXPIRE = "expire"


S = TicketState
TRANSITIONS: dict[tuple[TicketState, Action], TicketState] = {
    (S.WAITING, Action.CALL): S.CALLED,
    (S.WAITING, Action.CANCEL): S.CANCELLED,
    (S.CALLED, Action.RECALL): S.CALLED,
    (S.CALLED, Action.START): S.SERVING,
    (S.CALLED, Action.NO_SHOW): S.NO_SHOW,
    (S.CALLED, Action.PUT_BACK): S.WAITING,
    (S.SERVING, Action.FINISH): S.SERVED,
    (S.SERVING, Action.HOLD): S.ON_HOLD,
    (S.SERVING, Action.TRANSFER): S.WAITING,
    (S.ON_HOLD, Action.CALL): S.CALLED,
    (S.ON_HOLD, Action.RESUME): S.SERVING,
    (S.ON_HOLD, Action.RELEASE): S.WAITING,
    (S.NO_SHOW, Action.REINSTATE): S.WAITING,
    (S.WAITING, Action.EXPIRE): S.EXPIRED,
    (S.CALLED, Action.EXPIRE): S.EXPIRED,
    (S.SERVING, Action.EXPIRE): S.EXPIRED,
    (S.ON_HOLD, Action.EXPIRE): S.EXPIRED,
}
"""Every pair that is not here is refused."""

ENDED = frozenset({S.SERVED, S.NO_SHOW, S.CANCELLED, S.EXPIRED})


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
    arrives = state in AT_COUNTER and action in {Action.CALL, Action.RESUME}
    stays = state in AT_COUNTER and not arrives
    called = action in {Action.CALL, Action.RECALL}
    return replace(
        ticket,
        state=state,
        counter_id=counter_id if arrives else ticket.counter_id if stays else None,
        clerk_id=clerk_id if arrives else ticket.clerk_id,
        called_at=at if action is Action.CALL else ticket.called_at,
        calls=(0 if action is Action.REINSTATE else ticket.calls) + called,
        started_at=at if state is S.SERVING else ticket.started_at,
        ended_at=at if state in ENDED else None,
    )
