"""The kiosk's real printer. It brings Pillow and ESC/POS along: see `kiosk.printer`."""

from shared.application.printing import TicketPrinter
from shared.devices.printing.attached import attached_printer
from shared.devices.printing.conversation import Limits
from shared.devices.printing.escpos_printer import Look
from shared.devices.printing.paper import PaperWidth
from shared.printer_address import PrinterAddress
from shared.settings import KioskSettings

LIMITS = Limits(send=6.0, confirm=8.0)
"""A visitor stands before the kiosk; a ticket takes a printer about a second."""
WIDTHS = {"80": PaperWidth.MM80, "58": PaperWidth.MM58}


def printer_at(address: PrinterAddress, settings: KioskSettings) -> TicketPrinter:
    """The printer at the address, with the settings' paper."""
    return attached_printer(address, Look(WIDTHS[settings.paper]), LIMITS)
