"""What is known of the counters besides who sits there: rests, last steps, messages, machines."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from shared.domain.event import TICKET_ACTIONS, TICKET_CHANGES, Event, EventKind
from shared.domain.ticket import Ticket


class RestKind(StrEnum):
    """Why a counter calls nobody."""

    BREAK = "break"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Rest:
    """A counter on a break or closed; `until` is a plan and ends nothing by itself."""

    kind: RestKind
    clerk_id: str
    since: datetime
    until: datetime | None
    reason: str
    """Id of the office's reason, "" for none of them."""
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """The last step of a counter, while nothing else happened there or to its ticket."""

    seq: int
    kind: EventKind
    at: datetime
    clerk_id: str
    before: Ticket
    """The ticket as it was, without the visitor's secret."""

    def undoable_at(self, now: datetime, seconds: int) -> bool:
        """Whether it is not yet final, where the office allows so many seconds."""
        return now < self.at + timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True)
class Message:
    """From who leads the office to one counter, or to all of them."""

    id: str
    text: str
    sender: str
    since: datetime
    until: datetime
    counter_id: str | None
    read_at: frozenset[str] = frozenset()
    """Counters at which it was read."""

    def shown_at(self, counter_id: str, now: datetime) -> bool:
        """Whether the counter shows it now."""
        return self.counter_id in {None, counter_id} and self.since <= now < self.until


@dataclass(frozen=True, slots=True)
class Desks:
    """By counter, and messages by id."""

    rests: Mapping[str, Rest] = field(default_factory=dict)
    steps: Mapping[str, Step] = field(default_factory=dict)
    machines: Mapping[str, str] = field(default_factory=dict)
    """Counter id to the device at which its clerk signed in."""
    messages: Mapping[str, Message] = field(default_factory=dict)


NOT_UNDONE = frozenset(
    {
        EventKind.TICKET_CALLED,
        EventKind.TICKET_RECALLED,
        EventKind.WALK_IN_SERVED,
        EventKind.TICKET_CANCELLED,
    }
)
"""The visitor was told, or has gone: a step forward mends it, not a step back."""
UNDOABLE = frozenset(TICKET_ACTIONS) - NOT_UNDONE
SEATS = frozenset({EventKind.CLERK_SIGNED_IN, EventKind.CLERK_SIGNED_OUT})
RESTS = frozenset({EventKind.COUNTER_RESTED, EventKind.COUNTER_OPENED})
MESSAGES = frozenset({EventKind.MESSAGE_SENT, EventKind.MESSAGE_READ, EventKind.MESSAGE_WITHDRAWN})
DESK_KINDS = SEATS | RESTS | MESSAGES | TICKET_CHANGES | {EventKind.DAY_CLOSED}


def desks_after(desks: Desks, event: Event, before: Ticket | None) -> Desks:
    """After one of the DESK_KINDS; `before` is the event's ticket as it was."""
    match event.kind:
        case kind if kind in TICKET_CHANGES:
            return replace(desks, steps=steps_after(desks.steps, event, before))
        case kind if kind in SEATS:
            return _seated(desks, event)
        case kind if kind in RESTS:
            return replace(desks, rests=rests_after(desks.rests, event))
        case kind if kind in MESSAGES:
            return replace(desks, messages=messages_after(desks.messages, event))
        case EventKind.DAY_CLOSED:
            return Desks(messages=current(desks.messages, event.at))
        case _:
            return desks


def steps_after(steps: Mapping[str, Step], event: Event, before: Ticket | None) -> dict[str, Step]:
    """An older step at the counter or with the ticket can be undone no more.

    `before` is None where a ticket is not known any more: one of a day that is past.
    """
    counter = event.perhaps("counter")
    kept = {
        where: step
        for where, step in steps.items()
        if where != counter and step.before.id != event.ticket_id
    }
    step = None if before is None else step_of(event, before)
    if step is not None and counter is not None:
        kept[counter] = step
    return kept


def steps_of(desks: Desks, business_day: date) -> Desks:
    """The same with the last steps of one business day."""
    steps = {
        where: step
        for where, step in desks.steps.items()
        if step.before.business_day == business_day
    }
    return replace(desks, steps=steps)


def at_counters(desks: Desks, counters: Collection[str | None]) -> Desks:
    """The machines of these counters and the messages: what is left of a day that is over."""
    machines = {where: what for where, what in desks.machines.items() if where in counters}
    return Desks(machines=machines, messages=desks.messages)


def step_of(event: Event, before: Ticket) -> Step | None:
    """What can be undone after the event."""
    if event.kind not in UNDOABLE or event.perhaps("counter") is None:
        return None
    return Step(event.seq, event.kind, event.at, event.actor, replace(before, token=""))


def _seated(desks: Desks, event: Event) -> Desks:
    counter = event.text("counter")
    machines = {where: what for where, what in desks.machines.items() if where != counter}
    rests = {
        where: rest
        for where, rest in desks.rests.items()
        if where != counter or rest.kind is not RestKind.BREAK
    }
    if event.kind is EventKind.CLERK_SIGNED_IN:
        machines[counter] = event.perhaps("device") or ""
    steps = {where: step for where, step in desks.steps.items() if where != counter}
    return replace(desks, machines=machines, rests=rests, steps=steps)


def rests_after(rests: Mapping[str, Rest], event: Event) -> dict[str, Rest]:
    """A counter has at most one rest."""
    counter = event.text("counter")
    kept = {where: rest for where, rest in rests.items() if where != counter}
    if event.kind is EventKind.COUNTER_RESTED:
        kept[counter] = rest_of(event)
    return kept


def rest_of(event: Event) -> Rest:
    """The rest that a COUNTER_RESTED event tells of."""
    return Rest(
        RestKind(event.text("rest")),
        event.actor,
        event.at,
        event.moment("until"),
        event.text("reason"),
        event.text("text"),
    )


def messages_after(messages: Mapping[str, Message], event: Event) -> dict[str, Message]:
    """Those that are over go when another one comes."""
    if event.kind is EventKind.MESSAGE_SENT:
        message = message_of(event)
        return {**current(messages, event.at), message.id: message}
    kept, wanted = dict(messages), event.text("message")
    found = kept.get(wanted)
    if event.kind is EventKind.MESSAGE_WITHDRAWN:
        kept.pop(wanted, None)
    elif found is not None:
        kept[wanted] = replace(found, read_at=found.read_at | {event.text("counter")})
    return kept


def message_of(event: Event) -> Message:
    """The message that a MESSAGE_SENT event tells of."""
    return Message(
        str(event.command_id),
        event.text("text"),
        event.actor,
        datetime.fromisoformat(event.text("since")),
        datetime.fromisoformat(event.text("until")),
        event.perhaps("counter"),
    )


def current(messages: Mapping[str, Message], at: datetime) -> dict[str, Message]:
    """Those that are not over."""
    return {key: message for key, message in messages.items() if message.until > at}
