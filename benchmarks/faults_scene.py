"""The office on a day of faults: its servers and machines, who looks after them, what is so."""

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from random import Random
from typing import Final
from uuid import uuid5

from benchmarks.faults_check import bugs_in
from benchmarks.faults_eyes import Eyes
from benchmarks.faults_hands import Hand
from benchmarks.faults_servers import Pair
from benchmarks.faults_victims import Machine, Person
from benchmarks.kills_check import token_on
from benchmarks.kills_people import PAUSE
from benchmarks.offscreen import Offscreen
from benchmarks.tv_faults import differences
from kiosk.offline_book import OfflineBook
from shared.bootstrap import OfficeConnection
from shared.domain.errors import KnownError
from shared.domain.ticket import Ticket, TicketState
from shared.settings import numbers_of

RECOVERS_S: Final = 6.0
"""After the end of a fault a screen may still be catching up."""
AGREE_S: Final = 60.0
"""With people who pause, screens and record soon agree, or never; the machine has other work."""
START_S: Final = 240.0
SERVICE_S: Final = 2.0
"""After which a service manager starts again what has ended."""
AFTER_TROUBLE_S: Final = 25.0
KNOWN_EXIT: Final = 2
LOOK_S: Final = 0.1
ALL: Final = 100_000


@dataclass(slots=True)
class Trouble:
    """What was done to whom, from when to when; `everybody` for the servers."""

    kind: str
    who: frozenset[str]
    begin: float
    end: float = float("inf")


@dataclass(slots=True)
class Scene:
    """Everything that takes part."""

    folder: Path
    pair: Pair
    machines: list[Machine]
    connection: OfficeConnection
    printed: "SimpleQueue[Path]"
    eyes: Eyes
    hands: list[Hand]
    chance: Random
    say: Callable[[str], None]
    findings: list[str] = field(default_factory=list)
    found_at: list[float] = field(default_factory=list)
    clocks: defaultdict[str, list[tuple[float, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """Of each device: from when on its clock was off by so many seconds."""
    by_kind: Counter[str] = field(default_factory=Counter)
    troubles: list[Trouble] = field(default_factory=list)
    papers: list[str] = field(default_factory=list)
    """Token of each that came out."""
    busy: set[str] = field(default_factory=set)
    """Devices to which something is being done."""
    servers_busy: bool = False
    served_again: Counter[str] = field(default_factory=Counter)
    """What the service manager has started again."""
    settled_s: list[float] = field(default_factory=list)
    _ended: dict[str, float] = field(default_factory=dict)
    _starting: Trouble | None = None

    @property
    def anybody_free(self) -> bool:
        """Whether there is a machine to which nothing is being done."""
        return any(device(one) not in self.busy for one in self.machines)

    def launch(self, machine: Machine) -> None:
        machine.who.launch()
        if machine.who is self.eyes.tv:
            self._starting = Trouble("start", frozenset({device(machine)}), time.time())
            self.troubles.append(self._starting)

    @contextmanager
    def trouble(self, kind: str, machines: list[Machine]) -> Iterator[None]:
        """Something is done to these machines, or to everybody if there are none."""
        who = [device(one) for one in machines or self.machines]
        found = Trouble(kind, frozenset(who), time.time())
        self.troubles.append(found)
        self.busy |= {device(one) for one in machines}
        self.by_kind[kind] += 1
        try:
            yield
        finally:
            self.busy -= {device(one) for one in machines}
            found.end = time.time() + RECOVERS_S

    def rest(self, seconds: float) -> None:
        """So long, while what ends is started again."""
        end = time.monotonic() + seconds
        while True:
            self.tend()
            left = end - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(LOOK_S, left))

    def tend(self) -> None:
        """As the service managers of all machines do."""
        if not self.servers_busy:
            self.served_again.update(self.pair.keep())
        for machine in self.machines:
            code = machine.who.process.poll()
            if code is not None and device(machine) not in self.busy:
                self._start_again(machine, code)
        if self._starting is not None and self.eyes.present > self._starting.begin:
            self._starting.end = time.time() + RECOVERS_S
            self._starting = None

    def _start_again(self, machine: Machine, code: int) -> None:
        name = device(machine)
        now = time.time()
        if now - self._ended.setdefault(name, now) < SERVICE_S:
            return
        del self._ended[name]
        if code != KNOWN_EXIT or not self._was_troubled(name, now):
            said = machine.who.said()[-1500:]
            self.find(f"{name} ended by itself with {code}: {said}")
        self.served_again[name] += 1
        self.launch(machine)

    def _was_troubled(self, name: str, now: float) -> bool:
        last = [one for one in self.troubles if name in one.who and one.kind != "start"]
        return any(one.end + AFTER_TROUBLE_S > now for one in last)

    def find(self, what: str) -> None:
        self.say(f"FOUND {what}")
        self.findings.append(what)
        self.found_at.append(time.time())

    def settle(self, after: str, patience: float = AGREE_S, *, last: bool = False) -> None:
        """Everybody pauses, for good if it is the last time; screens come to what is recorded."""
        pause = self.folder / PAUSE
        pause.touch()
        begin = time.monotonic()
        wrong: list[str] = ["nobody has looked"]
        before = wrong
        while wrong or before:
            if time.monotonic() - begin > patience:
                for one in wrong or before:
                    self.find(f"after {after}: {one}")
                break
            self.rest(LOOK_S * 3)
            before, wrong = wrong, self.wrong()
        self.settled_s.append(time.monotonic() - begin)
        if not last:
            pause.unlink()
        self.take_papers()

    def wrong(self) -> list[str]:
        """What is not as the record has it, at this moment."""
        try:
            return [*self._wrong_on_tv(), *self._wrong_at_counter(), *self._wrong_at_kiosk()]
        except KnownError as error:
            return [f"the record cannot be read: {error}"]

    def _wrong_on_tv(self) -> list[str]:
        tv = self.eyes.tv
        names = tv.names()
        if "officeKk" not in names:
            return ["the TV does not show the office"]
        if "offlineSign" in names:
            return ["the TV takes the database for away"]
        day = self.connection.use_cases.reader.day()
        return [f"the TV: {one}" for one in differences(tv, self.connection, day)]

    def _wrong_at_counter(self) -> list[str]:
        for hand in self.hands:
            if hand.program.name == "counter":
                return self._wrong_at(hand)
        return []

    def _wrong_at(self, hand: Hand) -> list[str]:
        names = hand.program.names()
        if {"offlineSign", "awayBanner"} & set(names):
            return ["the counter takes the database for away"]
        day = self.connection.use_cases.reader.day()
        counter = f"counter-{hand.number}"
        seated = day.sittings.get(counter) == f"clerk-{hand.number}"
        if seated and "pinPad" in names:
            return []  # it was started again and nobody has signed in yet
        if not {"callNext", "sheetCancel"} & set(names):
            return ["the counter shows no desk"] if seated else []
        ticket = day.at_counter(counter)
        shown, label = hand.program.text("currentLabel"), "" if ticket is None else ticket.label
        return [] if shown == label else [f"the counter shows {shown!r} instead of {label!r}"]

    def _wrong_at_kiosk(self) -> list[str]:
        kiosk = next(one.who for one in self.machines if one.name == "kiosk")
        assert isinstance(kiosk, Offscreen)
        if "awayBanner" in kiosk.names():
            return ["the kiosk takes the database for away"]
        settings = kiosk.settings
        numbers = numbers_of(settings.kiosk.offline_numbers)
        book = OfflineBook(settings.folder / f"{settings.device}.offline", numbers)
        found = [f"{one.letter}{one.number} is not entered" for one in book.pending]
        return found + [
            f"nothing is reported of the paper of {one.label}"
            for one in self._owed_papers(settings.device)
        ]

    def _owed_papers(self, device: str) -> list[Ticket]:
        """An answer that came after the kiosk's patience is nobody's ticket."""
        reader = self.connection.use_cases.reader
        owed = [one for one in reader.owed_papers(device) if one.state is not TicketState.CANCELLED]
        events = reader.events_after(0, ALL) if owed else ()
        recorded = {event.command_id for event in events}
        late = {one.ticket_id for one in events if uuid5(one.command_id, "offline") in recorded}
        return [one for one in owed if one.id not in late]

    def take_papers(self) -> None:
        """Reads what came out since the last time."""
        while True:
            try:
                self.papers.append(token_on(self.printed.get_nowait()))
            except Empty:
                return

    def bugs(self) -> list[str]:
        """What the programs logged that no program may."""
        found = []
        for machine in self.machines:
            if isinstance(machine.who, Person):
                continue
            for file in sorted(machine.who.settings.logs.iterdir()):
                text = file.read_text(encoding="utf-8", errors="replace")
                found += [f"{file.name} has a bug: {bug}" for bug in bugs_in(text)[:3]]
        return found


def device(machine: Machine) -> str:
    return machine.who.settings.device
