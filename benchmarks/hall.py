"""A hall that nobody sits in: a sound server with one silent output, and a recording of it."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

RATE: Final = 24_000
SINK: Final = f"module-null-sink sink_name=hall rate={RATE} channels=1"
START_S: Final = 15.0


@dataclass(frozen=True)
class Hall:
    """What a program needs to be heard in it, and what was heard: raw, 16 bit, one channel."""

    environment: dict[str, str]
    recording: Path

    def control(self, *words: str) -> str:
        """What the sound server answers to `pactl`."""
        done = subprocess.run(
            ["pactl", *words], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout if done.returncode == 0 else ""


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


def before_others() -> None:
    """What measures must not starve where the machine is overloaded; as far as that is allowed."""
    with suppress(OSError):
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(5))


def wait_until(condition: Callable[[], bool], seconds: float = START_S) -> None:
    """Raises RuntimeError if it does not come to hold."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise RuntimeError("the sound server did not get on")
        time.sleep(0.02)
