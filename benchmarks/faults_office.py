"""The office of a day of faults, and the login that each of its machines gets."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import psycopg

from benchmarks.faults_kinds import FACTOR
from benchmarks.faults_servers import Pair
from benchmarks.offscreen import PIN
from benchmarks.race_office import document_for
from office.machine_files import keep_server
from shared.bootstrap import create_database
from shared.persistence.joining import install_rights, join, new_code
from shared.server_address import ServerAddress
from shared.settings import Settings, Simulation

KIND: Final = {
    "kiosk": "kiosk",
    "counter": "counter",
    "display": "display",
    "visitor": "kiosk",
    "clerk": "counter",
}
"""Of each program and person: as what it joins."""
FIRST_ONE: Final = {"target_session_attrs": "read-write"}
"""Whichever server is the first at the moment."""


@dataclass(frozen=True, slots=True)
class Office:
    """The office as it was founded."""

    document: dict[str, Any]
    database: str
    settings: Settings
    zero: datetime
    real_zero: float


def address(ports: Sequence[int], database: str) -> str:
    """As the owner."""
    hosts = tuple(("127.0.0.1", str(port)) for port in ports)
    server = ServerAddress("kezek", "", hosts, database, ())
    return server.with_options(**FIRST_ONE).text()


def found(folder: Path, pair: Pair, counters: int) -> Office:
    """An office that is always open, at nine in the morning."""
    document = document_for(counters)
    document["tickets"] = {"last_minutes": 0, "by_estimate": False, "per_minute": 60}
    zone = ZoneInfo(document["time_zone"])
    real, morning = datetime.now(UTC), datetime(2026, 11, 24, 9, tzinfo=zone)
    database = pair.primary.server.create_database().rsplit("/", maxsplit=1)[1]
    settings = Settings(
        office_id=document["id"],
        database=address([site.port for site in pair.sites], database),
        simulation=Simulation(anchor_real=real, anchor_virtual=morning, factor=FACTOR),
    ).placed_in(folder)
    text = json.dumps(document, sort_keys=True, ensure_ascii=False)
    create_database(settings, text, {one["id"]: PIN for one in document["staff"]})
    install_rights(settings.database)
    return Office(document, database, settings, morning, real.timestamp())


def joined(office: Office, pair: Pair, name: str, device: str, ports: Sequence[int]) -> Settings:
    """The settings of a machine that has joined as in an office: a login and password of its own.

    Its cables end at `ports`.
    """
    own = office.settings.model_copy(update={"device": device}).placed_in(
        office.settings.folder / device
    )
    code = new_code(office.settings.database, office.settings.office_id, KIND[name], device, "")
    by_code, _ = join(code, f"127.0.0.1:{pair.primary.port}/{office.database}")
    hosts = tuple(("127.0.0.1", str(port)) for port in ports)
    login = ServerAddress(by_code.login, by_code.password, hosts, office.database, ())
    database = keep_server(login.with_options(**FIRST_ONE), own.folder, "")
    return own.model_copy(update={"database": database}).placed_in(own.folder)


def logins_at_work(office: Office) -> list[str]:
    """The machines that are connected, each by its own login."""
    asked = "SELECT DISTINCT device FROM access JOIN pg_stat_activity ON usename = role ORDER BY 1"
    with psycopg.connect(office.settings.database) as connection:
        return [str(row[0]) for row in connection.execute(asked)]


def tokens(office: Office) -> dict[str, str]:
    """Token of each ticket to its id."""
    with psycopg.connect(office.settings.database) as connection:
        rows = connection.execute("SELECT token, id FROM ticket").fetchall()
    return {str(token): str(ticket) for token, ticket in rows}
