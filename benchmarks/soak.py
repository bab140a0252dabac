"""A day of the three real programs in quick motion, and whether what they hold grows."""

import json
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import psutil

from benchmarks.offscreen import PIN, open_sample_office
from benchmarks.soak_hands import Hand, at_work, sign_in
from benchmarks.soak_judge import Allowance, Growth, judge, warm_up_s
from office.demo.rehearsal import CLERK, SIZES
from office.demo.sample_office import YOUR_COUNTER
from office.demo.screens import silent_sound
from office.demo.stage import on_virtual_screen
from office.simulation.pace import LivedPace
from office.simulation.play import Plan, Simulation
from shared.assets import asset
from shared.bootstrap import OfficeConnection, connect
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.domain.event import EventKind
from shared.domain.office import Role
from shared.settings import Settings

PRESENT: Final = {"kiosk": "begin", "counter": f"clerk-{CLERK}", "display": "officeKk"}
MEDIA: Final = ("emergency-bag.mp4", "honesty.jpg")
LOAD: Final = 0.9
SAMPLE_S: Final = 2.0
MIB: Final = 1024 * 1024
HOUR_S: Final = 3600.0
ALLOWED: Final[Mapping[str, Allowance]] = {
    "memory_mb": Allowance(4.0, 0.03),
    "handles": Allowance(3.0),
    "threads": Allowance(3.0),
}
"""An office's day is held in memory: about 2 kB a ticket are meant to be added."""


@dataclass(slots=True)
class Samples:
    """What one program held, at hours of the office's time since the soak began."""

    process: psutil.Process
    hours: list[float] = field(default_factory=list)
    values: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in ALLOWED})

    def take(self, hour: float) -> None:
        """Memory is what no other process shares; raises psutil.Error when the program has gone."""
        found = {
            "memory_mb": self.process.memory_full_info().uss / MIB,
            "handles": float(handles_of(self.process)),
            "threads": float(self.process.num_threads()),
        }
        self.hours.append(hour)
        for name, value in found.items():
            self.values[name].append(value)

    def judged(self, since: float) -> dict[str, Growth]:
        """Each quantity from the hour `since` on."""
        start = sum(hour < since for hour in self.hours)
        return {
            name: judge(self.hours[start:], values[start:], ALLOWED[name])
            for name, values in self.values.items()
        }


def handles_of(process: psutil.Process) -> int:
    """Open files, sockets and pipes."""
    if sys.platform == "win32":
        return process.num_handles()
    return process.num_fds()


@dataclass(frozen=True, slots=True)
class Course:
    """How long and how fast, by whom, and with what on the TV."""

    hours: float
    factor: float
    seed: int
    all_media: bool = False


def main(course: Course) -> bool:
    """Prints the result; whether nothing grew."""
    result = soak(course)
    print(json.dumps(result), flush=True)
    return not result["grown"]


def soak(course: Course) -> dict[str, Any]:
    """Plays so many hours of the office and watches the programs meanwhile."""
    hours, factor, seed = course.hours, course.factor, course.seed
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kezek-soak-")))
        printer = stack.enter_context(VirtualPrinter(folder / "papers"))
        media = "" if course.all_media else few_media(folder / "media").name
        address = f"tcp://{printer.host}:{printer.port}"
        settings = open_sample_office(folder, factor, address, media)
        sound = stack.enter_context(silent_sound())
        programs = {
            name: stack.enter_context(
                on_virtual_screen(name, settings, "--windowed", size, sound=sound)
            )
            for name, size in SIZES.items()
        }
        for name, program in programs.items():
            program.wait_for(PRESENT[name])
        sign_in(programs["counter"], CLERK, YOUR_COUNTER, PIN)
        connection = connect(settings)
        stack.callback(connection.close)
        stack.enter_context(people(connection, settings, hours, seed))
        hands = stack.enter_context(at_work(programs, seed))
        watched = {name: Samples(psutil.Process(one.process.pid)) for name, one in programs.items()}
        watch(list(watched.values()), list(hands.values()), hours, factor)
        return summary(watched, hands, connection, hours, factor)


def few_media(folder: Path) -> Path:
    """One video and one picture: a round of 25 s, so that even a short soak plays it a few times.

    A video that plays holds some 20 MiB which the picture after it gives back.
    """
    folder.mkdir()
    for name in MEDIA:
        shutil.copy(asset("media", name), folder)
    return folder


def watch(watched: Sequence[Samples], hands: Sequence[Hand], hours: float, factor: float) -> None:
    """Samples until the hours are over; raises what stopped a hand."""
    begin = time.monotonic()
    end = begin + hours * HOUR_S / factor
    told = begin
    while (now := time.monotonic()) < end:
        for one in watched:
            one.take((now - begin) * factor / HOUR_S)
        for hand in hands:
            if hand.fault is not None:
                raise hand.fault
        if now - told >= HOUR_S / factor / 2:
            told = now
            held = ", ".join(f"{one.values['memory_mb'][-1]:.0f}" for one in watched)
            print(f"{one.hours[-1]:.1f} h: {held} MiB", file=sys.stderr, flush=True)
        time.sleep(SAMPLE_S)


@contextmanager
def people(
    connection: OfficeConnection, settings: Settings, hours: float, seed: int
) -> Iterator[None]:
    """Visitors come and the other counters work until the end of the block."""
    assert settings.simulation is not None
    pace = LivedPace(connection.now, settings.simulation.factor)
    staff = connection.use_cases.reader.office().staff
    others = {one.id: PIN for one in staff if one.role is Role.CLERK and one.id != CLERK}
    plan = Plan(
        length=timedelta(hours=hours),
        seed=seed,
        load=LOAD,
        pins=others,
        leave_free=frozenset({YOUR_COUNTER}),
    )
    thread = threading.Thread(target=Simulation(connection.use_cases, pace, plan).run)
    thread.start()
    try:
        yield
    finally:
        pace.stop.set()
        thread.join()


def summary(
    watched: Mapping[str, Samples],
    hands: Mapping[str, Hand],
    connection: OfficeConnection,
    hours: float,
    factor: float,
) -> dict[str, Any]:
    """The result as it is printed."""
    since = warm_up_s(hours * HOUR_S / factor) * factor / HOUR_S
    judged = {name: one.judged(since) for name, one in watched.items()}
    events = connection.use_cases.reader.events_after(0, 1_000_000)
    kinds = [event.kind for event in events]
    return {
        "hours": hours,
        "factor": factor,
        "judged_from_hour": round(since, 2),
        "tickets": kinds.count(EventKind.TICKET_TAKEN),
        "calls": kinds.count(EventKind.TICKET_CALLED),
        "by_hand": {name: len(hand.labels) for name, hand in hands.items()},
        "by_program": {
            name: {what: rounded(growth) for what, growth in found.items()}
            for name, found in judged.items()
        },
        "grown": any(one.grown for found in judged.values() for one in found.values()),
    }


def rounded(growth: Growth) -> dict[str, Any]:
    """For people to read."""
    return {
        key: value if isinstance(value, bool) else round(value, 2)
        for key, value in asdict(growth).items()
    }
