"""The real TV killed, frozen, cut off and with another time: afterwards it shows what is so."""

import json
import random
import re
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from benchmarks.cable import Cable
from benchmarks.kills_check import announced, compare
from benchmarks.offscreen import Offscreen
from benchmarks.other_clock import OtherClock, other_clock
from benchmarks.race_office import PIN, document_for
from benchmarks.sound_people import COUNTERS, Counters, Step
from benchmarks.throwaway_postgres import throwaway_postgres
from office.settings_text import settings_text
from shared.bootstrap import OfficeConnection, connect, create_database
from shared.domain.day import Day, apply
from shared.domain.event import EventKind
from shared.domain.ticket import TicketState
from shared.settings import FILE_NAME, Settings, Simulation

SETTLE_S: Final = 60.0
HOUR_S: Final = 3600
SLEEP_S: Final = 12.0
"""Longer than what a TV knows is good for."""
ENGINES: Final = ("sqlite", "postgresql")


@dataclass
class Room:
    """An office, its TV, and what can be done to it."""

    tv: Offscreen
    connection: OfficeConnection
    counters: Counters
    clock: OtherClock | None
    """The TV's machine's."""
    cable: Cable | None
    freeze_s: float
    findings: list[str] = field(default_factory=list)

    def call(self, counter: int) -> int:
        """The number of the call's event."""
        self.counters.call(Step(0.0, counter, 0.0))
        return self.day().seq

    def day(self) -> Day:
        """What the events say, replayed from the first."""
        return apply(Day(), self.connection.use_cases.reader.events_after(0, 100_000))

    def settle(self, fault: str) -> None:
        """Waits until the screen is as the events say; what still differs is a finding."""
        limit = time.monotonic() + SETTLE_S
        while (wrong := self.differences()) and time.monotonic() < limit:
            time.sleep(0.1)
        self.findings += [f"{fault}: {one}" for one in wrong]

    def differences(self) -> list[str]:
        """Of the stage, the list and the lines."""
        return differences(self.tv, self.connection, self.day())

    def expect(self, fault: str, spoken: set[int], silent: set[int]) -> None:
        """Waits for what is to be announced; what was, and should not be, is a finding."""
        limit = time.monotonic() + SETTLE_S
        while not spoken <= set(announced(self.tv.said())) and time.monotonic() < limit:
            time.sleep(0.1)
        begun = announced(self.tv.said())
        self.findings += [f"{fault}: event {seq} is missed" for seq in spoken - set(begun)]
        self.findings += [f"{fault}: event {seq} is stale" for seq in silent & set(begun)]


def differences(tv: Offscreen, connection: OfficeConnection, day: Day) -> list[str]:
    """What the TV's stage, list and lines show otherwise than the day has it."""
    seen = compare(tv, connection, fresh=True)
    called = {ticket.label for ticket in day.in_state(TicketState.CALLED)}
    found = [f"open call {label} is not shown" for label in sorted(seen.missed)]
    found += [f"{label} is shown, but not called" for label in sorted(seen.wrong)]
    if called and tv.text("stageLabel") not in called:
        found.append("the stage has no open call")
    waiting = [ticket.topic_id for ticket in day.in_state(TicketState.WAITING)]
    for topic in connection.use_cases.reader.office().topics:
        shown = tv.text(f"waiting-{topic.series.letter}")
        if waiting.count(topic.id) and shown != str(waiting.count(topic.id)):
            found.append(f"the line of {topic.series.letter} is {shown}")
    return found


def killed(room: Room) -> None:
    """While it announces; meanwhile people are called, and some have come."""
    room.expect("before", {room.call(1)}, set())
    room.tv.kill()
    open_call, stale = room.call(2), room.call(3)
    room.counters.serve(3)
    room.tv.launch()
    room.tv.until_present()
    room.settle("killed")
    after = room.call(4)
    room.expect("killed", {after}, {open_call, stale})
    room.settle("killed, then called")


def frozen(room: Room) -> None:
    """As a box that hangs: nothing is processed for a while.

    Not in the middle of a command: who hangs with the office in hand is another fault.
    """
    room.tv.until_present()
    with room.connection.store.writing():
        room.tv.process.send_signal(signal.SIGSTOP)
    open_call, stale = room.call(5), room.call(6)
    time.sleep(room.freeze_s)
    room.counters.serve(6)
    room.tv.process.send_signal(signal.SIGCONT)
    room.expect("frozen", {open_call}, {stale})
    room.settle("frozen")


def asleep(room: Room) -> None:
    """With calls that it has heard of and has not said yet; one of them is over when it wakes."""
    room.tv.until_present()
    before = room.call(1)
    room.expect("before it sleeps", {before}, set())
    stale, open_call = room.call(2), room.call(3)
    called = [ticket.label for ticket in room.day().in_state(TicketState.CALLED)]
    room.tv.until(lambda: len(set(called) & _listed(room.tv)) >= len(called) - 1, "all calls")
    with room.connection.store.writing():
        room.tv.process.send_signal(signal.SIGSTOP)
    room.counters.serve(2)
    time.sleep(max(room.freeze_s, SLEEP_S))
    room.tv.process.send_signal(signal.SIGCONT)
    room.expect("asleep", {open_call}, {stale})
    room.settle("asleep")


def _listed(tv: Offscreen) -> set[str]:
    return {name.removeprefix("call-") for name in tv.names() if name.startswith("call-")}


def cut_off(room: Room) -> None:
    """The cable to the server is pulled; the TV says so until it is back."""
    assert room.cable is not None
    room.cable.pull()
    room.tv.until(lambda: "offlineSign" in room.tv.names(), "that it is cut off")
    open_call, stale = room.call(7), room.call(8)
    room.counters.serve(8)
    room.cable.plug()
    room.tv.until(lambda: "offlineSign" not in room.tv.names(), "that it is back")
    room.expect("cut off", {open_call}, {stale})
    room.settle("cut off")


def started_apart(room: Room) -> None:
    """Switched on while the server cannot be reached, which comes back later."""
    assert room.cable is not None
    room.tv.kill()
    room.cable.pull()
    room.tv.launch()
    room.tv.until(lambda: "offlineSign" in room.tv.names(), "that it is cut off")
    open_call, stale = room.call(1), room.call(2)
    room.counters.serve(2)
    room.cable.plug()
    room.tv.until_present()
    room.settle("started apart")
    after = room.call(3)
    room.expect("started apart", {after}, {open_call, stale})
    room.settle("started apart, then called")


def other_time(room: Room) -> None:
    """The machine's clock goes an hour ahead during a call, then an hour behind."""
    assert room.clock is not None
    for offset, counter, hour in ((HOUR_S, 1, "11"), (-HOUR_S, 2, "09"), (0, 3, "10")):
        first = room.call(counter)
        room.clock.set(offset)
        second = room.call(counter + 3)
        room.expect(f"clock {offset:+} s", {first, second}, set())
        room.settle(f"clock {offset:+} s")
        # A server's clock is the office's; an embedded database has the machine's.
        wanted = "10" if room.cable is not None else hour
        if room.tv.text("clock")[:2] != wanted:
            room.findings.append(f"clock {offset:+} s: the TV shows {room.tv.text('clock')}")


def main(freeze_s: float = 30.0, engines: tuple[str, ...] = ENGINES, *, voice: bool = True) -> bool:
    """Prints what was found for each engine; whether nothing was wrong."""
    results = {engine: course(engine, freeze_s, voice=voice) for engine in engines}
    good = all(not result["findings"] for result in results.values())
    print(json.dumps({"engines": results, "freeze_s": freeze_s, "aims_met": good}), flush=True)
    return good


def course(engine: str, freeze_s: float, *, voice: bool) -> dict[str, Any]:
    """Every fault that can be had here, one after the other, on one running office."""
    with room_with(engine, freeze_s, voice=voice) as room:
        faults: list[Callable[[Room], None]] = [killed, frozen, asleep]
        faults += [cut_off, started_apart] if room.cable is not None else []
        faults += [other_time] if room.clock is not None else []
        for fault in faults:
            fault(room)
        events = room.connection.use_cases.reader.events_after(0, 100_000)
        room.findings += [f"record: {one.where} {one.what}" for one in room.connection.verify()]
        bugs = re.findall(r"^.*(?:Traceback|CRITICAL)(?:.*\n){1,12}", room.tv.said(), re.MULTILINE)
        room.findings += [f"the TV logged a bug: {bug}" for bug in bugs[:3]]
        return {
            "faults": [fault.__name__ for fault in faults],
            "calls": sum(event.kind is EventKind.TICKET_CALLED for event in events),
            "findings": room.findings,
        }


@contextmanager
def room_with(engine: str, freeze_s: float, *, voice: bool) -> Iterator[Room]:
    """An office on the engine with its TV at work; a server's cable can be pulled."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kezek-tv-")))
        database, theirs, cable = "kezek.db", "kezek.db", None
        if engine == "postgresql":
            server = stack.enter_context(throwaway_postgres())
            cable = Cable(server.port)
            stack.callback(cable.close)
            database = server.create_database()
            theirs = database.replace(f":{server.port}/", f":{cable.port}/")
        settings = found(folder, database, voice=voice)
        seen = settings.model_copy(update={"database": theirs})
        (folder / FILE_NAME).write_text(settings_text(seen), encoding="utf-8")
        connection = connect(settings)
        stack.callback(connection.close)
        counters = Counters(connection, random.Random(1))
        counters.open()
        clock = other_clock(folder)
        tv = Offscreen("display", settings, environment={} if clock is None else clock.environment)
        stack.callback(tv.end)
        tv.launch()
        tv.until_present()
        yield Room(tv, connection, counters, clock, cable, freeze_s)


def found(folder: Path, database: str, *, voice: bool) -> Settings:
    """An office at ten whose counters all serve every topic."""
    document = document_for(COUNTERS)
    topics = [topic["id"] for topic in document["topics"]]
    document["profiles"] = [{"id": "all", "ranks": [topics], "help_after_minutes": 15}]
    for counter in document["counters"]:
        counter["profile"] = "all"
    morning = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo(document["time_zone"]))
    settings = Settings.model_validate(
        {
            "office_id": document["id"],
            "database": database,
            "device": "tv-1",
            "display": {"voice": voice},
            "simulation": Simulation(anchor_real=datetime.now(UTC), anchor_virtual=morning),
        }
    ).placed_in(folder)
    text = json.dumps(document, sort_keys=True, ensure_ascii=False)
    create_database(settings, text, {one["id"]: PIN for one in document["staff"]})
    return settings
