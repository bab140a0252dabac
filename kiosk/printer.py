"""The kiosk's ticket printer, as set; loaded by the worker that prints, after the first frame."""

from collections.abc import Callable
from functools import cache

from shared.application.printing import PaperTexts, PrinterStatus, PrintReport, TicketPrinter
from shared.devices.printing.null_printer import NullPrinter
from shared.printer_address import parse_address
from shared.settings import Settings


class LatePrinter:
    """A printer that is made by whoever uses it first."""

    def __init__(self, make: Callable[[], TicketPrinter]) -> None:
        self._made = cache(make)

    def warm_up(self) -> None:
        """Makes it before the first visitor waits for it."""
        self._made()

    def print_ticket(self, job_id: int, texts: PaperTexts) -> PrintReport:
        return self._made().print_ticket(job_id, texts)

    def status(self) -> PrinterStatus:
        return self._made().status()


def printer_of(settings: Settings) -> LatePrinter:
    """The printer of the settings; a null one for "none"."""

    def make() -> TicketPrinter:
        address = parse_address(settings.kiosk.printer)
        if address is None:
            return NullPrinter()
        from kiosk.real_printer import printer_at  # noqa: PLC0415  Pillow and ESC/POS

        return printer_at(address, settings)

    return LatePrinter(make)
