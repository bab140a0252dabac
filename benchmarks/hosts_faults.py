"""What goes wrong among hosts: cables, the switch, machines that hang, servers that are lost."""

import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import Final

from benchmarks.hosts import Host
from benchmarks.hosts_day import Day
from benchmarks.hosts_office import HostsOffice, cut_off, killed, without_primary

LASTS_S: Final = (0.5, 9.0)
BETWEEN_S: Final = (0.5, 3.0)
DELAY_S: Final = 0.08
LOSS: Final = 0.12
TO_SETTLE: Final = 3
Fault = Callable[[Day, random.Random], AbstractContextManager[None]]


@contextmanager
def _one_cable(cut: Callable[[Host], None], day: Day, chance: random.Random) -> Iterator[None]:
    host = day.host(chance.choice(sorted(day.processes)))
    cut(host)
    yield
    host.mend()


@contextmanager
def switch_off(day: Day, _: random.Random) -> Iterator[None]:
    """Nobody reaches anybody."""
    hosts = day.office.network.hosts.values()
    for host in hosts:
        host.cut()
    yield
    for host in hosts:
        host.mend()


@contextmanager
def bad_cables(day: Day, chance: random.Random) -> Iterator[None]:
    """Frames of everybody are late, and some do not come."""
    hosts = day.office.network.hosts.values()
    for host in hosts:
        host.worsen(chance.uniform(0, DELAY_S), chance.uniform(0, LOSS))
    yield
    for host in hosts:
        host.mend()


@contextmanager
def standing_still(day: Day, chance: random.Random) -> Iterator[None]:
    """A machine hangs, perhaps in the middle of a command."""
    processes = day.processes
    process = processes[chance.choice(sorted(processes))]
    process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        process.send_signal(signal.SIGCONT)


@contextmanager
def _server(lose: Callable[[HostsOffice], None], day: Day, _: random.Random) -> Iterator[None]:
    with without_primary(day.office, lose):
        day.office.pair.promote()
        yield


FAULTS: Final[Mapping[str, Fault]] = {
    "cable cut": partial(_one_cable, Host.cut),
    "cable pulled": partial(_one_cable, Host.pull),
    "switch off": switch_off,
    "bad cables": bad_cables,
    "standing still": standing_still,
    "server killed": partial(_server, killed),
    "server cut off": partial(_server, cut_off),
}


def live(day: Day, seconds: float, seed: int) -> Counter[str]:
    """Faults one after the other, each kind once and then by chance; how many of which."""
    chance, done = random.Random(seed), Counter[str]()
    names = list(FAULTS)
    chance.shuffle(names)
    end = time.monotonic() + seconds
    while names or time.monotonic() < end:
        name = names.pop() if names else chance.choice(list(FAULTS))
        with FAULTS[name](day, chance):
            time.sleep(chance.uniform(*LASTS_S))
        done[name] += 1
        time.sleep(chance.uniform(*BETWEEN_S))
        if done.total() % TO_SETTLE == 0:
            with day.paused():
                pass
    return done
