"""A clerk whose real window presses *Call next* at the same instant as all the others."""

from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from time import monotonic_ns

from PySide6.QtQuick import QQuickWindow

from benchmarks.call_clerk import (
    click,
    item,
    open_counter_window,
    seen,
    sign_in,
    text,
    until_enabled,
    wait,
)
from shared.settings import Settings

LIMIT_S = 30.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What a window showed after its press: a label, or "" for nobody; `fault` if it complained."""

    counter: int
    label: str
    seconds: float
    fault: str


def clerk(settings: Settings, number: int, parent: Connection, barrier: Barrier) -> None:
    """For each word of the parent: `ready`, `press` with all others, `alone`, `end`."""
    with open_counter_window(settings) as window:
        sign_in(window, number)
        parent.send("open")
        while True:
            wait(parent.poll, 600)
            match parent.recv():
                case "ready":
                    if seen(window, "start"):
                        until_enabled(window, "start")
                        click(window, "start")
                        wait(lambda: seen(window, "finish"))
                    until_enabled(window, "callNext")
                    parent.send("ready")
                case "press":
                    barrier.wait(LIMIT_S)
                    parent.send(press(window, number))
                case "alone":
                    parent.send(press(window, number))
                case _:
                    return


def press(window: QQuickWindow, number: int) -> Answer:
    """From the press to the number on this window."""
    before = text(window, "currentLabel")
    at = click(window, "callNext")

    def answered() -> bool:
        label = text(window, "currentLabel")
        button = item(window, "callNext")
        free = button is not None and bool(button.property("active"))
        return seen(window, "deskFault") or label not in {"", before} or (not label and free)

    wait(answered)
    seconds = (monotonic_ns() - at) / 1e9
    return Answer(number, text(window, "currentLabel"), seconds, text(window, "deskFault"))
