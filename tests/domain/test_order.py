"""Who is next."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.office import WorkProfile
from shared.domain.order import Reason, choose, explain, place_of
from shared.domain.ticket import Ticket
from tests.samples import MORNING, office, ticket

ALL = office().profile_of("2")
FIRST = office().profile_of("1")
NOW = MORNING + timedelta(minutes=60)


def heads(waiting: list[Ticket]) -> list[Ticket]:
    """The first of each topic, as the store finds them."""
    first: dict[str, Ticket] = {}
    for each in sorted(waiting, key=lambda t: t.order_key):
        first.setdefault(each.topic_id, each)
    return list(first.values())


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
    chosen = choose(heads(waiting), profile, MORNING + timedelta(minutes=minute))
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
    chosen = choose(heads(waiting), ALL, NOW)
    for passed in waiting:
        if chosen is not None:
            assert chosen.issued_at - passed.issued_at <= timedelta(minutes=20)


@given(tickets)
def test_everybody_is_called_once(waiting: list[Ticket]) -> None:
    """Calling until nobody is left calls each ticket once, in the order of places."""
    left, called = list(waiting), []
    while chosen := choose(heads(left), ALL, NOW):
        left.remove(chosen)
        called.append(chosen)
    assert called == sorted(waiting, key=lambda t: t.order_key)


@given(tickets.filter(lambda ts: len(ts) > 1))
def test_the_explanation_agrees_with_the_choice(waiting: list[Ticket]) -> None:
    """Of two tickets the explained first is the one that would be called."""
    one, other = waiting[:2]
    explained = explain(one, other, ALL, NOW)
    assert explained.first == choose(heads([one, other]), ALL, NOW)
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
