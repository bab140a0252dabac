"""Everybody to whom something happens on a day of faults: programs and people, each a machine."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from benchmarks.cable import Cable
from benchmarks.faults_check import Answer
from benchmarks.faults_servers import Pair
from benchmarks.offscreen import Offscreen
from benchmarks.other_clock import OtherClock
from office.demo.stage import ROOT, end
from office.settings_text import settings_text
from shared.settings import FILE_NAME, Settings

OFFSETS_S: Final = (0, 90, -1020, 3600, -3600, 86_400, -86_400)


@dataclass(slots=True)
class Wire:
    """A machine's cables to both servers."""

    cables: Sequence[Cable]

    @classmethod
    def to(cls, pair: Pair) -> "Wire":
        return cls([Cable(site.port) for site in pair.sites])

    @property
    def ports(self) -> list[int]:
        """Where the cables begin."""
        return [cable.port for cable in self.cables]

    def mend(self) -> None:
        """All is well again."""
        for cable in self.cables:
            cable.plug()
            cable.speak()
            cable.loss = 0.0

    def close(self) -> None:
        for cable in self.cables:
            cable.close()


@dataclass(slots=True)
class Person:
    """A process of a simulated visitor or clerk."""

    role: str
    number: int
    settings: Settings
    port: int
    running: subprocess.Popen[bytes] | None = None
    within: tuple[str, ...] = ()
    """Words that run it on another host."""
    pace: float = 1.0

    @property
    def name(self) -> str:
        return self.role

    @property
    def process(self) -> subprocess.Popen[bytes]:
        assert self.running is not None
        return self.running

    def launch(self) -> None:
        file = self.settings.folder / FILE_NAME
        words = [self.role, str(self.number), str(file), str(self.port), str(self.pace)]
        with (self.settings.folder / "out").open("ab") as output:
            self.running = subprocess.Popen(
                [*self.within, sys.executable, "-m", "benchmarks.faults_people", *words],
                cwd=ROOT,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def said(self) -> str:
        """What it wrote to its terminal."""
        return (self.settings.folder / "out").read_text(encoding="utf-8", errors="replace")

    def answers(self) -> list[Answer]:
        """What it was told; the last line may have been cut by a kill."""
        found = []
        notes = self.settings.folder / "notes"
        for line in notes.read_text(encoding="utf-8").splitlines() if notes.exists() else ():
            if line.startswith('{"command"') and line.endswith("}"):
                said = json.loads(line)
                found.append(Answer(self.settings.device, said["command"], said["label"]))
        return found

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def end(self) -> None:
        if self.running is not None:
            end(self.running)


@dataclass(slots=True)
class Machine:
    """A program or a person, its way to the servers, and its clock if that can be set."""

    who: Offscreen | Person
    wire: Wire
    clock: OtherClock | None = None

    @property
    def name(self) -> str:
        return self.who.name


def write_settings(settings: Settings) -> None:
    """As `kezek init` does, on a machine of its own."""
    settings.folder.mkdir(parents=True, exist_ok=True)
    (settings.folder / FILE_NAME).write_text(settings_text(settings), encoding="utf-8")
