"""Who is next, and why: every waiting ticket has one place in time, the earliest goes first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shared.domain.office import PriorityGroup, WorkProfile
from shared.domain.ticket import Ticket


def place_of(issued_at: datetime, group: PriorityGroup | None) -> datetime:
    """The moment that decides the order: when it was issued, less the group's head start.

    So nobody is ever overtaken by somebody who came more than the head start later.
    """
    return issued_at if group is None else issued_at - group.head_start


def choose(heads: Iterable[Ticket], profile: WorkProfile, now: datetime) -> Ticket | None:
    """The ticket to call at a counter with `profile`, or None if nobody waits for it.

    `heads` holds the first waiting ticket of each topic; topics outside the profile are ignored.
    A line waits since its earliest place: so one who came late with a head start cannot hide from
    a helping counter how long those behind have waited.
    """
    by_topic = {ticket.topic_id: ticket for ticket in heads if ticket.topic_id in profile.topics}
    eligible: list[Ticket] = []
    for rank in profile.ranks:
        in_rank = [by_topic[topic] for topic in rank if topic in by_topic]
        urgent = [ticket for ticket in in_rank if now - ticket.place > profile.help_after]
        eligible += urgent if eligible else in_rank
    return min(eligible, key=lambda ticket: ticket.order_key, default=None)


class Reason(StrEnum):
    """Why one ticket goes before another."""

    CAME_EARLIER = "came_earlier"
    HEAD_START = "head_start"
    SAME_MOMENT = "same_moment"
    OTHER_LINE = "other_line"


@dataclass(frozen=True, slots=True)
class Explanation:
    """`first` goes before `second`; `difference` is how much earlier its place is."""

    first: Ticket
    second: Ticket
    reason: Reason
    difference: timedelta
    group_id: str | None = None
    head_start: timedelta = timedelta(0)


def explain(one: Ticket, other: Ticket, profile: WorkProfile, now: datetime) -> Explanation:
    """Why a counter with `profile` calls `one` and `other` in the order it does."""
    chosen = choose((one, other), profile, now) if one.topic_id != other.topic_id else None
    first = chosen or min(one, other, key=lambda ticket: ticket.order_key)
    second = other if first is one else one
    gap = second.place - first.place
    head_start = first.issued_at - first.place
    if first.order_key > second.order_key:
        reason = Reason.OTHER_LINE
    elif first.issued_at < second.issued_at:
        reason = Reason.CAME_EARLIER
        gap = second.issued_at - first.issued_at
    elif head_start > second.issued_at - second.place:
        reason = Reason.HEAD_START
    else:
        reason = Reason.SAME_MOMENT
    return Explanation(first, second, reason, gap, first.group_id, head_start)
