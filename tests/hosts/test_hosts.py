"""An office of nine hosts: addresses, cables and logins of their own, on one machine."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import cycle, islice

import psutil
import pytest

from benchmarks.faults_check import Evidence, Seen, bugs_in, judge
from benchmarks.faults_replay import chain_findings, readable
from benchmarks.faults_victims import Person
from benchmarks.hosts import Host, Network, NoHostsError, ip, network
from benchmarks.hosts_clerk import Clerk
from benchmarks.hosts_office import HostsOffice, office_on_hosts
from benchmarks.kills_people import PAUSE
from benchmarks.offscreen import Offscreen
from benchmarks.race_check import stored_events
from benchmarks.tv_faults import differences
from shared.application.take_ticket import TakeTicket
from shared.domain.language import Language

MACHINES = ("kiosk-1", "pc-1", "pc-2", "pc-3", "pc-4", "tv-1", "tv-2")
FACTOR = 20.0
PACE = 5.0
NO_PRINTER = 9
PATIENCE_S = 60.0
"""For a machine with other work; nothing is proven by how long it took."""


@pytest.fixture(autouse=True)
def hosts_are_allowed() -> None:
    """Says aloud what is not tested where they are not."""
    try:
        with network(["a"]):
            pass
    except NoHostsError as error:
        pytest.skip(f"an office of several hosts is NOT tested here: {error}")


def until(holds: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.05)


@dataclass
class Day:
    """Three simulated clerks, a real window, two real TVs, and visitors."""

    office: HostsOffice
    visitors: Person
    clerks: list[Person]
    window: Clerk
    tvs: list[Offscreen]
    labels: list[str] = field(default_factory=list)
    """That the window showed."""

    def host(self, machine: str) -> Host:
        return self.office.host(machine)

    def head(self) -> int:
        """Number of the last event."""
        return self.office.connection.use_cases.reader.day().seq

    def goes_on(self, events: int = 8) -> None:
        """Until so much more has happened."""
        wanted = self.head() + events
        until(lambda: self.head() >= wanted, "the others do not go on")

    def many_come(self, count: int = 9) -> None:
        """To another kiosk, so that nobody runs out of visitors while the first is cut off."""
        cases = self.office.connection.use_cases
        for topic in islice(cycle(cases.reader.office().topics), count):
            cases.take_ticket(TakeTicket(topic_id=topic.id, language=Language.KK, device="kiosk-2"))

    def serve_one(self) -> None:
        """In the real window."""
        self.labels.append(self.window.does("call").label)
        self.window.does("serve")

    def settle(self) -> None:
        """Everybody pauses; both TVs come to what the record has."""
        (self.office.settings.folder / PAUSE).touch()
        for tv in self.tvs:
            until(partial(self.is_right, tv), f"{tv.settings.device} shows something else")

    def is_right(self, tv: Offscreen) -> bool:
        connection = self.office.connection
        return not differences(tv, connection, connection.use_cases.reader.day())

    def findings(self) -> list[str]:
        """What is not as it must be, recomputed from the events without the rules' code."""
        rows = stored_events(self.office.settings.database)
        clock = self.office.settings.simulation
        assert clock is not None
        people, now = (self.visitors, *self.clerks), time.time()
        verdict = judge(
            Evidence(
                document=self.office.document,
                events=readable(rows),
                answers=[answer for person in people for answer in person.answers()],
                papers=(),
                tokens={},
                kiosk="",
                counter="counter-4",
                counter_labels=frozenset(self.labels),
                seen=Seen(troubles=[(0.0, now)]),  # TVs are compared when everybody pauses
                zero=clock.anchor_virtual,
                real_zero=clock.anchor_real.timestamp(),
                factor=FACTOR,
                end=now,
            )
        )
        assert verdict.checked["answers"] > 0
        record = [f"{one.where}: {one.what}" for one in self.office.connection.verify()]
        bugs = [bug for tv in self.tvs for bug in bugs_in(tv.said())]
        return [*verdict.findings, *chain_findings(rows), *record, *bugs]


def person(office: HostsOffice, role: str, number: int, machine: str) -> Person:
    """A process of a simulated one on that host."""
    within = office.host(machine).within
    settings = office.machines[machine]
    return Person(role, number, settings, NO_PRINTER, within=within, pace=PACE)


@contextmanager
def day_on_hosts() -> Iterator[Day]:
    with ExitStack() as stack:
        office = stack.enter_context(office_on_hosts(MACHINES, factor=FACTOR))
        tvs = [
            Offscreen(
                "display",
                office.machines[name],
                options=("--windowed", "960x540"),
                within=office.host(name).within,
            )
            for name in ("tv-1", "tv-2")
        ]
        window = Clerk(4, office.machines["pc-4"], office.host("pc-4").within)
        visitors = person(office, "visitor", 1, "kiosk-1")
        clerks = [person(office, "clerk", number, f"pc-{number}") for number in (1, 2, 3)]
        everybody: list[Offscreen | Clerk | Person] = [*tvs, window, visitors, *clerks]
        for one in everybody:
            stack.callback(one.end)
            one.launch()
        window.heard()
        for tv in tvs:
            tv.until_present()
        yield Day(office, visitors, clerks, window, tvs)


@pytest.mark.timeout(300)
def test_an_office_of_hosts_survives_its_cables() -> None:
    """Late and lost frames for all; then cables are cut and a machine hangs, and all come back."""
    with day_on_hosts() as day:
        hosts = day.office.network.hosts
        for name in MACHINES:
            hosts[name].worsen(delay_s=0.01, loss=0.05)
        day.goes_on()
        day.serve_one()
        day.many_come()
        for name in ("kiosk-1", "pc-4", "tv-1"):
            hosts[name].cut()
        with day.office.connection.store.writing():  # not in the middle of a command
            day.clerks[0].process.send_signal(signal.SIGSTOP)
        day.window.does("away")
        day.tvs[0].until(lambda: "offlineSign" in day.tvs[0].names(), "that it is cut off")
        for tv in day.tvs[1:]:
            assert "offlineSign" not in tv.names()
        day.goes_on(2)
        for name in MACHINES:
            hosts[name].mend()
        day.clerks[0].process.send_signal(signal.SIGCONT)
        day.window.does("back")
        day.serve_one()
        day.tvs[0].until(lambda: "offlineSign" not in day.tvs[0].names(), "that it is back")
        day.goes_on()
        day.settle()
        assert day.findings() == []
        told = day.office.network.switch.end()
        assert told["lost"] > 0
        assert told["cut"] > 0


def fail_among_hosts(made: list[Network]) -> None:
    with network(["a", "b"]) as net:
        made.append(net)
        for host in net.hosts.values():
            assert host.namespace in ip("netns", "list")
        raise ZeroDivisionError


def test_hosts_are_gone_after_a_failure() -> None:
    """And what a killed run has left is removed by the next one."""
    made: list[Network] = []
    with pytest.raises(ZeroDivisionError):
        fail_among_hosts(made)
    mine = made[0].hosts["a"].namespace.rpartition("-")[0]
    assert mine not in ip("netns", "list")
    assert made[0].switch.process.poll() is not None
    with subprocess.Popen(["true"]) as dead:
        dead.wait()
    left = f"kezek-{dead.pid}-dead-a"
    assert not psutil.pid_exists(dead.pid)
    ip("netns", "add", left)
    with network(["a", "b"]):
        assert left not in ip("netns", "list")
