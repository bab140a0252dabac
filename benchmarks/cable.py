"""A network cable between a program and its database server, which can be pulled."""

import socket
import threading
from contextlib import suppress
from typing import Final

CHUNK: Final = 65_536


class Cable:
    """Listens on a port of its own and passes everything on; pulled, all is cut and refused."""

    def __init__(self, port: int) -> None:
        """`port` is the server's, on this machine."""
        self._server_port = port
        self._pulled = False
        self._ends: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def pull(self) -> None:
        self._pulled = True
        ends, self._ends = self._ends, []
        for end in ends:
            _close(end)

    def plug(self) -> None:
        self._pulled = False

    def close(self) -> None:
        self.pull()
        _close(self._listener)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                if self._pulled:
                    _close(near)
                    continue
                far = socket.create_connection(("127.0.0.1", self._server_port))
                self._ends += [near, far]
                for one, other in ((near, far), (far, near)):
                    threading.Thread(target=_pass_on, args=(one, other), daemon=True).start()


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while data := one.recv(CHUNK):
            other.sendall(data)
    _close(one)
    _close(other)


def _close(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
