"""The way to a database: open, shut, or one behind which nobody answers."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import Protocol
from urllib.parse import urlsplit


class Door(Protocol):
    def shut(self) -> None: ...
    def open(self) -> None: ...


class Folder:
    """An embedded database whose disk is taken away."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._aside = folder.with_name("aside")
        folder.mkdir()
        self.database = f"{folder.name}/kezek.db"

    def shut(self) -> None:
        self._folder.rename(self._aside)

    def open(self) -> None:
        self._aside.rename(self._folder)


class Line:
    """A server on the network, through a port of our own."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._server = (parts.hostname, parts.port)
        self._lines: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._port = int(self._listener.getsockname()[1])
        self.hangs = False
        self.database = url.replace(f":{parts.port}/", f":{self._port}/")
        self._serve()

    def shut(self) -> None:
        """Whoever is inside is cut off; whoever comes is refused."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        while self._lines:
            line = self._lines.pop()
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()

    def open(self) -> None:
        self.shut()
        self._listener = socket.create_server(("127.0.0.1", self._port))
        self._serve()

    def _serve(self) -> None:
        Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def _accept(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                line, _ = listener.accept()
                self._lines.append(line)
                if not self.hangs:
                    inside = socket.create_connection(self._server)
                    self._lines.append(inside)
                    for ends in ((line, inside), (inside, line)):
                        Thread(target=_forward, args=ends, daemon=True).start()


def _forward(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


@contextmanager
def line_to(url: str) -> Iterator[Line]:
    line = Line(url)
    try:
        yield line
    finally:
        line.shut()
