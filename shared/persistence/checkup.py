"""What is wrong with an office's database, each with what to do about it."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import psycopg
from sqlalchemy import Connection, func, inspect, select, text

from shared.domain.errors import KnownError
from shared.persistence import migrate
from shared.persistence.doorstep import refused
from shared.persistence.engines import KEEPALIVES
from shared.persistence.faults import known_faults
from shared.persistence.roles import GRANTS, KINDS, group
from shared.persistence.snapshot import reading_of
from shared.persistence.statements import OFFICE
from shared.persistence.tables import Base
from shared.persistence.versions import newest
from shared.server_address import parse_server

SERVERS: Final = range(14, 19)
"""Major versions of PostgreSQL on which this program is known to work."""
LITTLE_BYTES: Final = 1_000_000_000
CLOCK_S: Final = 5
MILD: Final = frozenset(
    {"clock_differs", "server_zone", "disk_low", "server_version", "program_older"}
)
"""Programs go on working with these."""


def check_database(target: Path | str, office_id: str, zone: str | None) -> list[KnownError]:
    """Everything that is found, the worst first; `zone` is the office's, if it is known."""
    try:
        with known_faults():
            if isinstance(target, Path):
                return list(_of_file(target, office_id))
            return _of_server(target, office_id, zone)
    except KnownError as error:
        return [error]


def _of_file(file: Path, office_id: str) -> Iterator[KnownError]:
    if not file.is_file():
        raise KnownError("database_missing", path=str(file))
    with reading_of(file) as connection:
        yield from _of_schema(connection)
        yield from _of_office(connection, office_id)
    yield from _of_disk(file.parent)


def _of_server(url: str, office_id: str, zone: str | None) -> list[KnownError]:
    server = parse_server(url)
    try:
        psycopg.connect(url, **KEEPALIVES).close()
    except psycopg.OperationalError as error:
        return [refused(error, url)]
    found: list[KnownError] = []
    with migrate.reading(url) as connection:
        found += (
            [*_of_rights(connection)]
            or [*_of_schema(connection)]
            or [*_of_office(connection, office_id)]
        )
        found += _of_version(connection)
        found += _of_clock(connection, zone)
        if server.is_local:
            found += _of_data(connection)
    return found


def _of_schema(connection: Connection) -> Iterator[KnownError]:
    has = migrate.current(connection)
    if has is not None and has > newest():
        yield _newer(connection, has)
        return
    there = inspect(connection)
    known = set(there.get_table_names())
    if has is None and known & set(Base.metadata.tables):
        yield KnownError("schema_half", what="alembic_version")
    elif has != newest():
        yield KnownError("database_older", has=has or "-", wants=newest())
    else:
        for name, table in Base.metadata.tables.items():
            columns = {c["name"] for c in there.get_columns(name)} if name in known else set()
            missing = {column.name for column in table.columns} - columns
            if missing:
                yield KnownError("schema_half", what=f"{name} ({', '.join(sorted(missing))})")
                return


def _newer(connection: Connection, has: str) -> KnownError:
    """What may still be worked with is said too: it is a step of an upgrade, not its end."""
    oldest = connection.execute(select(func.max(OFFICE.c.oldest_program))).scalar()
    if oldest is not None and oldest <= newest():
        return KnownError("program_older", has=has, wants=newest())
    return KnownError("database_newer", has=has, wants=newest())


def _of_office(connection: Connection, office_id: str) -> Iterator[KnownError]:
    row = connection.execute(
        OFFICE.select().with_only_columns(OFFICE.c.moved_to).where(OFFICE.c.office_id == office_id)
    ).first()
    if row is None:
        yield KnownError("office_missing", office=office_id)
    elif row[0] is not None:
        yield KnownError("office_moved", place=row[0])


def _of_rights(connection: Connection) -> Iterator[KnownError]:
    owns = (
        "SELECT pg_has_role(current_user, relowner, 'MEMBER') FROM pg_class"
        " WHERE relname = 'office' AND relkind = 'r'"
    )
    if connection.execute(text(owns)).scalar() in {True, None}:
        return
    member = "SELECT rolname FROM pg_roles WHERE pg_has_role(current_user, oid, 'MEMBER')"
    mine = set(connection.execute(text(member)).scalars())
    kinds = [kind for kind in KINDS if group(kind) in mine]
    if not kinds:
        yield KnownError("login_without_rights", login=_login(connection))
        return
    needed = [name for name, grants in GRANTS.items() if any(kinds[0] in who for who, _ in grants)]
    asked = text("SELECT has_any_column_privilege(:name, 'SELECT')")
    missing = [
        name for name in needed if not connection.execute(asked, {"name": name}).scalar_one()
    ]
    if missing:
        yield KnownError("rights_of_kind", login=_login(connection), what=", ".join(missing))


def _login(connection: Connection) -> str:
    return str(connection.execute(text("SELECT current_user")).scalar_one())


def _of_version(connection: Connection) -> Iterator[KnownError]:
    number = int(connection.execute(text("SHOW server_version_num")).scalar_one()) // 10_000
    if number not in SERVERS:
        known = f"{SERVERS.start}-{SERVERS.stop - 1}"
        yield KnownError("server_version", has=number, known=known)


def _of_clock(connection: Connection, zone: str | None) -> Iterator[KnownError]:
    before = datetime.now(UTC)
    there: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    here = before + (datetime.now(UTC) - before) / 2
    seconds = round(abs((there - here).total_seconds()))
    if seconds >= CLOCK_S:
        yield KnownError("clock_differs", seconds=seconds)
    if zone is None:
        return
    asked = "SELECT reset_val FROM pg_settings WHERE name = 'log_timezone'"
    servers = str(connection.execute(text(asked)).scalar_one())
    offset = connection.execute(
        text("SELECT extract(epoch FROM now() AT TIME ZONE :zone - now() AT TIME ZONE 'UTC')"),
        {"zone": servers},
    ).scalar_one()
    ours = there.astimezone(ZoneInfo(zone)).utcoffset()
    if ours is not None and ours.total_seconds() != float(offset):
        yield KnownError("server_zone", has=servers, office=zone)


def _of_data(connection: Connection) -> Iterator[KnownError]:
    asked = "SELECT setting FROM pg_settings WHERE name = 'data_directory'"
    folder = connection.execute(text(asked)).scalar()
    if folder:
        yield from _of_disk(Path(folder))


def _of_disk(folder: Path) -> Iterator[KnownError]:
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return  # another account's folder: its own machine says it
    if free < LITTLE_BYTES:
        yield KnownError("disk_low", path=str(folder), megabytes=free // 1_000_000)
