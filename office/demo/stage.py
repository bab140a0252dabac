"""A real program on a screen, with hands that click and eyes that look."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from office.demo.screens import virtual_screen
from shared.domain.errors import KnownError
from shared.settings import FILE_NAME, Settings

ROOT = Path(__file__).resolve().parents[2]
SCREEN = (1920, 1080)
START_S = 90.0
STEP_S = 30.0
"""How long a program's start and anything else may take before the rehearsal fails."""
LOOK_S = 0.05
AGAIN_S = 3.0
"""After which a person touches again."""
Seen = TypeVar("Seen")


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle on the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.left + self.width // 2, self.top + self.height // 2


@dataclass(frozen=True, slots=True)
class Program:
    """One of the programs while it runs."""

    name: str
    process: subprocess.Popen[bytes]
    door: Path
    screen: str
    log: Path

    def ask(self, line: str) -> str:
        """The door's answer; raises OSError while nobody opens."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as wire:
            wire.settimeout(STEP_S)
            wire.connect(str(self.door))
            wire.sendall(f"{line}\n".encode())
            return wire.makefile().readline().strip()

    def place(self, name: str) -> Place | None:
        """Where something is, if it is to be seen and its window answers."""
        try:
            answer = self.ask(f"where {name}")
        except OSError:
            return None
        return None if answer in {"", "none"} else Place(*map(int, answer.split()))

    def wait_for(self, name: str) -> Place:
        """Where something is, once it is there and has come to rest."""

        def resting() -> Place | None:
            before = self.place(name)
            time.sleep(LOOK_S)
            return before if before is not None and before == self.place(name) else None

        patience = STEP_S if self.door.exists() else START_S
        return self.until(resting, f"{name} is not to be seen", patience)

    def text(self, name: str) -> str:
        """The text of something that is there."""
        self.wait_for(name)
        return self.ask(f"text {name}")

    def click(self, name: str) -> None:
        """Presses and releases the screen in the middle of something."""
        self._press(self.wait_for(name))

    def click_for(self, name: str, then: str) -> Place:
        """Clicks until `then` is there: a page that has only just come takes no touch yet."""
        end = time.monotonic() + STEP_S
        self.click(name)
        while time.monotonic() < end:
            again = time.monotonic() + AGAIN_S
            while time.monotonic() < again:
                if self.place(then) is not None:
                    return self.wait_for(then)
                time.sleep(LOOK_S)
            still = self.place(name)
            if still is not None:  # else it was taken, and what follows is only slow
                self._press(still)
        return self.wait_for(then)

    def _press(self, place: Place) -> None:
        x, y = place.middle
        self.hand("mousemove", str(x), str(y), "click", "1")

    def rest_hand(self) -> None:
        """Moves the pointer where it touches nothing."""
        self.hand("mousemove", "0", "0")

    def hand(self, *words: str) -> None:
        environment = {**os.environ, "DISPLAY": self.screen}
        done = subprocess.run(
            ["xdotool", *words], env=environment, capture_output=True, check=False, timeout=STEP_S
        )
        if done.returncode:
            raise KnownError("click_failed", program=self.name, reason=done.stderr.decode().strip())

    def keep_picture(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        if self.ask(f"grab {file.resolve()}") != "done":
            raise KnownError("picture_failed", program=self.name, file=str(file))

    def until(self, look: Callable[[], Seen | None], what: str, patience: float = STEP_S) -> Seen:
        """What `look` sees, as soon as it sees something; raises KnownError `step_failed`."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            seen = look()
            if seen is not None:
                return seen
            if self.process.poll() is not None:
                raise KnownError(
                    "program_ended", program=self.name, exit=self.process.returncode, log=self.log
                )
            time.sleep(LOOK_S)
        seen_now = " ".join(sorted(set(self._names())))
        raise KnownError("step_failed", program=self.name, reason=f"{what} among: {seen_now}")

    def _names(self) -> list[str]:
        try:
            return self.ask("names").split()
        except OSError:
            return []


@contextmanager
def on_virtual_screen(
    name: str,
    settings: Settings,
    *options: str,
    size: tuple[int, int] = SCREEN,
    sound: Mapping[str, str] | None = None,
) -> Iterator[Program]:
    """The program NAME on a virtual screen of its own; ended afterwards."""
    with virtual_screen(*size) as screen, TemporaryDirectory(prefix="kezek-") as hidden:
        door = Path(hidden) / name  # a socket's path may not be long
        environment = {
            **os.environ,
            **(sound or {}),
            "DISPLAY": screen,
            "KEZEK_AUTOMATION": str(door),
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "XDG_STATE_HOME": hidden,
        }
        process = start(name, settings, *options, environment=environment)
        try:
            yield Program(name, process, door, screen, settings.logs)
        finally:
            end(process)


def start(
    name: str,
    settings: Settings,
    *options: str,
    environment: dict[str, str] | None = None,
    within: Sequence[str] = (),
) -> subprocess.Popen[bytes]:
    """The program NAME, running; `within` are words that run a command somewhere else."""
    file = settings.folder / FILE_NAME
    command = [*within, sys.executable, "-m", name, "--settings", str(file), *options]
    settings.logs.mkdir(exist_ok=True)
    with (settings.logs / f"{name}.out").open("ab") as output:
        return subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT
        )


def end(process: subprocess.Popen[bytes]) -> None:
    """Asks the program to end, and insists after a while."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
