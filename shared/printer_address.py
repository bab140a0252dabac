"""Where a printer hangs, written as one text in the settings.

`tcp://host:9100`, `serial:/dev/ttyUSB0?baud=38400`, `serial:COM3`, `usb:04b8:0e15`,
`file:/dev/usb/lp0`, `queue:Name` (CUPS or the Windows spooler), or `none`.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import parse_qs, urlsplit

NO_PRINTER: Final = "none"
BAUD_RATES: Final = (9600, 19200, 38400, 57600, 115200)
Flow = Literal["rtscts", "dsrdtr", "xonxoff", "none"]
FLOWS: Final[tuple[Flow, ...]] = ("rtscts", "dsrdtr", "xonxoff", "none")
_USB: Final = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")


@dataclass(frozen=True, slots=True)
class NetworkAddress:
    host: str
    port: int


@dataclass(frozen=True, slots=True)
class SerialAddress:
    """`baud` is bits a second; the printer's own switches say which."""

    port: str
    baud: int
    flow: Flow = "rtscts"
    """How the printer holds us back; most cables join its ready line to the computer's CTS."""


@dataclass(frozen=True, slots=True)
class UsbAddress:
    """The numbers that `lsusb` and the Windows device manager show."""

    vendor: int
    product: int


@dataclass(frozen=True, slots=True)
class FileAddress:
    """A device file that takes the bytes as they are, such as Linux's /dev/usb/lp0."""

    path: str


@dataclass(frozen=True, slots=True)
class QueueAddress:
    """A printer of the operating system, which passes raw bytes on and tells little."""

    name: str


PrinterAddress = NetworkAddress | SerialAddress | UsbAddress | FileAddress | QueueAddress


def parse_address(text: str) -> PrinterAddress | None:
    """None for "none"; raises ValueError with what to write instead."""
    if text == NO_PRINTER:
        return None
    scheme, colon, rest = text.partition(":")
    found = _parsed(scheme, rest) if colon and rest else None
    if found is None:
        raise ValueError(
            'must be "none", "tcp://192.0.2.7:9100", "serial:/dev/ttyUSB0?baud=38400",'
            ' "usb:04b8:0e15", "file:/dev/usb/lp0" or "queue:Name"'
        )
    return found


def _parsed(scheme: str, rest: str) -> PrinterAddress | None:
    match scheme:
        case "tcp":
            return _network(rest)
        case "serial":
            return _serial(rest)
        case "usb":
            numbers = _USB.fullmatch(rest)
            return UsbAddress(int(numbers[1], 16), int(numbers[2], 16)) if numbers else None
        case "file":
            return FileAddress(rest) if rest.startswith("/") else None
        case "queue":
            return QueueAddress(rest)
        case _:
            return None


def _network(rest: str) -> NetworkAddress | None:
    try:
        parts = urlsplit(f"tcp:{rest}")
        return NetworkAddress(parts.hostname, parts.port) if parts.hostname and parts.port else None
    except ValueError:  # the port is no number
        return None


def _serial(rest: str) -> SerialAddress | None:
    port, _, query = rest.partition("?")
    given = parse_qs(query, strict_parsing=bool(query))
    if not port or set(given) - {"baud", "flow"}:
        return None
    (baud,) = given.get("baud", [str(BAUD_RATES[2])])
    if not baud.isdecimal() or int(baud) not in BAUD_RATES:
        raise ValueError(f"baud must be one of {', '.join(map(str, BAUD_RATES))}")
    (wanted,) = given.get("flow", [FLOWS[0]])
    flow = next((one for one in FLOWS if one == wanted), None)
    if flow is None:
        raise ValueError(f"flow must be one of {', '.join(FLOWS)}")
    return SerialAddress(port, int(baud), flow)
