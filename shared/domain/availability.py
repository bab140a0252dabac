"""Whether a topic gives tickets now, and when again if not: said before the touch."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import assert_never

from shared.domain.hours import (
    Closed,
    OnBreak,
    Open,
    closing_of,
    next_day_opening,
    open_time_left,
    status_at,
)
from shared.domain.office import Office, Topic


class Refusal(StrEnum):
    """Why there is no ticket now."""

    OFFICE_CLOSED = "office_closed"
    ON_BREAK = "on_break"
    PAUSED = "paused"
    LIMIT_REACHED = "limit_reached"
    LAST_TICKET_GONE = "last_ticket_gone"
    NOT_SERVED_BEFORE_CLOSING = "not_served_before_closing"


@dataclass(frozen=True, slots=True)
class Pause:
    """A topic that gives no tickets for now, until `until` (UTC) or until it is resumed."""

    until: datetime | None = None

    def holds_at(self, now: datetime) -> bool:
        """Whether it is not yet over."""
        return self.until is None or now < self.until


@dataclass(frozen=True, slots=True)
class Available:
    """A ticket can be taken."""


@dataclass(frozen=True, slots=True)
class Unavailable:
    """No ticket now; `again` (local) is None when nobody can tell."""

    reason: Refusal
    again: datetime | None


Availability = Available | Unavailable


@dataclass(frozen=True, slots=True)
class TopicDay:
    """What the day has brought to a topic; `upper_wait` is the pessimistic end of the estimate."""

    given: int
    pause: Pause | None = None
    upper_wait: timedelta = timedelta(0)


def availability(office: Office, topic: Topic, seen: TopicDay, now: datetime) -> Availability:
    """Whether `topic` gives a ticket at `now` (aware), by the office's hours and rules."""
    local = now.astimezone(office.zone)
    status = status_at(office.hours, local)
    match status:
        case Closed(opens):
            return Unavailable(Refusal.OFFICE_CLOSED, opens)
        case OnBreak(until):
            return Unavailable(Refusal.ON_BREAK, until)
        case Open():
            pass
        case _:
            assert_never(status)
    if seen.pause is not None and seen.pause.holds_at(now):
        until_utc = seen.pause.until
        again = None if until_utc is None else until_utc.astimezone(office.zone)
        return Unavailable(Refusal.PAUSED, again)
    reason = _spent(office, topic, seen, local)
    if reason is None:
        return Available()
    return Unavailable(reason, next_day_opening(office.hours, local))


def _spent(office: Office, topic: Topic, seen: TopicDay, local: datetime) -> Refusal | None:
    """Why the rest of this day gives no more tickets."""
    if topic.daily_limit is not None and seen.given >= topic.daily_limit:
        return Refusal.LIMIT_REACHED
    closing = closing_of(office.hours, local)
    last = timedelta(minutes=office.tickets.last_minutes)
    if closing is not None and last and local >= closing - last:
        return Refusal.LAST_TICKET_GONE
    if office.tickets.by_estimate and seen.upper_wait > open_time_left(office.hours, local):
        return Refusal.NOT_SERVED_BEFORE_CLOSING
    return None
