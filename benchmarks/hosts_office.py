"""An office on hosts of its own: two servers, and machines with logins of their own."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from benchmarks.faults_servers import Pair, Site, running_pair
from benchmarks.faults_victims import write_settings
from benchmarks.hosts import NET, ROOT, Host, Network, network
from benchmarks.offscreen import PIN
from benchmarks.race_office import document_for
from benchmarks.throwaway_postgres import USER, server_owner
from shared.assets import asset
from shared.bootstrap import OfficeConnection, connect, create_database
from shared.persistence.joining import install_rights, new_code
from shared.server_address import parse_server
from shared.settings import DisplaySettings, Settings, Simulation

SERVERS: Final = ("database", "standby")
KINDS: Final = {"kiosk": "kiosk", "pc": "counter", "tv": "display"}
PICTURE: Final = "honesty.jpg"
"""Films would take the processor from everybody else."""
RULES: Final = f"""\
local all {USER} trust
host replication {USER} {NET}.0/24 trust
host all {USER} {NET}.0/24 reject
host all all {NET}.0/24 scram-sha-256
"""
"""Machines come in with logins of their own, and nobody from elsewhere as the owner."""


@dataclass(slots=True)
class HostsOffice:
    """The office as somebody sees it who sits at the first server."""

    network: Network
    pair: Pair
    document: dict[str, Any]
    settings: Settings
    machines: Mapping[str, Settings]
    """Of each machine that has joined."""
    connection: OfficeConnection

    def host(self, machine: str) -> Host:
        return self.network.hosts[machine]


@contextmanager
def office_on_hosts(
    machines: Sequence[str], *, factor: float = 1.0, seed: int = 1
) -> Iterator[HostsOffice]:
    """Machines have names such as `kiosk-1`, `pc-2`, `tv-1`; there are as many counters as PCs.

    Raises NoHostsError.
    """
    with ExitStack() as stack:
        net = stack.enter_context(network([*SERVERS, *machines], seed))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kezek-hosts-")))
        folder.chmod(0o755)
        owner = server_owner()
        sites = [_site(folder, net.hosts[name], owner) for name in SERVERS]
        pair = stack.enter_context(running_pair(*sites))
        document = document_for(sum(name.startswith("pc-") for name in machines))
        settings = _found(folder, pair, document, factor)
        joined = _joined(folder, pair, settings, net, machines)
        connection = connect(settings)
        stack.callback(connection.close)
        yield HostsOffice(net, pair, document, settings, joined, connection)


def _site(folder: Path, host: Host, owner: str | None) -> Site:
    volume = folder / host.name
    volume.mkdir()
    if owner is not None:
        shutil.chown(volume, owner)
    site = Site(host.name, volume, owner, small=False, port=5432)
    site.address, site.within, site.rules = host.address, host.within, RULES
    return site


def _found(folder: Path, pair: Pair, document: dict[str, Any], factor: float) -> Settings:
    """An office that is always open, at nine in the morning."""
    document["tickets"] = {"last_minutes": 0, "by_estimate": False, "per_minute": 60}
    morning = datetime(2026, 11, 24, 9, tzinfo=ZoneInfo(document["time_zone"]))
    server = pair.primary.server
    settings = Settings(
        office_id=document["id"],
        database=server.url(server.new_database()),
        simulation=Simulation(anchor_real=datetime.now(UTC), anchor_virtual=morning, factor=factor),
    ).placed_in(folder)
    text = json.dumps(document, sort_keys=True, ensure_ascii=False)
    create_database(settings, text, {one["id"]: PIN for one in document["staff"]})
    return settings


def _joined(
    folder: Path, pair: Pair, settings: Settings, net: Network, machines: Sequence[str]
) -> dict[str, Settings]:
    """Each joins by a code of its own, and knows both servers."""
    url, places = settings.database, ",".join(f"{site.address}:{site.port}" for site in pair.sites)
    name = parse_server(url).database
    (folder / "media").mkdir()
    shutil.copy(asset("media", PICTURE), folder / "media")
    install_rights(url)
    codes = []
    for machine in machines:
        kind = KINDS[machine.partition("-")[0]]
        code = new_code(url, settings.office_id, kind, machine, "")
        codes += [f"{code}@{places}/{name}", str(folder / machine)]
    first = net.hosts[machines[0]]
    subprocess.run(
        [*first.within, sys.executable, "-m", "benchmarks.hosts_join", *codes],
        check=True,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
    )
    return {machine: _machine(folder / machine, settings) for machine in machines}


def _machine(folder: Path, office: Settings) -> Settings:
    """The settings that the join wrote, with the office's clock, one picture and no voice."""
    own = Settings.load(folder / "kezek.toml")
    address = parse_server(own.database).with_options(target_session_attrs="read-write")
    settings = own.model_copy(
        update={
            "database": address.text(),
            "simulation": office.simulation,
            "display": DisplaySettings(voice=False, media=str(folder.parent / "media")),
        }
    ).placed_in(folder)
    write_settings(settings)
    return settings
