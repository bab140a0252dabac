"""The real programs as processes without a screen, for measurements and for tests of faults."""

import os
import re
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from office.cli.init import found_office
from office.demo.stage import Program, end, start
from shared.application.office_document import read_office_file
from shared.assets import asset
from shared.settings import Settings, Simulation

PROGRAMS: Final = ("kiosk", "counter", "display")
PRESENT: Final[Mapping[str, str]] = {
    "kiosk": "begin",
    "counter": "clerk-",
    "display": "officeKk",
}
"""The name with which something begins that is to be seen once a program knows the office."""
FIRST_FRAME: Final = re.compile(r"^(\S+ \S+) INFO shared\.program: first frame$", re.MULTILINE)
PIN: Final = "4711"
LIMIT_S: Final = 90.0
LOOK_S: Final = 0.02


@dataclass(slots=True)
class Offscreen:
    """One program of an office; `launch` may be called again after it has died."""

    name: str
    settings: Settings
    program: Program | None = None
    platform: str = "offscreen"
    screen: str = ""
    log_start: int = 0
    """Bytes of the log when it was launched."""
    launched_at: float = field(default_factory=time.time)
    environment: Mapping[str, str] = field(default_factory=dict)
    """What it is given beside this process's own environment."""
    options: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    """Words that run it on another host."""

    def launch(self) -> None:
        door = self.settings.folder / f"{self.name}.door"
        door.unlink(missing_ok=True)
        # As in an office: Python keeps its bytecode.
        kept = {key: of for key, of in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        environment = {
            **kept,
            **self.environment,
            "KEZEK_AUTOMATION": str(door),
            "QT_QPA_PLATFORM": self.platform,
            "QT_QUICK_BACKEND": "software",
            "XDG_STATE_HOME": str(self.settings.folder / "state"),
        }
        if self.screen:
            environment["DISPLAY"] = self.screen
        self.log_start = self.log.stat().st_size if self.log.exists() else 0
        self.launched_at = time.time()
        process = start(
            self.name, self.settings, *self.options, environment=environment, within=self.within
        )
        self.program = Program(self.name, process, door, self.screen, self.settings.logs)

    @property
    def log(self) -> Path:
        return self.settings.logs / f"{self.name}.log"

    @property
    def process(self) -> subprocess.Popen[bytes]:
        assert self.program is not None
        return self.program.process

    def said(self) -> str:
        """What it logged since it was launched."""
        if not self.log.exists():
            return ""
        with self.log.open("rb") as lines:
            lines.seek(self.log_start)
            return lines.read().decode(errors="replace")

    def names(self) -> list[str]:
        """The names of what is to be seen; nothing while it does not answer."""
        return self._ask("names").split(" ")

    def text(self, name: str) -> str:
        """Without spaces of any width; empty for what is not to be seen."""
        answer = "".join(self._ask(f"text {name}").split())
        return "" if answer == "none" else answer

    def until_present(self) -> None:
        """Waits until it shows the office."""
        self.until(self._is_present, "the office")

    def first_frame_ms(self) -> float:
        """From the launch to the first frame on the screen."""
        self.until(lambda: FIRST_FRAME.search(self.said()) is not None, "a frame")
        found = FIRST_FRAME.search(self.said())
        assert found is not None
        moment = datetime.strptime(found[1], "%Y-%m-%d %H:%M:%S,%f").astimezone()
        return (moment.timestamp() - self.launched_at) * 1000

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Raises RuntimeError if the program ends or it takes too long."""
        limit = time.monotonic() + LIMIT_S
        while not holds():
            code = self.process.poll()
            if code is not None or time.monotonic() > limit:
                raise RuntimeError(f"{self.name} (exit {code}) did not show {what}:\n{self.said()}")
            time.sleep(LOOK_S)

    def kill(self) -> None:
        """As a power cut would: no goodbye."""
        self.process.kill()
        self.process.wait()

    def end(self) -> None:
        if self.program is not None:
            end(self.program.process)

    def _is_present(self) -> bool:
        sign = PRESENT[self.name]
        seen = [name for name in self.names() if name.startswith(sign)]
        # The TV's place for the name is there before the name is known.
        return any(self.name != "display" or self.text(name) for name in seen)

    def _ask(self, line: str) -> str:
        assert self.program is not None
        try:
            return self.program.ask(line)
        except OSError:
            return ""


def open_sample_office(
    folder: Path, factor: float, printer: str = "none", media: str = ""
) -> Settings:
    """The sample office in `folder`: Monday, nine o'clock, and a clock `factor` times as fast."""
    read = read_office_file(asset("sample", "office.toml"))
    zone = ZoneInfo(str(read.office.zone))
    return found_office(
        folder,
        read,
        {clerk.id: PIN for clerk in read.office.staff},
        device="kiosk-1",
        kiosk={"printer": printer},
        display={"media": media},
        simulation=Simulation(
            anchor_real=datetime.now(UTC),
            anchor_virtual=datetime(2026, 11, 23, 9, 0, 1, tzinfo=zone),
            factor=factor,
        ),
    )
