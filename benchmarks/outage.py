"""How long a clerk is without the office: a cut cable, a killed server, a server that is cut off.

Every host is a network namespace (see `hosts`), the clerks' windows are the real ones.
"""

import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from benchmarks.faults_victims import Person, write_settings
from benchmarks.hosts import Host
from benchmarks.hosts_check import findings
from benchmarks.hosts_clerk import Clerk
from benchmarks.hosts_office import (
    HostsOffice,
    cut_off,
    killed,
    office_on_hosts,
    person,
    without_primary,
)
from benchmarks.kills_people import PAUSE
from benchmarks.outage_judge import Times
from shared.server_address import ServerAddress, parse_server

ONE, TWO = "one server", "two servers"
"""What a counter's settings name."""
MACHINES: Final = ("kiosk-1", "pc-1", "pc-2", "pc-3")
PACE: Final = 3.0
BEFORE_S: Final = (0.0, 3.0)
"""So that a fault finds the programs at any point of their rounds."""
LASTS_S: Final = (0.0, 8.0)
"""How much longer a cable is cut than until the windows say so."""
COME: Final = 6
"""So that somebody waits for whoever calls again."""
PATIENCE_S: Final = 90.0
LOOK_S: Final = 0.02


@dataclass(frozen=True, slots=True)
class Plan:
    """How often cables are cut in each way, and a server lost in each way."""

    cuts: int = 10
    failovers: int = 3
    seed: int = 1


@dataclass(slots=True)
class Room:
    """Two clerks at real windows, a simulated one, and visitors who come all the time."""

    office: HostsOffice
    windows: Mapping[str, Clerk]
    people: Sequence[Person]
    chance: random.Random
    times: Times = field(default_factory=Times)
    labels: dict[int, list[str]] = field(default_factory=dict)
    """Of each window's counter: whom it has called."""

    def each(self, word: str) -> Iterator[tuple[str, float]]:
        """All windows at once: which has done it, and when."""
        for window in self.windows.values():
            window.say(word)
        for name, window in self.windows.items():
            yield name, self.heard(window)

    def heard(self, window: Clerk) -> float:
        answer = window.heard()
        if answer.label:
            self.labels.setdefault(window.number, []).append(answer.label)
        return answer.at

    def wait(self, span: tuple[float, float]) -> None:
        time.sleep(self.chance.uniform(*span))


def say(text: str) -> None:
    """Progress goes to standard error: the result alone is on standard output."""
    print(text, file=sys.stderr, flush=True)


def main(plan: Plan) -> bool:
    """Prints one JSON object; whether nothing was lost and the aims are met."""
    result = run(plan)
    print(json.dumps(result, ensure_ascii=False), flush=True)
    return not result["findings"] and all(result["aims"].values())


def run(plan: Plan) -> dict[str, Any]:
    """The result as it is printed; raises NoHostsError."""
    with room_on_hosts(plan) as room:
        for number in range(plan.cuts):
            for cut in (Host.cut, Host.pull):
                cut_counters(room, cut)
                say(f"{number + 1} of {plan.cuts}: {room.times.latest()}")
        for number in range(plan.failovers):
            for name, lose in (("server killed", killed), ("server cut off", cut_off)):
                fail_over(room, name, lose)
                say(f"{number + 1} of {plan.failovers}: {room.times.latest()}")
        (room.office.settings.folder / PAUSE).touch()
        found, checked = findings(room.office, room.people, room.labels, {})
    return {
        "seconds": room.times.summary(),
        "checked": checked,
        "findings": found,
        "aims": room.times.aims(),
    }


@contextmanager
def room_on_hosts(plan: Plan) -> Iterator[Room]:
    """Everybody is at work."""
    with ExitStack() as stack:
        office = stack.enter_context(office_on_hosts(MACHINES, seed=plan.seed))
        only_first(office, "pc-1")
        windows = {
            name: Clerk(number, office.machines[f"pc-{number}"], office.host(f"pc-{number}").within)
            for number, name in enumerate((ONE, TWO), start=1)
        }
        people = [
            person(office, "visitor", 1, "kiosk-1", PACE),
            person(office, "clerk", 3, "pc-3", PACE),
        ]
        everybody: list[Clerk | Person] = [*windows.values(), *people]
        for one in everybody:
            stack.callback(one.end)
            one.launch()
        for window in windows.values():
            window.heard()
        yield Room(office, windows, people, random.Random(plan.seed))


def only_first(office: HostsOffice, machine: str) -> None:
    """As in an office without a standby."""
    own = office.machines[machine]
    known = parse_server(own.database)
    first = ServerAddress(known.user, "", known.hosts[:1], known.database, ())
    write_settings(own.model_copy(update={"database": first.text()}).placed_in(own.folder))


def cut_counters(room: Room, cut: Callable[[Host], None]) -> None:
    """Until both windows say so and a while longer; then until both have called somebody."""
    hosts = [room.office.host(f"pc-{number}") for number in (1, 2)]
    room.wait(BEFORE_S)
    begin = time.monotonic()
    for host in hosts:
        cut(host)
    for name, at in room.each("away"):
        room.times.add(name, "seen", at - begin)
    room.wait(LASTS_S)
    room.office.many_come(COME)
    mended = time.monotonic()
    for host in hosts:
        host.mend()
    for word, what in (("back", "back"), ("call", "works")):
        for name, at in room.each(word):
            room.times.add(name, what, at - mended)
    for _ in room.each("serve"):
        pass


def fail_over(room: Room, name: str, lose: Callable[[HostsOffice], None]) -> None:
    """The standby is promoted at once, as by Patroni."""
    room.wait(BEFORE_S)
    room.office.many_come(COME)
    visitors, clerk = room.people[0], room.windows[TWO]
    with without_primary(room.office, lose) as begin:
        clerk.say("call")
        given = len(visitors.answers())
        room.office.pair.promote()
        room.times.add(name, "promoted", time.monotonic() - begin)
        room.times.add(name, "ticket", until_more(visitors, given) - begin)
        room.times.add(name, "called", room.heard(clerk) - begin)
        clerk.does("serve")


def until_more(visitors: Person, given: int) -> float:
    """The moment of the next answer to a visitor."""
    end = time.monotonic() + PATIENCE_S
    while len(visitors.answers()) <= given:
        if time.monotonic() > end:
            raise RuntimeError("nobody gets a ticket any more")
        time.sleep(LOOK_S)
    return time.monotonic()
