"""Whether there is a ticket now, and when there will be: said before the touch."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.availability import (
    Available,
    Pause,
    Refusal,
    TopicDay,
    Unavailable,
    availability,
)
from shared.domain.hours import Hours, Interval, Open, open_time_left, status_at
from shared.domain.office import TicketRules
from tests.samples import office

ZONE = office().zone
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
HOURS = Hours(
    dict.fromkeys(range(5), (Interval(time(9), time(13)), Interval(time(14), time(18)))),
    frozenset({date(2026, 11, 25)}),
)
OFFICE = replace(office(), hours=HOURS, tickets=TicketRules(last_minutes=30, by_estimate=True))
TOPIC = replace(OFFICE.topic("a"), daily_limit=10)
FREE = TopicDay(given=0)


def at(clock: str, day: date = MONDAY) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), ZONE)


def paused(until: str | None) -> TopicDay:
    return TopicDay(0, Pause(None if until is None else at(until).astimezone(UTC)))


@pytest.mark.parametrize(
    "now, seen, reason, again",
    [
        (at("08:59"), FREE, Refusal.OFFICE_CLOSED, at("09:00")),
        (at("09:00"), FREE, None, None),
        (at("13:00"), FREE, Refusal.ON_BREAK, at("14:00")),
        (at("18:00"), FREE, Refusal.OFFICE_CLOSED, at("09:00", TUESDAY)),
        (at("18:00", TUESDAY), FREE, Refusal.OFFICE_CLOSED, at("09:00", date(2026, 11, 26))),
        (at("10:00"), paused(None), Refusal.PAUSED, None),
        (at("10:00"), paused("10:30"), Refusal.PAUSED, at("10:30")),
        (at("10:30"), paused("10:30"), None, None),
        (at("13:30"), paused(None), Refusal.ON_BREAK, at("14:00")),
        (at("10:00"), TopicDay(9), None, None),
        (at("10:00"), TopicDay(10), Refusal.LIMIT_REACHED, at("09:00", TUESDAY)),
        (at("17:29"), FREE, None, None),
        (at("17:30"), FREE, Refusal.LAST_TICKET_GONE, at("09:00", TUESDAY)),
        (at("12:45"), FREE, None, None),
        (at("17:00"), TopicDay(0, None, timedelta(hours=1)), None, None),
        (
            at("17:00"),
            TopicDay(0, None, timedelta(minutes=61)),
            Refusal.NOT_SERVED_BEFORE_CLOSING,
            at("09:00", TUESDAY),
        ),
        (at("12:00"), TopicDay(0, None, timedelta(hours=5)), None, None),
        (
            at("12:00"),
            TopicDay(0, None, timedelta(hours=5, minutes=1)),
            Refusal.NOT_SERVED_BEFORE_CLOSING,
            at("09:00", TUESDAY),
        ),
    ],
)
def test_what_is_said_before_the_touch(
    now: datetime, seen: TopicDay, reason: Refusal | None, again: datetime | None
) -> None:
    """At a moment of an office that rests at noon and on Wednesday."""
    wanted = Available() if reason is None else Unavailable(reason, again)
    assert availability(OFFICE, TOPIC, seen, now.astimezone(UTC)) == wanted


@given(
    minute=st.integers(0, 7 * 24 * 60),
    seen=st.builds(
        TopicDay,
        given=st.integers(0, 12),
        pause=st.none() | st.builds(Pause, st.none()),
        upper_wait=st.timedeltas(timedelta(0), timedelta(hours=9)),
    ),
)
def test_a_ticket_is_promised_only_while_open_and_a_return_is_in_the_future(
    minute: int, seen: TopicDay
) -> None:
    """For any minute of a week."""
    now = at("00:00") + timedelta(minutes=minute)
    match availability(OFFICE, TOPIC, seen, now):
        case Available():
            assert isinstance(status_at(HOURS, now), Open)
            assert seen.upper_wait <= open_time_left(HOURS, now)
        case Unavailable(_, again):
            assert again is None or again > now


def test_an_office_without_rules_gives_tickets_to_the_last_minute() -> None:
    """Whatever the estimate says."""
    plain = replace(OFFICE, tickets=TicketRules())
    seen = TopicDay(500, None, timedelta(hours=9))
    assert availability(plain, plain.topic("a"), seen, at("17:59")) == Available()
