"""The state of an office as its events tell it: what every screen and every check stands on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import chain
from uuid import UUID

from shared.domain.alert import Alerts
from shared.domain.alert_record import ALERT_KINDS, alerts_after
from shared.domain.availability import Pause
from shared.domain.desks import DESK_KINDS, Desks, at_counters, desks_after, steps_of
from shared.domain.event import Event, EventKind
from shared.domain.mute import MUTE_KINDS, Mutes, mutes_after
from shared.domain.progress import taken, ticket_after
from shared.domain.ticket import AT_COUNTER, Ticket, TicketState
from shared.domain.transitions import Action, transition


@dataclass(frozen=True, slots=True)
class DeviceState:
    """What a device said of itself: `trouble` is a stable code such as `paper_out`, "" is well."""

    kind: str
    trouble: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """The tickets of a business day and who sits where, after the event number `seq`."""

    seq: int = 0
    tickets: Mapping[UUID, Ticket] = field(default_factory=dict)
    sittings: Mapping[str, str] = field(default_factory=dict)
    """Counter id to clerk id."""
    papers: Mapping[UUID, str] = field(default_factory=dict)
    """Ticket id to what became of its paper."""
    paused: Mapping[str, Pause] = field(default_factory=dict)
    """Topic id to its pause; a day's end ends them all."""
    devices: Mapping[str, DeviceState] = field(default_factory=dict)
    """Device to what it last said of itself."""
    alerts: Alerts = field(default_factory=dict)
    """Not bound to the day: an alert outlives midnight."""
    desks: Desks = field(default_factory=Desks)
    """Rests, last steps, machines and messages of the counters."""
    mutes: Mutes = field(default_factory=dict)
    """Screen to the end of its silence."""
    unread: frozenset[str] = frozenset()
    """Of what something could not be read: tables, or "event"."""
    opened: date | None = None
    """The business day that is open in the record; it stays open until the next work begins."""
    overnight: Mapping[UUID, Ticket] = field(default_factory=dict)
    """Tickets of a day that is over, still at a counter: to be finished there, and only there."""

    def in_state(self, *states: TicketState) -> list[Ticket]:
        """Tickets in any of the states, in the order of calling."""
        found = [ticket for ticket in self.tickets.values() if ticket.state in states]
        return sorted(found, key=lambda ticket: ticket.order_key)

    def at_counter(self, counter_id: str) -> Ticket | None:
        """The ticket that is called to or served at the counter, also from the day before."""
        for ticket in chain(self.tickets.values(), self.overnight.values()):
            if ticket.counter_id == counter_id:
                return ticket
        return None


@dataclass(slots=True)
class _Building:
    """A day that events are being added to."""

    tickets: dict[UUID, Ticket]
    sittings: dict[str, str]
    papers: dict[UUID, str]
    paused: dict[str, Pause]
    devices: dict[str, DeviceState]
    alerts: Alerts
    desks: Desks
    mutes: Mutes
    opened: date | None
    overnight: dict[UUID, Ticket]

    @classmethod
    def on(cls, day: Day) -> "_Building":
        return cls(
            dict(day.tickets),
            dict(day.sittings),
            dict(day.papers),
            dict(day.paused),
            dict(day.devices),
            day.alerts,
            day.desks,
            day.mutes,
            day.opened,
            dict(day.overnight),
        )


def apply(day: Day, events: Iterable[Event]) -> Day:
    """The day after `events`, which follow it without a gap; those already seen are passed."""
    building, seq = _Building.on(day), day.seq
    for event in events:
        if event.seq <= seq:
            continue
        if event.seq != seq + 1:
            raise ValueError(f"event {event.seq} does not follow {seq}")
        if event.kind in ALERT_KINDS:
            building.alerts = alerts_after(building.alerts, event)
        elif event.kind in MUTE_KINDS:
            building.mutes = mutes_after(building.mutes, event)
        else:
            if event.kind in DESK_KINDS:
                before = None if event.ticket_id is None else building.tickets.get(event.ticket_id)
                building.desks = desks_after(building.desks, event, before)
            _apply_one(building, event)
        seq = event.seq
    return Day(
        seq,
        building.tickets,
        building.sittings,
        building.papers,
        building.paused,
        building.devices,
        building.alerts,
        building.desks,
        building.mutes,
        day.unread,
        building.opened,
        building.overnight,
    )


def _apply_one(day: _Building, event: Event) -> None:
    match event.kind:
        case EventKind.TICKET_TAKEN:
            ticket = taken(event)
            day.tickets[ticket.id] = ticket
        case EventKind.CLERK_SIGNED_IN:
            day.sittings[event.text("counter")] = event.actor
        case EventKind.CLERK_SIGNED_OUT:
            day.sittings.pop(event.text("counter"), None)
        case EventKind.PAPER_REPORTED if event.ticket_id is not None:
            day.papers[event.ticket_id] = event.text("outcome")
        case EventKind.TOPIC_PAUSED:
            day.paused[event.text("topic")] = pause_of(event)
        case EventKind.TOPIC_RESUMED:
            day.paused.pop(event.text("topic"), None)
        case EventKind.DEVICE_REPORTED:
            day.devices[event.actor] = device_of(event)
        case EventKind.DAY_CLOSED:
            _close(day, event)
        case _:
            _step(day.tickets, event)
            _step(day.overnight, event)


def _step(tickets: dict[UUID, Ticket], event: Event) -> None:
    """Nothing where the event's ticket is not among them, or it tells of none."""
    if event.ticket_id in tickets:
        tickets[event.ticket_id] = ticket_after(tickets[event.ticket_id], event)


def _close(day: _Building, event: Event) -> None:
    left = event.data["tickets"]
    for ticket_id in left if isinstance(left, list) else []:
        key = UUID(str(ticket_id))
        if key in day.tickets:
            day.tickets[key] = transition(day.tickets[key], Action.EXPIRE, event.at)
    day.sittings.clear()
    day.paused.clear()
    day.mutes = {}
    day.overnight.clear()
    day.opened = date.fromisoformat(event.text("next_day"))


def pause_of(event: Event) -> Pause:
    """The pause that a TOPIC_PAUSED event tells of."""
    until = event.data["until"]
    return Pause(None if until is None else datetime.fromisoformat(str(until)))


def device_of(event: Event) -> DeviceState:
    """The state that a DEVICE_REPORTED event tells of."""
    return DeviceState(event.text("kind"), event.text("trouble"), event.at)


def only(day: Day, business_day: date) -> Day:
    """The same state on one business day, with what is of that day.

    Of a day that is over, though nobody has closed it yet, only who is at a counter is left.
    """
    kept = {key: t for key, t in day.tickets.items() if t.business_day == business_day}
    papers = {key: paper for key, paper in day.papers.items() if key in kept}
    steps = steps_of(day.desks, business_day)
    today = replace(day, tickets=kept, papers=papers, desks=steps, overnight={})
    if day.opened is None or day.opened >= business_day:
        return today
    overnight = {
        key: ticket
        for key, ticket in {**day.tickets, **day.overnight}.items()
        if ticket.state in AT_COUNTER and ticket.business_day < business_day
    }
    counters = {ticket.counter_id for ticket in overnight.values()}
    return replace(
        today,
        sittings={where: who for where, who in day.sittings.items() if where in counters},
        paused={},
        mutes={},
        desks=at_counters(steps, counters),
        overnight=overnight,
    )
