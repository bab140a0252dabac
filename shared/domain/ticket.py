"""One visitor's turn and the states it goes through."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.domain.language import Language


class TicketState(StrEnum):
    """Where a ticket is on its way through the office."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    ON_HOLD = "on_hold"
    SERVED = "served"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


AT_COUNTER = frozenset({TicketState.CALLED, TicketState.SERVING})
"""States in which a ticket occupies exactly one counter."""

UNFINISHED = AT_COUNTER | {TicketState.WAITING, TicketState.ON_HOLD}
"""States that must not outlive the business day."""


class GroupCheck(StrEnum):
    """What a clerk found of the right to a head start."""

    VERIFIED = "verified"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """One visitor's turn. Times are UTC; `place` is the moment that decides the order."""

    office_id: str
    id: UUID
    business_day: date
    topic_id: str
    letter: str
    number: int
    language: Language
    group_id: str | None
    state: TicketState
    place: datetime
    issued_at: datetime
    called_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    counter_id: str | None = None
    clerk_id: str | None = None
    calls: int = 0
    token: str = ""
    bound_to: str | None = None
    """The only counter that calls it, after a transfer to that counter."""
    held_for: str | None = None
    """The clerk who set it aside, while it is on hold."""
    held_until: datetime | None = None
    reason: str = ""
    """Id of the office's reason for the hold."""
    note: str = ""
    """From a colleague to whoever serves it next."""
    group_check: GroupCheck | None = None

    @property
    def label(self) -> str:
        """What is printed, shown and spoken, such as `A045`."""
        return f"{self.letter}{self.number:03d}"

    @property
    def line(self) -> str:
        """Where it stands while it waits: its topic's line, or a counter's own."""
        return self.topic_id if self.bound_to is None else own_line(self.bound_to)

    @property
    def order_key(self) -> tuple[datetime, datetime, UUID]:
        """Earliest place first; then who came first; ids (UUIDv7) settle a tie within a moment."""
        return (self.place, self.issued_at, self.id)


def own_line(counter_id: str) -> str:
    """The line of tickets that only this counter calls; no topic's id has a colon."""
    return f"counter:{counter_id}"
