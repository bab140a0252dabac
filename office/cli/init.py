"""`kezek init`: from an office file to a settings file and a database."""

import secrets
import shutil
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import typer

from office.machine_files import keep_server, server_of, write_privately
from office.settings_text import settings_text
from shared.application.office_document import OfficeFile, read_office_file
from shared.assets import asset
from shared.domain.errors import KnownError
from shared.domain.office import Office
from shared.domain.secret import weakness
from shared.settings import FILE_NAME, POSTGRESQL, Settings, Simulation

OFFICE_FILE: Final = "office.toml"
PIN_DIGITS: Final = 6


def init(  # noqa: PLR0913, PLR0917  each is an option of the command
    office: Annotated[Path | None, typer.Option(help="The office file (TOML).")] = None,
    sample: Annotated[bool, typer.Option("--sample", help="Begin with the sample office.")] = False,
    folder: Annotated[Path, typer.Option("--dir", help="Where the files go.")] = Path(),
    database: Annotated[str, typer.Option(help="The database's file.")] = "kezek.db",
    postgresql: Annotated[
        str, typer.Option(help="Instead: an address postgresql://user@host/name.")
    ] = "",
    certificate: Annotated[
        str, typer.Option(help="Who signed that server's certificate (PEM), or 'system'.")
    ] = "",
    device: Annotated[str, typer.Option(help="Name of this machine in the record.")] = "kezek-1",
    clock: Annotated[
        datetime | None, typer.Option(help="For trying out: what the office's clock shows now.")
    ] = None,
    pace: Annotated[float, typer.Option(help="With --clock: how many times faster it runs.")] = 1,
) -> None:
    """Make the settings file and the database of an office; nothing is overwritten."""
    _refuse_to_replace(folder / FILE_NAME)
    read = read_office_file(office or _office_file_in(folder, sample=sample))
    drawn = draw_pins(read)
    settings = found_office(
        folder,
        read,
        {**drawn, **read.pins},
        database=_database(database, postgresql, folder, certificate),
        device=device,
        simulation=_clock(read.office, clock, pace),
    )
    _say(settings, read.office, drawn)


def _database(file: str, postgresql: str, folder: Path, certificate: str) -> str:
    address = postgresql or (file if file.startswith(POSTGRESQL) else "")
    return keep_server(server_of(address), folder, certificate) if address else file


def found_office(
    folder: Path,
    read: OfficeFile,
    pins: Mapping[str, str],
    **values: object,
) -> Settings:
    """The settings of a new office in `folder`, once its database and settings file are there.

    `values` are keys of the settings. Raises KnownError `already_there` rather than replace a file.
    """
    from shared.bootstrap import create_database

    settings = Settings.model_validate({"office_id": read.office.id, **values})
    settings = settings.placed_in(folder.resolve())
    _refuse_to_replace(folder / FILE_NAME)
    if settings.database_file is not None:
        _refuse_to_replace(settings.database_file)
    folder.mkdir(parents=True, exist_ok=True)
    create_database(settings, read.document, pins)
    write_privately(folder / FILE_NAME, settings_text(settings))
    return settings


def draw_pin() -> str:
    """Six random digits that are not easy to guess."""
    while True:
        drawn = "".join(secrets.choice("0123456789") for _ in range(PIN_DIGITS))
        if weakness(drawn) is None:
            return drawn


def draw_pins(read: OfficeFile) -> dict[str, str]:
    """Six random digits for each who has no PIN in the file."""
    return {clerk.id: draw_pin() for clerk in read.office.staff if clerk.id not in read.pins}


def _office_file_in(folder: Path, *, sample: bool) -> Path:
    """The office file that stands in the folder, or a copy of the sample put there."""
    file = folder / OFFICE_FILE
    if sample:
        _refuse_to_replace(file)
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(asset("sample", OFFICE_FILE), file)
    elif not file.is_file():
        raise KnownError("office_file_needed", path=str(file))
    return file


def _refuse_to_replace(path: Path) -> None:
    if path.exists():
        raise KnownError("already_there", path=str(path))


def _clock(office: Office, clock: datetime | None, pace: float) -> Simulation | None:
    if clock is None:
        return None
    local = clock.replace(tzinfo=office.zone)
    return Simulation(anchor_real=datetime.now(UTC), anchor_virtual=local, factor=pace)


def _say(settings: Settings, office: Office, drawn: Mapping[str, str]) -> None:
    file = settings.folder / FILE_NAME
    print(f"Ready: {office.name.en}")
    print(f"  settings  {file}")
    print(f"  database  {settings.database_file or 'PostgreSQL, as in the settings'}")
    if drawn:
        print("PINs, shown only this once:")
        for clerk_id, pin in drawn.items():
            print(f"  {pin}  {office.clerk(clerk_id).name}")
    if len(drawn) < len(office.staff):
        print("The PINs in the office file are in force: keep it safe, or take them out.")
    print("Next, on this machine:")
    for program in ("kiosk", "counter", "display"):
        print(f"  kezek {program} --settings {file}")
