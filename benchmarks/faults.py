"""A simulated day on PostgreSQL in which everything fails at random; then all is recomputed."""

import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Final

from benchmarks.beside import beside
from benchmarks.faults_end import Over
from benchmarks.faults_eyes import Eyes
from benchmarks.faults_hands import Hand
from benchmarks.faults_kinds import CLIENTS, SERVERS
from benchmarks.faults_office import Office, found, joined
from benchmarks.faults_scene import START_S, Scene
from benchmarks.faults_servers import Pair, server_pair
from benchmarks.faults_victims import Machine, Person, Wire, write_settings
from benchmarks.faults_witness import Witness
from benchmarks.offscreen import Offscreen
from benchmarks.other_clock import other_clock
from benchmarks.shim import compiler
from office.demo.screens import virtual_screen
from shared.bootstrap import connect
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.domain.errors import KnownError
from shared.settings import DisplaySettings, KioskSettings

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
        office = found(folder, pair, CLERKS + 1)
        scene = _scene(plan, folder, pair, office, stack)
        for machine in scene.machines:
            stack.callback(machine.wire.close)
            stack.callback(machine.who.end)
            scene.launch(machine)
        witness = Witness(office.settings.database)
        with beside(scene.eyes.work, witness.work, *(hand.work for hand in scene.hands)):
            scene.settle("the start", START_S)
            faults = live(scene, plan, kinds)
            scene.settle("the end", last=True)
            end = time.time()
        scene.take_papers()
        over = Over(scene, office, witness, end)
        told = {"minutes": plan.minutes, "seed": plan.seed, "faults": faults, **over.result()}
        if told["findings"]:
            over.tell(say)
            told["kept"] = str(over.kept())
            say(f"the logs, notes and events are kept in {told['kept']}")
        return told


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
    if "clock" in found and compiler() is None:
        say("THERE IS NO C COMPILER: clocks that jump are NOT tested")
        found.remove("clock")
    return found


def _scene(plan: Plan, folder: Path, pair: Pair, office: Office, stack: ExitStack) -> Scene:
    printed: SimpleQueue[Path] = SimpleQueue()
    printer = stack.enter_context(
        VirtualPrinter(folder / "papers", on_paper=lambda paper: printed.put(paper.path))
    )
    machine_of = partial(_machine, pair, office, printer.port)
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
    pair: Pair, office: Office, port: int, name: str, device: str, stack: ExitStack
) -> Machine:
    """A program or a person with settings, a login, cables and a clock of its own."""
    wire = Wire.to(pair)
    kiosk = KioskSettings(printer=f"tcp://127.0.0.1:{port}", screen_mm=474)
    own = joined(office, pair, name, device, wire.ports)
    settings = own.model_copy(update={"kiosk": kiosk, "display": DisplaySettings(voice=False)})
    write_settings(settings)
    number = int(device.rpartition("-")[2])
    if name in {"visitor", "clerk"}:
        return Machine(Person(name, number, settings, port), wire)
    clock = other_clock(settings.folder)
    program = Offscreen(name, settings, environment={} if clock is None else clock.environment)
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
