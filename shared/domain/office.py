"""What an office is: topics, counters, staff, hours. Read from the office file, never changed."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from shared.domain.errors import KnownError
from shared.domain.hours import Hours
from shared.domain.language import Language, LocalText, same
from shared.domain.numbering import Series
from shared.domain.screen import Screen, screen_of


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_Named = TypeVar("_Named", bound=_HasId)


class Role(StrEnum):
    """What a member of the staff may do."""

    CLERK = "clerk"
    HEAD = "head"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Section:
    """Topics that stand together on the kiosk, one level deep."""

    id: str
    name: LocalText
    summary: LocalText
    icon: str


@dataclass(frozen=True, slots=True)
class Leaflet:
    """What answers a question without a ticket: its title, and where a phone finds it."""

    title: LocalText
    address: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What a visitor comes about. Topics of one section may share a letter and its numbers."""

    id: str
    name: LocalText
    summary: LocalText
    bring: tuple[LocalText, ...]
    icon: str
    series: Series
    typical_wait: timedelta
    section_id: str | None = None
    leaflets: tuple[Leaflet, ...] = ()
    daily_limit: int | None = None
    """Tickets of a day; None: as many as there are numbers."""


@dataclass(frozen=True, slots=True)
class WorkProfile:
    """The topics that a counter serves, in ranks; rank 1 (index 0) always.

    A later rank also counts when one of its visitors' places is older than `help_after`, or when
    nobody waits in the ranks before it.
    """

    id: str
    ranks: tuple[frozenset[str], ...]
    help_after: timedelta

    @property
    def topics(self) -> frozenset[str]:
        """All topics of all ranks."""
        return frozenset().union(*self.ranks)


@dataclass(frozen=True, slots=True)
class Counter:
    """A numbered place where a clerk serves."""

    id: str
    number: int
    profile_id: str


@dataclass(frozen=True, slots=True)
class Clerk:
    """A member of the staff, as shown to colleagues."""

    id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class PriorityGroup:
    """Visitors who by law go earlier: their place is `head_start` before their coming."""

    id: str
    name: LocalText
    head_start: timedelta
    legal_basis: LocalText


class NoticePriority(StrEnum):
    """How much a running text matters."""

    NORMAL = "normal"
    HIGH = "high"
    """Runs alone, with a sign, while it is in force."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Running text of the TV, shown from `since` to `until` inclusive where given."""

    text: LocalText
    since: date | None = None
    until: date | None = None
    priority: NoticePriority = NoticePriority.NORMAL

    def shown_on(self, day: date) -> bool:
        """Whether it runs on `day`."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True, slots=True)
class TicketRules:
    """When an open office gives no more tickets, and how fast a kiosk may give them."""

    last_minutes: int = 0
    """No tickets in so many minutes before the day's end."""
    by_estimate: bool = False
    """No ticket in a topic whose wait would not end in the hours that are left of the day."""
    per_minute: int = 12
    """Tickets of one kiosk in a minute."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a service came to; for the topics named, or for all."""

    id: str
    name: LocalText
    topics: frozenset[str] = frozenset()

    def fits(self, topic_id: str) -> bool:
        """Whether it can be the outcome of the topic."""
        return not self.topics or topic_id in self.topics


class ReasonFor(StrEnum):
    """What a clerk gives a reason for."""

    CALL = "call"
    HOLD = "hold"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class StepReason:
    """A reason to choose from; free text stands beside it."""

    id: str
    name: LocalText
    for_step: ReasonFor


@dataclass(frozen=True, slots=True)
class ServingRules:
    """How the counters work."""

    auto_start: timedelta | None = None
    """After so long a called visitor counts as being served; None: the clerk says so."""
    undo_seconds: int = 10
    hold: timedelta = timedelta(minutes=15)
    """Usual term of a hold."""
    reinstate: timedelta = timedelta(minutes=15)
    """A no-show who comes within this keeps the place."""
    outcome_needed: bool = False
    clerks_see_lines: bool = False
    """Whether clerks see who waits, or only how many."""
    wait_norm: timedelta = timedelta(minutes=15)
    """Nobody should wait longer; the counters warn before."""
    service_norm: timedelta = timedelta(minutes=15)
    """How long a service usually lasts at most."""


@dataclass(frozen=True)
class Office:
    """One place with its own lines and its own day."""

    id: str
    name: LocalText
    department: LocalText
    time_zone: str
    visitor_page: str
    where_to_wait: LocalText
    languages: tuple[Language, ...]
    topics: tuple[Topic, ...]
    counters: tuple[Counter, ...]
    profiles: tuple[WorkProfile, ...]
    staff: tuple[Clerk, ...]
    groups: tuple[PriorityGroup, ...]
    notices: tuple[Notice, ...]
    hours: Hours
    call_limit: int = field(default=3)
    sections: tuple[Section, ...] = ()
    tickets: TicketRules = field(default_factory=TicketRules)
    screens: tuple[Screen, ...] = ()
    serving: ServingRules = field(default_factory=ServingRules)
    outcomes: tuple[Outcome, ...] = ()
    reasons: tuple[StepReason, ...] = ()
    unread: tuple[str, ...] = ()
    """Places of its description that this program cannot read and does without."""

    @cached_property
    def zone(self) -> ZoneInfo:
        """The office's own time zone."""
        return ZoneInfo(self.time_zone)

    def topic(self, topic_id: str) -> Topic:
        """The topic; raises `topic_unknown`."""
        return _find(self.topics, topic_id, "topic_unknown")

    def section(self, section_id: str) -> Section:
        """The section; raises `section_unknown`."""
        return _find(self.sections, section_id, "section_unknown")

    def counter(self, counter_id: str) -> Counter:
        """The counter; raises `counter_unknown`."""
        return _find(self.counters, counter_id, "counter_unknown")

    def clerk(self, clerk_id: str) -> Clerk:
        """The member of staff; raises `clerk_unknown`."""
        return _find(self.staff, clerk_id, "clerk_unknown")

    def group(self, group_id: str) -> PriorityGroup:
        """The priority group; raises `group_unknown`."""
        return _find(self.groups, group_id, "group_unknown")

    def topic_name(self, topic_id: str) -> LocalText:
        """For a screen: an id where the office has no such topic any more."""
        return next((one.name for one in self.topics if one.id == topic_id), same(topic_id))

    def group_name(self, group_id: str) -> LocalText:
        """For a screen: an id where the office has no such group any more."""
        return next((one.name for one in self.groups if one.id == group_id), same(group_id))

    def clerk_name(self, clerk_id: str) -> str:
        """For a screen: an id where nobody of the staff has it any more."""
        return next((one.name for one in self.staff if one.id == clerk_id), clerk_id)

    def counter_number(self, counter_id: str) -> int:
        """For a screen: 0 where the office has no such counter any more."""
        return next((one.number for one in self.counters if one.id == counter_id), 0)

    def outcomes_of(self, topic_id: str) -> tuple[Outcome, ...]:
        """What a service of the topic can come to."""
        return tuple(outcome for outcome in self.outcomes if outcome.fits(topic_id))

    def reasons_for(self, step: ReasonFor) -> tuple[StepReason, ...]:
        """Reasons to choose from."""
        return tuple(reason for reason in self.reasons if reason.for_step is step)

    def screen(self, device: str) -> Screen:
        """The TV of that name; one that the office does not name has the usual values."""
        return screen_of(self.screens, device)

    def profile_of(self, counter_id: str) -> WorkProfile:
        """The work profile of a counter."""
        return _find(self.profiles, self.counter(counter_id).profile_id, "profile_unknown")


def _find(things: tuple[_Named, ...], wanted: str, code: str) -> _Named:
    for thing in things:
        if thing.id == wanted:
            return thing
    raise KnownError(code, id=wanted)
