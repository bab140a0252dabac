"""Press of *Call next* in real counters to the number on the real TV and the start of its sound."""

import json
import multiprocessing
import os
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from benchmarks.call_clerk import PIN, Press, clerk, live, wait
from benchmarks.call_judge import Call, Limits, aims, summary
from benchmarks.race_office import document_for

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from benchmarks.call_screen import ObservedTelevision
    from shared.settings import Settings

VOICE_WITHIN_S: Final = 120.0
"""Nobody waits longer for the voice, whatever happens; see docs/tv.md."""
LATE_S: Final = 0.5
"""A clerk's own clicks between two visitors."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`speed` makes the announcements of the bursts shorter, so that 50 fit into minutes."""

    counters: tuple[int, ...] = (1, 4, 8, 16)
    minutes: float = 5.0
    every_s: float = 8.0
    bursts: int = 50
    speed: float = 20.0
    media: bool = True
    steady_speed: float = 1.0
    """The same for the calls every few seconds; above 1 for a short course only."""
    seed: int = 1


@dataclass(slots=True)
class Clerk:
    """One counter's process as its parent sees it."""

    number: int
    pipe: Connection
    busy: bool = False
    serving: bool = False
    """A visitor is to be served before the next one is called."""
    presses: list[Press] = field(default_factory=list)
    next_at: float = 0.0

    def listen(self) -> None:
        """Takes in what the process tells."""
        if not self.pipe.poll():
            return
        match self.pipe.recv():
            case Press() as press:
                self.presses.append(press)
                self.busy, self.serving = False, True
            case _:
                self.busy = self.serving = False

    def ask(self, word: str) -> None:
        self.busy = True
        self.pipe.send(word)


def main(plan: Plan) -> bool:
    """Runs each number of counters in turn, prints the results; whether nothing went wrong."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from shared.qt.application import create_application

    app = create_application("bench-display", [], software=True)
    found: dict[str, dict[str, object]] = {}
    for counters in plan.counters:
        for name, measure in (("every_8_s", steady), ("at_once", at_once)):
            found[f"{counters}_{name}"] = measure(app, plan, counters)
            print(json.dumps({f"{counters}_{name}": found[f"{counters}_{name}"]}), flush=True)
    held = aims(found)
    print(json.dumps({"scenarios": found, "aims": held, "aims_met": all(held.values())}))
    return all(held[name] for name in ("none_lost", "in_order", "shown_long_enough"))


def steady(app: "QGuiApplication", plan: Plan, counters: int) -> dict[str, object]:
    """At real speed each counter calls every few seconds, whoever was there having been served."""

    def conduct(clerks: Sequence[Clerk], television: "ObservedTelevision") -> None:
        chance, begun = random.Random(plan.seed), time.monotonic()
        end = begun + plan.minutes * 60
        for one in clerks:
            one.next_at = begun + chance.uniform(0, plan.every_s)
        while any(one.next_at < end or one.busy for one in clerks):
            now = time.monotonic()
            for one in clerks:
                one.listen()
                if one.busy or now < one.next_at or one.next_at >= end:
                    continue
                if one.serving:
                    one.ask("serve")
                else:
                    one.next_at += plan.every_s
                    one.ask("call")
            live()
        last = time.monotonic() + plan.every_s
        wait(lambda: television.quiet and time.monotonic() > last, VOICE_WITHIN_S)

    speed = plan.steady_speed
    calls = round(plan.minutes * 60 / plan.every_s + 1) * counters
    limits = Limits(min(6.0 / speed, plan.every_s - LATE_S), VOICE_WITHIN_S / speed + LATE_S)
    return one_round(app, plan, counters, calls, speed, limits, conduct)


def at_once(app: "QGuiApplication", plan: Plan, counters: int) -> dict[str, object]:
    """Every counter presses at the same moment, again and again."""

    def conduct(clerks: Sequence[Clerk], television: "ObservedTelevision") -> None:
        for number in range(plan.bursts):
            for one in clerks:
                one.ask("call")
            called = (number + 1) * counters
            wait(lambda: _all_free(clerks) and television.settled == called, VOICE_WITHIN_S)  # noqa: B023  waited for in this turn
            for one in clerks:
                one.ask("serve")
            wait(lambda: _all_free(clerks))

    limits = Limits(6.0 / plan.speed, VOICE_WITHIN_S / plan.speed + LATE_S)
    return one_round(app, plan, counters, plan.bursts * counters, plan.speed, limits, conduct)


def _all_free(clerks: Sequence[Clerk]) -> bool:
    for one in clerks:
        one.listen()
    return not any(one.busy for one in clerks)


def one_round(
    app: "QGuiApplication",
    plan: Plan,
    counters: int,
    tickets: int,
    speed: float,
    limits: Limits,
    conduct: Callable[[Sequence[Clerk], "ObservedTelevision"], None],
) -> dict[str, object]:
    """A fresh office with that many counters, each a process with its window."""
    from benchmarks.call_screen import ObservedTelevision

    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        settings = found_office(folder, counters)
        television = ObservedTelevision(app, settings, speed, media=plan.media)
        stack.callback(television.close)
        wait(lambda: television.ready)
        fill(television, tickets)
        clerks = [start(stack, settings, number) for number in range(1, counters + 1)]
        wait(lambda: all(one.pipe.poll() for one in clerks))
        for one in clerks:
            one.pipe.recv()
        conduct(clerks, television)
        for one in clerks:
            one.pipe.send("end")
        presses = [press for one in clerks for press in one.presses]
        return summary(calls_of(television, presses), list(television.seen.sounded), limits)


def calls_of(television: "ObservedTelevision", presses: Sequence[Press]) -> list[Call]:
    """Puts together what was pressed, what the database recorded, and what was seen and heard."""
    from shared.domain.event import EventKind

    seen = television.seen
    events = television.connection.use_cases.reader.events_after(0, 100_000)
    called = {e.seq: e.text("label") for e in events if e.kind is EventKind.TICKET_CALLED}
    pressed = {press.label: press.at for press in presses}
    assert set(pressed) == set(called.values()), "the counters called somebody else"
    return [
        Call(
            seq=seq,
            outcomes=tuple(str(one.outcome) for one in seen.records if one.announcement.seq == seq),
            on_screen=_ms(seen.drawn.get(label), pressed[label]),
            shown_for=seen.shown_for(label),
            sounded=_ms(seen.sounded.get(seq), pressed[label]),
            at_once=seq in seen.at_once,
        )
        for seq, label in called.items()
    ]


def _ms(at: int | None, since: int) -> float | None:
    return None if at is None else (at - since) / 1e6


def found_office(folder: Path, counters: int) -> "Settings":
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
    """A counter in a process and at a machine of its own, ended with the round."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    of_its_own = settings.model_copy(update={"device": f"pc-{number}"})
    process = context.Process(target=clerk, args=(of_its_own, number, theirs), daemon=True)
    process.start()
    stack.callback(process.join, 10)
    return Clerk(number, ours)
