"""`kezek install`: makes this machine the kiosk or the TV, and nothing else."""

import os
import re
import subprocess
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from office.install.linux import linux_plan
from office.install.plan import Plan, Program, Wish, run
from office.install.windows import windows_plan
from shared.settings import Settings

app: Final = typer.Typer(
    help="Start the kiosk or the TV with the machine, with no way out of it.",
    no_args_is_help=True,
)
CHECKOUT: Final = Path(__file__).resolve().parents[2]
ACCOUNT: Final = re.compile(r"[a-z][a-z0-9-]{0,19}")


class System(StrEnum):
    """What the machine runs."""

    LINUX = "linux"
    WINDOWS = "windows"


HERE: Final = System.WINDOWS if sys.platform == "win32" else System.LINUX

SettingsOption = Annotated[
    Path, typer.Option("--settings", help="The settings file to start with.")
]
AccountOption = Annotated[str, typer.Option(help="The account that the program runs as.")]
SystemOption = Annotated[System, typer.Option(help="What the machine runs.")]
RootOption = Annotated[
    Path | None,
    typer.Option(help="Only write the files, below this folder: to read them, or for an image."),
]
UndoOption = Annotated[bool, typer.Option("--undo", help="Take the files away again.")]


@app.command()
def kiosk(
    settings: SettingsOption,
    account: AccountOption = "kezek",
    system: SystemOption = HERE,
    root: RootOption = None,
    undo: UndoOption = False,
) -> None:
    """Make this machine the visitors' kiosk."""
    _install("kiosk", settings, account, system, root, undo=undo)


@app.command()
def display(
    settings: SettingsOption,
    account: AccountOption = "kezek",
    system: SystemOption = HERE,
    root: RootOption = None,
    undo: UndoOption = False,
) -> None:
    """Make this machine the TV of the waiting room."""
    _install("display", settings, account, system, root, undo=undo)


def _install(
    program: Program, settings: Path, account: str, system: System, root: Path | None, *, undo: bool
) -> None:
    if not ACCOUNT.fullmatch(account):
        raise typer.BadParameter(
            f"{account!r} is no account: small Latin letters, digits and hyphens, at most 20."
        )
    Settings.load(settings)  # says what is wrong with it now, not at the first start
    start = (sys.executable, "-m", program, "--settings", str(settings.resolve()))
    wish = Wish(program, account, start, str(CHECKOUT))
    if system is System.WINDOWS:
        _write(windows_plan(wish), root or Path.cwd(), undo=undo)
        if not undo:
            print(f"An administrator runs kezek-{program}\\install.ps1 in PowerShell.")
        return
    if not carry_out(linux_plan(wish), system, root, undo=undo):
        return
    if undo:
        print("The machine is as before, but for the account and the packages cage and xwayland.")
    else:
        print(f"At the next start this machine is Kezek's {program}: restart it.")


def carry_out(plan: Plan, system: System, root: Path | None, *, undo: bool) -> bool:
    """Writes the files, and on this very machine does the rest; whether it did the rest."""
    if root is not None or system is System.WINDOWS:
        _write(plan, root or Path.cwd(), undo=undo)
        return False
    _do(plan, undo=undo)
    return True


def _write(plan: Plan, root: Path, *, undo: bool) -> None:
    if undo:
        plan.remove(root)
    else:
        plan.write(root)
    for entry in plan.entries:
        print("removed" if undo else "written", root / entry.path.relative_to("/"))


def _do(plan: Plan, *, undo: bool) -> None:
    if os.geteuid() != 0:
        raise typer.BadParameter("Only root can do this: run it with sudo, or give --root FOLDER.")
    try:
        run(plan.undo[:1] if undo else plan.before)
        _write(plan, Path("/"), undo=undo)
        run(plan.undo[1:] if undo else plan.after)
    except subprocess.CalledProcessError as error:
        raise typer.BadParameter(
            f"{' '.join(error.cmd)} failed ({error.returncode}); nothing after it was done."
        ) from error
