"""`kezek join-code` on the first machine, `kezek join` on each further one."""

from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from office.machine_files import keep_server, server_url, write_privately
from office.settings_text import settings_text
from shared.domain.errors import KnownError
from shared.server_address import CERTIFICATE, parse_server
from shared.settings import FILE_NAME, Settings


class Kind(StrEnum):
    """What the new machine is."""

    KIOSK = "kiosk"
    COUNTER = "counter"
    DISPLAY = "display"
    OFFICE = "office"


NAMES = {Kind.KIOSK: "kiosk", Kind.COUNTER: "pc", Kind.DISPLAY: "tv", Kind.OFFICE: "office"}


def join_code(
    kind: Annotated[Kind, typer.Argument(help="What the new machine is.")],
    settings: Annotated[Path | None, typer.Option(help="Settings file (kezek.toml).")] = None,
    device: Annotated[str, typer.Option(help="Its name in the record; empty: the next.")] = "",
    server: Annotated[
        str, typer.Option(help="How it reaches the server, if not as this machine does.")
    ] = "",
) -> None:
    """Show a code with which another machine joins this office; it works once, for 15 minutes."""
    from shared.persistence.joining import LIFE, devices_known, install_rights, new_code

    chosen = Settings.load(settings)
    url = server_url(chosen)
    address = parse_server(chosen.database)
    if not server and address.is_local:
        raise KnownError("server_place_needed")
    install_rights(url)
    name = device or _next(NAMES[kind], devices_known(url, chosen.office_id) | {chosen.device})
    try:
        named = Settings.model_validate({"office_id": chosen.office_id, "device": name}).device
    except ValidationError as error:
        raise typer.BadParameter(f'"{name}": letters, digits, ".", "_", "-"; at most 40') from error
    file = chosen.folder / CERTIFICATE
    certificate = file.read_text(encoding="utf-8") if file.is_file() else ""
    code = new_code(url, chosen.office_id, kind.value, named, certificate)
    place = f"{server}/{address.database}" if server else address.text().split("@")[-1]
    print(f"On the new machine, within {LIFE.seconds // 60} minutes:")
    print(f"  kezek join {code}@{place.split('?')[0]}")
    print(f"It will be {named} ({kind.value}). Nobody but its own staff should see this.")


def _next(word: str, known: set[str]) -> str:
    return next(name for n in count(1) if (name := f"{word}-{n}") not in known)


def join(
    code: Annotated[str, typer.Argument(help="As `kezek join-code` shows it.")],
    folder: Annotated[Path, typer.Option("--dir", help="Where the files go.")] = Path(),
) -> None:
    """Make this machine one of the office: its settings, its own login, nothing to be typed."""
    from shared.persistence.joining import join as use_code
    from shared.persistence.joining import login_address

    file = folder / FILE_NAME
    if file.exists():
        raise KnownError("already_there", path=str(file))
    word, _, place = code.partition("@")
    try:
        joined, server = use_code(word, place)
    except ValueError as error:
        raise KnownError("join_code_wrong") from error
    folder.mkdir(parents=True, exist_ok=True)
    if joined.certificate:
        write_privately(folder / CERTIFICATE, joined.certificate)
    own = login_address(joined, server, CERTIFICATE if joined.certificate else "")
    database = keep_server(own, folder, "")
    values = {"office_id": joined.office, "database": database, "device": joined.device}
    write_privately(file, settings_text(Settings.model_validate(values)))
    print(f"This machine is {joined.device} ({joined.kind}) of {joined.office}.")
    if joined.kind != "office":
        print(f"Next: kezek {joined.kind} --settings {file.resolve()}")
        print(f"  or, to start with the machine: kezek install {joined.kind} --help")
