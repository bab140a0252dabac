"""The virtual printer in a process of its own, and when each paper's first byte reaches it."""

import multiprocessing
import socket
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread
from typing import Final

from shared.devices.printing.virtual_printer import VirtualPrinter

PICTURE: Final = b"\x1dv0"
"""How a ticket's picture begins; a kiosk that only looks at its printer sends none."""
STARTED_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class Arrival:
    """When a paper's first byte came, and the first of its picture; the machine's clock, ns."""

    first: int
    picture: int


@dataclass(frozen=True, slots=True)
class TimedPrinter:
    """Its address, and what it tells of each paper."""

    port: int
    told: Connection

    def arrived(self) -> bool:
        """Whether a paper has reached it that `arrival` has not told of."""
        return self.told.poll()

    def arrival(self) -> Arrival:
        """Of the next paper."""
        arrival = self.told.recv()
        assert isinstance(arrival, Arrival)
        return arrival


@contextmanager
def timed_printer() -> Iterator[TimedPrinter]:
    """Runs until the end of the block."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_print, args=(theirs,), daemon=True)
    process.start()
    try:
        if not ours.poll(STARTED_S):
            raise TimeoutError("the virtual printer does not start")
        yield TimedPrinter(ours.recv(), ours)
    finally:
        process.kill()
        process.join()


def _print(told: Connection) -> None:
    """The other process: every line to the printer goes through here."""
    with (
        tempfile.TemporaryDirectory(prefix="kezek-touch-") as folder,
        VirtualPrinter(Path(folder)) as printer,
        socket.create_server((printer.host, 0)) as door,
    ):
        told.send(door.getsockname()[1])
        while True:
            line, _ = door.accept()
            inside = socket.create_connection((printer.host, printer.port))
            Thread(target=_back, args=(inside, line), daemon=True).start()
            Thread(target=_forth, args=(line, inside, told), daemon=True).start()


def _forth(line: socket.socket, inside: socket.socket, told: Connection) -> None:
    first, tail, is_told = 0, b"", False
    with suppress(OSError):
        while data := line.recv(4096):
            now = time.monotonic_ns()
            first = first or now
            if not is_told and PICTURE in tail + data:
                told.send(Arrival(first, now))
                is_told = True
            tail = data[-2:]
            inside.sendall(data)
        inside.shutdown(socket.SHUT_WR)


def _back(inside: socket.socket, line: socket.socket) -> None:
    with suppress(OSError), line, inside:
        while data := inside.recv(4096):
            line.sendall(data)
