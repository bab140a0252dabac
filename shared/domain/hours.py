"""Opening hours: when tickets are given, in the office's local time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

SEARCH_DAYS = 60
"""How many days ahead the next opening is looked for."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Open from `start` until just before `end`, local time of one day."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Hours:
    """Weekly intervals (0 = Monday, sorted, not overlapping) and days on which nothing opens."""

    weekly: Mapping[int, tuple[Interval, ...]]
    holidays: frozenset[date] = frozenset()

    def on(self, day: date) -> tuple[Interval, ...]:
        """The intervals of `day`."""
        return () if day in self.holidays else self.weekly.get(day.weekday(), ())


@dataclass(frozen=True, slots=True)
class Open:
    """Tickets are given, until `until` (local)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class OnBreak:
    """Between two intervals of the same day; goes on at `until` (local)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Closed:
    """Outside the day's hours; `opens` (local) is None if no opening is in sight."""

    opens: datetime | None


OfficeStatus = Open | OnBreak | Closed


def status_at(hours: Hours, local: datetime) -> OfficeStatus:
    """Whether the office is open at `local`, an aware time in the office's zone."""
    today = hours.on(local.date())
    clock = local.timetz().replace(tzinfo=None)
    for interval in today:
        if interval.start <= clock < interval.end:
            return Open(_at(local, local.date(), interval.end))
        if today[0].start < clock < interval.start:
            return OnBreak(_at(local, local.date(), interval.start))
    return Closed(_next_opening(hours, local))


def open_time_left(hours: Hours, local: datetime) -> timedelta:
    """How long the office is still open on the day of `local`, without its breaks."""
    left = timedelta(0)
    for interval in hours.on(local.date()):
        start, end = (_at(local, local.date(), clock) for clock in (interval.start, interval.end))
        left += max(timedelta(0), end - max(local, start))
    return left


def closing_of(hours: Hours, local: datetime) -> datetime | None:
    """When the day of `local` ends; None on a day that does not open."""
    today = hours.on(local.date())
    return _at(local, local.date(), today[-1].end) if today else None


def next_day_opening(hours: Hours, local: datetime) -> datetime | None:
    """The first opening of a day after that of `local`; None if none is in sight."""
    return _next_opening(hours, _at(local, local.date(), time.max))


def _next_opening(hours: Hours, local: datetime) -> datetime | None:
    for ahead in range(SEARCH_DAYS):
        day = local.date() + timedelta(days=ahead)
        for interval in hours.on(day)[:1]:
            opening = _at(local, day, interval.start)
            if opening > local:
                return opening
    return None


def _at(local: datetime, day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=local.tzinfo)
