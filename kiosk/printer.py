"""The kiosk's ticket printer, as set."""

from urllib.parse import urlsplit

from shared.application.printing import TicketPrinter
from shared.devices.printing.conversation import Limits
from shared.devices.printing.escpos_printer import Look, network_printer
from shared.devices.printing.null_printer import NullPrinter
from shared.devices.printing.paper import PaperWidth
from shared.settings import NO_PRINTER, KioskSettings

LIMITS = Limits(send=6.0, confirm=8.0)
"""A visitor stands before the kiosk; a ticket takes a printer about a second."""
WIDTHS = {"80": PaperWidth.MM80, "58": PaperWidth.MM58}


def printer_of(settings: KioskSettings) -> TicketPrinter:
    """The printer of the settings; a null one for "none"."""
    if settings.printer == NO_PRINTER:
        return NullPrinter()
    address = urlsplit(settings.printer)
    look = Look(WIDTHS[settings.paper])
    return network_printer(address.hostname or "", address.port or 0, look, LIMITS)
