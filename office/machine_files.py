"""The files beside a machine's settings that hold what nobody else may read."""

import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Final

import typer

from shared.domain.errors import KnownError
from shared.server_address import CERTIFICATE, PASSWORDS, ServerAddress, parse_server
from shared.settings import Settings

DATABASE: Final = re.compile(r"(?m)^database\s*=.*$")
SYSTEM: Final = "system"


def write_privately(path: Path, text: str) -> None:
    """At once and whole; only the owner reads it."""
    aside = path.with_name(f".{path.name}.new")
    aside.unlink(missing_ok=True)
    with os.fdopen(
        os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", -1, "utf-8"
    ) as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)


def server_of(address: str) -> ServerAddress:
    """What somebody typed, with the password that they are asked for.

    Raises KnownError `password_in_address`: a command line is read by everybody on the machine.
    """
    try:
        server = parse_server(address)
    except ValueError as error:
        raise KnownError("address_broken", address=address, reason=str(error)) from error
    if server.password:
        raise KnownError("password_in_address")
    password = os.environ.get("PGPASSWORD", "")
    if not password and sys.stdin.isatty():
        password = typer.prompt(
            f"Password of {server.user} (empty: none is needed)",
            default="",
            hide_input=True,
            show_default=False,
        )
    return ServerAddress(server.user, password, server.hosts, server.database, server.query)


def keep_server(server: ServerAddress, folder: Path, certificate: str) -> str:
    """Writes password and certificate beside the settings; the address for the settings.

    `certificate` is a file, "system" for the authorities that the system trusts, or empty.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if certificate and certificate != SYSTEM:
        try:
            shutil.copyfile(certificate, folder / CERTIFICATE)
        except OSError as error:
            raise KnownError("certificate_missing", path=certificate) from error
    if certificate:
        root = SYSTEM if certificate == SYSTEM else CERTIFICATE
        server = server.with_options(sslmode="verify-full", sslrootcert=root)
    elif not server.is_local and "sslmode" not in dict(server.query):
        print("The server is not checked and what passes can be read: see --certificate.")
    if server.password:
        write_privately(folder / PASSWORDS, server.password_lines())
    return server.text()


def switch_database(settings: Path, database: str) -> None:
    """Puts another database into a settings file; all else stays as it was."""
    text = settings.read_text(encoding="utf-8")
    line = f"database = {json.dumps(database, ensure_ascii=False)}"
    head, mark, tables = text.partition("\n[")
    if DATABASE.search(head):
        head = DATABASE.sub(lambda _: line, head, count=1)
    else:
        head = f"{head.rstrip()}\n{line}\n"
    write_privately(settings, f"{head}{mark}{tables}")


def server_url(settings: Settings) -> str:
    """The address of the settings' server; raises KnownError `server_needed`."""
    url = settings.database_url
    if url is None:
        raise KnownError("server_needed", path=settings.database)
    return url
