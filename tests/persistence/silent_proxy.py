"""A way to a server that can fall silent: everything is accepted and nothing passes."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from sqlalchemy import make_url


@dataclass
class SilentProxy:
    """Listens on the loopback address and passes everything on, while `passing` is set."""

    host: str
    port: int
    passing: threading.Event = field(default_factory=threading.Event)
    sockets: list[socket.socket] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.passing.set()
        self.listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self.listener.accept()
                far = socket.create_connection((self.host, self.port))
                self.sockets += [near, far]
                for source, target in ((near, far), (far, near)):
                    threading.Thread(target=self._pass, args=(source, target), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while part := source.recv(65536):
                self.passing.wait()
                target.sendall(part)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self.passing.set()
        for end in (self.listener, *self.sockets):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()


@contextmanager
def silent_proxy(url: str) -> Iterator[tuple[str, SilentProxy]]:
    """The address that leads through a proxy, and the proxy."""
    address = make_url(url)
    proxy = SilentProxy(str(address.host), int(address.port or 5432))
    port = proxy.listener.getsockname()[1]
    try:
        yield address.set(port=port).render_as_string(hide_password=False), proxy
    finally:
        proxy.close()
