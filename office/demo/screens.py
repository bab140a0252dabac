"""Virtual screens on which the real programs run without a monitor."""

import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from shared.domain.errors import KnownError

START_S = 15.0
NEEDED = ("Xvfb", "xdotool")


def has_screen() -> bool:
    """Whether windows can be opened here."""
    return os.name == "nt" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextmanager
def virtual_screen(width: int, height: int) -> Iterator[str]:
    """The address (such as ":7") of a screen of its own; raises KnownError `tool_missing`."""
    for tool in NEEDED:
        if shutil.which(tool) is None:
            raise KnownError("tool_missing", tool=tool)
    reading, writing = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", f"{width}x{height}x24"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        yield f":{_number(reading)}"
    finally:
        os.close(reading)
        process.terminate()
        process.wait()


@contextmanager
def silent_sound() -> Iterator[dict[str, str]]:
    """The environment of a sound device that nobody hears; empty where there is none to be had."""
    if shutil.which("pulseaudio") is None:
        yield {}
        return
    with TemporaryDirectory(prefix="kezek-") as home:
        server = Path(home) / "sound"
        modules = ("module-null-sink", f"module-native-protocol-unix socket={server}")
        process = subprocess.Popen(
            ["pulseaudio", "-n", "--exit-idle-time=-1", *(f"--load={name}" for name in modules)],
            env={**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield {"PULSE_SERVER": f"unix:{server}"}
        finally:
            process.terminate()
            process.wait()


def _number(reading: int) -> str:
    said = b""
    while not said.endswith(b"\n"):
        ready, _, _ = select.select([reading], [], [], START_S)
        part = os.read(reading, 16) if ready else b""
        if not part:
            raise KnownError("virtual_screen_failed")
        said += part
    return said.decode().strip()
