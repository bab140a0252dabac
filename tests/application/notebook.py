"""What an office must do, kept by hand as in a notebook: shares no rule with the program."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.domain.event import EventKind

ALMATY = ZoneInfo("Asia/Almaty")
SERVES = {"1": ("a", "b"), "2": ("abc",), "3": ("a", "b")}
"""Counter to the topics of its ranks."""
HELP_AFTER = timedelta(minutes=15)
HEAD_START = timedelta(minutes=20)
STEPS = {
    EventKind.TICKET_RECALLED: {"called": "called"},
    EventKind.TICKET_PUT_BACK: {"called": "waiting"},
    EventKind.TICKET_NO_SHOW: {"called": "no_show"},
    EventKind.SERVICE_STARTED: {"called": "serving"},
    EventKind.SERVICE_FINISHED: {"serving": "served"},
}


@dataclass
class Slip:
    """A ticket as somebody would write it down."""

    id: UUID
    topic: str
    number: int
    day: date
    place: datetime
    issued: datetime
    state: str = "waiting"
    counter: str | None = None
    calls: int = 0
    paper: str | None = None


@dataclass
class Notebook:
    """The office's day: slips, who sits where, and how many events there must be."""

    day: date
    events: int = 1
    slips: dict[UUID, Slip] = field(default_factory=dict)
    seats: dict[str, str] = field(default_factory=dict)

    def begin(self, today: date) -> None:
        """The first work of a new day ends the old one."""
        if today <= self.day:
            return
        for slip in self.slips.values():
            if slip.state in {"waiting", "called", "serving"}:
                slip.state, slip.counter = "expired", None
        self.seats.clear()
        self.day = today
        self.events += 1

    def last(self, topic: str) -> int:
        """The number that the topic has reached today."""
        return sum(slip.topic == topic and slip.day == self.day for slip in self.slips.values())

    def at(self, counter: str) -> Slip | None:
        """Who stands at the counter."""
        here = [slip for slip in self.slips.values() if slip.counter == counter]
        assert len(here) <= 1
        return here[0] if here else None

    def next_for(self, counter: str, now: datetime) -> Slip | None:
        """Looks at every visitor in the hall, one by one."""
        pool: list[Slip] = []
        for rank in SERVES[counter]:
            here = [s for s in self.slips.values() if s.state == "waiting" and s.topic in rank]
            helped = any(now - slip.place > HELP_AFTER for slip in here)
            if not pool or helped:
                pool += here
        return min(pool, key=lambda slip: (slip.place, slip.issued, slip.id), default=None)

    def refusal(self, counter: str, clerk: str) -> str | None:
        """Why the clerk may not work at the counter."""
        return None if self.seats.get(counter) == clerk else "not_signed_in"
