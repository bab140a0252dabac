"""`kezek db`: the schema of the database."""

from pathlib import Path
from typing import Annotated, Final

import typer

from shared.settings import Settings

app: Final = typer.Typer(help="Look after the schema of the database.")

SettingsFile = Annotated[Path | None, typer.Option(help="Settings file (kezek.toml).")]


@app.command()
def upgrade(settings: SettingsFile = None) -> None:
    """Raise the database to this program's version; all of it or nothing."""
    from shared.bootstrap import upgrade_database

    chosen = Settings.load(settings)
    upgrade_database(chosen)
    print("The database has this program's version.")


@app.command()
def check(settings: SettingsFile = None) -> None:
    """Say whether programs of this version can work on the database."""
    from shared.bootstrap import connect

    connection = connect(Settings.load(settings))
    try:
        office = connection.use_cases.reader.office()
        print(f"The database is in order: {office.name.en}.")
    finally:
        connection.close()
