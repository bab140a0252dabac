"""The line to a printer, apart from what is said on it."""

import socket
from typing import Protocol

from escpos.printer import Network

from shared.domain.errors import KnownError

_SEND_BUFFER = 4096
"""Bytes; small, so that what counts as sent is with the printer and not with our system."""


class LinkBrokenError(Exception):
    """The other side is gone ("connection_lost") or takes nothing more ("printer_stuck")."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Link(Protocol):
    """One conversation with a printer; never used again after an error. Times in seconds."""

    def send(self, data: bytes) -> None:
        """Hands over all of it; raises LinkBrokenError, and then some may have gone out."""

    def receive(self, within: float) -> bytes:
        """What has come, empty if nothing came in time; raises LinkBrokenError."""

    def close(self) -> None: ...


class NetworkLink:
    """A printer in the local network, most often at port 9100."""

    def __init__(self, host: str, port: int, connect_limit: float, send_limit: float) -> None:
        """Connects; raises KnownError `printer_unreachable`."""
        self._send_limit = send_limit
        self._printer = Network(host, port, timeout=connect_limit)
        try:
            # Its own open() forgets to close the socket when nobody answers.
            self._socket = socket.create_connection((host, port), connect_limit)
        except OSError as error:
            raise KnownError("printer_unreachable", printer=f"{host}:{port}") from error
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
        self._printer.device = self._socket

    def send(self, data: bytes) -> None:
        self._socket.settimeout(self._send_limit)
        try:
            self._printer._raw(data)  # noqa: SLF001 - the only way to send bytes made elsewhere
        except TimeoutError as error:
            raise LinkBrokenError("printer_stuck") from error
        except OSError as error:
            raise LinkBrokenError("connection_lost") from error

    def receive(self, within: float) -> bytes:
        self._socket.settimeout(max(within, 0.001))  # 0 would mean: do not wait at all
        try:
            data = self._socket.recv(1024)
        except TimeoutError:
            return b""
        except OSError as error:
            raise LinkBrokenError("connection_lost") from error
        if not data:
            raise LinkBrokenError("connection_lost")
        return data

    def close(self) -> None:
        self._printer.close()
