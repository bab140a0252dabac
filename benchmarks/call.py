"""Press of *Call next* in real counters to the number on the real TV and the start of its sound."""

import json
import multiprocessing
import os
import random
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from benchmarks.call_clerk import PIN, Press, clerk, live, wait
from benchmarks.race_office import document_for

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from benchmarks.call_screen import Observed, ObservedTelevision
    from shared.settings import Settings


@dataclass(frozen=True, slots=True)
class Plan:
    """`speed` makes announcements shorter, so that 200 of them fit into minutes."""

    counters: tuple[int, ...]
    calls: int
    speed: float
    media: bool
    pause_s: float
    """Longest rest of a clerk between two visitors, for each counter that there is."""
    seed: int = 1


@dataclass(slots=True)
class Clerk:
    """One counter's process as its parent sees it."""

    number: int
    pipe: Connection
    label: str = ""
    rest_until: float = 0.0


def main(plan: Plan) -> bool:
    """Runs each number of counters in turn, prints the results; whether nothing went wrong."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from shared.qt.application import create_application

    app = create_application("bench-display", [], software=True)
    results = {}
    for counters in plan.counters:
        results[str(counters)] = one_round(app, plan, counters)
        print(json.dumps({"counters": counters} | results[str(counters)].summary()), flush=True)
    whole = Result.joined(list(results.values()))
    by_counters = {name: result.summary() for name, result in results.items()}
    print(json.dumps(whole.summary() | {"by_counters": by_counters}))
    return whole.lost == 0 and whole.out_of_order == 0


@dataclass(frozen=True, slots=True)
class Result:
    """What came of the calls; lengths in ms."""

    calls: int
    shown: int
    spoken: int
    shortened: int
    lost: int
    out_of_order: int
    screen: tuple[float, ...]
    chime: tuple[float, ...]
    """Of calls that found the room quiet; the others wait for their turn."""

    def summary(self) -> dict[str, object]:
        return {
            "calls": self.calls,
            "shown": self.shown,
            "spoken": self.spoken,
            "shortened": self.shortened,
            "lost": self.lost,
            "out_of_order": self.out_of_order,
            "screen_ms": percentiles(self.screen),
            "chime_ms": percentiles(self.chime),
            "chimes_at_once": len(self.chime),
        }

    @classmethod
    def joined(cls, results: Sequence["Result"]) -> "Result":
        numbers = ("calls", "shown", "spoken", "shortened", "lost", "out_of_order")
        sums = {name: sum(getattr(one, name) for one in results) for name in numbers}
        return cls(
            **sums,
            screen=tuple(length for one in results for length in one.screen),
            chime=tuple(length for one in results for length in one.chime),
        )


def one_round(app: "QGuiApplication", plan: Plan, counters: int) -> Result:
    """A fresh office with that many counters, each a process with its window."""
    from benchmarks.call_screen import ObservedTelevision

    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        settings = found(folder, counters)
        television = ObservedTelevision(app, settings, plan.speed, media=plan.media)
        stack.callback(television.close)
        wait(lambda: television.ready)
        fill(television, plan.calls)
        clerks = [start(stack, settings, number) for number in range(1, counters + 1)]
        wait(lambda: all(one.pipe.poll() for one in clerks))
        for one in clerks:
            one.pipe.recv()
        presses = conduct(television, clerks, plan)
        wait(lambda: len(television.seen.records) == plan.calls)
        return judge(television, presses)


def conduct(television: "ObservedTelevision", clerks: Sequence[Clerk], plan: Plan) -> list[Press]:
    """Each clerk calls, serves once the call was announced, rests a little, calls again."""
    chance = random.Random(plan.seed)
    presses: list[Press] = []
    longest_s = plan.pause_s * len(clerks)
    for one in clerks:
        one.rest_until = time.monotonic() + chance.uniform(0, longest_s)
    asked = 0
    busy: set[int] = set()
    while len(presses) < plan.calls or busy:
        for one in clerks:
            if one.pipe.poll():
                match one.pipe.recv():
                    case Press() as press:
                        presses.append(press)
                        one.label = press.label
                    case _:
                        busy.discard(one.number)
                        one.rest_until = time.monotonic() + chance.uniform(0, longest_s)
            announced = {record.announcement.label for record in television.seen.records}
            if one.label and one.label in announced:
                one.label = ""
                one.pipe.send("serve")
            elif asked < plan.calls and may_call(one, busy):
                asked += 1
                busy.add(one.number)
                one.pipe.send("call")
        live()
    for one in clerks:
        one.pipe.send("end")
    return presses


def may_call(one: Clerk, busy: set[int]) -> bool:
    """Whether the clerk is free and rested."""
    return one.number not in busy and time.monotonic() >= one.rest_until


def judge(television: "ObservedTelevision", presses: Sequence[Press]) -> Result:
    """Compares what was seen and heard with what the database recorded."""
    from display.viewmodels.turns import Outcome
    from shared.domain.event import EventKind

    seen: Observed = television.seen
    events = television.connection.use_cases.reader.events_after(0, 100_000)
    called = {e.seq: e.text("label") for e in events if e.kind is EventKind.TICKET_CALLED}
    pressed = {press.label: press.at for press in presses}
    assert set(pressed) == set(called.values()), "the counters called somebody else"
    outcomes = [record.outcome for record in seen.records]
    started = list(seen.sounded)
    lost = [q for q, label in called.items() if label not in seen.drawn or q not in seen.sounded]
    return Result(
        calls=len(called),
        shown=sum(label in seen.drawn for label in called.values()),
        spoken=outcomes.count(Outcome.SPOKEN) + outcomes.count(Outcome.SHORTENED),
        shortened=outcomes.count(Outcome.SHORTENED),
        lost=len(lost),
        out_of_order=sum(a > b for a, b in pairwise(started)),
        screen=tuple(
            (seen.drawn[label] - pressed[label]) / 1e6
            for label in called.values()
            if label in seen.drawn
        ),
        chime=tuple(
            (seen.sounded[seq] - pressed[called[seq]]) / 1e6
            for seq in sorted(seen.at_once & seen.sounded.keys())
        ),
    )


def found(folder: Path, counters: int) -> "Settings":
    """An office at ten o'clock whose counters all serve every topic."""
    from shared.bootstrap import create_database
    from shared.settings import Settings, Simulation

    document = document_for(counters)
    topics = [topic["id"] for topic in document["topics"]]
    document["profiles"] = [{"id": "all", "ranks": [topics], "help_after_minutes": 15}]
    for counter in document["counters"]:
        counter["profile"] = "all"
    morning = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo(document["time_zone"]))
    settings = Settings(
        office_id=document["id"],
        simulation=Simulation(anchor_real=datetime.now(UTC), anchor_virtual=morning),
    ).placed_in(folder)
    pins = {one["id"]: PIN for one in document["staff"]}
    create_database(settings, json.dumps(document, sort_keys=True, ensure_ascii=False), pins)
    return settings


def fill(television: "ObservedTelevision", tickets: int) -> None:
    """Everybody comes before the first call."""
    from shared.application.take_ticket import TakeTicket
    from shared.domain.language import Language

    cases = television.connection.use_cases
    topics, languages = cases.reader.office().topics, list(Language)
    for number in range(tickets):
        cases.take_ticket(
            TakeTicket(
                topic_id=topics[number % len(topics)].id,
                language=languages[number % len(languages)],
                device="kiosk-1",
            )
        )


def start(stack: ExitStack, settings: "Settings", number: int) -> Clerk:
    """A counter in a process of its own, ended with the round."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=clerk, args=(settings, number, theirs), daemon=True)
    process.start()
    stack.callback(process.join, 10)
    return Clerk(number, ours)


def percentiles(lengths: Sequence[float]) -> dict[str, float]:
    """p50, p95 and p99; empty without any."""
    ordered = sorted(lengths)
    if not ordered:
        return {}
    last = len(ordered) - 1
    return {f"p{share}": round(ordered[round(last * share / 100)], 1) for share in (50, 95, 99)}
