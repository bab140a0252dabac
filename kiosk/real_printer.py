"""The kiosk's real printer. It brings Pillow and ESC/POS along: see `kiosk.printer`."""

import logging

from shared.application.printing import TicketPrinter
from shared.application.trial_paper import trial_ticket
from shared.assets import asset
from shared.devices.printing.attached import attached_printer
from shared.devices.printing.conversation import Limits
from shared.devices.printing.escpos_printer import Look
from shared.devices.printing.paper import PaperWidth
from shared.devices.printing.template import Template, read_template, usual_template
from shared.domain.errors import KnownError
from shared.printer_address import PrinterAddress
from shared.settings import Settings

LOG = logging.getLogger(__name__)
LIMITS = Limits(send=6.0, confirm=8.0)
"""A visitor stands before the kiosk; a ticket takes a printer about a second."""
WIDTHS = {"80": PaperWidth.MM80, "58": PaperWidth.MM58}


def printer_at(address: PrinterAddress, settings: Settings) -> TicketPrinter:
    """The printer at the address, with the settings' paper, template and emblem."""
    look = Look(
        WIDTHS[settings.kiosk.paper],
        settings.ticket_emblem or asset("paper", "emblem.png"),
        template=_template(settings),
    )
    _draw_one(look)
    return attached_printer(address, look, LIMITS)


def _draw_one(look: Look) -> None:
    """No paper: fonts are loaded and words measured before a visitor waits for that."""
    try:
        look.draw(trial_ticket())
    except KnownError as error:
        LOG.error("No ticket can be drawn: %s", error)  # noqa: TRY400  no bug


def _template(settings: Settings) -> Template:
    """A template with mistakes costs the visitors nothing: then the usual one is taken."""
    if settings.ticket_template is None:
        return usual_template()
    try:
        return read_template(settings.ticket_template)
    except KnownError as error:
        LOG.error("The ticket's template is not used: %s", error)  # noqa: TRY400  no bug
        return usual_template()
