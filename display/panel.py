"""Switches the panel off and on by whatever this system has for it."""

import ctypes
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject

from shared.domain.result import Err, Ok, Result
from shared.qt.jobs import Jobs

LOG = logging.getLogger("kezek.panel")
PATIENCE_S: Final = 15.0
BROADCAST: Final = 0xFFFF
SYSTEM_COMMAND: Final = 0x0112
MONITOR_POWER: Final = 0xF170
POWER_OFF, POWER_ON = 2, -1
MOVED: Final = 0x0001
GNOME: Final = "org.gnome.Mutter.DisplayConfig"
GNOME_SAVES_POWER: Final = (
    *("busctl", "--user", "set-property", GNOME, "/org/gnome/Mutter/DisplayConfig", GNOME),
    *("PowerSaveMode", "i"),
)


@dataclass(frozen=True, slots=True)
class Command:
    """A command line, and what it is told on its input."""

    words: tuple[str, ...]
    said: str = ""


class Panel(Protocol):
    """Switches the panel; slow. False: this machine cannot."""

    def switch(self, *, on: bool) -> bool: ...


def commands(
    environment: Mapping[str, str], has: Callable[[str], bool], *, on: bool
) -> list[Command]:
    """What to run here, all of it: a computer's output and a TV's own power are two things."""
    state = "on" if on else "off"
    found: list[Command] = []
    if environment.get("WAYLAND_DISPLAY"):
        found += [
            Command(("wlopm", f"--{state}", "*")),
            Command(("swaymsg", "output", "*", "power", state)),
            Command(("kscreen-doctor", "--dpms", state)),
            Command((*GNOME_SAVES_POWER, "0" if on else "3")),
        ]
    elif environment.get("DISPLAY"):
        found.append(Command(("xset", "dpms", "force", state)))
        if on:  # else the server's own times would darken it again
            found.append(Command(("xset", "s", "off", "-dpms")))
    found.append(Command(("cec-client", "-s", "-d", "1"), f"{'on' if on else 'standby'} 0\n"))
    return [command for command in found if has(command.words[0])]


class SystemPanel:
    """The panel of this machine."""

    def switch(self, *, on: bool) -> bool:
        """Whether anything here could do it."""
        if sys.platform == "win32":
            return _switch_windows(on=on)
        known = commands(os.environ, lambda name: shutil.which(name) is not None, on=on)
        done = [_run(command) for command in known]
        return any(done)


class PanelKeeper(QObject):
    """Keeps the panel as it is wanted; what cannot be done is told once."""

    def __init__(self, panel: Panel, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._jobs = jobs
        self._off = False
        self._able = True

    def set_off(self, off: bool) -> None:  # noqa: FBT001  a slot
        if off == self._off or not self._able:
            return
        self._off = off
        self._jobs.run(lambda: self._panel.switch(on=not off), self._told, "switch the panel")

    def close(self) -> None:
        """Leaves no dark panel behind."""
        self.set_off(False)

    def _told(self, result: Result[bool]) -> None:
        match result:
            case Ok(True):
                LOG.info("the panel is switched %s", "off" if self._off else "on")
            case Ok(_) | Err(_):
                self._able = False
                LOG.warning("this machine cannot switch its panel: it shows the rest picture only")


def _run(command: Command) -> bool:
    try:
        done = subprocess.run(
            command.words,
            input=command.said,
            text=True,
            capture_output=True,
            timeout=PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        LOG.info("%s: %s", command.words[0], error)
        return False
    if done.returncode:
        LOG.info("%s: %s", command.words[0], (done.stderr or done.stdout).strip())
    return done.returncode == 0


def _switch_windows(*, on: bool) -> bool:
    user = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]  # only there
    user.PostMessageW(BROADCAST, SYSTEM_COMMAND, MONITOR_POWER, POWER_ON if on else POWER_OFF)
    if on:  # newer versions wake for an input only
        user.mouse_event(MOVED, 0, 1, 0, 0)
    return True
