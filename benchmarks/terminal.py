"""A serial port in memory, with the virtual printer on its other end."""

import os
import socket
import tty
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from select import select
from threading import Event, Thread


@contextmanager
def terminal_to(host: str, port: int) -> Iterator[str]:
    """A serial port (its path) on whose other end the printer at host:port hangs."""
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    stop = Event()
    with socket.create_connection((host, port)) as line:
        pump = Thread(target=_pump, args=(ours, line, stop))
        pump.start()
        try:
            yield os.ttyname(theirs)
        finally:
            stop.set()
            pump.join()
            os.close(ours)
            os.close(theirs)


def _pump(ours: int, line: socket.socket, stop: Event) -> None:
    with suppress(OSError):
        while not stop.is_set():
            ready, _, _ = select([ours, line.fileno()], [], [], 0.05)
            if ours in ready:
                line.sendall(os.read(ours, 4096))
            if line.fileno() in ready:
                data = line.recv(4096)
                if not data:
                    return
                os.write(ours, data)
