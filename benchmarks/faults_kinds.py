"""What can go wrong on a day of faults; each lasts as long as its block."""

import os
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import Final

import psycopg

from benchmarks.faults_scene import Scene, device
from benchmarks.faults_victims import OFFSETS_S, Machine

FACTOR: Final = 60.0
"""Seconds of the office in one real second."""
CUT_OFFICE_S: Final = (1.0, 120.0)
LONG_CUT: Final = 0.3
LONG_CUT_S: Final = (3.0, 12.0)
"""By the machine's clock, so that what waits in real time has to wait."""
SWITCH: Final = 0.25
"""How often a switch loses its power, and not one machine its cable."""
LOSS: Final = 0.2
SEGMENTS: Final = 40
Fault = Callable[[Scene], AbstractContextManager[float]]


def _victim(scene: Scene) -> Machine:
    """Of each kind of program and person as often."""
    free = [one for one in scene.machines if device(one) not in scene.busy]
    name = scene.chance.choice(sorted({one.name for one in free}))
    return scene.chance.choice([one for one in free if one.name == name])


@contextmanager
def killed(scene: Scene) -> Iterator[float]:
    """Kill -9; after a moment somebody starts it again."""
    machine = _victim(scene)
    with scene.trouble(f"kill {machine.name}", [machine]):
        machine.who.kill()
        yield scene.chance.uniform(0, 2)
        scene.launch(machine)


@contextmanager
def stopped(scene: Scene) -> Iterator[float]:
    """SIGSTOP: a machine that hangs."""
    machine = _victim(scene)
    with scene.trouble(f"stop {machine.name}", [machine]):
        machine.who.process.send_signal(signal.SIGSTOP)
        try:
            yield scene.chance.uniform(1, 8)
        finally:
            machine.who.process.send_signal(signal.SIGCONT)


def _unplugged(scene: Scene) -> list[Machine]:
    free = [one for one in scene.machines if device(one) not in scene.busy]
    return free if scene.chance.random() < SWITCH else [_victim(scene)]


def _cut_s(scene: Scene) -> float:
    if scene.chance.random() < LONG_CUT:
        return scene.chance.uniform(*LONG_CUT_S)
    return scene.chance.uniform(*CUT_OFFICE_S) / FACTOR


@contextmanager
def cut(scene: Scene) -> Iterator[float]:
    """A cable is pulled, and the other end hears of it."""
    machines = _unplugged(scene)
    with scene.trouble("cut", machines):
        for machine in machines:
            for cable in machine.wire.cables:
                cable.pull()
        yield _cut_s(scene)
        for machine in machines:
            machine.wire.mend()


@contextmanager
def silent(scene: Scene) -> Iterator[float]:
    """Nothing passes any more, and nobody hears of it."""
    machines = _unplugged(scene)
    with scene.trouble("silence", machines):
        for machine in machines:
            for cable in machine.wire.cables:
                cable.silence()
        yield _cut_s(scene)
        for machine in machines:
            machine.wire.mend()


@contextmanager
def lossy(scene: Scene) -> Iterator[float]:
    """A fifth of the packets of a machine, or of all, is lost."""
    machines = _unplugged(scene)
    with scene.trouble("loss", machines):
        for machine in machines:
            for cable in machine.wire.cables:
                cable.loss = LOSS
        yield scene.chance.uniform(3, 10)
        for machine in machines:
            machine.wire.mend()


@contextmanager
def other_time(scene: Scene) -> Iterator[float]:
    """A machine's clock jumps, and stays so: no trouble for anybody."""
    clocks = [one for one in scene.machines if one.clock is not None]
    machine = scene.chance.choice(clocks)
    assert machine.clock is not None
    seconds = scene.chance.choice(OFFSETS_S)
    machine.clock.set(seconds)
    scene.clocks[device(machine)].append((time.time(), seconds))
    scene.by_kind[f"clock {machine.name}"] += 1
    yield scene.chance.uniform(0, 2)


@contextmanager
def _servers(scene: Scene, kind: str) -> Iterator[None]:
    """Nobody starts them again meanwhile."""
    scene.servers_busy = True
    try:
        with scene.trouble(kind, []):
            yield
    finally:
        scene.servers_busy = False


@contextmanager
def server_killed(scene: Scene) -> Iterator[float]:
    """Kill -9 of PostgreSQL with all its processes; it is started again."""
    with _servers(scene, "kill server"):
        scene.pair.primary.kill()
        yield scene.chance.uniform(0, 3)
        scene.pair.primary.start()
        scene.pair.primary.until_ready()


@contextmanager
def standby_killed(scene: Scene) -> Iterator[float]:
    """Kill -9 of the standby: no commit is acknowledged until it is started again."""
    with _servers(scene, "kill standby"):
        scene.pair.standby.kill()
        yield scene.chance.uniform(0, 3)
        scene.pair.standby.start()
        scene.pair.standby.until_ready()


@contextmanager
def backend_killed(scene: Scene) -> Iterator[float]:
    """Kill -9 of one process of PostgreSQL: it restarts all the others by itself."""
    with scene.trouble("kill backend", []):
        pids = scene.pair.primary.backends()
        if pids:
            with suppress(ProcessLookupError):
                os.kill(scene.chance.choice(pids), signal.SIGKILL)
        yield scene.chance.uniform(0, 2)


@contextmanager
def server_stopped(scene: Scene) -> Iterator[float]:
    """SIGSTOP of PostgreSQL with all its processes."""
    with _servers(scene, "stop server"):
        scene.pair.primary.signal_all(signal.SIGSTOP)
        try:
            yield scene.chance.uniform(1, 8)
        finally:
            scene.pair.primary.signal_all(signal.SIGCONT)


@contextmanager
def full(scene: Scene) -> Iterator[float]:
    """Not a byte is left on the database's volume; sometimes its log needs one at once."""
    site = scene.pair.primary
    with scene.trouble("full disk", []):
        site.fill()
        if scene.chance.random() < 0.5:
            with suppress(psycopg.Error):
                site.use_up(SEGMENTS)
        yield scene.chance.uniform(2, 8)
        site.empty()


@contextmanager
def failed_over(scene: Scene) -> Iterator[float]:
    """The first server dies for good; its standby takes over, and gets a standby of its own."""
    with _servers(scene, "failover"):
        if not scene.pair.until_synchronous():
            scene.find("the standby did not catch up")
        scene.pair.fail_over()
        yield scene.chance.uniform(1, 4)
        scene.pair.follow_again()


CLIENTS: Final[Mapping[str, Fault]] = {
    "kill": killed,
    "stop": stopped,
    "cut": cut,
    "silence": silent,
    "loss": lossy,
    "clock": other_time,
}
SERVERS: Final[Mapping[str, Fault]] = {
    "kill-server": server_killed,
    "kill-standby": standby_killed,
    "kill-backend": backend_killed,
    "stop-server": server_stopped,
    "full-disk": full,
    "failover": failed_over,
}
