"""Who works in an office that is measured: kiosks, clerks at a human pace, and TVs."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from multiprocessing.synchronize import Barrier, Event
from typing import Any

from benchmarks.race_office import PIN
from shared.application.call_next import CallNext
from shared.application.follow import Follower
from shared.application.serve import Serve
from shared.application.sign_in import SignIn
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import OfficeConnection, connect
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.settings import Settings

WAIT_S = 0.5


@dataclass(frozen=True, slots=True)
class Pace:
    """How long it goes on, and the pauses: between a clerk's steps, and at a kiosk."""

    seconds: float
    step_s: float
    visitor_s: float


@dataclass(frozen=True, slots=True)
class Moments:
    """When all begin, and when the TVs have seen enough."""

    ready: Barrier
    over: Event


@dataclass
class Seen:
    """What one process did or saw; moments are of the machine's monotonic clock."""

    kind: str
    lengths: list[float] = field(default_factory=list)
    answered: dict[str, float] = field(default_factory=dict)
    """When the clerk had the answer to a call, by the command."""
    shown: dict[str, float] = field(default_factory=dict)
    """When a TV knew of the call."""
    begin: float = 0.0
    busy: int = 0
    """How often the office was not to be had within its patience."""


def person(
    work: Callable[..., None],
    settings: Settings,
    number: int,
    pace: Pace,
    moments: Moments,
    reports: Any,  # noqa: ANN401  a queue, which is generic in stubs only
) -> None:
    """The process of one of them; `work` is one of those below."""
    seen = Seen(work.__name__)
    connection = connect(settings)
    try:
        work(connection, seen, number, pace, moments)
    finally:
        reports.put(seen)
        connection.close()


@contextmanager
def begun(seen: Seen, moments: Moments, seconds: float) -> Iterator[Callable[[], bool]]:
    """All begin at once; the function says whether it goes on."""
    moments.ready.wait()
    seen.begin = time.monotonic()
    yield lambda: time.monotonic() < seen.begin + seconds


@contextmanager
def patient(seen: Seen) -> Iterator[None]:
    """An office that is not to be had is counted."""
    try:
        yield
    except KnownError as error:
        if error.code != "database_busy":
            raise
        seen.busy += 1


def kiosk(
    connection: OfficeConnection, seen: Seen, number: int, pace: Pace, moments: Moments
) -> None:
    """Visitors come at even intervals, each by chance a little sooner or later."""
    chance = random.Random(number)
    topics = connection.use_cases.reader.office().topics
    with begun(seen, moments, pace.seconds) as goes_on:
        while goes_on():
            time.sleep(chance.uniform(0.5, 1.5) * pace.visitor_s)
            wish = TakeTicket(
                topic_id=chance.choice(topics).id, language=Language.KK, device=f"kiosk-{number}"
            )
            before = time.monotonic()
            with patient(seen):
                connection.use_cases.take_ticket(wish)
                seen.lengths.append(time.monotonic() - before)


def counter(
    connection: OfficeConnection, seen: Seen, number: int, pace: Pace, moments: Moments
) -> None:
    """Calls, starts and finishes, with a pause before each."""
    chance = random.Random(number)
    counter_id, clerk_id = f"counter-{number}", f"clerk-{number}"
    take_over = SignIn(counter_id=counter_id, clerk_id=clerk_id, pin=PIN, take_over=True)
    signed_in = False
    while not signed_in:  # all of them come at once, which nobody measures
        with patient(Seen("nobody")):
            connection.use_cases.sign_in(take_over)
            signed_in = True

    def pause() -> None:
        time.sleep(chance.uniform(0.5, 1.5) * pace.step_s)

    with begun(seen, moments, pace.seconds) as goes_on:
        while goes_on():
            pause()
            call = CallNext(counter_id=counter_id, clerk_id=clerk_id)
            before = time.monotonic()
            ticket = None
            with patient(seen):
                ticket = connection.use_cases.call_next(call)
            if ticket is None:
                continue
            seen.answered[str(call.id)] = time.monotonic()
            seen.lengths.append(seen.answered[str(call.id)] - before)
            for kind in (EventKind.SERVICE_STARTED, EventKind.SERVICE_FINISHED):
                pause()
                step = Serve(
                    counter_id=counter_id, clerk_id=clerk_id, ticket_id=ticket.id, kind=kind
                )
                done = False
                while not done:
                    with patient(seen):
                        connection.use_cases.serve(step)
                        done = True


def screen(
    connection: OfficeConnection,
    seen: Seen,
    number: int,  # noqa: ARG001  as the others
    pace: Pace,
    moments: Moments,
) -> None:
    """Follows the events as a TV does, on each hint and now and then."""
    follower = Follower(connection.use_cases.reader)
    follower.load()
    with closing(connection.feed()) as feed, begun(seen, moments, pace.seconds):
        over = False
        while not over:
            over = moments.over.is_set()
            feed.wait(WAIT_S)
            _, news = follower.catch_up()
            now = time.monotonic()
            for event in news:
                if event.kind is EventKind.TICKET_CALLED:
                    seen.shown[str(event.command_id)] = now
