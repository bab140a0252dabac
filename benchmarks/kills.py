"""Kill -9 of one program after the other at random moments of a simulated morning."""

import json
import random
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Final

from benchmarks.kills_check import (
    Difference,
    Findings,
    check_announced,
    check_papers,
    check_record,
    compare,
    summed,
)
from benchmarks.kills_people import PAUSE
from benchmarks.offscreen import LOOK_S, PROGRAMS, Offscreen, open_sample_office
from office.demo.stage import ROOT, end
from shared.bootstrap import OfficeConnection, connect
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.settings import FILE_NAME, Settings

FACTOR: Final = 6.0
"""Seconds of the office in one real second: 200 kills fit into its four hours before lunch."""
KINDS: Final = (*PROGRAMS, "visitor", "clerk")
LONGEST_WAIT_S: Final = 1.0
AGREE_S: Final = 15.0
AT_ONCE: Final = 0.15
"""How often a program is killed again while it is starting."""


@dataclass(slots=True)
class Person:
    """A process of simulated visitors or a simulated clerk."""

    role: str
    number: int
    settings: Settings
    port: int
    running: subprocess.Popen[bytes] | None = None

    @property
    def name(self) -> str:
        return self.role

    @property
    def process(self) -> subprocess.Popen[bytes]:
        assert self.running is not None
        return self.running

    def launch(self) -> None:
        file = self.settings.folder / FILE_NAME
        words = [self.role, str(self.number), str(file), str(self.port)]
        with (self.settings.folder / f"{self.role}-{self.number}.out").open("ab") as output:
            self.running = subprocess.Popen(
                [sys.executable, "-m", "benchmarks.kills_people", *words],
                cwd=ROOT,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def until_present(self) -> None:
        """People need no screen to be there."""

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def end(self) -> None:
        if self.running is not None:
            end(self.running)


Victim = Offscreen | Person


@dataclass(slots=True)
class Morning:
    """An office in which programs die."""

    settings: Settings
    connection: OfficeConnection
    database: Path
    printed: "SimpleQueue[Path]"
    victims: list[Victim]
    tv: Offscreen
    chance: random.Random
    findings: Findings = field(default_factory=Findings)
    killed: list[str] = field(default_factory=list)
    tv_knew: int = 0
    """Number of the last event when the TV was launched."""

    def kill_one(self) -> None:
        """Kills, checks, restarts, checks."""
        victim = self.chance.choice(self._of_a_kind(self.chance.choice(KINDS)))
        time.sleep(self.chance.uniform(0, LONGEST_WAIT_S))
        self._require_alive()
        self._kill(victim)
        while self.chance.random() < AT_ONCE:
            self._launch(victim)
            time.sleep(self.chance.uniform(0, LONGEST_WAIT_S))
            self._kill(victim)
        with self._paused():
            self._launch(victim)
            victim.until_present()
            self._check_tv(fresh=victim is self.tv)

    def _of_a_kind(self, kind: str) -> list[Victim]:
        return [victim for victim in self.victims if victim.name == kind]

    def _kill(self, victim: Victim) -> None:
        victim.kill()
        self.killed.append(victim.name)
        if victim is self.tv:
            check_announced(self.tv.said(), self.tv_knew, self.findings)
        self.findings.record += check_record(self.database, self.connection)
        check_papers(self.printed, self.database, self.findings)

    def _launch(self, victim: Victim) -> None:
        if victim is self.tv:
            self.tv_knew = self.connection.use_cases.reader.day().seq
        victim.launch()

    def _check_tv(self, *, fresh: bool) -> None:
        """The people pause, so TV and database soon agree, or never."""
        limit = time.monotonic() + AGREE_S
        nothing = Difference(frozenset(), frozenset())
        while (found := compare(self.tv, self.connection, fresh=fresh)) != nothing:
            if time.monotonic() > limit:
                say(f"the TV differs: {found}, after {self.killed[-1]}")
                break
            time.sleep(LOOK_S)
        self.findings.open_missed += len(found.missed)
        self.findings.not_open_shown += len(found.wrong)

    def _require_alive(self) -> None:
        """A program that ends by itself is a fault of its own."""
        for one in self.victims:
            code = one.process.poll()
            if code is not None:
                raise RuntimeError(f"{one.name} ended by itself with {code}")

    def _paused(self) -> ExitStack:
        """The people rest until the end of the block."""
        stack = ExitStack()
        pause = self.settings.folder / PAUSE
        pause.touch()
        stack.callback(pause.unlink)
        return stack


def kills(count: int, seed: int) -> dict[str, Any]:
    """The result as it is printed."""
    begin = time.monotonic()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kezek-kills-")))
        morning = _morning(folder, seed, stack)
        for victim in morning.victims:
            morning._launch(victim)  # noqa: SLF001  a function of the same module
            stack.callback(victim.end)
            victim.until_present()
        while len(morning.killed) < count:
            morning.kill_one()
            if len(morning.killed) % 10 == 0:
                say(f"{len(morning.killed)} kills, {time.monotonic() - begin:.0f} s")
        check_announced(morning.tv.said(), morning.tv_knew, morning.findings)
        events = morning.connection.use_cases.reader.day().seq
    return summary(morning, events, time.monotonic() - begin)


def summary(morning: Morning, events: int, seconds: float) -> dict[str, Any]:
    findings = morning.findings
    for one in findings.record:
        say(f"the record does not hold: {one}")
    return {
        "kills": len(morning.killed),
        "by_program": summed(morning.killed),
        "database_whole": not findings.record,
        "events": events,
        "papers": findings.papers,
        "papers_without_ticket": findings.papers_without_ticket,
        "announced": findings.announced,
        "stale_announced": findings.stale_announced,
        "open_missed": findings.open_missed,
        "not_open_shown": findings.not_open_shown,
        "seconds": round(seconds, 1),
    }


def main(count: int, seed: int) -> bool:
    """Prints the result; whether everything held."""
    result = kills(count, seed)
    print(json.dumps(result), flush=True)
    return holds(result)


def holds(result: dict[str, Any]) -> bool:
    wrong = ("papers_without_ticket", "stale_announced", "open_missed", "not_open_shown")
    return result["database_whole"] and not any(result[name] for name in wrong)


def say(text: str) -> None:
    """Progress goes to standard error: the result alone is on standard output."""
    print(text, file=sys.stderr, flush=True)


def _morning(folder: Path, seed: int, stack: ExitStack) -> Morning:
    printed: SimpleQueue[Path] = SimpleQueue()
    printer = stack.enter_context(
        VirtualPrinter(folder / "papers", on_paper=lambda paper: printed.put(paper.path))
    )
    settings = open_sample_office(folder, FACTOR, f"tcp://{printer.host}:{printer.port}")
    connection = connect(settings)
    stack.callback(connection.close)
    programs = [Offscreen(name, settings) for name in PROGRAMS]
    people = [
        Person(role, number, settings, printer.port)
        for role, most in (("visitor", 2), ("clerk", 3))
        for number in range(1, most + 1)
    ]
    assert settings.database_file is not None
    return Morning(
        settings,
        connection,
        settings.database_file.resolve(),
        printed,
        [*programs, *people],
        programs[PROGRAMS.index("display")],
        random.Random(seed),
    )
