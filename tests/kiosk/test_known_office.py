"""What the cards count while the database is away: its lines, and this kiosk's own tickets."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.viewmodels.known_office import with_own
from kiosk.viewmodels.topic_cards import cards
from shared.application.enter_offline import OfflineTicket
from shared.application.follow import Snapshot
from shared.domain.availability import Refusal, Unavailable
from shared.domain.day import Day
from shared.domain.language import Language
from tests.samples import MORNING, office, ticket

COUNTS = [1, 0, 0]
"""Waiting for a, b and c before the kiosk gave anything."""


def known() -> Snapshot:
    one = ticket(1)
    return Snapshot(office(), Day(1, {one.id: one}), MORNING, {})


def own(number: int, topic: str = "a", group: str | None = None) -> OfflineTicket:
    return OfflineTicket(
        wish_id=UUID(int=number),
        ticket_id=UUID(int=1000 * ord(topic) + number),
        token="T",
        topic_id=topic,
        language=Language.KK,
        group_id=group,
        device="kiosk-1",
        letter=topic.upper(),
        number=number,
        issued_at=MORNING + timedelta(minutes=number - 900),
        day=MORNING.date(),
    )


def counted(snapshot: Snapshot) -> list[int]:
    found = cards(snapshot, MORNING, Language.KK, lambda _: "")
    return [card.waiting for card in found]


@pytest.mark.parametrize(
    "pending, waiting",
    [
        ([], COUNTS),
        ([own(900)], [2, 0, 0]),
        ([own(900), own(901), own(900, "b")], [3, 1, 0]),
        ([replace(own(900), day=MORNING.date() - timedelta(days=1))], COUNTS),
        ([replace(own(900), ticket_id=ticket(1).id)], COUNTS),
        ([own(900, "x")], COUNTS),
    ],
    ids=["none", "one", "several", "of yesterday", "entered already", "a topic that is gone"],
)
def test_own_tickets_stand_in_their_lines(pending: list[OfflineTicket], waiting: list[int]) -> None:
    assert counted(with_own(known(), pending, MORNING)) == waiting


def test_own_tickets_stand_where_they_will_in_the_database() -> None:
    """In the order of coming, a priority group by its head start."""
    pending = [own(901), own(902, group="g"), own(900)]
    line = with_own(known(), pending, MORNING).waiting("a")
    assert [one.label for one in line] == ["A902", "A001", "A900", "A901"]


def test_a_group_that_is_gone_costs_no_place() -> None:
    line = with_own(known(), [own(900, group="gone")], MORNING).waiting("a")
    assert [one.label for one in line] == ["A001", "A900"]


def test_own_tickets_count_for_the_limit_of_the_day() -> None:
    limited = replace(office(), topics=(replace(office().topics[0], daily_limit=2),))
    snapshot = replace(known(), office=limited)
    before = snapshot.availability("a", MORNING)
    after = with_own(snapshot, [own(900)], MORNING).availability("a", MORNING)
    assert not isinstance(before, Unavailable)
    assert isinstance(after, Unavailable)
    assert after.reason is Refusal.LIMIT_REACHED
