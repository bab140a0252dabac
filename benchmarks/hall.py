"""A hall that nobody sits in: a sound server with one silent output, and a recording of it."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import Final

from benchmarks.beside import beside
from benchmarks.processes import before_others
from benchmarks.standstill import Standstills

RATE: Final = 24_000
SINK: Final = f"module-null-sink sink_name=hall rate={RATE} channels=1"
START_S: Final = 15.0
LOOK_S: Final = 0.25
BYTES_S: Final = RATE * 2


@dataclass(frozen=True)
class Hall:
    """What a program needs to be heard in it, and what was heard: raw, 16 bit, one channel."""

    environment: dict[str, str]
    recording: Path
    written: list[tuple[float, int]] = field(default_factory=list)
    """At which moment (seconds since the epoch) the recording was so many bytes long."""
    stills: Standstills = field(default_factory=Standstills)

    def second(self, moment: float) -> float:
        """Where in the recording a moment is: a recorder may fall behind, or lose a part."""
        return second_of(self.written, moment)

    def watch(self, stop: Event) -> None:
        """Notes how the recording grows until it is told to stop."""
        while not stop.is_set():
            self.written.append((time.time(), self.recording.stat().st_size))
            stop.wait(LOOK_S)

    def lost(self) -> float:
        """Seconds by which the recording is shorter than the time it took."""
        (begun, first), (ended, last) = self.written[0], self.written[-1]
        return ended - begun - (last - first) / BYTES_S

    def control(self, *words: str) -> str:
        """What the sound server answers to `pactl`."""
        done = subprocess.run(
            ["pactl", *words], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout if done.returncode == 0 else ""


def second_of(written: Sequence[tuple[float, int]], moment: float) -> float:
    """By the last look before the moment; at the recorder's pace from there."""
    place = max(bisect_right(written, (moment, sys.maxsize)) - 1, 0)
    looked, size = written[place]
    return size / BYTES_S + moment - looked


@contextmanager
def silent_hall() -> Iterator[Hall]:
    """Ends with everything that it started."""
    folder = Path(tempfile.mkdtemp(prefix="kezek-pulse-"))
    environment = dict(os.environ)
    home = {"HOME": folder, "XDG_RUNTIME_DIR": folder, "PULSE_RUNTIME_PATH": folder}
    environment |= {name: str(path) for name, path in home.items()}
    environment |= {"PULSE_SERVER": f"unix:{folder}/native"}
    hall = Hall(environment, folder / "heard.raw")
    protocol = f"module-native-protocol-unix auth-anonymous=1 socket={folder}/native"
    started = [
        subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
             f"--load={protocol}", f"--load={SINK}"],
            env=environment, stderr=subprocess.DEVNULL, preexec_fn=before_others,  # noqa: PLW1509
        )
    ]  # fmt: skip
    try:
        wait_until(lambda: hall.control("info") != "")
        with hall.recording.open("wb") as file:
            started.append(recorder(environment, file.fileno()))
        wait_until(lambda: hall.recording.stat().st_size > 0)
        with beside(hall.watch, hall.stills.watch):
            yield hall
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def recorder(environment: dict[str, str], target: int) -> subprocess.Popen[bytes]:
    """Writes all that is heard."""
    how = [f"--rate={RATE}", "--channels=1", "--format=s16le", "--latency-msec=20"]
    return subprocess.Popen(
        ["parec", "--device=hall.monitor", *how],
        env=environment,
        stdout=target,
        preexec_fn=before_others,  # noqa: PLW1509  sets one scheduling class
    )


def wait_until(condition: Callable[[], bool], seconds: float = START_S) -> None:
    """Raises RuntimeError if it does not come to hold."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise RuntimeError("the sound server did not get on")
        time.sleep(0.02)
