"""How much an office can have: counters, kiosks, TVs and years of history, on both engines."""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from benchmarks.bare_commits import bare_commits_per_s
from benchmarks.capacity_history import with_history
from benchmarks.capacity_people import Moments, Pace, Seen, counter, kiosk, person, screen
from benchmarks.processes import quick_context
from benchmarks.race import percentiles
from benchmarks.race_office import PIN, document_for
from benchmarks.throwaway_postgres import throwaway_postgres
from shared.application.call_next import CallNext
from shared.application.follow import Follower
from shared.application.serve import Serve
from shared.application.sign_in import SignIn, SignOut
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import OfficeConnection, connect
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.settings import Settings

BARE_S: Final = 2.0
START_S: Final = 240.0
READS: Final = 5
COMMANDS: Final = 60
STEPS: Final = 3
"""Of a clerk for each visitor."""
QUICKEST_S: Final = 0.2
STEPS_PER_S: Final = 20
"""A clerk's shortest pause, and how many steps all do: far more than people do."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Each number of counters with each length of history, on each engine."""

    engines: tuple[str, ...] = ("sqlite", "postgresql")
    counters: tuple[int, ...] = (1, 8, 32, 64)
    history: tuple[int, ...] = (10_000, 100_000, 1_000_000)
    seconds: float = 20.0


def main(plan: Plan) -> bool:
    """Prints one JSON object; whether every TV knew of every call."""
    points = [point for engine in plan.engines for point in on_engine(engine, plan)]
    growths = {
        engine: growth([p for p in points if p["engine"] == engine]) for engine in plan.engines
    }
    print(json.dumps({"points": points, "growth": growths}), flush=True)
    return not any(point["feed_missed"] for point in points)


def on_engine(engine: str, plan: Plan) -> Iterator[dict[str, Any]]:
    """All points of one engine."""
    for tickets in plan.history:
        with empty_database(engine) as database:
            document = document_for(max(plan.counters))
            begin = time.monotonic()
            settings = with_history(database, document, tickets)
            say(f"{engine}: {tickets} tickets of history made in {time.monotonic() - begin:.0f} s")
            with closing(connect(settings)) as office:
                reads = reads_ms(office, settings)
                cpu = cpu_ms(office)
            for counters in plan.counters:
                point = {"engine": engine, "history": tickets, **measured(settings, counters, plan)}
                point["bare_commits_per_s"] = round(bare(database, counters), 1)
                point |= {"reads_ms": reads, "cpu_ms": cpu}
                say(json.dumps(point))
                yield point


@contextmanager
def empty_database(engine: str) -> Iterator[Path | str]:
    """As durable as in an office."""
    if engine == "sqlite":
        with tempfile.TemporaryDirectory(prefix="kezek-capacity-") as folder:
            yield Path(folder) / "kezek.db"
    else:
        with throwaway_postgres(durable=True) as server:
            yield server.create_database()


def measured(settings: Settings, counters: int, plan: Plan) -> dict[str, Any]:
    """One office at work: a kiosk for eight counters, a TV for four."""
    kiosks, screens = max(1, counters // 8), max(1, counters // 4)
    step_s = max(QUICKEST_S, counters / STEPS_PER_S)
    visitor_s = STEPS * step_s * kiosks / counters
    with closing(connect(settings)) as office:
        fill(office, counters)
    pace = Pace(plan.seconds, step_s, visitor_s)
    people = [(kiosk, kiosks), (counter, counters), (screen, screens)]
    seen = at_work(settings, people, pace)
    return {
        "counters": counters,
        "kiosks": kiosks,
        "screens": screens,
        "step_s": step_s,
        **times(seen),
    }


def fill(office: OfficeConnection, waiting: int) -> None:
    """Nobody calls in vain."""
    topics = office.use_cases.reader.office().topics
    for number in range(2 * waiting):
        topic = topics[number % len(topics)].id
        wish = TakeTicket(topic_id=topic, language=Language.KK, device="kiosk-1")
        office.use_cases.take_ticket(wish)


def at_work(
    settings: Settings, people: Sequence[tuple[Callable[..., None], int]], pace: Pace
) -> list[Seen]:
    """What all saw."""
    context = quick_context("benchmarks.capacity_people")
    count = sum(many for _, many in people)
    moments = Moments(context.Barrier(count), context.Event())
    served, watched = context.Queue(), context.Queue()
    processes = [
        context.Process(
            target=person,
            args=(work, settings, number, pace, moments, watched if work is screen else served),
        )
        for work, many in people
        for number in range(1, many + 1)
    ]
    for process in processes:
        process.start()
    try:
        screens = sum(many for work, many in people if work is screen)
        seen = [served.get(timeout=START_S + pace.seconds) for _ in range(count - screens)]
        moments.over.set()
        seen += [watched.get(timeout=START_S) for _ in range(screens)]
        for process in processes:
            process.join()
    finally:
        for process in processes:
            process.kill()
    return seen


def times(seen: Sequence[Seen]) -> dict[str, Any]:
    """Of the commands, and from the answer to each TV's knowing."""
    answered = {key: at for one in seen for key, at in one.answered.items()}
    screens = [one.shown for one in seen if one.kind == "screen"]
    lags = [
        max(0.0, shown[key] - at)
        for shown in screens
        for key, at in answered.items()
        if key in shown
    ]
    takes, calls = (
        [length for one in seen if one.kind == kind for length in one.lengths]
        for kind in ("kiosk", "counter")
    )
    return {
        "takes": len(takes),
        "calls": len(calls),
        "take_ms": percentiles(takes),
        "call_ms": percentiles(calls),
        "feed_ms": percentiles(lags),
        "busy": sum(one.busy for one in seen),
        "feed_missed": sum(key not in shown for shown in screens for key in answered),
    }


def bare(database: Path | str, processes: int) -> float:
    """The engine by itself, on the same disk, with as many at once."""
    if isinstance(database, Path):
        with tempfile.TemporaryDirectory(dir=database.parent) as folder:
            return bare_commits_per_s(Path(folder) / "kezek.db", processes, BARE_S)
    import psycopg

    try:
        return bare_commits_per_s(database, processes, BARE_S)
    finally:
        with psycopg.connect(database, autocommit=True) as server:
            server.execute("DROP TABLE bare_head, bare_event")


def reads_ms(office: OfficeConnection, settings: Settings) -> dict[str, float]:
    """What a program reads when it begins; the middle of a few times."""
    reader = office.use_cases.reader
    asked: dict[str, Callable[[], object]] = {
        "open": lambda: connect(settings).close(),
        "load": lambda: Follower(reader).load(),
        "day": reader.day,
        "typical_waits": reader.typical_waits,
        "owed_papers": lambda: reader.owed_papers("kiosk-1"),
        "news": lambda: reader.events_after(reader.day().seq),
    }
    return {name: round(statistics.median(lengths(ask)) * 1000, 2) for name, ask in asked.items()}


def cpu_ms(office: OfficeConnection) -> dict[str, float]:
    """Of this process for each command: on SQLite all of it, whatever else the machine does."""
    use_cases = office.use_cases
    counter_id, clerk_id = "counter-1", "clerk-1"
    topics = sorted(use_cases.reader.office().profile_of(counter_id).ranks[0])
    use_cases.sign_in(SignIn(counter_id=counter_id, clerk_id=clerk_id, pin=PIN))
    spent: dict[str, list[float]] = {"take": [], "call": [], "step": []}

    def timed(name: str, do: Callable[[], Any]) -> Any:  # noqa: ANN401  whatever it does
        before = time.process_time()
        answer = do()
        spent[name].append(time.process_time() - before)
        return answer

    for number in range(COMMANDS):
        topic = topics[number % len(topics)]
        wish = TakeTicket(topic_id=topic, language=Language.KK, device="kiosk-1")
        timed("take", partial(use_cases.take_ticket, wish))
        ticket = timed(
            "call", partial(use_cases.call_next, CallNext(counter_id=counter_id, clerk_id=clerk_id))
        )
        for kind in (EventKind.SERVICE_STARTED, EventKind.SERVICE_FINISHED):
            step = Serve(counter_id=counter_id, clerk_id=clerk_id, ticket_id=ticket.id, kind=kind)
            timed("step", partial(use_cases.serve, step))
    use_cases.sign_out(SignOut(counter_id=counter_id, clerk_id=clerk_id))
    return {name: round(statistics.median(each) * 1000, 2) for name, each in spent.items()}


def lengths(ask: Callable[[], object]) -> list[float]:
    found = []
    for _ in range(READS):
        before = time.monotonic()
        ask()
        found.append(time.monotonic() - before)
    return found


def growth(points: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """How many times as long with the longest history as with the shortest."""
    shortest, longest = (choose(point["history"] for point in points) for choose in (min, max))
    first, last = ([p for p in points if p["history"] == many] for many in (shortest, longest))
    grown: dict[str, Any] = {
        f"{name}_p50": [
            round(after[f"{name}_ms"]["p50"] / max(before[f"{name}_ms"]["p50"], 0.01), 2)
            for before, after in zip(first, last, strict=True)
        ]
        for name in ("take", "call", "feed")
    }
    cpu = first[0]["cpu_ms"], last[0]["cpu_ms"]
    grown["cpu"] = {name: round(cpu[1][name] / max(cpu[0][name], 0.01), 2) for name in cpu[0]}
    reads = first[0]["reads_ms"], last[0]["reads_ms"]
    grown["reads"] = {
        name: round(reads[1][name] / max(reads[0][name], 0.01), 2) for name in reads[0]
    }
    return {"history": longest / shortest, **grown}


def say(text: str) -> None:
    """Progress goes to standard error: the result alone is on standard output."""
    print(text, file=sys.stderr, flush=True)
