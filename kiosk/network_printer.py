"""The kiosk's printer in the network. It brings Pillow and ESC/POS along: see `kiosk.printer`."""

from urllib.parse import urlsplit

from shared.application.printing import TicketPrinter
from shared.devices.printing.conversation import Limits
from shared.devices.printing.escpos_printer import Look, network_printer
from shared.devices.printing.paper import PaperWidth
from shared.settings import KioskSettings

LIMITS = Limits(send=6.0, confirm=8.0)
"""A visitor stands before the kiosk; a ticket takes a printer about a second."""
WIDTHS = {"80": PaperWidth.MM80, "58": PaperWidth.MM58}


def printer_at(settings: KioskSettings) -> TicketPrinter:
    """The printer at the settings' address."""
    address = urlsplit(settings.printer)
    look = Look(WIDTHS[settings.paper])
    return network_printer(address.hostname or "", address.port or 0, look, LIMITS)
