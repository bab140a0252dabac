"""What the clerk's window shows, without a window."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from counter.viewmodels.desk_props import DeskInputs, clock_text, derive, lines
from counter.viewmodels.seat import Seat
from shared.application.follow import Snapshot
from shared.domain.day import Day
from shared.domain.language import Language
from shared.domain.ticket import Ticket, TicketState
from tests.samples import MORNING, office, ticket

NOW = MORNING + timedelta(minutes=30)


def inputs(*tickets: Ticket, **changes: object) -> DeskInputs:
    """Ann at counter 1 with these tickets in the office."""
    held: dict[UUID, Ticket] = {each.id: each for each in tickets}
    snapshot = Snapshot(office(), Day(9, held, {"1": "ann"}), NOW, {})
    plain = DeskInputs(
        snapshot=snapshot, seat=Seat("1", "ann"), now=NOW, language=Language.RU, busy=False
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize(
    "state, buttons",
    [
        (None, {"call", "sign_out"}),
        (TicketState.CALLED, {"recall", "start", "no_show", "sign_out"}),
        (TicketState.SERVING, {"finish", "call", "sign_out"}),
    ],
)
@pytest.mark.parametrize("blocked", ["", "busy", "away"])
def test_buttons(state: TicketState | None, buttons: set[str], blocked: str) -> None:
    """Each state offers its own steps, and none while a command runs or the database is away."""
    here = [] if state is None else [ticket(1, state=state, counter="1")]
    changes: dict[str, object] = {blocked: True} if blocked else {}
    props = derive(inputs(*here, ticket(2), **changes))
    names = ("call", "recall", "start", "finish", "no_show", "sign_out")
    enabled = {name for name in names if getattr(props, f"can_{name}")}
    assert enabled == (set() if blocked else buttons)


def test_the_ticket_at_the_counter() -> None:
    """Label, topic in the clerk's language, group, waited until called, served since."""
    serving = replace(
        ticket(45, head_start=20, state=TicketState.SERVING, counter="1"),
        called_at=MORNING + timedelta(minutes=8, seconds=40),
        started_at=NOW - timedelta(minutes=3, seconds=12),
        calls=2,
    )
    props = derive(inputs(serving))
    assert (props.label, props.topic_name, props.group_name) == ("A045", "topic A-ru", "group-ru")
    assert (props.stage, props.waited, props.elapsed) == ("serving", "08:40", "03:12")


def test_a_ticket_at_another_counter_is_not_mine() -> None:
    """The window stays idle."""
    assert derive(inputs(ticket(1, state=TicketState.CALLED, counter="2"))).stage == "idle"


def test_nobody_is_said_only_while_it_is_true() -> None:
    """As soon as somebody comes the sentence goes."""
    assert derive(inputs(nobody=True)).nobody
    assert derive(inputs(ticket(1, letter="C"), nobody=True)).nobody
    assert not derive(inputs(ticket(1), nobody=True)).nobody


def test_lines_of_this_counter_come_first() -> None:
    """With how many wait and the longest wait; other topics are told apart."""
    waiting = [ticket(1, letter="C"), ticket(2, letter="B", came=10), ticket(3, letter="B", came=5)]
    found = [
        (row.letter, row.waiting, row.longest_minutes, row.rank) for row in lines(inputs(*waiting))
    ]
    assert found == [("A", 0, 0, 1), ("B", 2, 25, 2), ("C", 1, 30, 0)]


def test_without_a_seat_there_is_nothing_to_do() -> None:
    """Signed out, or before the office is known."""
    for empty in (inputs(seat=None), inputs(snapshot=None)):
        props = derive(empty)
        assert not props.signed_in
        assert not props.can_call
        assert lines(empty) == ()


@pytest.mark.parametrize(
    "seconds, text", [(-5, "00:00"), (0, "00:00"), (192, "03:12"), (3792, "1:03:12")]
)
def test_clock_text(seconds: int, text: str) -> None:
    """Hours only when there are some; never negative."""
    assert clock_text(timedelta(seconds=seconds)) == text
