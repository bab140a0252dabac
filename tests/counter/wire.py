"""A cable to a PostgreSQL server that is cut at one chosen moment of a command."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from threading import Thread
from typing import Final
from urllib.parse import urlsplit

from shared.persistence.postgresql import BEGIN_WRITING

READ: Final = 65536


class Moment(StrEnum):
    """When the cable is cut."""

    BEFORE_SEND = "before_send"
    """Nothing of the command arrives: neither at first nor when it is sent anew at once."""
    BEFORE_COMMIT = "before_commit"
    """All of it arrives but the word that makes it last."""
    BEFORE_ANSWER = "before_answer"
    """It is carried out, and the answer does not arrive."""
    AFTER_ANSWER = "after_answer"
    """The answer arrives, and then the cable is cut."""


TRIGGERS: Final = {
    Moment.BEFORE_SEND: (BEGIN_WRITING.encode(), 2),
    Moment.BEFORE_COMMIT: (b"COMMIT\0", 1),
    Moment.BEFORE_ANSWER: (b"COMMIT\0", 1),
    Moment.AFTER_ANSWER: (b"COMMIT\0", 1),
}
"""What is watched for in what the program sends, and how often it is cut there."""


@dataclass
class Line:
    """One connection; `ending` is the moment at which it is being cut."""

    client: socket.socket
    server: socket.socket
    ending: Moment | None = None
    threads: list[Thread] = field(default_factory=list)

    def cut(self) -> None:
        for end in (self.client, self.server):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self.cut()
        for thread in self.threads:
            thread.join()
        self.client.close()
        self.server.close()


class Wire:
    """Carries everything until it is armed; then cuts, and carries everything again."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._server = (parts.hostname, parts.port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        port = int(self._listener.getsockname()[1])
        self.database = url.replace(f":{parts.port}/", f":{port}/")
        self._moment: Moment | None = None
        self._left = 0
        self.cuts = 0
        self._lines: list[Line] = []
        self._thread = Thread(target=self._accept, daemon=True)
        self._thread.start()

    def arm(self, moment: Moment) -> None:
        """Cuts the next command at this moment."""
        self._moment, self._left = moment, TRIGGERS[moment][1]

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        for line in self._lines:
            line.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                line = Line(client, socket.create_connection(self._server))
                self._lines.append(line)
                for carry in (self._up, self._down):
                    line.threads.append(Thread(target=carry, args=(line,), daemon=True))
                    line.threads[-1].start()

    def _up(self, line: Line) -> None:
        with suppress(OSError):
            while data := line.client.recv(READ):
                line.ending = self._due(data)
                if line.ending in {Moment.BEFORE_SEND, Moment.BEFORE_COMMIT}:
                    break
                line.server.sendall(data)
        line.cut()

    def _down(self, line: Line) -> None:
        with suppress(OSError):
            while data := line.server.recv(READ):
                if line.ending is Moment.BEFORE_ANSWER:
                    break
                line.client.sendall(data)
                if line.ending is Moment.AFTER_ANSWER:
                    break
        line.cut()

    def _due(self, data: bytes) -> Moment | None:
        moment = self._moment
        if moment is None or TRIGGERS[moment][0] not in data:
            return None
        self.cuts += 1
        self._left -= 1
        if self._left == 0:
            self._moment = None
        return moment


@contextmanager
def wire_to(url: str) -> Iterator[Wire]:
    wire = Wire(url)
    try:
        yield wire
    finally:
        wire.close()
