"""A printer behind a device file, such as Linux makes for each USB printer."""

import os
from contextlib import suppress
from select import select
from time import monotonic, sleep

from shared.devices.printing.link import LinkBrokenError
from shared.domain.errors import KnownError

_CHUNK = 4096
_QUIET_S = 0.05
"""Some drivers say "readable" and then give nothing."""


class FileLink:
    """See `Link`; Linux only, for `select` on a file is what it stands on."""

    def __init__(self, path: str, send_limit: float) -> None:
        """Opens the file for both directions; raises KnownError `printer_unreachable`."""
        self._send_limit = send_limit
        try:
            self._file = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        except OSError as error:
            raise KnownError("printer_unreachable", printer=path) from error
        self._forget()

    def _forget(self) -> None:
        """What the printer said after the line before was closed answers nothing of this one."""
        with suppress(OSError):
            while select([self._file], [], [], 0)[0] and os.read(self._file, 1024):
                pass

    def send(self, data: bytes) -> None:
        left = memoryview(data)
        end = monotonic() + self._send_limit
        while left:
            _, free, _ = select([], [self._file], [], max(0.0, end - monotonic()))
            if not free:
                raise LinkBrokenError("printer_stuck")
            try:
                left = left[os.write(self._file, left[:_CHUNK]) :]
            except BlockingIOError:
                sleep(_QUIET_S)
            except OSError as error:
                raise LinkBrokenError("connection_lost") from error

    def receive(self, within: float) -> bytes:
        end = monotonic() + within
        while (left := end - monotonic()) > 0:
            if not select([self._file], [], [], left)[0]:
                break
            try:
                data = os.read(self._file, 1024)
            except BlockingIOError:
                data = b""
            except OSError as error:
                raise LinkBrokenError("connection_lost") from error
            if data:
                return data
            sleep(min(left, _QUIET_S))
        return b""

    def close(self) -> None:
        os.close(self._file)
