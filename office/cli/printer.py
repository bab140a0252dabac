"""`kezek printer`: finds out what a ticket printer can confirm, and prints a trial ticket."""

from pathlib import Path
from typing import Annotated, Final

import typer

from shared.domain.errors import KnownError
from shared.printer_address import NO_PRINTER, PrinterAddress, parse_address
from shared.settings import Settings

app: Final = typer.Typer(help="Look at the ticket printer and try it.", no_args_is_help=True)

AddressArgument = Annotated[
    str,
    typer.Argument(
        help="tcp://192.0.2.7:9100, serial:/dev/ttyUSB0?baud=38400, usb:04b8:0e15,"
        " file:/dev/usb/lp0 or queue:Name; without it the printer of the settings."
    ),
]
SettingsOption = Annotated[Path | None, typer.Option("--settings", help="The settings file.")]

PROOFS: Final = {
    "process_id": "yes: it returns a mark once the paper is printed",
    "paper": "yes: it answers a question after the paper",
    "none": 'no: tickets count as "sent", and staff look after the paper',
}
GAP: Final = 40
GROUND: Final = 170
"""Between the papers: pixels, and a grey."""
PAPERS: Final = {"ok": "enough", "near_end": "nearly used up", "out": "none", "unknown": "not told"}


@app.command("probe")
def probe(address: AddressArgument = "", settings: SettingsOption = None) -> None:
    """Ask the printer what it is and what it can confirm; nothing is printed."""
    from shared.devices.printing.survey import survey

    text, target = _target(address, settings)
    found = survey(target)
    print(f"{text}: reached")
    print(f"  answers questions  {'yes' if found.talkative else 'no'}")
    print(f"  confirms papers    {PROOFS[found.proof.value]}")
    print(f"  paper              {PAPERS[found.status.paper.value]}")
    print(f"  cover              {_told(found.status.cover_open, 'open', 'closed')}")
    print(f"  error              {_told(found.status.error, 'yes', 'none')}")


@app.command("test")
def trial(
    address: AddressArgument = "",
    settings: SettingsOption = None,
    paper: Annotated[str, typer.Option(help="Width of the roll: 80 or 58 (mm).")] = "80",
) -> None:
    """Print one trial ticket in Kazakh, Russian and English, and tell what became of it."""
    from shared.application.printing import PrintOutcome
    from shared.application.trial_paper import trial_ticket
    from shared.devices.printing.attached import attached_printer
    from shared.devices.printing.conversation import Limits
    from shared.devices.printing.escpos_printer import Look
    from shared.devices.printing.paper import PaperWidth

    widths = {"80": PaperWidth.MM80, "58": PaperWidth.MM58}
    if paper not in widths:
        raise typer.BadParameter("must be 80 or 58", param_hint="--paper")
    text, target = _target(address, settings)
    printer = attached_printer(target, Look(widths[paper]), Limits())
    report = printer.print_ticket(0, trial_ticket())
    detail = f" ({report.detail.replace('_', ' ')})" if report.detail else ""
    print(f"{text}: {report.outcome.value}{detail}")
    if report.outcome in (PrintOutcome.FAILED, PrintOutcome.UNKNOWN):
        raise typer.Exit(1)


@app.command("preview")
def preview(
    out: Annotated[Path, typer.Option(help="The picture to write (PNG).")] = Path("ticket.png"),
    template: Annotated[
        Path | None, typer.Option(help="A template; without it that of the settings, or the usual.")
    ] = None,
    settings: SettingsOption = None,
) -> None:
    """Draw a ticket on both rolls, as usual and with all that can be on it; nothing is printed."""
    from PIL import Image

    from shared.application.trial_paper import example_ticket
    from shared.assets import asset
    from shared.devices.printing.escpos_printer import Look
    from shared.devices.printing.paper import PaperWidth
    from shared.devices.printing.template import read_template, usual_template

    known = Settings.load(settings) if settings else None
    file = template or (known.ticket_template if known else None)
    emblem = (known.ticket_emblem if known else None) or asset("paper", "emblem.png")
    parts = read_template(file) if file else usual_template()
    papers = [
        Look(width, emblem, template=parts).draw(example_ticket(everything=everything))
        for width in PaperWidth
        for everything in (False, True)
    ]
    size = (sum(one.width + GAP for one in papers) + GAP, max(one.height for one in papers))
    sheet = Image.new("L", (size[0], size[1] + 2 * GAP), GROUND)
    left = GAP
    for one in papers:
        sheet.paste(one.convert("L"), (left, GAP))
        left += one.width + GAP
    sheet.save(out)
    print(f"{out}: 80 mm and 58 mm, as usual and with a group on a copy")


def _target(address: str, settings: Path | None) -> tuple[str, PrinterAddress]:
    """Raises KnownError `printer_address_wrong`, `printer_not_set`."""
    text = address or Settings.load(settings).kiosk.printer
    try:
        target = parse_address(text)
    except ValueError as error:
        raise KnownError("printer_address_wrong", address=text, hint=str(error)) from error
    if target is None:
        raise KnownError("printer_not_set", none=NO_PRINTER)
    return text, target


def _told(state: bool | None, yes: str, no: str) -> str:
    return "not told" if state is None else yes if state else no
