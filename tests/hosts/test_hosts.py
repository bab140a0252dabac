"""An office of nine hosts: addresses, cables and logins of their own, on one machine."""

import signal
import subprocess

import psutil
import psycopg
import pytest

from benchmarks.beside import beside
from benchmarks.hosts import Network, NoHostsError, ip, network
from benchmarks.hosts_day import COUNTERS, TVS, Day, day_on_hosts, until, window_at_work
from benchmarks.hosts_faults import FAULTS, live

MACHINES = ("kiosk-1", *COUNTERS, *TVS)


@pytest.fixture(autouse=True)
def hosts_are_allowed() -> None:
    """Says aloud what is not tested where they are not."""
    try:
        with network(["a"]):
            pass
    except NoHostsError as error:
        pytest.skip(f"an office of several hosts is NOT tested here: {error}")


def sessions_of(day: Day, machine: str) -> int:
    """How many the server counts for the machine's login."""
    with psycopg.connect(day.office.settings.database) as server:
        row = server.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE usename LIKE %s", [f"kezek_{machine}_%"]
        ).fetchone()
        assert row is not None
        return int(row[0])


@pytest.mark.timeout(300)
def test_an_office_of_hosts_survives_its_cables() -> None:
    """Late and lost frames for all; then cables are cut and a machine hangs, and all come back."""
    with day_on_hosts() as day:
        hosts = day.office.network.hosts
        for name in MACHINES:
            hosts[name].worsen(delay_s=0.01, loss=0.05)
        day.goes_on()
        day.serve_one()
        day.office.many_come(9)
        for name in ("kiosk-1", "pc-4", "tv-1"):
            hosts[name].cut()
        with day.office.connection.store.writing():  # not in the middle of a command
            day.processes["pc-1"].send_signal(signal.SIGSTOP)
        day.window.does("away")
        day.tvs[0].until(lambda: "offlineSign" in day.tvs[0].names(), "that it is cut off")
        assert "offlineSign" not in day.tvs[1].names()
        until(lambda: not sessions_of(day, "pc-4"), "the server still counts who was cut off")
        assert sessions_of(day, "pc-3")
        day.goes_on(2)
        for name in MACHINES:
            hosts[name].mend()
        day.processes["pc-1"].send_signal(signal.SIGCONT)
        day.window.does("back")
        day.serve_one()
        day.goes_on()
        with day.paused():
            assert day.findings() == []
        told = day.office.network.switch.end()
        assert told["lost"] > 0
        assert told["cut"] > 0


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_everything_fails_among_hosts_for_three_minutes() -> None:
    """Every kind of fault at least once; a kiosk that is touched gives numbers of its own."""
    with day_on_hosts(touched=True) as day:
        assert day.hand is not None
        with window_at_work(day), beside(day.hand.work):
            done = live(day, 180, seed=5)
            shown = len(day.labels)
            until(lambda: len(day.labels) > shown, "the window does not call any more")
            with day.paused():
                until(day.has_entered_all, "the kiosk has not entered what it gave")
                assert day.findings() == []
            assert day.hand.labels - {""}
        assert set(done) == set(FAULTS)


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
