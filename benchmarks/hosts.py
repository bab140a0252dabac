"""Hosts of an office on one machine: network namespaces with addresses, and a switch between them.

All of it is removed at the end of the block. What a killed run left is removed by the next one.
"""

import json
import os
import re
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

ROOT: Final = Path(__file__).resolve().parents[1]
NET: Final = "198.18.7"
"""Of the addresses that are kept for trials; nothing of it is seen outside."""
MINE: Final = re.compile(r"^kezek-(\d+)-\S+", re.MULTILINE)
END_S: Final = 10.0


class NoHostsError(RuntimeError):
    """This machine does not allow namespaces with cables between them."""


@dataclass(frozen=True, slots=True)
class Switch:
    """The program between the cables, at the other end of two pipes."""

    process: subprocess.Popen[str]
    namespace: str

    def set(self, port: str, **values: float | bool) -> None:
        """Has been obeyed when this returns."""
        self._say(json.dumps({"port": port, **values}))
        if self.heard() != "done":
            raise RuntimeError("the switch has ended")

    def heard(self) -> str:
        """Its next line; empty if it has ended."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def end(self) -> Mapping[str, int]:
        """How many frames it passed on, and lost in which way."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        told = self.heard()
        self.process.wait(END_S)
        counted: dict[str, int] = json.loads(told) if told else {}
        return counted

    def _say(self, line: str) -> None:
        assert self.process.stdin is not None
        print(line, file=self.process.stdin, flush=True)


@dataclass(frozen=True, slots=True)
class Host:
    """A machine of the office, with a cable to the switch."""

    name: str
    namespace: str
    address: str
    port: str
    switch: Switch

    @property
    def within(self) -> tuple[str, ...]:
        """Words before a command that make it this machine's; the process stays the same one.

        It ends with the process that has started it, also if that is killed.
        """
        return ("ip", "netns", "exec", self.namespace, "setpriv", "--pdeathsig", "KILL")

    def cut(self) -> None:
        """Nothing passes any more, and nobody hears of it: as a cable pulled behind a switch."""
        self.switch.set(self.port, cut=True)

    def pull(self) -> None:
        """The cable is pulled out of the machine, which sees that."""
        self._link("down")

    def worsen(self, delay_s: float, loss: float) -> None:
        """Each frame comes so much later, and such a share does not."""
        self.switch.set(self.port, delay_s=delay_s, loss=loss)

    def mend(self) -> None:
        """All is well again."""
        self.switch.set(self.port, cut=False, delay_s=0.0, loss=0.0)
        self._link("up")

    def _link(self, state: str) -> None:
        ip("-n", self.switch.namespace, "link", "set", self.port, state)


@dataclass(frozen=True, slots=True)
class Network:
    """The hosts by their names."""

    hosts: Mapping[str, Host]
    switch: Switch


@contextmanager
def network(names: Sequence[str], seed: int = 1) -> Iterator[Network]:
    """Hosts of these names; raises NoHostsError where that is not allowed."""
    require()
    sweep()
    mark = f"kezek-{os.getpid()}-{secrets.token_hex(2)}"
    middle = f"{mark}-switch"
    with ExitStack() as stack:
        for namespace in (middle, *(f"{mark}-{name}" for name in names)):
            stack.enter_context(_namespace(namespace))
        pairs = [(f"s{number}", f"c{number}") for number in range(1, len(names) + 1)]
        ip("-n", middle, "-batch", "-", lines=_cables(pairs))
        switch = stack.enter_context(_switch(middle, seed, pairs))
        hosts = {}
        for number, (name, (near, far)) in enumerate(zip(names, pairs, strict=True), start=10):
            address = f"{NET}.{number}"
            ip("-n", middle, "link", "set", far, "netns", f"{mark}-{name}")
            ip("-n", f"{mark}-{name}", "-batch", "-", lines=_end_of_cable(far, address))
            hosts[name] = Host(name, f"{mark}-{name}", address, near, switch)
        yield Network(hosts, switch)


def require() -> None:
    """Raises NoHostsError with what is missing."""
    if sys.platform != "linux" or os.geteuid() != 0:
        raise NoHostsError("network namespaces need Linux and root")
    if missing := [name for name in ("ip", "setpriv") if shutil.which(name) is None]:
        raise NoHostsError(f"{' and '.join(missing)} (iproute2, util-linux) cannot be found")


def sweep() -> None:
    """Removes namespaces whose maker is dead and could not remove them."""
    for found in MINE.finditer(ip("netns", "list")):
        if not psutil.pid_exists(int(found[1])):
            ip("netns", "del", found[0])


def ip(*words: str, lines: Sequence[str] = ()) -> str:
    """What iproute2 says; raises NoHostsError with its complaint."""
    done = subprocess.run(
        ["ip", *words], input="\n".join(lines), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise NoHostsError(f"ip {' '.join(words)}: {done.stderr.strip()}")
    return done.stdout


@contextmanager
def _namespace(name: str) -> Iterator[None]:
    ip("netns", "add", name)
    try:
        yield
    finally:
        ip("netns", "del", name)


def _cables(pairs: Sequence[tuple[str, str]]) -> list[str]:
    """Their ends at the switch take part in nothing by themselves."""
    return [
        line
        for near, far in pairs
        for line in (
            f"link add {near} type veth peer name {far}",
            f"link set {near} addrgenmode none",
            f"link set {far} addrgenmode none",
            f"link set {near} up",
        )
    ]


def _end_of_cable(far: str, address: str) -> list[str]:
    return [f"addr add {address}/24 dev {far}", f"link set {far} up", "link set lo up"]


@contextmanager
def _switch(namespace: str, seed: int, pairs: Sequence[tuple[str, str]]) -> Iterator[Switch]:
    words = [sys.executable, "-m", "benchmarks.hosts_switch", str(seed)]
    with subprocess.Popen(
        ["ip", "netns", "exec", namespace, *words, *(f"{near}:{far}" for near, far in pairs)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            switch = Switch(process, namespace)
            if switch.heard() != "ready":
                _, told = process.communicate(timeout=END_S)
                raise NoHostsError(f"the switch cannot begin: {told.strip().splitlines()[-1:]}")
            yield switch
        finally:
            process.kill()
