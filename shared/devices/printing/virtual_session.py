"""One connection to the virtual printer."""

import re
import socket
from collections.abc import Callable
from select import select
from time import monotonic, sleep

from PIL import Image

from shared.devices.printing.faults import Faults
from shared.devices.printing.wire import AskedMark, AskedPaper, Event, PageCut, Wire

_BUFFER = 1 << 16
"""Bytes a printer takes before it lets the sender wait."""
_CHUNK = 4096
_QUESTION = re.compile(rb"\x10\x04([\x01-\x04])")
_BEGINNING = re.compile(rb"\x10\x04?\Z")


class Session:
    """Reads, answers and prints one step at a time."""

    def __init__(
        self,
        line: socket.socket,
        faults: Callable[[], Faults],
        keep: Callable[[Image.Image], None],
    ) -> None:
        self.broken = False
        """Whether the fault was to break the connection."""
        self._line = line
        self._faults = faults
        self._keep = keep
        self._wire = Wire()
        self._taken = 0
        """Bytes that the printing part has taken from the buffer."""
        self._received = bytearray()
        self._begun = b""
        """The beginning of a question at the end of what was received."""
        self._ended = False
        self._unfinished: Event | None = None
        self._busy_until = 0.0

    def step(self, seconds: float) -> bool:
        """Does what can be done within `seconds`; False when the connection is over."""
        faults = self._faults()
        if faults.reset_after is not None and self._taken >= faults.reset_after:
            self.broken = True
            return False
        if faults.never_reads:
            sleep(seconds)
            return True
        self._read(faults, seconds)
        self._print(faults)
        done = self._unfinished is None and not self._received
        return not (self._ended and (done or faults.stopped(self._taken)))

    def _read(self, faults: Faults, seconds: float) -> None:
        if self._ended or len(self._received) >= _BUFFER:
            sleep(seconds)
            return
        blocked = self._unfinished is not None or faults.stopped(self._taken)
        wait = seconds if blocked or not self._received else 0.0
        if select([self._line], [], [], wait)[0]:
            data = self._line.recv(_CHUNK)
            self._ended = not data
            self._received += data
            self._answer_now(faults, data)

    def _answer_now(self, faults: Faults, data: bytes) -> None:
        """Questions in real time are found wherever they stand, as a printer does."""
        seen = self._begun + data
        end = 0
        for question in _QUESTION.finditer(seen):
            self._line.sendall(faults.now(question[1][0], self._taken))
            end = question.end()
        begun = _BEGINNING.search(seen, end)
        self._begun = begun[0] if begun else b""

    def _print(self, faults: Faults) -> None:
        if self._unfinished is not None:
            if monotonic() < self._busy_until:
                return
            event, self._unfinished = self._unfinished, None
            self._finish(faults, event)
        if not faults.stopped(self._taken):
            room = faults.room(self._taken, len(self._received))
            self._wire.waiting += self._received[:room]
            del self._received[:room]
            self._taken += room
            self._interpret(faults)

    def _interpret(self, faults: Faults) -> None:
        for event in self._wire.events():
            if isinstance(event, PageCut) and faults.slow:
                self._busy_until = monotonic() + faults.slow
                self._unfinished = event
                return
            self._finish(faults, event)

    def _finish(self, faults: Faults, event: Event) -> None:
        match event:
            case PageCut():
                if event.image:
                    self._keep(event.image)
            case AskedPaper():
                self._line.sendall(faults.in_order())
            case AskedMark():
                self._line.sendall(faults.marked(event.mark))
