"""Who is next, and why: every waiting ticket has one place in time, the earliest goes first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shared.domain.office import PriorityGroup, WorkProfile
from shared.domain.ticket import Ticket, own_line


def place_of(issued_at: datetime, group: PriorityGroup | None) -> datetime:
    """The moment that decides the order: when it was issued, less the group's head start.

    So nobody is ever overtaken by somebody who came more than the head start later.
    """
    return issued_at if group is None else issued_at - group.head_start


def place_again(ticket: Ticket, now: datetime, grace: timedelta) -> datetime:
    """The place of a no-show who has come after all.

    Whoever comes within `grace` keeps the place: it was theirs. Later it is the line's end.
    """
    gone = ticket.ended_at or ticket.issued_at
    return ticket.place if now - gone <= grace else now


def choose(heads: Iterable[Ticket], profile: WorkProfile, now: datetime) -> Ticket | None:
    """The ticket to call at a counter with `profile`, or None if nobody waits for it.

    `heads` holds the first waiting ticket of each topic, and of those bound to this counter, who
    stand with its first rank; topics outside the profile are ignored.
    A line waits since its earliest place: so one who came late with a head start cannot hide from
    a helping counter how long those behind have waited.
    """
    by_line = {ticket.line: ticket for ticket in heads}
    bound = [ticket for ticket in by_line.values() if ticket.bound_to is not None]
    eligible: list[Ticket] = []
    for index, rank in enumerate(profile.ranks):
        in_rank = [by_line[topic] for topic in rank if topic in by_line]
        if index == 0:
            in_rank += bound
        urgent = [ticket for ticket in in_rank if now - ticket.place > profile.help_after]
        eligible += urgent if eligible else in_rank
    return min(eligible, key=lambda ticket: ticket.order_key, default=None)


def heads_of(waiting: Iterable[Ticket]) -> list[Ticket]:
    """The first of each line."""
    first: dict[str, Ticket] = {}
    for ticket in sorted(waiting, key=lambda one: one.order_key):
        first.setdefault(ticket.line, ticket)
    return list(first.values())


def passed_over(
    ticket: Ticket, waiting: Iterable[Ticket], profile: WorkProfile, counter_id: str, now: datetime
) -> list[Ticket]:
    """Who waits and would be called at the counter before `ticket`, in that order.

    A ticket that does not wait counts as standing at its place. One of a topic that the counter
    does not serve passes over those before it in its own line and at this counter.
    """
    others = [other for other in waiting if other.id != ticket.id]
    lines = profile.topics | {own_line(counter_id)}
    here = [other for other in others if other.line in lines]
    if ticket.line not in lines:
        near = [*here, *(other for other in others if other.line == ticket.line)]
        before = [other for other in near if other.order_key < ticket.order_key]
        return sorted(before, key=lambda one: one.order_key)
    passed: list[Ticket] = []
    left = [*here, ticket]
    while (chosen := choose(heads_of(left), profile, now)) is not None and chosen != ticket:
        left.remove(chosen)
        passed.append(chosen)
    return passed


class Reason(StrEnum):
    """Why one ticket goes before another."""

    CAME_EARLIER = "came_earlier"
    HEAD_START = "head_start"
    SAME_MOMENT = "same_moment"
    OTHER_LINE = "other_line"
    BOUND = "bound"
    """A colleague sent the visitor to this very counter."""
    OUT_OF_ORDER = "out_of_order"
    """A clerk called it with a reason, which is recorded."""


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
    chosen = choose((one, other), profile, now) if one.line != other.line else None
    first = chosen or min(one, other, key=lambda ticket: ticket.order_key)
    second = other if first is one else one
    gap = second.place - first.place
    head_start = first.issued_at - first.place
    if first.order_key > second.order_key:
        reason = Reason.OTHER_LINE if first.bound_to is None else Reason.BOUND
    elif first.issued_at < second.issued_at:
        reason = Reason.CAME_EARLIER
        gap = second.issued_at - first.issued_at
    elif head_start > second.issued_at - second.place:
        reason = Reason.HEAD_START
    else:
        reason = Reason.SAME_MOMENT
    return Explanation(first, second, reason, gap, first.group_id, head_start)


def why(
    ticket: Ticket, waiting: Iterable[Ticket], profile: WorkProfile, now: datetime
) -> Explanation | None:
    """Why `ticket` was called at `now` and none of `waiting`; None if there was nobody else."""
    other = choose(heads_of(one for one in waiting if one.id != ticket.id), profile, now)
    if other is None:
        return None
    found = explain(ticket, other, profile, now)
    if found.first is ticket:
        return found
    gap = abs(ticket.place - other.place)
    return Explanation(ticket, other, Reason.OUT_OF_ORDER, gap, ticket.group_id)
