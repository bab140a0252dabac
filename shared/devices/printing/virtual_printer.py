"""A network printer without paper: what it receives becomes PNG files in a folder."""

import socket
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from threading import Event as Flag
from threading import Lock, Thread
from types import TracebackType
from typing import Self

from PIL import Image

from shared.devices.printing.faults import Faults
from shared.devices.printing.virtual_session import Session

_MOST_SESSIONS = 16
_STEP = 0.05
_RECEIVE_BUFFER = 8192
"""Bytes; about what a real network printer has."""
_PATIENCE = 2.0
"""Seconds for somebody to take an answer."""


@dataclass(frozen=True, slots=True)
class PrintedPaper:
    """A paper that came out."""

    path: Path
    at: datetime
    """UTC."""


class VirtualPrinter:
    """Listens on its own thread from `start` to `stop`; `faults` may be replaced at any time."""

    def __init__(
        self,
        folder: Path,
        port: int = 0,
        faults: Faults | None = None,
        on_paper: Callable[[PrintedPaper], None] | None = None,
    ) -> None:
        """With port 0 the system chooses; `on_paper` is called on a thread of the printer."""
        self.faults = faults or Faults()
        self.host = "127.0.0.1"
        self._folder = folder
        self._wanted_port = port
        self._on_paper = on_paper or (lambda _paper: None)
        self._numbers = count(1)
        self._writing = Lock()
        self._stopping = Flag()
        self._listener: socket.socket | None = None
        self._threads: list[Thread] = []

    @property
    def port(self) -> int:
        """The port it listens on, once started."""
        if self._listener is None:
            raise RuntimeError("the virtual printer is not started")
        return int(self._listener.getsockname()[1])

    def start(self) -> None:
        """Raises OSError if the port is taken."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._listener = socket.create_server((self.host, self._wanted_port))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BUFFER)
        self._listener.settimeout(_STEP)
        self._threads = [Thread(target=self._accept, args=(self._listener,), daemon=True)]
        self._threads[0].start()

    def stop(self) -> None:
        self._stopping.set()
        for thread in list(self._threads):
            thread.join()
        if self._listener:
            self._listener.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _accept(self, listener: socket.socket) -> None:
        while not self._stopping.is_set():
            try:
                line, _ = listener.accept()
            except TimeoutError:
                continue
            alive = [thread for thread in self._threads[1:] if thread.is_alive()]
            if len(alive) >= _MOST_SESSIONS:
                line.close()
                continue
            talk = Thread(target=self._talk, args=(line,), daemon=True)
            self._threads[1:] = [*alive, talk]
            talk.start()

    def _talk(self, line: socket.socket) -> None:
        line.settimeout(_PATIENCE)
        session = Session(line, lambda: self.faults, self._keep)
        with line, suppress(OSError):
            while not self._stopping.is_set() and session.step(_STEP):
                pass
            if session.broken:  # closing with linger 0 resets the connection
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def _keep(self, image: Image.Image) -> None:
        now = datetime.now(UTC)
        with self._writing:
            name = f"{now:%Y%m%dT%H%M%S}-{next(self._numbers):04d}.png"
            image.save(self._folder / f".{name}.part", "PNG")
            (self._folder / f".{name}.part").replace(self._folder / name)
        self._on_paper(PrintedPaper(self._folder / name, now))


def serve(folder: Path, port: int = 9100, faults: Faults | None = None) -> None:
    """Prints into `folder` until interrupted.

    Standard output has one line where it listens, then one line for each paper.
    """

    def say(line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    printer = VirtualPrinter(folder, port, faults, lambda paper: say(f"paper {paper.path}"))
    with suppress(KeyboardInterrupt), printer:
        say(f"listening {printer.host} {printer.port}")
        Flag().wait()


if __name__ == "__main__":
    serve(Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else 9100)
