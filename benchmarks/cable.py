"""A network cable between a program and its database server, which can be pulled."""

import random
import socket
import threading
import time
from contextlib import suppress
from typing import Final

CHUNK: Final = 65_536
SENT_AGAIN_S: Final = 0.2
"""After which TCP sends a lost packet again, and after twice as long the next time."""
MOST_LOSSES: Final = 3


class Cable:
    """Listens on a port of its own and passes everything on; pulled, all is cut and refused.

    Silent, nothing is cut and nothing passes, as when a box on the way loses its power. With
    `loss` such a share of what passes is late, as by lost packets.
    """

    def __init__(self, port: int) -> None:
        """`port` is the server's, on this machine."""
        self._server_port = port
        self._pulled = False
        self._passing = threading.Event()
        self._passing.set()
        self.loss = 0.0
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

    def silence(self) -> None:
        self._passing.clear()

    def speak(self) -> None:
        self._passing.set()

    def close(self) -> None:
        self.pull()
        self.speak()
        _close(self._listener)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                if self._pulled:
                    _close(near)
                    continue
                try:
                    far = socket.create_connection(("127.0.0.1", self._server_port))
                except OSError:  # the server is off; it may come back
                    _close(near)
                    continue
                self._ends = [end for end in self._ends if end.fileno() >= 0] + [near, far]
                for one, other in ((near, far), (far, near)):
                    threading.Thread(target=self._pass_on, args=(one, other), daemon=True).start()

    def _pass_on(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while data := one.recv(CHUNK):
                self._passing.wait()
                self._be_late()
                other.sendall(data)
        _close(one)
        _close(other)

    def _be_late(self) -> None:
        losses = 0
        while losses < MOST_LOSSES and random.random() < self.loss:
            time.sleep(SENT_AGAIN_S * 2**losses)
            losses += 1


def _close(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
