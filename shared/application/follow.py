"""A program's own picture of the office: a cursor, a state, and what happened since."""

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from shared.application.ports import Reader
from shared.domain.availability import Availability, TopicDay, availability
from shared.domain.day import Day, apply, only
from shared.domain.desks import Message, Step
from shared.domain.errors import UNREADABLE, KnownError
from shared.domain.estimate import Flow, WaitRange, expected_wait, wait_range
from shared.domain.event import Event, EventKind
from shared.domain.office import Office, WorkProfile
from shared.domain.order import Explanation, choose, heads_of, passed_over, why
from shared.domain.ticket import Ticket, TicketState, own_line

LOG = logging.getLogger(__name__)
BATCH = 500
"""Events read at once."""
EVENT = "event"
LOOK_AGAIN = timedelta(minutes=1)
NO_PROFILE = WorkProfile("", (), timedelta(0))
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a screen shows: the office, its day, and the database's clock when it was read."""

    office: Office
    day: Day
    now: datetime
    typical_waits: dict[str, float]

    @property
    def unread(self) -> frozenset[str]:
        """Of what something could not be read: tables, "event" or "office"."""
        return self.day.unread | ({"office"} if self.office.unread else set())

    @property
    def day_is_over(self) -> bool:
        """Whether the open day is past, and nobody has begun the new one yet."""
        return self.day.opened is not None and self.day.opened < _date(self.office, self.now)

    def waiting(self, topic_id: str) -> list[Ticket]:
        """The line of a topic in the order of calling."""
        return [t for t in self.day.in_state(TicketState.WAITING) if t.topic_id == topic_id]

    def flow(self, topic_id: str, now: datetime, ahead: int | None = None) -> Flow:
        """What the line of the topic shows at `now`, for somebody with `ahead` before them."""
        called = [
            ticket
            for ticket in self.day.tickets.values()
            if ticket.topic_id == topic_id and ticket.called_at is not None
        ]
        last = max(called, key=_called_at, default=None)
        typical = self.typical_waits.get(topic_id)
        return Flow(
            ahead=len(self.waiting(topic_id)) if ahead is None else ahead,
            last_wait=None if last is None else _called_at(last) - last.issued_at,
            calls_last_hour=sum(now - _called_at(ticket) <= HOUR for ticket in called),
            typical_wait=(
                self.office.topic(topic_id).typical_wait
                if typical is None
                else timedelta(seconds=typical)
            ),
        )

    def availability(self, topic_id: str, now: datetime) -> Availability:
        """Whether the topic gives a ticket at `now`."""
        upper = self.wait(topic_id, now).high if self.waiting(topic_id) else 0
        seen = TopicDay(
            given=sum(ticket.topic_id == topic_id for ticket in self.day.tickets.values()),
            pause=self.day.paused.get(topic_id),
            upper_wait=timedelta(minutes=upper),
        )
        return availability(self.office, self.office.topic(topic_id), seen, now)

    def profile(self, counter_id: str) -> WorkProfile:
        """The counter's work profile; one without topics where the office has none of it."""
        try:
            return self.office.profile_of(counter_id)
        except KnownError:
            return NO_PROFILE

    def lines_of(self, counter_id: str) -> list[Ticket]:
        """Who waits for the counter, in the order of places; whom it calls next: `next_for`."""
        lines = {*self.profile(counter_id).topics, own_line(counter_id)}
        return [t for t in self.day.in_state(TicketState.WAITING) if t.line in lines]

    def next_for(self, counter_id: str, now: datetime) -> Ticket | None:
        """Whom the counter would call at `now`."""
        profile = self.profile(counter_id)
        return choose(heads_of(self.lines_of(counter_id)), profile, now)

    def passed_over(self, counter_id: str, ticket: Ticket, now: datetime) -> list[Ticket]:
        """Who would be passed over if the counter called the ticket at `now`."""
        profile = self.profile(counter_id)
        waiting = self.day.in_state(TicketState.WAITING)
        return passed_over(ticket, waiting, profile, counter_id, now)

    def why(self, counter_id: str, ticket: Ticket, now: datetime) -> Explanation | None:
        """Why the counter has this ticket and none of those who wait; None: nobody waits."""
        called = ticket.called_at or now
        return why(ticket, self.lines_of(counter_id), self.profile(counter_id), called)

    def held_for(self, clerk_id: str) -> list[Ticket]:
        """What the clerk has set aside, the next term first."""
        held = [t for t in self.day.in_state(TicketState.ON_HOLD) if t.held_for == clerk_id]
        return sorted(held, key=lambda ticket: (ticket.held_until or self.now, ticket.order_key))

    def undoable(self, counter_id: str, clerk_id: str, now: datetime) -> Step | None:
        """The step that the clerk can still take back at `now`."""
        step = self.day.desks.steps.get(counter_id)
        seconds = self.office.serving.undo_seconds
        if step is None or step.clerk_id != clerk_id or not step.undoable_at(now, seconds):
            return None
        return step

    def messages_for(self, counter_id: str, now: datetime) -> list[Message]:
        """What the counter shows at `now`, the latest first."""
        shown = [m for m in self.day.desks.messages.values() if m.shown_at(counter_id, now)]
        return sorted(shown, key=lambda message: (message.since, message.id), reverse=True)

    def wait(self, topic_id: str, now: datetime, ahead: int | None = None) -> WaitRange:
        """The expected wait in the line of the topic as a range."""
        return wait_range(expected_wait(self.flow(topic_id, now, ahead)))


def _called_at(ticket: Ticket) -> datetime:
    return ticket.called_at or ticket.issued_at


def _date(office: Office, now: datetime) -> date:
    return now.astimezone(office.zone).date()


@dataclass(slots=True)
class _News:
    """Events in order up to the number `seq`; `whole` unless one of them could not be read."""

    seq: int
    events: list[Event] = field(default_factory=list)
    whole: bool = True


class Follower:
    """Keeps a snapshot up to date by reading the events after its cursor, in order.

    Where an event cannot be read or followed, the tables say what holds; whatever they have that
    cannot be read either is left out and named in `Snapshot.unread`.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._snapshot: Snapshot | None = None
        self._looked: datetime | None = None

    def load(self) -> Snapshot:
        """The present, afresh; nothing that happened before is reported as news."""
        day, office, now = self._reader.day(), self._reader.office(), self._reader.now()
        self._snapshot = Snapshot(
            office, only(day, _date(office, now)), now, self._reader.typical_waits()
        )  # midnight may pass between two readings
        self._looked = now
        return self._snapshot

    def catch_up(self) -> tuple[Snapshot, Sequence[Event]]:
        """The present and all events since the last time; the first time there is no news."""
        if self._snapshot is None:
            return self.load(), ()
        snapshot = self._snapshot
        found = self._read(snapshot.day.seq)
        day, news = self._followed(snapshot.day, found)
        now = self._reader.now()
        kinds = {event.kind for event in news}
        if day.unread and self._looks_again(now, kinds):
            kept = frozenset() if EventKind.DAY_CLOSED in kinds else day.unread & {EVENT}
            day, more = self._afresh(day.seq, kept)
            news, kinds = [*news, *more], kinds | {event.kind for event in more}
        if news and day.opened is not None and day.opened < _date(snapshot.office, now):
            # An undone step brings back who was not at a counter at midnight: the tables know them.
            day, more = self._afresh(day.seq, day.unread & {EVENT})
            news, kinds = [*news, *more], kinds | {event.kind for event in more}
        if EventKind.OFFICE_CONFIGURED in kinds or not found.whole:
            snapshot = replace(snapshot, office=self._reader.office())
        if EventKind.DAY_CLOSED in kinds:
            snapshot = replace(snapshot, typical_waits=self._reader.typical_waits())
        self._snapshot = replace(snapshot, now=now, day=only(day, _date(snapshot.office, now)))
        return self._snapshot, news

    def _followed(self, before: Day, found: _News) -> tuple[Day, list[Event]]:
        if found.whole:
            try:
                return apply(before, found.events), found.events
            except (*UNREADABLE, KnownError):
                LOG.exception("events %d to %d cannot be followed", before.seq + 1, found.seq)
        day, more = self._afresh(found.seq, frozenset({EVENT}))
        return day, [*found.events, *more]

    def _afresh(self, seq: int, unread: frozenset[str]) -> tuple[Day, list[Event]]:
        """The day as the tables have it, and the events after `seq` that it has seen already."""
        day = self._reader.day()
        self._looked = self._reader.now()
        more = self._read(seq).events if day.seq > seq else []
        seen = [event for event in more if event.seq <= day.seq]
        return replace(day, unread=day.unread | unread), seen

    def _looks_again(self, now: datetime, kinds: Collection[EventKind]) -> bool:
        """What could not be read may have been mended, or gone with its day."""
        due = self._looked is None or now - self._looked >= LOOK_AGAIN
        if due or EventKind.DAY_CLOSED in kinds:
            self._looked = now
            return True
        return False

    def _read(self, after: int) -> _News:
        """All events after a number; one that cannot be read is told and passed over."""
        news, size = _News(after), BATCH
        while True:
            try:
                batch = self._reader.events_after(news.seq, size)
            except UNREADABLE as error:
                if size > 1:
                    size //= 2
                    continue
                if news.seq >= self._reader.day().seq:
                    raise  # there is no such event: the reading itself is at fault
                LOG.error("event %d cannot be read: %s", news.seq + 1, error)  # noqa: TRY400  no bug
                news.seq, news.whole, size = news.seq + 1, False, BATCH
                continue
            if not batch:
                return news
            news.events += batch
            news.seq = batch[-1].seq
