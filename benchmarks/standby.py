"""What a standby saves when its server dies: with and without waiting for it at each commit."""

import json
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any, Final
from uuid import UUID

import psycopg

from benchmarks.beside import beside
from benchmarks.cable import Cable
from benchmarks.faults_office import address
from benchmarks.faults_servers import Pair, Site, server_pair
from benchmarks.race_office import document_for, found_race
from benchmarks.throwaway_postgres import USER
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import connect
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.settings import Settings

LIMIT_S: Final = 30.0
MANY: Final = 1_000_000
AGAIN_S: Final = 0.05
"""Before a command without an answer is asked again."""
AIM_S: Final = 15.0
ON_THE_WIRE_S: Final = 0.1
"""What a dead machine has sent still arrives."""
STREAMING: Final = b"SELECT 1 FROM pg_stat_replication WHERE state = 'streaming'"


@dataclass(frozen=True, slots=True)
class Plan:
    """Rounds of each case: so many kiosks take tickets, then the server dies."""

    rounds: int = 5
    kiosks: int = 4
    seconds: float = 2.0
    """Of work before the server dies."""
    behind_s: float = 1.0
    """For so long nothing reaches the standby before, in the cases in which it is behind."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A ticket that a visitor holds: when that was known, in seconds of the monotonic clock."""

    command: UUID
    day: date
    label: str
    at: float


@dataclass
class Kiosks:
    """Take tickets; whatever has no answer is asked again."""

    settings: Settings
    taken: list[Taken] = field(default_factory=list)

    def work(self, number: int, stop: Event) -> None:
        """One kiosk, until it is told to stop."""
        with closing(connect(self.settings)) as office:
            topics = office.use_cases.reader.office().topics
            while not stop.is_set():
                wish = TakeTicket(
                    topic_id=topics[number % len(topics)].id,
                    language=Language.KK,
                    device=f"kiosk-{number}",
                )
                while not stop.is_set():
                    try:
                        ticket = office.use_cases.take_ticket(wish).ticket
                    except KnownError:
                        stop.wait(AGAIN_S)
                        continue
                    at = time.monotonic()
                    self.taken.append(Taken(wish.id, ticket.business_day, ticket.label, at))
                    break


def main(plan: Plan) -> bool:
    """Prints one JSON object; whether a standby that is waited for keeps all, in time."""
    cases = {
        f"{mode}{', standby behind' if behind else ''}": case(plan, mode, behind=behind)
        for mode in ("asynchronous", "synchronous")
        for behind in (False, True)
    }
    kept = all(found["lost"] == 0 for name, found in cases.items() if name.startswith("syn"))
    quick = all(found["again_s"]["max"] <= AIM_S for found in cases.values())
    print(json.dumps({"cases": cases, "aims": {"synchronous_keeps_all": kept, "again": quick}}))
    return kept and quick


def case(plan: Plan, mode: str, *, behind: bool) -> dict[str, Any]:
    """All rounds of one case, each on servers of its own."""
    rounds = [one_round(plan, mode, behind=behind) for _ in range(plan.rounds)]
    again = [found["again_s"] for found in rounds]
    return {
        "rounds": plan.rounds,
        **{
            name: sum(found[name] for found in rounds)
            for name in ("acknowledged", "lost", "numbers_twice")
        },
        "lost_most": max(found["lost"] for found in rounds),
        "again_s": {"p50": round(statistics.median(again), 2), "max": round(max(again), 2)},
    }


def one_round(plan: Plan, mode: str, *, behind: bool) -> dict[str, Any]:
    """The first server dies at once with all its processes; the second takes over without delay."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kezek-standby-")))
        folder.chmod(0o755)
        pair = stack.enter_context(server_pair(folder))
        cable = stack.enter_context(closing(Cable(pair.primary.port)))
        follow_by(cable, pair.standby)
        settings = found_office(pair)
        if mode == "asynchronous":
            pair.primary.ask(
                "ALTER SYSTEM RESET synchronous_standby_names", "SELECT pg_reload_conf()"
            )
        until_streaming(pair.primary)
        kiosks = Kiosks(settings)
        with beside(*(partial(kiosks.work, number) for number in range(plan.kiosks))):
            time.sleep(plan.seconds)
            if behind:
                cable.silence()
                time.sleep(plan.behind_s)
            pair.primary.kill()
            died = time.monotonic()
            if not behind:
                time.sleep(ON_THE_WIRE_S)
            cable.pull()
            pair.fail_over()
            until(lambda: any(one.at > died for one in list(kiosks.taken)))
            time.sleep(plan.seconds / 2)
        return judged(settings, kiosks.taken, died)


def found_office(pair: Pair) -> Settings:
    """An office whose programs know both servers."""
    name = pair.primary.server.create_database().rsplit("/", maxsplit=1)[1]
    ports = [pair.primary.port, pair.standby.port]
    return found_race(address(ports, name), document_for(4))


def follow_by(cable: Cable, standby: Site) -> None:
    """The standby has its stream by the cable from now on."""
    source = f"host=127.0.0.1 port={cable.port} user={USER} application_name={standby.name}"
    standby.ask(f"ALTER SYSTEM SET primary_conninfo = '{source}'", "SELECT pg_reload_conf()")


def until_streaming(primary: Site) -> None:
    """The standby has all that there is, by its own way."""

    def streams() -> bool:
        with psycopg.connect(primary.server.url(), connect_timeout=3) as connection:
            return connection.execute(STREAMING).fetchone() is not None

    until(streams)


def until(condition: Callable[[], bool]) -> None:
    """Raises TimeoutError where it does not come true."""
    limit = time.monotonic() + LIMIT_S
    while not condition():
        if time.monotonic() > limit:
            raise TimeoutError("the standby did not take over")
        time.sleep(0.01)


def judged(settings: Settings, taken: Sequence[Taken], died: float) -> dict[str, Any]:
    """What visitors hold against what the second server has."""
    with closing(connect(settings)) as office:
        known = {event.command_id for event in office.use_cases.reader.events_after(0, MANY)}
        assert office.verify() == [], "the record does not hold"
    numbers = Counter((one.day, one.label) for one in taken)
    return {
        "acknowledged": len(taken),
        "lost": sum(one.command not in known for one in taken),
        "numbers_twice": sum(times > 1 for times in numbers.values()),
        "again_s": min(one.at for one in taken if one.at > died) - died,
    }
