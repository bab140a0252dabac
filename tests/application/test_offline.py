"""Tickets that a kiosk gave without the database, entered afterwards: on both engines."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from shared.application.call_next import CallNext
from shared.application.commands import new_id
from shared.application.enter_offline import Entry, OfflineTicket
from shared.application.sign_in import SignIn
from shared.application.take_ticket import TakeTicket
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import TicketState
from tests.persistence.conftest import Workplace, place

__all__ = ["place"]


def given(at: Workplace, number: int = 900, *, wish: UUID | None = None) -> OfflineTicket:
    """A ticket of now."""
    return OfflineTicket(
        wish_id=wish or new_id(),
        ticket_id=new_id(),
        token=f"TOKEN{number}",
        topic_id="a",
        language=Language.RU,
        group_id=None,
        device="kiosk-1",
        letter="A",
        number=number,
        issued_at=at.clock.now,
        day=at.clock.now.astimezone(at.offices.parse("").zone).date(),
    )


def line(at: Workplace) -> list[str]:
    """The labels that wait, in the order of calling."""
    return [ticket.label for ticket in at.use_cases.follower().load().waiting("a")]


def test_they_stand_in_line_by_the_time_they_were_given(place: Workplace) -> None:
    """Between those who had come before and those who come after the outage."""
    before = place.take()
    place.clock.pass_by(minutes=1)
    first = given(place, 900)
    place.clock.pass_by(minutes=1)
    second = replace(given(place, 901), group_id="g")
    place.clock.pass_by(minutes=30)
    assert place.use_cases.enter_offline(first) is Entry.ENTERED
    after = place.take()
    assert place.use_cases.enter_offline(second) is Entry.ENTERED
    assert line(place) == ["A901", before.label, "A900", after.label]
    entered = place.reader.day().tickets[first.ticket_id]
    assert (entered.issued_at, entered.language) == (first.issued_at, Language.RU)
    assert place.reader.token_of(first.ticket_id) == "TOKEN900"
    assert (before.label, after.label) == ("A001", "A002")
    assert place.findings() == []


def test_entering_twice_is_entering_once(place: Workplace) -> None:
    """Whose answer was lost is asked again."""
    one = given(place)
    assert place.use_cases.enter_offline(one) is Entry.ENTERED
    assert place.use_cases.enter_offline(one) is Entry.ENTERED
    assert line(place) == ["A900"]
    assert place.findings() == []


def test_the_ticket_whose_answer_was_lost_gives_way(place: Workplace) -> None:
    """The visitor holds the other one, and nobody may be called twice for one visit."""
    wish = TakeTicket(topic_id="a", language=Language.RU, device="kiosk-1")
    unseen = place.use_cases.take_ticket(wish).ticket
    place.use_cases.enter_offline(given(place, wish=wish.id))
    assert line(place) == ["A900"]
    day = place.reader.day()
    assert day.tickets[unseen.id].state is TicketState.CANCELLED
    told = [e for e in place.reader.events_after(0) if e.kind is EventKind.TICKET_CANCELLED]
    assert [(e.text("label"), e.text("instead")) for e in told] == [("A001", "A900")]
    assert place.findings() == []


def test_a_lost_ticket_that_was_called_already_stays_with_its_counter(place: Workplace) -> None:
    """It ends as a no-show; the visitor's own is still in line."""
    wish = TakeTicket(topic_id="a", language=Language.RU, device="kiosk-1")
    unseen = place.use_cases.take_ticket(wish).ticket
    place.use_cases.sign_in(SignIn(counter_id="1", clerk_id="ann", pin="1111"))
    place.use_cases.call_next(CallNext(counter_id="1", clerk_id="ann"))
    place.use_cases.enter_offline(given(place, wish=wish.id))
    assert place.reader.day().tickets[unseen.id].state is TicketState.CALLED
    assert line(place) == ["A900"]
    assert place.findings() == []


@pytest.mark.parametrize("entry", [Entry.DAY_OVER, Entry.NUMBER_TAKEN, Entry.TOPIC_GONE])
def test_what_cannot_be_entered_is_recorded(place: Workplace, entry: Entry) -> None:
    """With its number and why; nothing is dropped in silence."""
    one = given(place)
    match entry:
        case Entry.DAY_OVER:
            place.clock.now += timedelta(days=1)
        case Entry.NUMBER_TAKEN:
            place.use_cases.enter_offline(given(place))
        case _:
            one = replace(one, topic_id="gone")
    assert place.use_cases.enter_offline(one) is entry
    assert place.use_cases.enter_offline(one) is entry
    last = place.reader.events_after(place.reader.day().seq - 1)[0]
    assert last.kind is EventKind.OFFLINE_TICKET_LAPSED
    assert (last.data["entry"], last.data["number"]) == (entry.value, 900)
    assert one.ticket_id not in place.reader.day().tickets
    assert place.findings() == []


def test_a_kiosk_whose_clock_runs_ahead_gets_no_place_in_the_future(place: Workplace) -> None:
    """Nor does it lose one: now is the latest."""
    one = replace(given(place), issued_at=place.clock.now + timedelta(minutes=5))
    place.use_cases.enter_offline(one)
    assert place.reader.day().tickets[one.ticket_id].place == place.clock.now


def test_two_kiosks_may_give_the_same_letter_from_their_own_rows(place: Workplace) -> None:
    """A gap in such a row, where a ticket lapsed, is no flaw of the record."""
    place.use_cases.enter_offline(given(place, 900))
    place.use_cases.enter_offline(given(place, 902))
    other = replace(given(place, 950), device="kiosk-2")
    place.use_cases.enter_offline(other)
    assert line(place) == ["A900", "A902", "A950"]
    assert other.day == date(2026, 11, 23)
    assert place.findings() == []
