"""An office on hosts of its own: two servers, and machines with logins of their own."""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from benchmarks.faults_servers import Pair, Site, running_pair, volume
from benchmarks.faults_victims import Person, write_settings
from benchmarks.hosts import NET, ROOT, Host, Network, network
from benchmarks.offscreen import PIN
from benchmarks.race_office import document_for
from benchmarks.throwaway_postgres import USER, server_owner
from shared.application.take_ticket import TakeTicket
from shared.assets import asset
from shared.bootstrap import OfficeConnection, connect, create_database
from shared.domain.language import Language
from shared.persistence.joining import install_rights, new_code
from shared.server_address import parse_server
from shared.settings import DisplaySettings, Settings, Simulation

SERVERS: Final = ("database", "standby")
KINDS: Final = {"kiosk": "kiosk", "pc": "counter", "tv": "display"}
NO_PRINTER: Final = 9
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

    def many_come(self, count: int) -> None:
        """To one more kiosk, so that no counter runs out of visitors."""
        cases = self.connection.use_cases
        for topic in islice(cycle(cases.reader.office().topics), count):
            cases.take_ticket(TakeTicket(topic_id=topic.id, language=Language.KK, device="kiosk-9"))

    def follow_primary(self) -> None:
        """Looks at the server that is the first now."""
        self.leave()
        name = parse_server(self.settings.database).database
        url = self.pair.primary.server.url(name)
        folder = self.settings.folder
        self.settings = self.settings.model_copy(update={"database": url}).placed_in(folder)
        self.connection = connect(self.settings)

    def leave(self) -> None:
        self.connection.close()


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
        sites = [stack.enter_context(_site(folder, net.hosts[name])) for name in SERVERS]
        pair = stack.enter_context(running_pair(*sites))
        document = document_for(sum(name.startswith("pc-") for name in machines))
        settings = _found(folder, pair, document, factor)
        joined = _joined(folder, pair, settings, net, machines)
        office = HostsOffice(net, pair, document, settings, joined, connect(settings))
        stack.callback(office.leave)
        yield office


def person(office: HostsOffice, role: str, number: int, machine: str, pace: float) -> Person:
    """A process of a simulated visitor or clerk on that host."""
    within = office.host(machine).within
    return Person(role, number, office.machines[machine], NO_PRINTER, within=within, pace=pace)


def killed(office: HostsOffice) -> None:
    """The first server loses its power."""
    office.pair.primary.kill()


def cut_off(office: HostsOffice) -> None:
    """The first server goes on, for nobody."""
    office.host(office.pair.primary.name).cut()


@contextmanager
def without_primary(office: HostsOffice, lose: Callable[[HostsOffice], None]) -> Iterator[float]:
    """Lost at the moment that is given; within the block the standby must be promoted.

    Afterwards the old one follows it, and nobody has written to it meanwhile.
    """
    if not office.pair.until_synchronous():
        raise RuntimeError("the standby did not catch up")
    old, begin = office.pair.primary, time.monotonic()
    lose(office)
    yield begin
    if old.running is not None and old.running.poll() is None:
        old.kill()
    office.host(old.name).mend()
    office.pair.follow_again()
    office.follow_primary()


@contextmanager
def _site(folder: Path, host: Host) -> Iterator[Site]:
    """A server's place; in memory where that is allowed, so that the disk's mood plays no part."""
    owner, place = server_owner(), folder / host.name
    with volume(place) as small:
        if owner is not None:
            shutil.chown(place, owner)
        site = Site(host.name, place, owner, small, port=5432)
        site.address, site.within, site.rules = host.address, host.within, RULES
        yield site


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
