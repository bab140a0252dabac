"""The state of an office as its events tell it: what every screen and every check stands on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from uuid import UUID

from shared.domain.event import TICKET_ACTIONS, Event, EventKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket, TicketState
from shared.domain.transitions import Action, transition


@dataclass(frozen=True, slots=True)
class Day:
    """The tickets of a business day and who sits where, after the event number `seq`."""

    seq: int = 0
    tickets: Mapping[UUID, Ticket] = field(default_factory=dict)
    sittings: Mapping[str, str] = field(default_factory=dict)
    """Counter id to clerk id."""
    papers: Mapping[UUID, str] = field(default_factory=dict)
    """Ticket id to what became of its paper."""

    def in_state(self, *states: TicketState) -> list[Ticket]:
        """Tickets in any of the states, in the order of calling."""
        found = [ticket for ticket in self.tickets.values() if ticket.state in states]
        return sorted(found, key=lambda ticket: ticket.order_key)

    def at_counter(self, counter_id: str) -> Ticket | None:
        """The ticket that is called to or served at the counter."""
        for ticket in self.tickets.values():
            if ticket.counter_id == counter_id:
                return ticket
        return None


def taken(event: Event) -> Ticket:
    """The ticket that a TICKET_TAKEN event tells of."""
    if event.ticket_id is None:
        raise ValueError(f"event {event.seq} tells of no ticket")
    group, number = event.data["group"], event.data["number"]
    if not isinstance(number, int):
        raise TypeError(f"event {event.seq}: number is not a whole number")
    return Ticket(
        office_id=event.office_id,
        id=event.ticket_id,
        business_day=date.fromisoformat(event.text("day")),
        topic_id=event.text("topic"),
        letter=event.text("letter"),
        number=number,
        language=Language(event.text("language")),
        group_id=None if group is None else str(group),
        state=TicketState.WAITING,
        place=datetime.fromisoformat(event.text("place")),
        issued_at=event.at,
    )


def ticket_after(ticket: Ticket, event: Event) -> Ticket:
    """The ticket after an event of which it is the subject; raises as `transition` does."""
    action = TICKET_ACTIONS.get(event.kind)
    if action is None:
        return ticket
    counter = event.data.get("counter")
    return transition(
        ticket,
        action,
        event.at,
        counter_id=None if counter is None else str(counter),
        clerk_id=event.actor,
    )


def apply(day: Day, events: Iterable[Event]) -> Day:
    """The day after `events`, which follow it without a gap; those already seen are passed."""
    tickets, sittings, papers = dict(day.tickets), dict(day.sittings), dict(day.papers)
    seq = day.seq
    for event in events:
        if event.seq <= seq:
            continue
        if event.seq != seq + 1:
            raise ValueError(f"event {event.seq} does not follow {seq}")
        _apply_one(tickets, sittings, papers, event)
        seq = event.seq
    return Day(seq, tickets, sittings, papers)


def _apply_one(
    tickets: dict[UUID, Ticket], sittings: dict[str, str], papers: dict[UUID, str], event: Event
) -> None:
    match event.kind:
        case EventKind.TICKET_TAKEN:
            ticket = taken(event)
            tickets[ticket.id] = ticket
        case EventKind.CLERK_SIGNED_IN:
            sittings[event.text("counter")] = event.actor
        case EventKind.CLERK_SIGNED_OUT:
            sittings.pop(event.text("counter"), None)
        case EventKind.PAPER_REPORTED if event.ticket_id is not None:
            papers[event.ticket_id] = event.text("outcome")
        case EventKind.DAY_CLOSED:
            _expire(tickets, event)
            sittings.clear()
        case _ if event.ticket_id in tickets:
            tickets[event.ticket_id] = ticket_after(tickets[event.ticket_id], event)
        case _:
            pass


def _expire(tickets: dict[UUID, Ticket], event: Event) -> None:
    left = event.data["tickets"]
    for ticket_id in left if isinstance(left, list) else []:
        key = UUID(str(ticket_id))
        if key in tickets:
            tickets[key] = transition(tickets[key], Action.EXPIRE, event.at)


def only(day: Day, business_day: date) -> Day:
    """The same state with the tickets, and their papers, of one business day."""
    kept = {key: t for key, t in day.tickets.items() if t.business_day == business_day}
    papers = {key: paper for key, paper in day.papers.items() if key in kept}
    return replace(day, tickets=kept, papers=papers)
