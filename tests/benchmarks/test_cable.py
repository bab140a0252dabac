"""The cable of the benches of faults: pulled, silent, and with a server that comes back."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from benchmarks.cable import Cable

PATIENCE_S = 10.0
SHORT_S = 0.2


@contextmanager
def echo(port: int = 0) -> Iterator[int]:
    """A server that answers each word with itself; its port."""
    server = socket.create_server(("127.0.0.1", port))

    def serve() -> None:
        with suppress(OSError):
            while True:
                near, _ = server.accept()
                threading.Thread(target=answer, args=[near], daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield server.getsockname()[1]
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()


def answer(near: socket.socket) -> None:
    with near, suppress(OSError):
        while word := near.recv(100):
            near.sendall(word)


def through(cable: Cable, patience: float = PATIENCE_S) -> socket.socket:
    return socket.create_connection(("127.0.0.1", cable.port), timeout=patience)


def says(line: socket.socket, word: bytes) -> bytes:
    line.sendall(word)
    return line.recv(100)


@pytest.fixture
def cable() -> Iterator[Cable]:
    with echo() as port:
        one = Cable(port)
        yield one
        one.close()


def test_what_is_sent_through_a_silent_cable_arrives_afterwards(cable: Cable) -> None:
    with through(cable, SHORT_S) as line:
        cable.silence()
        with pytest.raises(TimeoutError):
            says(line, b"one")
        line.settimeout(PATIENCE_S)
        cable.speak()
        assert line.recv(100) == b"one"


def test_a_pulled_cable_ends_what_it_carried_and_carries_again_when_plugged(cable: Cable) -> None:
    with through(cable) as line:
        assert says(line, b"one") == b"one"
        cable.pull()
        assert line.recv(100) == b""
    cable.plug()
    with through(cable) as line:
        assert says(line, b"two") == b"two"


def test_lost_packets_make_it_late_and_no_more(cable: Cable) -> None:
    cable.loss = 1.0
    with through(cable) as line:
        assert says(line, b"one") == b"one"


def test_a_server_that_was_off_is_reached_when_it_is_back() -> None:
    with echo() as port:
        cable = Cable(port)
    with through(cable) as line:
        assert line.recv(100) == b""
    with echo(port), through(cable) as line:
        assert says(line, b"one") == b"one"
    cable.close()
