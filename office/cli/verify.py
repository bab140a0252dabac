"""`kezek verify`: whether the office's record holds."""

from pathlib import Path
from typing import Annotated

import typer

from shared.settings import Settings


def verify(
    settings: Annotated[Path | None, typer.Option(help="Settings file (kezek.toml).")] = None,
) -> None:
    """Recompute the chain of events and compare it with the tables; exit 1 if they differ."""
    from shared.bootstrap import connect

    connection = connect(Settings.load(settings))
    try:
        findings = connection.verify()
        for finding in findings:
            print(f"{finding.where}: {finding.what}")
        if findings:
            print(f"The record does not hold: {len(findings)} findings.")
            raise typer.Exit(1)
        print(f"The record holds: {connection.use_cases.reader.day().seq} events.")
    finally:
        connection.close()
