"""The switch between hosts that are network namespaces: passes frames on, late, or not at all.

`python -m benchmarks.hosts_switch SEED NEAR:FAR …` in the namespace of all cables: NEAR is the
switch's end of a cable, FAR the one that a host gets. It says `ready`, then `done` after each line
such as `{"port": "s1", "delay_s": 0.02, "loss": 0.1, "cut": false}`, and at the end, when nobody
speaks to it any more, what it did. Kernels without netem can do this too.
"""

import ctypes
import fcntl
import heapq
import json
import selectors
import socket
import struct
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from random import Random
from typing import Final

ALL_PROTOCOLS: Final = 3
SOL_PACKET: Final = 263
IGNORE_OUTGOING: Final = 23
ASK_DEVICE: Final = 0x8946
OFFLOADS: Final = (0x17, 0x1F, 0x24, 0x2C)
"""ETHTOOL_STXCSUM, STSO, SGSO, SGRO: checksums, segments of TCP, of anything, and joined ones."""
LONGEST: Final = 65_536
MANY: Final = 1_000.0
GROUP: Final = 1
"""This bit in a frame's first byte: it is for everybody."""


@dataclass(slots=True)
class Port:
    """One cable; what is said of it holds in both directions."""

    delay_s: float = 0.0
    loss: float = 0.0
    cut: bool = False


@dataclass(slots=True)
class Switch:
    """Knows behind which port an address was seen last; sockets and clocks are others' matter."""

    ports: dict[str, Port]
    chance: Random
    told: Counter[str] = field(default_factory=Counter)
    _seen: dict[bytes, str] = field(default_factory=dict)
    _late: list[tuple[float, int, str, bytes]] = field(default_factory=list)
    _count: int = 0

    def take(self, port: str, frame: bytes, now: float) -> None:
        """A frame came in; `due` gives it out when its time has come."""
        if not self._passes(port):
            return
        target, source = frame[:6], frame[6:12]
        self._seen[source] = port
        known = None if target[0] & GROUP else self._seen.get(target)
        for other in self.ports if known is None else (known,):
            if other != port and self._passes(other):
                self._count += 1
                at = now + self.ports[port].delay_s + self.ports[other].delay_s
                heapq.heappush(self._late, (at, self._count, other, frame))

    def due(self, now: float) -> Iterator[tuple[str, bytes]]:
        """Frames that arrive, with their ports; what is on a cable when it is cut is lost."""
        while self._late and self._late[0][0] <= now:
            _, _, port, frame = heapq.heappop(self._late)
            what = "cut" if self.ports[port].cut else "passed"
            self.told[what] += 1
            if what == "passed":
                yield port, frame

    def rest(self, now: float) -> float:
        """Until the next frame is due."""
        return max(0.0, self._late[0][0] - now) if self._late else MANY

    def _passes(self, port: str) -> bool:
        cable = self.ports[port]
        if cable.cut:
            self.told["cut"] += 1
            return False
        if self.chance.random() < cable.loss:
            self.told["lost"] += 1
            return False
        return True


def plain(device: str) -> None:
    """Turns off what no cable does for the kernel: frames are whole, and of a frame's length."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        for number in OFFLOADS:
            value = ctypes.create_string_buffer(struct.pack("II", number, 0))
            fcntl.ioctl(
                asked, ASK_DEVICE, struct.pack("16sP16x", device.encode(), ctypes.addressof(value))
            )


def opened(device: str) -> socket.socket:
    """Hears every frame that comes out of this end of a cable."""
    end = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
    end.setsockopt(SOL_PACKET, IGNORE_OUTGOING, 1)
    end.bind((device, ALL_PROTOCOLS))
    end.setblocking(False)
    return end


def run(switch: Switch, ends: dict[str, socket.socket]) -> None:
    """Until standard input is closed."""
    with selectors.DefaultSelector() as waiting:
        for name, end in ends.items():
            waiting.register(end, selectors.EVENT_READ, name)
        waiting.register(sys.stdin, selectors.EVENT_READ, "")
        while True:
            for key, _ in waiting.select(switch.rest(time.monotonic())):
                if key.data:
                    receive(switch, key.data, ends[key.data])
                elif not obey(switch):
                    return
            for port, frame in switch.due(time.monotonic()):
                with suppress(OSError):  # as a switch with full buffers, or a host that is off
                    ends[port].send(frame)


def receive(switch: Switch, port: str, end: socket.socket) -> None:
    """Whatever has arrived there."""
    with suppress(OSError):
        while frame := end.recv(LONGEST):
            switch.take(port, frame, time.monotonic())


def obey(switch: Switch) -> bool:
    """One wish, one answer; False at the end."""
    line = sys.stdin.readline()
    if not line:
        return False
    wish = json.loads(line)
    port = switch.ports[wish.pop("port")]
    for name, value in wish.items():
        setattr(port, name, value)
    print("done", flush=True)
    return True


def main(words: Sequence[str]) -> None:
    """The cables' two ends lie in this namespace when it begins."""
    seed, *pairs = words
    names = [tuple(pair.split(":")) for pair in pairs]
    switch = Switch({near: Port() for near, _ in names}, Random(seed))
    with ExitStack() as stack:
        for pair in names:
            for device in pair:
                plain(device)
        ends = {near: stack.enter_context(opened(near)) for near, _ in names}
        print("ready", flush=True)
        run(switch, ends)
    print(json.dumps(switch.told), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
