"""The `kezek` command: one visible list of what it can do."""

import sys
from collections.abc import Callable, Sequence
from typing import Final

import typer

from office.cli import (
    alert,
    backup,
    bench,
    db,
    faults,
    install,
    media,
    message,
    office,
    printer,
    sound,
    staff,
    topic,
    voice,
)
from office.cli.demo import demo
from office.cli.devices import devices
from office.cli.init import init
from office.cli.join import join, join_code
from office.cli.pictures import pictures
from office.cli.programs import counter, display, kiosk
from office.cli.restore import restore
from office.cli.screens import screens
from office.cli.simulate import simulate
from office.cli.status import status
from office.cli.test import run_checks
from office.cli.verify import verify
from shared.domain.errors import KnownError

# A command is a function of office/cli/<its name>.py, a group a typer app of its own there.
COMMANDS: Final[tuple[tuple[str, Callable[..., None]], ...]] = (
    ("demo", demo),
    ("init", init),
    ("kiosk", kiosk),
    ("counter", counter),
    ("display", display),
    ("pictures", pictures),
    ("simulate", simulate),
    ("verify", verify),
    ("restore", restore),
    ("join-code", join_code),
    ("join", join),
    ("devices", devices),
    ("status", status),
    ("screens", screens),
    ("test", run_checks),
)
GROUPS: Final[tuple[tuple[str, typer.Typer], ...]] = (
    ("db", db.app),
    ("backup", backup.app),
    ("bench", bench.app),
    ("voice", voice.app),
    ("sound", sound.app),
    ("printer", printer.app),
    ("topic", topic.app),
    ("staff", staff.app),
    ("message", message.app),
    ("alert", alert.app),
    ("office", office.app),
    ("install", install.app),
    ("media", media.app),
)


def build() -> typer.Typer:
    app = typer.Typer(
        name="kezek",
        help="Kezek: the queue of an office, from the kiosk to the TV.",
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback()(_whole)
    for name, command in COMMANDS:
        app.command(name)(command)
    for group_name, group in GROUPS:
        app.add_typer(group, name=group_name)
    return app


def _whole() -> None:
    """Kezek: the queue of an office, from the kiosk to the TV."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code; whatever goes wrong is one sentence on standard error."""
    words = list(sys.argv[1:] if arguments is None else arguments) or ["--help"]
    try:
        if arguments is None:
            refuse_secrets(words)
        code = build()(words, prog_name="kezek", standalone_mode=False)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  the outermost door
        return faults.report(error)
    return code if isinstance(code, int) else 0


def refuse_secrets(words: Sequence[str]) -> None:
    """Raises KnownError `pin_on_command_line`: every user of a machine sees its command lines."""
    if any(word.startswith("--pin") for word in words):
        raise KnownError("pin_on_command_line")
