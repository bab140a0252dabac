"""The printer at an address, whatever cable it hangs on."""

from collections.abc import Callable
from typing import assert_never

from shared.application.printing import TicketPrinter
from shared.devices.printing.conversation import Limits
from shared.devices.printing.escpos_printer import EscposPrinter, Look
from shared.devices.printing.link import Link, NetworkLink
from shared.devices.printing.spool_printer import SpoolPrinter, system_spool
from shared.printer_address import (
    FileAddress,
    NetworkAddress,
    PrinterAddress,
    QueueAddress,
    SerialAddress,
    UsbAddress,
)

Talking = NetworkAddress | SerialAddress | UsbAddress | FileAddress


def attached_printer(address: PrinterAddress, look: Look, limits: Limits) -> TicketPrinter:
    """Nothing is opened before the first job."""
    if isinstance(address, QueueAddress):
        return SpoolPrinter(system_spool(address.name), look, limits.confirm)
    return EscposPrinter(line_to(address, limits), look, limits)


def line_to(address: Talking, limits: Limits) -> Callable[[], Link]:
    """Opens a new line each time it is called."""

    def connect() -> Link:
        match address:
            case NetworkAddress(host, port):
                return NetworkLink(host, port, limits.connect, limits.send)
            case SerialAddress(port, baud, flow):
                # Loaded only where there is such a printer.
                from shared.devices.printing.serial_link import SerialLink  # noqa: PLC0415

                return SerialLink(port, baud, limits.send, flow)
            case UsbAddress(vendor, product):
                from shared.devices.printing.usb_link import UsbLink  # noqa: PLC0415  as above

                return UsbLink(vendor, product, limits.send)
            case FileAddress(path):
                from shared.devices.printing.file_link import FileLink  # noqa: PLC0415  as above

                return FileLink(path, limits.send)
            case _:
                assert_never(address)

    return connect
