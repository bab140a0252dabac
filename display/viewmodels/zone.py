"""The part of an office's day that belongs to one screen."""

from collections.abc import Iterable
from dataclasses import replace

from display.viewmodels.announcements import CALL_KINDS
from shared.application.follow import Snapshot
from shared.domain.day import Day
from shared.domain.event import Event
from shared.domain.office import Office, Topic
from shared.domain.screen import Screen
from shared.domain.ticket import Ticket


def zoned(snapshot: Snapshot, screen: Screen) -> Snapshot:
    """The same present with the screen's tickets only; the others' calls are no longer open."""
    kept = {key: one for key, one in snapshot.day.tickets.items() if _belongs(screen, one)}
    return replace(snapshot, day=replace(snapshot.day, tickets=kept))


def news_for(screen: Screen, day: Day, events: Iterable[Event]) -> list[Event]:
    """The events without the calls that belong to other screens; `day` is the whole office's."""
    return [event for event in events if event.kind not in CALL_KINDS or _shown(screen, day, event)]


def topics_of(screen: Screen, office: Office) -> list[Topic]:
    """The topics whose lines the screen shows: those named, else those of its counters."""
    served = frozenset[str]().union(
        *(office.profile_of(one.id).topics for one in office.counters if one.id in screen.counters)
    )
    wanted = screen.topics or served
    return [topic for topic in office.topics if not wanted or topic.id in wanted]


def _belongs(screen: Screen, ticket: Ticket) -> bool:
    if ticket.counter_id is None:
        return screen.shows_topic(ticket.topic_id)
    return screen.shows_call(ticket.topic_id, ticket.counter_id)


def _shown(screen: Screen, day: Day, event: Event) -> bool:
    ticket = None if event.ticket_id is None else day.tickets.get(event.ticket_id)
    return ticket is not None and screen.shows_call(ticket.topic_id, event.text("counter"))
