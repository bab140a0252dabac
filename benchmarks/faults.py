"""A simulated day on PostgreSQL in which everything fails at random; then all is recomputed."""

import json
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Final
from zoneinfo import ZoneInfo

import psycopg

from benchmarks.faults_check import Evidence, judge
from benchmarks.faults_eyes import Eyes, open_eyes
from benchmarks.faults_hands import Hand, at_work
from benchmarks.faults_kinds import CLIENTS, FACTOR, SERVERS
from benchmarks.faults_replay import chain_findings, readable
from benchmarks.faults_scene import START_S, Scene
from benchmarks.faults_servers import Pair, server_pair
from benchmarks.faults_victims import Machine, Person, Wire, address, write_settings
from benchmarks.offscreen import PIN, Offscreen
from benchmarks.race_check import stored_events
from benchmarks.race_office import document_for
from benchmarks.tv_faults import other_clock
from office.demo.screens import virtual_screen
from shared.bootstrap import connect, create_database
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.domain.errors import KnownError
from shared.settings import DisplaySettings, KioskSettings, Settings, Simulation

VISITORS: Final = 2
CLERKS: Final = 4
"""Simulated; one more sits at the real counter."""
BETWEEN_S: Final = (0.3, 3.0)
AT_ONCE: Final = 0.3
"""How often something else happens while a fault lasts."""
FAULTS_TO_SETTLE: Final = 4
MAINTAINED: Final = {"kiosk": "1280x720", "counter": "980x640"}
ALL: Final = (*CLIENTS, *SERVERS)


@dataclass(frozen=True, slots=True)
class Plan:
    """How long by the machine's clock, of what seed, with which kinds of faults."""

    minutes: float
    seed: int
    kinds: tuple[str, ...] = ALL


def main(plan: Plan) -> bool:
    """Prints the result; whether everything held."""
    result = campaign(plan)
    print(json.dumps(result, ensure_ascii=False), flush=True)
    return not result["findings"]


def say(text: str) -> None:
    """Progress goes to standard error: the result alone is on standard output."""
    print(text, file=sys.stderr, flush=True)


def campaign(plan: Plan) -> dict[str, Any]:
    """The result as it is printed."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kezek-faults-")))
        folder.chmod(0o755)
        pair = stack.enter_context(server_pair(folder))
        kinds = possible(plan.kinds, pair)
        office = found(folder, pair)
        scene = _scene(plan, folder, pair, office, stack)
        for machine in scene.machines:
            stack.callback(machine.wire.close)
            stack.callback(machine.who.end)
            scene.launch(machine)
        with open_eyes(scene.eyes), at_work(scene.hands):
            scene.settle("the start", START_S)
            faults = live(scene, plan, kinds)
            scene.settle("the end", last=True)
            end = time.time()
        scene.take_papers()
        told = result(plan, scene, office, faults, end)
        if told["findings"]:
            say(f"the logs, notes and events are kept in {kept(scene, office)}")
        return told


def kept(scene: Scene, office: "Office") -> Path:
    """What somebody needs who wants to know why; nobody removes it."""
    place = Path(tempfile.mkdtemp(prefix="kezek-kept-"))
    for machine in scene.machines:
        folder = machine.who.settings.folder
        shutil.copytree(folder, place / folder.name, ignore=shutil.ignore_patterns("*.door"))
    events = [json.dumps(row, default=str) for row in stored_events(office.settings.database)]
    (place / "events").write_text("\n".join(events), encoding="utf-8")
    troubles = [f"{one.begin:.1f} {one.end:.1f} {one.kind}: {one.who}" for one in scene.troubles]
    (place / "troubles").write_text("\n".join(troubles), encoding="utf-8")
    return place


def live(scene: Scene, plan: Plan, kinds: Sequence[str]) -> int:
    """Faults, one after the other and now and then two at once; how many."""
    end, faults, since = time.monotonic() + plan.minutes * 60, 0, 0
    while time.monotonic() < end:
        done = list(one_fault(scene, kinds))
        faults, since = faults + len(done), since + len(done)
        if since >= FAULTS_TO_SETTLE or time.monotonic() > end:
            scene.settle(", ".join(done))
            since = 0
            say(f"{faults} faults, {len(scene.findings)} findings, {done[-1]}")
        scene.rest(scene.chance.uniform(*BETWEEN_S))
    return faults


def one_fault(scene: Scene, kinds: Sequence[str], depth: int = 0) -> Iterator[str]:
    """What happens, with what happens meanwhile."""
    name = scene.chance.choice(kinds)
    fault = CLIENTS.get(name) or SERVERS[name]
    with fault(scene) as seconds:
        begin = time.monotonic()
        inner = [kind for kind in kinds if kind in CLIENTS]
        if depth == 0 and inner and scene.anybody_free and scene.chance.random() < AT_ONCE:
            yield from one_fault(scene, inner, depth + 1)
        scene.rest(max(0.0, seconds - (time.monotonic() - begin)))
    yield name


def possible(kinds: Sequence[str], pair: Pair) -> list[str]:
    """What can be had on this machine; what cannot is said aloud."""
    found = list(kinds)
    if "full-disk" in found and not pair.primary.small:
        say("NO SMALL VOLUME MAY BE MOUNTED HERE: full disks are NOT tested")
        found.remove("full-disk")
    if "clock" in found and other_clock(Path(tempfile.gettempdir()))[0] is None:
        say("libfaketime IS NOT INSTALLED: clocks that jump are NOT tested")
        found.remove("clock")
    return found


@dataclass(frozen=True, slots=True)
class Office:
    """The office as it was founded."""

    document: dict[str, Any]
    database: str
    settings: Settings
    zero: datetime
    real_zero: float


def found(folder: Path, pair: Pair) -> Office:
    """An office that is always open, at nine in the morning."""
    document = document_for(CLERKS + 1)
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
    return Office(document, database, settings, morning, real.timestamp())


def _scene(plan: Plan, folder: Path, pair: Pair, office: Office, stack: ExitStack) -> Scene:
    printed: SimpleQueue[Path] = SimpleQueue()
    printer = stack.enter_context(
        VirtualPrinter(folder / "papers", on_paper=lambda paper: printed.put(paper.path))
    )
    machine_of = partial(_machine, folder, pair, office, printer.port)
    programs = {
        name: machine_of(name, f"{name}-1", stack) for name in ("kiosk", "counter", "display")
    }
    people = [
        machine_of(role, f"{role}-{number}", stack)
        for role, most in (("visitor", VISITORS), ("clerk", CLERKS))
        for number in range(1, most + 1)
    ]
    connection = connect(office.settings)
    stack.callback(connection.close)
    tv = programs["display"].who
    assert isinstance(tv, Offscreen)
    hands = [
        Hand(one, random.Random(f"{plan.seed}/{name}"), folder / "pause", CLERKS + 1)
        for name in MAINTAINED
        if isinstance(one := programs[name].who, Offscreen) and one.screen
    ]
    return Scene(
        folder,
        pair,
        [*programs.values(), *people],
        connection,
        printed,
        Eyes(tv),
        hands,
        random.Random(plan.seed),
        say,
    )


def _machine(
    folder: Path, pair: Pair, office: Office, port: int, name: str, device: str, stack: ExitStack
) -> Machine:
    """A program or a person with settings, cables and a clock of its own."""
    wire = Wire.to(pair)
    kiosk = KioskSettings(printer=f"tcp://127.0.0.1:{port}", screen_mm=474)
    settings = office.settings.model_copy(
        update={
            "database": wire.url(office.database),
            "device": device,
            "kiosk": kiosk,
            "display": DisplaySettings(voice=False),
        }
    ).placed_in(folder / device)
    write_settings(settings)
    number = int(device.rpartition("-")[2])
    if name in {"visitor", "clerk"}:
        return Machine(Person(name, number, settings, port), wire)
    clock, environment = other_clock(settings.folder)
    program = Offscreen(name, settings, environment=environment)
    if name in MAINTAINED:
        _give_screen(program, MAINTAINED[name], stack)
    return Machine(program, wire, clock)


def _give_screen(program: Offscreen, size: str, stack: ExitStack) -> None:
    """One that hands can reach."""
    width, _, height = size.partition("x")
    try:
        program.screen = stack.enter_context(virtual_screen(int(width), int(height)))
    except KnownError as error:
        say(f"NOBODY TOUCHES THE {program.name.upper()} HERE: {error}")
        return
    program.platform, program.options = "xcb", ("--windowed", size)


def result(plan: Plan, scene: Scene, office: Office, faults: int, end: float) -> dict[str, Any]:
    """Everything that is known, judged."""
    rows = stored_events(office.settings.database)
    labels = {hand.program.name: frozenset(hand.labels - {""}) for hand in scene.hands}
    tv = scene.eyes.tv.settings.device
    verdict = judge(
        Evidence(
            document=office.document,
            events=readable(rows),
            answers=[
                answer
                for one in scene.machines
                if isinstance(one.who, Person)
                for answer in one.who.answers()
            ],
            papers=scene.papers,
            tokens=_tokens(office),
            kiosk="kiosk-1",
            kiosk_labels=labels.get("kiosk", frozenset()),
            counter_labels=labels.get("counter", frozenset()),
            counter=f"counter-{CLERKS + 1}",
            seen=scene.eyes.seen([(t.begin, t.end) for t in scene.troubles if tv in t.who]),
            zero=office.zero,
            real_zero=office.real_zero,
            factor=FACTOR,
            end=end,
        )
    )
    for finding in verdict.findings:
        scene.find(finding)
    for finding in chain_findings(rows):
        scene.find(finding)
    for one in scene.connection.verify():
        scene.find(f"the record: {one.where}: {one.what}")
    for bug in scene.bugs():
        scene.find(bug)
    settled = sorted(scene.settled_s)
    return {
        "minutes": plan.minutes,
        "seed": plan.seed,
        "faults": faults,
        "checked": {**verdict.checked, "settled": len(settled)},
        "findings": scene.findings,
        "by_kind": dict(sorted(scene.by_kind.items())),
        "started_again": dict(sorted(scene.served_again.items())),
        "blind_s": round(sum(end - begin for begin, end in scene.eyes.blind)),
        "settled_s": {
            "median": round(settled[len(settled) // 2], 1),
            "most": round(settled[-1], 1),
        },
    }


def _tokens(office: Office) -> dict[str, str]:
    with psycopg.connect(office.settings.database) as connection:
        rows = connection.execute("SELECT token, id FROM ticket").fetchall()
    return {str(token): str(ticket) for token, ticket in rows}
