"""Who is next."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.office import WorkProfile
from shared.domain.order import (
    Reason,
    choose,
    explain,
    heads_of,
    passed_over,
    place_again,
    place_of,
    why,
)
from shared.domain.ticket import Ticket
from tests.samples import MORNING, office, ticket

ALL = office().profile_of("2")
FIRST = office().profile_of("1")
NOW = MORNING + timedelta(minutes=60)


@pytest.mark.parametrize(
    "profile, waiting, minute, expected",
    [
        pytest.param(ALL, [], 0, None, id="nobody waits"),
        pytest.param(ALL, [ticket(1), ticket(2, came=1)], 5, 1, id="who came first"),
        pytest.param(ALL, [ticket(1, came=2), ticket(2, letter="C")], 5, 2, id="over all topics"),
        pytest.param(ALL, [ticket(1), ticket(2, came=19, head_start=20)], 19, 2, id="head start"),
        pytest.param(ALL, [ticket(1), ticket(2, came=21, head_start=20)], 21, 1, id="bounded"),
        pytest.param(FIRST, [ticket(1, letter="C")], 5, None, id="not my topic"),
        pytest.param(FIRST, [ticket(1, letter="B")], 5, 1, id="helps when rank 1 is empty"),
        pytest.param(FIRST, [ticket(1, letter="B"), ticket(2, came=5)], 10, 2, id="rank 1 first"),
        pytest.param(
            FIRST, [ticket(1, letter="B"), ticket(2, came=5)], 16, 1, id="helps after 15 minutes"
        ),
        pytest.param(
            FIRST,
            [ticket(1, letter="B"), ticket(2, letter="B", came=17, head_start=20), ticket(3)],
            18,
            2,
            id="a head start does not hide a long wait",
        ),
    ],
)
def test_next(
    profile: WorkProfile, waiting: list[Ticket], minute: int, expected: int | None
) -> None:
    """The table of who is called."""
    chosen = choose(heads_of(waiting), profile, MORNING + timedelta(minutes=minute))
    assert (chosen.number if chosen else None) == expected


tickets = st.lists(
    st.builds(
        ticket,
        st.integers(1, 999),
        letter=st.sampled_from("ABC"),
        came=st.floats(0, 60),
        head_start=st.sampled_from([0, 0, 20]),
    ),
    unique_by=lambda t: t.id,
    max_size=20,
)


@given(tickets)
def test_nobody_is_overtaken_for_longer_than_the_head_start(waiting: list[Ticket]) -> None:
    """Whoever is called goes before nobody who came more than 20 minutes earlier."""
    chosen = choose(heads_of(waiting), ALL, NOW)
    for passed in waiting:
        if chosen is not None:
            assert chosen.issued_at - passed.issued_at <= timedelta(minutes=20)


@given(tickets)
def test_everybody_is_called_once(waiting: list[Ticket]) -> None:
    """Calling until nobody is left calls each ticket once, in the order of places."""
    left, called = list(waiting), []
    while chosen := choose(heads_of(left), ALL, NOW):
        left.remove(chosen)
        called.append(chosen)
    assert called == sorted(waiting, key=lambda t: t.order_key)


@given(tickets.filter(lambda ts: len(ts) > 1))
def test_the_explanation_agrees_with_the_choice(waiting: list[Ticket]) -> None:
    """Of two tickets the explained first is the one that would be called."""
    one, other = waiting[:2]
    explained = explain(one, other, ALL, NOW)
    assert explained.first == choose(heads_of([one, other]), ALL, NOW)
    assert {explained.first, explained.second} == {one, other}
    assert explained.difference >= timedelta(0)


@pytest.mark.parametrize(
    "one, other, profile, reason, minutes",
    [
        (ticket(1), ticket(2, came=4), ALL, Reason.CAME_EARLIER, 4),
        (ticket(1, came=5), ticket(2, came=15, head_start=20), ALL, Reason.HEAD_START, 10),
        (ticket(1), ticket(2), ALL, Reason.SAME_MOMENT, 0),
        (ticket(1, letter="B"), ticket(2, came=50), FIRST, Reason.CAME_EARLIER, 50),
        (ticket(1, letter="B", came=50), ticket(2, came=55), FIRST, Reason.OTHER_LINE, None),
    ],
)
def test_reasons(
    one: Ticket, other: Ticket, profile: WorkProfile, reason: Reason, minutes: int | None
) -> None:
    """Each reason with its number of minutes, whichever ticket is named first."""
    for pair in ((one, other), (other, one)):
        explained = explain(*pair, profile, NOW)
        assert explained.reason is reason
        if minutes is not None:
            assert explained.difference == timedelta(minutes=minutes)


def test_place_without_group_is_the_moment_of_coming() -> None:
    """And with a group it is earlier by the head start."""
    group = office().group("g")
    moment: datetime = MORNING
    assert place_of(moment, None) == moment
    assert place_of(moment, group) == moment - timedelta(minutes=20)


BOUND = replace(ticket(9, letter="C", came=10), bound_to="1")


@pytest.mark.parametrize(
    "waiting, minute, expected",
    [
        pytest.param([BOUND], 11, 9, id="of a topic that it does not serve"),
        pytest.param([BOUND, ticket(1, came=9)], 11, 1, id="by place among the first rank"),
        pytest.param([BOUND, ticket(1, letter="B", came=9)], 11, 9, id="before a later rank"),
        pytest.param([BOUND, ticket(1, letter="B")], 16, 1, id="but not before who waits too long"),
    ],
)
def test_who_was_sent_here_stands_with_the_first_rank(
    waiting: list[Ticket], minute: int, expected: int
) -> None:
    """Counter 1 serves a and helps b."""
    chosen = choose(heads_of(waiting), FIRST, MORNING + timedelta(minutes=minute))
    assert (chosen.number if chosen else None) == expected


@given(tickets.filter(bool), st.data())
def test_who_is_passed_over_would_have_been_called_before(
    waiting: list[Ticket], data: st.DataObject
) -> None:
    """Calling one after the other reaches the ticket after exactly those."""
    wanted = data.draw(st.sampled_from(waiting))
    profile, counter = data.draw(st.sampled_from([(ALL, "2"), (FIRST, "1")]))
    passed = passed_over(wanted, waiting, profile, counter, NOW)
    if wanted.topic_id not in profile.topics:
        assert all(other.order_key < wanted.order_key for other in passed)
        return
    left = list(waiting)
    for expected in (*passed, wanted):
        assert choose(heads_of(left), profile, NOW) == expected
        left.remove(expected)


@given(tickets.filter(bool))
def test_who_is_next_passes_over_nobody_and_is_never_out_of_order(waiting: list[Ticket]) -> None:
    """And the reason names somebody who really waits."""
    chosen = choose(heads_of(waiting), ALL, NOW)
    assert chosen is not None
    assert passed_over(chosen, waiting, ALL, "2", NOW) == []
    found = why(chosen, waiting, ALL, NOW)
    if found is None:
        assert waiting == [chosen]
    else:
        assert (found.first, found.reason is Reason.OUT_OF_ORDER) == (chosen, False)
        assert found.second in waiting


def test_whoever_is_called_before_the_next_is_out_of_order() -> None:
    """With how much later the place is."""
    found = why(ticket(2, came=4), [ticket(1)], ALL, NOW)
    assert found is not None
    assert (found.reason, found.difference) == (Reason.OUT_OF_ORDER, timedelta(minutes=4))


@pytest.mark.parametrize("minutes, keeps", [(0, True), (15, True), (15.1, False)])
def test_the_place_of_who_comes_after_all(minutes: float, keeps: bool) -> None:
    """Within the grace it is kept, later it is the line's end."""
    gone = replace(ticket(1), ended_at=MORNING + timedelta(minutes=5))
    now = MORNING + timedelta(minutes=5 + minutes)
    assert place_again(gone, now, timedelta(minutes=15)) == (MORNING if keeps else now)
