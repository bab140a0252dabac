"""How much an office can have: counters, kiosks, TVs and years of history, on both engines."""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from benchmarks.bare_commits import bare_commits_per_s
from benchmarks.capacity_history import with_history
from benchmarks.capacity_people import Moments, Pace, Seen, counter, kiosk, person, screen
from benchmarks.processes import quick_context
from benchmarks.race import percentiles
from benchmarks.race_office import document_for
from benchmarks.throwaway_postgres import throwaway_postgres
from shared.application.follow import Follower
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import OfficeConnection, connect
from shared.domain.language import Language
from shared.settings import Settings

BARE_S: Final = 2.0
START_S: Final = 240.0
READS: Final = 5
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
            for counters in plan.counters:
                point = {"engine": engine, "history": tickets, **measured(settings, counters, plan)}
                point["bare_commits_per_s"] = round(bare(database, counters), 1)
                point["reads_ms"] = reads
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
    reads = first[0]["reads_ms"], last[0]["reads_ms"]
    grown["reads"] = {
        name: round(reads[1][name] / max(reads[0][name], 0.01), 2) for name in reads[0]
    }
    return {"history": longest / shortest, **grown}


def say(text: str) -> None:
    """Progress goes to standard error: the result alone is on standard output."""
    print(text, file=sys.stderr, flush=True)
