"""A real counter's window on another host: `python -m benchmarks.hosts_window N SETTINGS PIPE`.

N is the counter's and its clerk's number. `hosts_clerk` is the same from outside.
"""

import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from PySide6.QtQuick import QQuickWindow

from benchmarks.call_clerk import (
    click,
    open_counter_window,
    seen,
    sign_in,
    text,
    until_enabled,
    wait,
)
from benchmarks.counters_clerk import press
from benchmarks.hosts_clerk import Answer
from shared.settings import Settings

BANNER: Final = "awayBanner"
PARENT_S: Final = 3600.0
LOOK_MS: Final = 20


def work(window: QQuickWindow, number: int, parent: Connection) -> None:
    """Does what the parent says until that says `end`."""
    sign_in(window, number)
    parent.send(shown(window))
    while True:
        wait(parent.poll, PARENT_S, LOOK_MS)
        match parent.recv():
            case "call":
                call(window, number)
            case "serve":
                for step in ("start", "finish"):
                    until_enabled(window, step)
                    click(window, step)
                until_enabled(window, "callNext")
            case "away":
                wait(lambda: seen(window, BANNER), look_ms=LOOK_MS)
            case "back":
                wait(lambda: not seen(window, BANNER), look_ms=LOOK_MS)
            case _:
                return
        parent.send(shown(window))


def call(window: QQuickWindow, number: int) -> None:
    """Presses until somebody is called: nobody may be waiting yet, or the server may be away."""
    until_enabled(window, "callNext")
    while not press(window, number).label:
        until_enabled(window, "callNext")


def shown(window: QQuickWindow) -> Answer:
    return Answer(time.monotonic(), text(window, "currentLabel"))


def main(number: int, settings_file: Path, pipe: int) -> None:
    """Until the parent has enough of it."""
    with Connection(pipe) as parent, open_counter_window(Settings.load(settings_file)) as window:
        work(window, number, parent)


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
