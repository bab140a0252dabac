"""Opening hours."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from shared.domain.hours import Closed, Hours, Interval, OfficeStatus, OnBreak, Open, status_at

ALMATY = ZoneInfo("Asia/Almaty")
DAY = (Interval(time(9), time(13)), Interval(time(14, 30), time(18, 30)))
HOURS = Hours(dict.fromkeys(range(5), DAY), frozenset({date(2026, 12, 16), date(2026, 12, 17)}))


def local(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """A moment of November or December 2026 in Almaty; the 23rd of November is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=ALMATY)


@pytest.mark.parametrize(
    "moment, expected",
    [
        (local(23, 8, 59), Closed(local(23, 9))),
        (local(23, 9), Open(local(23, 13))),
        (local(23, 12, 59), Open(local(23, 13))),
        (local(23, 13), OnBreak(local(23, 14, 30))),
        (local(23, 14, 30), Open(local(23, 18, 30))),
        (local(23, 18, 30), Closed(local(24, 9))),
        (local(27, 20), Closed(local(30, 9))),
        (local(15, 20, month=12), Closed(local(18, 9, month=12))),
        (local(16, 10, month=12), Closed(local(18, 9, month=12))),
    ],
)
def test_status(moment: datetime, expected: OfficeStatus) -> None:
    """At the edges of the day, over a weekend and over holidays."""
    assert status_at(HOURS, moment) == expected


def test_an_office_that_never_opens_says_so() -> None:
    """No opening within two months is no opening."""
    assert status_at(Hours({}), local(23, 10)) == Closed(None)
