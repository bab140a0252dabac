"""What the use cases need from the world; adapters live in `shared.persistence`."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import Protocol, Self
from uuid import UUID

from shared.domain.alert import Alerts
from shared.domain.availability import Pause
from shared.domain.day import Day, DeviceState
from shared.domain.desks import Desks, Rest
from shared.domain.event import Event, EventDraft
from shared.domain.ledger import Flaw
from shared.domain.mute import Mutes
from shared.domain.office import Office
from shared.domain.ticket import Ticket


@dataclass(frozen=True, slots=True)
class Sitting:
    """A clerk signed in at a counter."""

    counter_id: str
    clerk_id: str
    device: str = ""
    """The machine at which the clerk signed in."""


@dataclass(frozen=True, slots=True)
class Credential:
    """A new PIN of a clerk as a one-way hash, and how often signing in failed of late."""

    clerk_id: str
    pin_hash: str
    failures: int
    locked_until: datetime | None


@dataclass(frozen=True, slots=True)
class Attempts:
    """How often a secret was wrong of late, for a clerk or a machine."""

    name: str
    failures: int = 0
    locked_until: datetime | None = None


class UnitOfWork(Protocol):
    """One command's transaction. Entering takes the office: nobody else writes until it ends.

    Leaving without `commit` undoes everything.
    """

    office: Office
    now: datetime
    """The database's clock when the office was taken, UTC; never before the last event."""
    open_day: date
    """The business day to which the unfinished tickets belong."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
    def commit(self) -> None:
        """Makes everything since entering durable; listeners are rung afterwards."""

    def event_of(self, command_id: UUID) -> Event | None:
        """What this command did, if it was carried out before."""

    def ticket(self, ticket_id: UUID) -> Ticket:
        """Raises KnownError `ticket_unknown`."""

    def heads(self, lines: Collection[str]) -> Sequence[Ticket]:
        """The first waiting ticket of each of the lines: see `Ticket.line`."""

    def at_counter(self, counter_id: str) -> Ticket | None:
        """The ticket called to or served at the counter."""

    def waiting_before(self, ticket: Ticket) -> int:
        """How many wait in the ticket's line with an earlier place."""

    def last_number(self, day: date, series: str) -> int | None:
        """The number given last in a row of numbers on a day."""

    def unfinished(self) -> Sequence[Ticket]:
        """Tickets that are waiting, called, serving or on hold."""

    def sitting_at(self, counter_id: str) -> Sitting | None:
        """Who is signed in at the counter."""

    def sitting_of(self, clerk_id: str) -> Sitting | None:
        """Where the clerk is signed in."""

    def attempts(self, name: str) -> Attempts:
        """What is known of a clerk's or a machine's attempts."""

    def has_pin(self, clerk_id: str) -> bool:
        """Whether a PIN is kept for the clerk."""

    def pause_of(self, topic_id: str) -> Pause | None:
        """The topic's pause, over or not."""

    def given(self, day: date, topic_id: str) -> int:
        """How many tickets of the topic were given on a day."""

    def device(self, device: str) -> DeviceState | None:
        """What the device last said of itself."""

    def rest_at(self, counter_id: str) -> Rest | None:
        """Why the counter calls nobody, if it does not."""

    def desks(self) -> Desks:
        """Rests, last steps, machines and messages of all counters."""

    def alerts(self) -> Alerts:
        """What is known of alerts, in force or ended of late."""

    def mutes(self) -> Mutes:
        """Which screens are silent until when."""

    def number_taken(self, day: date, letter: str, number: int) -> bool:
        """Whether a ticket of the day has this label."""

    def keep_attempts(self, attempts: Attempts) -> None:
        """Stores them; not part of the ledger."""

    def keep_credential(self, credential: Credential) -> None:
        """Stores a credential; not part of the ledger."""

    def record(self, draft: EventDraft, token: str = "") -> Event:
        """Appends the event and brings tickets, series and sittings up to it.

        `token` goes with a new ticket and stays out of the ledger.
        """

    def configure(
        self, document: str, command_id: UUID | None = None, actor: str = "office"
    ) -> Event:
        """Replaces the office's description by a validated office document, and records it."""


UnitOfWorkFactory = Callable[[], UnitOfWork]


class Reader(Protocol):
    """Reads what is committed; takes no lock that a writer would wait for."""

    def office(self) -> Office: ...
    def now(self) -> datetime:
        """The database's clock, UTC."""

    def day(self) -> Day:
        """The present business day, in one consistent read."""

    def events_after(self, seq: int, limit: int = 500) -> Sequence[Event]:
        """The following events in order."""

    def pins_made(self) -> Mapping[str, str]:
        """Clerk id to how the hash of the PIN was made: its salt, and not the hash."""

    def pin_owner(self, hashes: Mapping[str, str]) -> str | None:
        """The first clerk of `hashes` whose PIN is kept as this hash; may raise `pin_locked`."""

    def token_of(self, ticket_id: UUID) -> str:
        """The unguessable name of a ticket on the visitor's page."""

    def owed_papers(self, device: str) -> Sequence[Ticket]:
        """Today's tickets that `device` gave and never said what became of their papers."""

    def typical_waits(self, days: int = 20) -> dict[str, float]:
        """Median wait in seconds for each topic over the last business days; may lack topics."""


class Feed(Protocol):
    """Tells that something may have happened; only a hint, and never the truth."""

    def wait(self, timeout: float) -> bool:
        """True as soon as something was heard, False after `timeout` seconds of silence."""

    def close(self) -> None: ...


class PinHasher(Protocol):
    """One-way hashing of PINs; slow on purpose, so never under the office's lock."""

    def hash(self, pin: str) -> str: ...
    def again(self, made: str, pin: str) -> str:
        """The hash of `pin`, made in the same way as another; see `Reader.pins_made`."""


class Ledger(Protocol):
    """The whole record in one consistent view, for checks; not for daily work."""

    def events(self) -> Iterable[Event]:
        """All events in the order of their numbers."""

    def unreadable(self) -> Sequence[Flaw]:
        """Events that `events` had to pass over."""

    def tickets(self) -> Iterable[Ticket]:
        """All tickets as the tables have them."""

    def papers(self) -> Mapping[UUID, str]:
        """Ticket id to what became of its paper."""

    def sittings(self) -> Mapping[str, str]:
        """Counter id to clerk id."""

    def numbers(self) -> Mapping[tuple[date, str], int]:
        """The number given last on a day in a row of numbers."""

    def paused(self) -> Mapping[str, Pause]:
        """Topic id to its pause."""

    def devices(self) -> Mapping[str, DeviceState]:
        """Device to what it last said of itself."""

    def alerts(self) -> Alerts:
        """What is known of alerts."""

    def desks(self) -> Desks:
        """Rests, last steps, machines and messages of the counters."""

    def mutes(self) -> Mutes:
        """Which screens are silent until when."""

    def documents(self) -> Mapping[int, str]:
        """The office's descriptions: version to the SHA-256 of the text, hexadecimal."""

    def head(self) -> tuple[int, str]:
        """Number and hash of the last event, as the office's row has them."""
