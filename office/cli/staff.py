"""`kezek staff`: who works here, and new PINs."""

from pathlib import Path
from typing import Annotated, Final

import typer

from office.cli.init import draw_pin
from shared.settings import Settings

app: Final = typer.Typer(help="See the staff, and give new PINs.", no_args_is_help=True)

ClerkArgument = Annotated[str, typer.Argument(help="The clerk's id, as in the office file.")]
SettingsOption = Annotated[Path | None, typer.Option("--settings", help="The settings file.")]


@app.command("list")
def listing(settings: SettingsOption = None) -> None:
    """Each member of the staff, with role and counter."""
    from shared.bootstrap import connect

    connection = connect(Settings.load(settings))
    try:
        snapshot = connection.use_cases.follower().load()
    finally:
        connection.close()
    seats = {clerk: counter for counter, clerk in snapshot.day.sittings.items()}
    for clerk in snapshot.office.staff:
        seat = seats.get(clerk.id)
        where = "" if seat is None else f", at counter {snapshot.office.counter(seat).number}"
        print(f"{clerk.id}: {clerk.name} ({clerk.role.value}{where})")


@app.command("reset-pin")
def reset(
    clerk: ClerkArgument,
    pin: Annotated[
        str,
        typer.Option("--pin", prompt="PIN", hide_input=True, help="PIN of who leads the office."),
    ],
    settings: SettingsOption = None,
) -> None:
    """Draw a new PIN for somebody, shown once; it also ends the rest after wrong ones."""
    from shared.application.change_pin import ResetPin
    from shared.application.identify import Identify
    from shared.bootstrap import connect

    found = Settings.load(settings)
    connection = connect(found)
    try:
        cases = connection.use_cases
        leader = cases.identify(Identify(device=found.device, pin=pin))
        drawn = draw_pin()
        cases.reset_pin(ResetPin(clerk_id=leader.id, of_clerk=clerk, new_pin=drawn))
        name = cases.reader.office().clerk(clerk).name
    finally:
        connection.close()
    print(f"  {drawn}  {name}  (shown only this once)")


@app.command("change-pin")
def change(
    clerk: ClerkArgument,
    pin: Annotated[
        str, typer.Option("--pin", prompt="Present PIN", hide_input=True, help="The present PIN.")
    ],
    new: Annotated[
        str,
        typer.Option(
            "--pin-new",
            prompt="New PIN or password",
            hide_input=True,
            confirmation_prompt=True,
            help="4 to 8 digits, or at least 8 characters.",
        ),
    ],
    settings: SettingsOption = None,
) -> None:
    """Change the own PIN or password."""
    from shared.application.change_pin import ChangePin
    from shared.bootstrap import connect

    found = Settings.load(settings)
    connection = connect(found)
    try:
        connection.use_cases.change_pin(
            ChangePin(clerk_id=clerk, pin=pin, new_pin=new, device=found.device)
        )
    finally:
        connection.close()
    print("Changed.")
