"""A day in an office on hosts: a kiosk, four counters and two TVs, with people at work."""

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from subprocess import Popen
from typing import Final

from benchmarks.faults_check import bugs_in
from benchmarks.faults_hands import Hand
from benchmarks.faults_victims import Person
from benchmarks.hosts import Host
from benchmarks.hosts_check import findings
from benchmarks.hosts_clerk import Clerk
from benchmarks.hosts_office import HostsOffice, office_on_hosts, person
from benchmarks.kills_people import PAUSE
from benchmarks.offscreen import Offscreen
from benchmarks.tv_faults import differences
from kiosk.offline_book import OfflineBook
from office.demo.screens import virtual_screen
from shared.settings import numbers_of

COUNTERS: Final = ("pc-1", "pc-2", "pc-3", "pc-4")
TOUCHED: Final = "kiosk-2"
TVS: Final = ("tv-1", "tv-2")
FACTOR: Final = 20.0
PACE: Final = 5.0
PATIENCE_S: Final = 60.0
"""For a machine with other work; nothing is proven by how long it took."""
LOOK_S: Final = 0.05
SMALL: Final = "960x540"


@dataclass
class Day:
    """The last counter has a real window, the others simulated clerks; both TVs are real."""

    office: HostsOffice
    people: dict[str, Person]
    window: Clerk
    tvs: list[Offscreen]
    kiosk: Offscreen | None = None
    hand: Hand | None = None
    labels: list[str] = field(default_factory=list)
    """That the window showed."""

    def host(self, machine: str) -> Host:
        return self.office.host(machine)

    @property
    def processes(self) -> dict[str, Popen[bytes]]:
        """Of each machine but the servers."""
        programs = [*self.tvs, *([self.kiosk] if self.kiosk is not None else [])]
        found = {one.settings.device: one.process for one in programs}
        found |= {machine: one.process for machine, one in self.people.items()}
        assert self.window.process is not None
        return found | {self.window.settings.device: self.window.process}

    def head(self) -> int:
        """Number of the last event."""
        return self.office.connection.use_cases.reader.day().seq

    def goes_on(self, events: int = 8) -> None:
        """Until so much more has happened."""
        wanted = self.head() + events
        until(lambda: self.head() >= wanted, "the others do not go on")

    def serve_one(self) -> None:
        """In the real window."""
        self.labels.append(self.window.does("call").label)
        self.window.does("serve")

    def has_entered_all(self) -> bool:
        """Whether the kiosk owes the database none of the numbers of its own."""
        assert self.kiosk is not None
        settings = self.kiosk.settings
        numbers = numbers_of(settings.kiosk.offline_numbers)
        book = OfflineBook(settings.folder / f"{settings.device}.offline", numbers)
        return not book.pending

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Everybody rests, and both TVs come to what the record has."""
        pause = self.office.settings.folder / PAUSE
        pause.touch()
        for tv in self.tvs:
            until(partial(self._is_right, tv), f"{tv.settings.device} shows something else")
        yield
        pause.unlink()

    def _is_right(self, tv: Offscreen) -> bool:
        connection = self.office.connection
        if "offlineSign" in tv.names():
            return False
        return not differences(tv, connection, connection.use_cases.reader.day())

    def findings(self) -> list[str]:
        """What is not as it must be, recomputed from the events without the rules' code."""
        given = {} if self.hand is None else {TOUCHED: self.hand.labels - {""}}
        found, checked = findings(
            self.office, list(self.people.values()), {self.window.number: self.labels}, given
        )
        assert checked["answers"] > 0
        return [*found, *(bug for tv in self.tvs for bug in bugs_in(tv.said()))]


def until(holds: Callable[[], bool], what: str) -> None:
    """Raises AssertionError with `what` if it takes too long."""
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(LOOK_S)


@contextmanager
def day_on_hosts(*, touched: bool = False, seed: int = 1) -> Iterator[Day]:
    """Everybody is at work; with a kiosk that is `touched` beside the one of simulated visitors."""
    kiosks = ("kiosk-1", TOUCHED) if touched else ("kiosk-1",)
    with ExitStack() as stack:
        office = stack.enter_context(
            office_on_hosts([*kiosks, *COUNTERS, *TVS], factor=FACTOR, seed=seed)
        )
        tvs = [program(office, "display", machine) for machine in TVS]
        window = Clerk(4, office.machines["pc-4"], office.host("pc-4").within)
        people = {"kiosk-1": person(office, "visitor", 1, "kiosk-1", PACE)}
        for number, machine in enumerate(COUNTERS[:-1], start=1):
            people[machine] = person(office, "clerk", number, machine, PACE)
        day = Day(office, people, window, tvs)
        everybody: list[Offscreen | Clerk | Person] = [*tvs, window, *people.values()]
        if touched:
            day.kiosk = program(office, "kiosk", TOUCHED)
            day.kiosk.screen = stack.enter_context(virtual_screen(*map(int, SMALL.split("x"))))
            day.kiosk.platform = "xcb"
            day.hand = Hand(day.kiosk, random.Random(seed), office.settings.folder / PAUSE)
            everybody.append(day.kiosk)
        for one in everybody:
            stack.callback(one.end)
            one.launch()
        window.heard()
        for tv in tvs:
            tv.until_present()
        yield day


def program(office: HostsOffice, name: str, machine: str) -> Offscreen:
    """A real one on that host, small, for the processor's sake."""
    return Offscreen(
        name,
        office.machines[machine],
        options=("--windowed", SMALL),
        within=office.host(machine).within,
    )


@contextmanager
def window_at_work(day: Day) -> Iterator[None]:
    """Its clerk calls and serves until the end of the block."""
    stop = threading.Event()

    def work() -> None:
        with suppress(RuntimeError, OSError):  # its program is ended while it waits
            while not stop.wait(LOOK_S):
                if not (day.office.settings.folder / PAUSE).exists():
                    day.serve_one()

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        day.window.end()
        thread.join(PATIENCE_S)
