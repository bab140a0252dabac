"""`kezek office`: changes the office's description while the office is working."""

from pathlib import Path
from typing import Annotated, Final

import typer

from office.cli.init import draw_pins
from shared.application.office_document import read_office_file
from shared.settings import Settings

app: Final = typer.Typer(help="Change the office's description.", no_args_is_help=True)


@app.callback()
def _group() -> None:
    """Change the office's description."""


@app.command("apply")
def apply(
    file: Annotated[Path, typer.Argument(help="The office file (TOML), complete.")],
    pin: Annotated[
        str,
        typer.Option("--pin", prompt="PIN", hide_input=True, help="PIN of who leads the office."),
    ],
    settings: Annotated[Path | None, typer.Option("--settings", help="The settings file.")] = None,
) -> None:
    """Put this office file in force; kiosks, counters and TVs follow at once, without a restart.

    PINs of staff who have one already stay as they are; new staff get that of the file, or a drawn
    one, which is shown once.
    """
    from shared.application.configure_office import ConfigureOffice
    from shared.application.identify import Identify
    from shared.bootstrap import connect

    found = Settings.load(settings)
    read = read_office_file(file)
    connection = connect(found)
    try:
        cases = connection.use_cases
        clerk = cases.identify(Identify(device=found.device, pin=pin))
        known = {one.id for one in cases.reader.office().staff}
        drawn = {one: made for one, made in draw_pins(read).items() if one not in known}
        cases.configure_office(
            ConfigureOffice(document=read.document, clerk_id=clerk.id, pins={**drawn, **read.pins})
        )
    finally:
        connection.close()
    print(f"In force: {read.office.name.en}")
    for clerk_id, made in drawn.items():
        print(f"  {made}  {read.office.clerk(clerk_id).name}  (shown only this once)")
