"""`kezek backup`: the office's database in one file that has been restored once to prove it."""

import getpass
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import typer

from office.cli.install import (
    ACCOUNT,
    CHECKOUT,
    HERE,
    RootOption,
    System,
    SystemOption,
    UndoOption,
    carry_out,
)
from office.install.backups import Daily, linux_backups, windows_backups
from shared.domain.errors import KnownError
from shared.settings import Settings, find_settings

TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")

app: Final = typer.Typer(help="Keep the office in a file that can be restored.")

SettingsOption = Annotated[Path | None, typer.Option(help="Settings file (kezek.toml).")]


@app.callback(invoke_without_command=True)
def backup(
    context: typer.Context,
    settings: SettingsOption = None,
    to: Annotated[Path | None, typer.Option(help="Another folder than the settings'.")] = None,
) -> None:
    """Back the office up while it works, check the file by restoring it, remove old ones."""
    if context.invoked_subcommand is None:
        _make(Settings.load(settings), to)


def _make(settings: Settings, to: Path | None) -> None:
    from shared.bootstrap import target_of
    from shared.persistence.backup import make_backup, rotate

    folder = to or settings.backups
    recipient = settings.backup.recipient
    file, manifest = make_backup(target_of(settings), settings.office_id, folder, recipient)
    state = manifest.state
    print(f"{file}")
    print(f"  {state.counts['ticket']} tickets, {state.seq} events; restored and verified.")
    if not recipient:
        print("  It is not encrypted: see `kezek backup new-key`.")
    keep = settings.backup.keep_days
    for gone in rotate(folder, settings.office_id, keep, datetime.now(UTC)):
        print(f"  removed {gone.name}: older than {keep} days")


@app.command("new-key")
def make_key(
    file: Annotated[Path, typer.Argument(help="Gets the secret key.")],
) -> None:
    """Make a pair of keys: with the public one in the settings, backups are encrypted."""
    from shared.persistence.backup_file import new_key

    if file.exists():
        raise KnownError("already_there", path=str(file))
    secret, public = new_key()
    file.touch(mode=0o600)
    file.write_text(f"# public key: {public}\n{secret}\n", encoding="utf-8")
    print(
        f"The secret key is in {file}: keep it away from this machine; without it no backup opens."
    )
    print("Into the settings of this machine:")
    print(f'[backup]\nrecipient = "{public}"')


@app.command()
def schedule(
    settings: SettingsOption = None,
    at: Annotated[str, typer.Option(help="When.")] = "21:30",
    account: Annotated[str, typer.Option(help="The account that makes it.")] = "",
    system: SystemOption = HERE,
    root: RootOption = None,
    undo: UndoOption = False,
) -> None:
    """Make a backup every day; `--undo` ends it."""
    account = account or getpass.getuser()
    if not TIME.fullmatch(at):
        raise typer.BadParameter(f"{at!r} is no time: write it as 21:30.")
    if not ACCOUNT.fullmatch(account):
        raise typer.BadParameter(f"{account!r} is no account.")
    file = (settings or find_settings()).resolve()
    Settings.load(file)  # says what is wrong with it now, not in the first night
    start = (sys.executable, "-m", "office", "backup", "--settings", str(file))
    daily = Daily(account, start, str(CHECKOUT), at)
    plan = windows_backups(daily) if system is System.WINDOWS else linux_backups(daily)
    if carry_out(plan, system, root, undo=undo) and not undo:
        print(f"Every day at {at} a backup is made.")
