"""A morning of calls for the recorded hall: calm, busy, and all at once, in turn."""

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from benchmarks.race_office import PIN
from shared.application.call_next import CallNext
from shared.application.serve import Serve
from shared.application.sign_in import SignIn
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import OfficeConnection
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket

COUNTERS: Final = 8
PHASE_S: Final = 90.0


@dataclass(frozen=True, slots=True)
class Step:
    """Whom a counter calls at a second of the course, and when the visitor has come."""

    at: float
    counter: int
    served_after: float


def course(seconds: float, seed: int) -> Iterator[Step]:
    """Phases of a minute and a half at most in turn; in the end there is time to speak."""
    chance, long = random.Random(seed), min(PHASE_S, seconds / 5)
    at, phase = 3.0, 0
    while at < seconds - 30:
        calm, busy = phase % 3 == 0, phase % 3 == 1
        end = min(at + long, seconds - 30)
        while at < end:
            together = 1 if calm or busy else chance.randint(4, COUNTERS)
            for counter in chance.sample(range(1, COUNTERS + 1), together):
                yield Step(at, counter, chance.choice([4, 12, 30, 60]))
            at += chance.uniform(20, 35) if calm else chance.uniform(4, 9) if busy else 45
        phase += 1


@dataclass
class Counters:
    """What the clerks of the course do, straight at the use cases."""

    connection: OfficeConnection
    chance: random.Random
    there: dict[int, tuple[Ticket, float]] = field(default_factory=dict)
    """Counter to whom it called, and when the visitor comes."""

    def open(self) -> None:
        for number in range(1, COUNTERS + 1):
            self.connection.use_cases.sign_in(
                SignIn(counter_id=f"counter-{number}", clerk_id=f"clerk-{number}", pin=PIN)
            )

    def call(self, step: Step) -> None:
        """Whoever was there has been served; somebody comes and is called."""
        self.serve(step.counter)
        topics = self.connection.use_cases.reader.office().topics
        self.connection.use_cases.take_ticket(
            TakeTicket(
                topic_id=self.chance.choice(topics).id,
                language=self.chance.choice(list(Language)),
                device="kiosk-1",
            )
        )
        ticket = self.connection.use_cases.call_next(
            CallNext(counter_id=f"counter-{step.counter}", clerk_id=f"clerk-{step.counter}")
        )
        assert ticket is not None
        self.there[step.counter] = (ticket, step.at + step.served_after)

    def serve(self, counter: int) -> None:
        ticket, _ = self.there.pop(counter, (None, 0.0))
        if ticket is None:
            return
        for kind in (EventKind.SERVICE_STARTED, EventKind.SERVICE_FINISHED):
            self.connection.use_cases.serve(
                Serve(
                    counter_id=f"counter-{counter}",
                    clerk_id=f"clerk-{counter}",
                    ticket_id=ticket.id,
                    kind=kind,
                )
            )


def live_through(counters: Counters, seconds: float, seed: int, alive: Callable[[], None]) -> int:
    """Plays the course in real time; how many were called."""
    begun, called = time.monotonic(), 0
    steps = list(course(seconds, seed))
    while (now := time.monotonic() - begun) < seconds:
        while steps and steps[0].at <= now:
            counters.call(steps.pop(0))
            called += 1
        for counter in [n for n, (_, comes) in counters.there.items() if comes <= now]:
            counters.serve(counter)
        alive()
        time.sleep(0.05)
    return called
