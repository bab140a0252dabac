"""A clerk at a real counter's window on another host, asked for one thing after the other."""

import subprocess
import sys
from dataclasses import dataclass, field
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Final

from benchmarks.hosts import ROOT
from office.demo.stage import end
from shared.settings import FILE_NAME, Settings

LIMIT_S: Final = 120.0


@dataclass(frozen=True, slots=True)
class Answer:
    """When it was done, in seconds of the machine's monotonic clock; the number at the counter."""

    at: float
    label: str


@dataclass(slots=True)
class Clerk:
    """Words are `call` and `serve`, and `away` and `back`: until the window says so itself."""

    number: int
    settings: Settings
    within: tuple[str, ...] = ()
    process: subprocess.Popen[bytes] | None = None
    _pipe: Connection | None = field(default=None, init=False)

    def launch(self) -> None:
        """Begins to sign in; the first that is `heard` tells that it is done."""
        self._pipe, theirs = Pipe()
        file = self.settings.folder / FILE_NAME
        words = [str(self.number), str(file), str(theirs.fileno())]
        with (self.settings.folder / "out").open("ab") as output, theirs:
            self.process = subprocess.Popen(
                [*self.within, sys.executable, "-m", "benchmarks.hosts_window", *words],
                cwd=ROOT,
                stdout=output,
                stderr=subprocess.STDOUT,
                pass_fds=[theirs.fileno()],
            )

    def does(self, word: str) -> Answer:
        """Waits until it is done."""
        self.say(word)
        return self.heard()

    def say(self, word: str) -> None:
        assert self._pipe is not None
        self._pipe.send(word)

    def heard(self) -> Answer:
        """What came of the last word; raises RuntimeError if nothing did."""
        assert self._pipe is not None
        try:
            if self._pipe.poll(LIMIT_S):
                answer: Answer = self._pipe.recv()
                return answer
        except EOFError:
            pass
        said = (self.settings.folder / "out").read_text(encoding="utf-8", errors="replace")
        raise RuntimeError(f"the window of counter {self.number} does not answer:\n{said}")

    def end(self) -> None:
        if self.process is not None:
            end(self.process)
