"""Whether an office's record holds: its events in themselves, and its tables against its events."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from shared.application.ports import Ledger
from shared.domain.day import Day, apply
from shared.domain.desks import Desks
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventKind
from shared.domain.ledger import GENESIS, flaws
from shared.domain.progress import series_of, taken
from shared.domain.ticket import Ticket

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Finding:
    """A place at which the record does not hold, such as `event 12` or `ticket A045`."""

    where: str
    what: str


@dataclass(slots=True)
class _Replay:
    """What the events say the tables must hold."""

    day: Day = field(default_factory=Day)
    numbers: dict[tuple[date, str], int] = field(default_factory=dict)
    documents: dict[int, str] = field(default_factory=dict)
    hash: str = GENESIS
    findings: list[Finding] = field(default_factory=list)

    def watch(self, events: Iterable[Event]) -> Iterator[Event]:
        """Passes the events on, following them; one that cannot be followed is a finding."""
        for event in events:
            try:
                self._follow(event)
            except (KnownError, KeyError, TypeError, ValueError) as error:
                self.findings.append(Finding(f"event {event.seq}", f"does not fit: {error}"))
            yield event

    def _follow(self, event: Event) -> None:
        self.hash = event.hash
        if event.kind is EventKind.TICKET_TAKEN:
            ticket = taken(event)
            series = (ticket.business_day, series_of(event))
            before = self.numbers.get(series)
            own_row = "series" in event.data  # a kiosk's, in which a lapsed ticket leaves a gap
            if before is not None and ticket.number != before + 1 and not own_row:
                self.findings.append(
                    Finding(f"event {event.seq}", f"{ticket.label} follows number {before}")
                )
            self.numbers[series] = ticket.number
        if event.kind is EventKind.OFFICE_CONFIGURED:
            self.documents[int(str(event.data["version"]))] = event.text("document")
        # A gap in the numbers was told by the chain; what follows it is still compared.
        self.day = apply(replace(self.day, seq=event.seq - 1), [event])


def verify(ledger: Ledger) -> list[Finding]:
    """Everything that does not hold, the events first; an untouched record has no findings."""
    replay = _Replay()
    found = [
        Finding(f"event {flaw.seq}", flaw.what) for flaw in flaws(replay.watch(ledger.events()))
    ]
    found += [Finding(f"event {flaw.seq}", flaw.what) for flaw in ledger.unreadable()]
    found += replay.findings
    found += _head(ledger, replay)
    found += _tickets(ledger.tickets(), replay.day)
    found += _difference("sitting at counter", ledger.sittings(), replay.day.sittings)
    found += _difference("paper of ticket", ledger.papers(), replay.day.papers)
    found += _difference("description", ledger.documents(), replay.documents)
    found += _difference("series", ledger.numbers(), replay.numbers)
    found += _difference("pause of topic", ledger.paused(), replay.day.paused)
    found += _difference("device", ledger.devices(), replay.day.devices)
    found += _difference("alert", ledger.alerts(), replay.day.alerts)
    found += _difference("silence of screen", ledger.mutes(), replay.day.mutes)
    found += _desks(ledger.desks(), replay.day.desks)
    return found


def _desks(stored: Desks, expected: Desks) -> list[Finding]:
    found = _difference("rest of counter", stored.rests, expected.rests)
    found += _difference("last step at counter", stored.steps, expected.steps)
    found += _difference("machine at counter", stored.machines, expected.machines)
    found += _difference("message", stored.messages, expected.messages)
    return found


def _head(ledger: Ledger, replay: _Replay) -> list[Finding]:
    seq, tip = ledger.head()
    if (seq, tip) == (replay.day.seq, replay.hash):
        return []
    last = replay.day.seq
    missing = f"the events end at {last}, the office's head says {seq}"
    return [
        Finding("office", missing if seq != last else "the head's hash is not the last event's")
    ]


def _tickets(stored: Iterable[Ticket], day: Day) -> list[Finding]:
    expected = dict(day.tickets)
    found: list[Finding] = []
    for ticket in stored:
        wanted = expected.pop(ticket.id, None)
        where = f"ticket {ticket.label} of {ticket.business_day}"
        if wanted is None:
            found.append(Finding(where, "no event tells of it"))
        elif replace(ticket, token="") != wanted:
            found.append(Finding(where, f"differs from its events in {_fields(ticket, wanted)}"))
    found += [
        Finding(f"ticket {ticket.label} of {ticket.business_day}", "is missing")
        for ticket in expected.values()
    ]
    return found


def _fields(one: Ticket, other: Ticket) -> str:
    names = [name for name in Ticket.__slots__ if name != "token"]
    return ", ".join(name for name in names if getattr(one, name) != getattr(other, name))


def _difference(
    where: str, stored: Mapping[Key, Value], expected: Mapping[Key, Value]
) -> list[Finding]:
    return [
        Finding(
            f"{where} {_name(key)}", f"is {stored.get(key)}, its events say {expected.get(key)}"
        )
        for key in {**stored, **expected}
        if stored.get(key) != expected.get(key)
    ]


def _name(key: Hashable) -> str:
    return " ".join(map(str, key)) if isinstance(key, tuple) else str(key)
