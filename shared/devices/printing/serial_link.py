"""A printer on a serial line, or on a USB cable that acts as one."""

from contextlib import suppress
from time import monotonic, sleep
from typing import Final

import serial

from shared.devices.printing.link import LinkBrokenError
from shared.domain.errors import KnownError
from shared.printer_address import Flow

BITS_A_BYTE: Final = 10
"""Start, eight, stop."""
DRAINED_LOOK_S: Final = 0.02


class SerialLink:
    """See `Link`; 8 bits, no parity. Linux knows no DTR/DSR: there "dsrdtr" holds nothing back."""

    def __init__(self, port: str, baud: int, send_limit: float, flow: Flow = "rtscts") -> None:
        """Opens the port; raises KnownError `printer_unreachable`."""
        self._baud = baud
        self._send_limit = send_limit
        try:
            self._port = serial.Serial(
                port,
                baud,
                timeout=0,
                write_timeout=0,
                rtscts=flow == "rtscts",
                dsrdtr=flow == "dsrdtr",
                xonxoff=flow == "xonxoff",
                exclusive=True,
            )
        except (OSError, ValueError) as error:  # serial's own error is an OSError
            raise KnownError("printer_unreachable", printer=port) from error

    def send(self, data: bytes) -> None:
        """The limit grows by what so many bytes need on a line of this speed."""
        end = monotonic() + self._send_limit + len(data) * BITS_A_BYTE / self._baud
        try:
            self._port.write_timeout = max(end - monotonic(), DRAINED_LOOK_S)
            self._port.write(data)
            while self._port.out_waiting:  # until then it is with our system, not the printer
                if monotonic() > end:
                    raise LinkBrokenError("printer_stuck")
                sleep(DRAINED_LOOK_S)
        except serial.SerialTimeoutException as error:
            raise LinkBrokenError("printer_stuck") from error
        except OSError as error:
            raise LinkBrokenError("connection_lost") from error

    def receive(self, within: float) -> bytes:
        try:
            self._port.timeout = within
            first: bytes = self._port.read(1)
            rest: bytes = self._port.read(self._port.in_waiting) if first else b""
        except OSError as error:
            raise LinkBrokenError("connection_lost") from error
        return first + rest

    def close(self) -> None:
        """What the printer did not take is thrown away: closing must not wait for it."""
        with suppress(OSError):
            self._port.reset_output_buffer()
        with suppress(OSError):
            self._port.close()
