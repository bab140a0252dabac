"""What an office must do, kept by hand as in a notebook: shares no rule with the program."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.domain.event import EventKind

ALMATY = ZoneInfo("Asia/Almaty")
SERVES = {"1": ("a", "b"), "2": ("abc",), "3": ("a", "b")}
"""Counter to the topics of its ranks."""
HELP_AFTER = timedelta(minutes=15)
HEAD_START = timedelta(minutes=20)
GRACE = timedelta(minutes=15)
UNDO = timedelta(seconds=10)
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
    letter: str = ""
    group: str | None = None
    state: str = "waiting"
    counter: str | None = None
    calls: int = 0
    paper: str | None = None
    bound: str | None = None
    holder: str | None = None
    note: str = ""
    checked: str | None = None
    gone: datetime | None = None

    @property
    def label(self) -> str:
        return f"{self.letter.upper()}{self.number:03d}"

    @property
    def turn(self) -> tuple[datetime, datetime, UUID]:
        return (self.place, self.issued, self.id)


@dataclass
class LastStep:
    """What a counter did last, and how the slip looked before."""

    seq: int
    at: datetime
    clerk: str
    before: Slip


@dataclass
class Notebook:
    """The office's day: slips, who sits where, and how many events there must be."""

    day: date
    events: int = 1
    slips: dict[UUID, Slip] = field(default_factory=dict)
    seats: dict[str, str] = field(default_factory=dict)
    machines: dict[str, str] = field(default_factory=dict)
    rests: dict[str, str] = field(default_factory=dict)
    steps: dict[str, LastStep] = field(default_factory=dict)
    messages: dict[str, datetime] = field(default_factory=dict)

    def begin(self, now: datetime) -> None:
        """The first work of a new day ends the old one."""
        today = now.astimezone(ALMATY).date()
        if today <= self.day:
            return
        for slip in self.slips.values():
            if slip.state in {"waiting", "called", "serving", "on_hold"}:
                slip.state, slip.counter, slip.holder = "expired", None, None
        for kept in (self.seats, self.machines, self.rests, self.steps):
            kept.clear()
        self.forget_messages(now)
        self.day = today
        self.events += 1

    def forget_messages(self, now: datetime) -> None:
        """Those that are over."""
        self.messages = {key: end for key, end in self.messages.items() if end > now}

    def over(self, now: datetime) -> bool:
        """Whether the day that is open in the book is past."""
        return now.astimezone(ALMATY).date() > self.day

    def seen(self, now: datetime) -> "Notebook":
        """What screens show: of a day that is over only who is at a counter."""
        if not self.over(now):
            return self
        here = [counter for counter in self.seats if self.at(counter)]
        seats = {counter: self.seats[counter] for counter in here}
        machines = {counter: self.machines[counter] for counter in here}
        return replace(self, seats=seats, machines=machines, rests={}, steps={})

    def last(self, letter: str) -> int:
        """The number that the letter has reached today."""
        return sum(slip.letter == letter and slip.day == self.day for slip in self.slips.values())

    def at(self, counter: str) -> Slip | None:
        """Who stands at the counter."""
        here = [slip for slip in self.slips.values() if slip.counter == counter]
        assert len(here) <= 1
        return here[0] if here else None

    def waiting(self) -> list[Slip]:
        """Everybody in the hall, by their turn."""
        found = [slip for slip in self.slips.values() if slip.state == "waiting"]
        return sorted(found, key=lambda slip: slip.turn)

    def next_for(self, counter: str, now: datetime, hall: list[Slip] | None = None) -> Slip | None:
        """Looks at every visitor in the hall, one by one."""
        pool: list[Slip] = []
        everybody = self.waiting() if hall is None else hall
        for index, rank in enumerate(SERVES[counter]):
            mine = [s for s in everybody if index == 0 and s.bound == counter]
            topics = [
                [s for s in everybody if s.bound is None and s.topic == topic] for topic in rank
            ]
            groups = [group for group in (mine, *topics) if group]
            helped = [g for g in groups if any(now - slip.place > HELP_AFTER for slip in g)]
            for group in helped if pool else groups:
                pool += group
        return min(pool, key=lambda slip: slip.turn, default=None)

    def passed(self, counter: str, slip: Slip, now: datetime) -> list[str]:
        """Calls one after the other in the mind, until it is the slip's turn."""
        hall = [other for other in self.waiting() if other is not slip]
        if not self.serves(counter, slip):
            return [
                other.label
                for other in hall
                if other.turn < slip.turn
                if self.serves(counter, other)
                or (other.topic, other.bound) == (slip.topic, slip.bound)
            ]
        hall.append(slip)
        found = []
        while (first := self.next_for(counter, now, hall)) is not slip:
            assert first is not None
            found.append(first.label)
            hall.remove(first)
        return found

    def serves(self, counter: str, slip: Slip) -> bool:
        """Whether the slip stands in a line that the counter calls."""
        if slip.bound is not None:
            return slip.bound == counter
        return slip.topic in "".join(SERVES[counter])

    def refusal(self, counter: str, clerk: str) -> str | None:
        """Why the clerk may not work at the counter."""
        return None if self.seats.get(counter) == clerk else "not_signed_in"

    def fresh_refusal(self, counter: str, clerk: str, now: datetime) -> str | None:
        """The same for a step that begins something: a past day ends before it."""
        return "not_signed_in" if self.over(now) else self.refusal(counter, clerk)

    def unready(self, counter: str) -> str | None:
        """Why nobody can come to the counter."""
        if self.at(counter):
            return "counter_busy"
        return "counter_resting" if counter in self.rests else None

    def touch(self, counter: str, slip: Slip) -> Slip:
        """Something happens to the slip at the counter: older steps there are final."""
        self.steps = {
            where: step
            for where, step in self.steps.items()
            if where != counter and step.before.id != slip.id
        }
        return replace(slip)

    def stepped(self, counter: str, clerk: str, before: Slip, now: datetime) -> None:
        """A step that can be taken back; its event is the next one."""
        self.steps[counter] = LastStep(self.events + 1, now, clerk, before)

    def leave(self, counter: str) -> None:
        """Nobody sits there any more."""
        self.seats.pop(counter, None)
        self.machines.pop(counter, None)
        self.steps.pop(counter, None)
        if self.rests.get(counter) == "break":
            del self.rests[counter]
