"""A small office and tickets for tests of the rules."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from shared.domain.hours import Hours, Interval
from shared.domain.language import Language, LocalText
from shared.domain.numbering import Series
from shared.domain.office import (
    Clerk,
    Counter,
    Notice,
    Office,
    PriorityGroup,
    Role,
    Topic,
    WorkProfile,
)
from shared.domain.ticket import Ticket, TicketState

MORNING = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
"""Monday, 10:00 in Almaty."""


def text(word: str) -> LocalText:
    """One word in three languages."""
    return LocalText(f"{word}-kk", f"{word}-ru", f"{word}-en")


def topic(letter: str) -> Topic:
    """A topic whose id is its letter in lower case."""
    return Topic(
        id=letter.lower(),
        name=text(f"topic {letter}"),
        summary=text("summary"),
        bring=(text("passport"),),
        icon="info",
        series=Series(letter),
        typical_wait=timedelta(minutes=20),
    )


def office(*, always_open: bool = True) -> Office:
    """Topics a, b, c; counter 1 serves a first and b to help, counter 2 serves all alike."""
    day = Interval(time(0), time(23, 59, 59)) if always_open else Interval(time(9), time(18))
    return Office(
        id="sample",
        name=text("office"),
        department=text("department"),
        time_zone="Asia/Almaty",
        visitor_page="https://queue.example",
        where_to_wait=text("hall"),
        languages=tuple(Language),
        topics=(topic("A"), topic("B"), topic("C")),
        counters=(Counter("1", 1, "first"), Counter("2", 2, "all")),
        profiles=(
            WorkProfile("first", (frozenset("a"), frozenset("b")), timedelta(minutes=15)),
            WorkProfile("all", (frozenset("abc"),), timedelta(minutes=15)),
        ),
        staff=(Clerk("ann", "Ann", Role.CLERK), Clerk("bek", "Bek", Role.HEAD)),
        groups=(PriorityGroup("g", text("group"), timedelta(minutes=20), text("law")),),
        notices=(Notice(text("notice")),),
        hours=Hours(dict.fromkeys(range(7), (day,))),
    )


def ticket(
    number: int,
    *,
    letter: str = "A",
    came: float = 0,
    head_start: float = 0,
    state: TicketState = TicketState.WAITING,
    counter: str | None = None,
) -> Ticket:
    """A ticket that came `came` minutes after MORNING, with a head start in minutes."""
    issued = MORNING + timedelta(minutes=came)
    return Ticket(
        office_id="sample",
        id=UUID(int=number),
        business_day=date(2026, 11, 23),
        topic_id=letter.lower(),
        letter=letter,
        number=number,
        language=Language.KK,
        group_id="g" if head_start else None,
        state=state,
        place=issued - timedelta(minutes=head_start),
        issued_at=issued,
        counter_id=counter,
        clerk_id=None if counter is None else "ann",
    )
