"""Runs conversions, one at a time, and ends those that hang."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final

from shared.devices.media.answers import Bad
from shared.devices.media.order import ConversionOrder
from shared.domain.media import Fault

ROOT: Final = Path(__file__).resolve().parents[3]
COMMAND: Final = (sys.executable, "-m", "shared.devices.media.convert")
HANGS_S: Final = 180.0
"""Without any progress."""
FIXED_S: Final = 900.0
PER_SECOND: Final = 60.0
"""A second of video may take so many to be converted, even on the weakest machine."""


class StoppedError(Exception):
    """Somebody ended the conversion; it is to begin again another time."""


class Converter:
    """Converts in a process of low priority."""

    def __init__(
        self,
        command: tuple[str, ...] = COMMAND,
        hangs_s: float = HANGS_S,
        limit_s: float | None = None,
    ) -> None:
        self._command = command
        self._hangs_s = hangs_s
        self._limit_s = limit_s
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = threading.Event()

    def run(self, order: ConversionOrder, progress: Callable[[float], None]) -> Bad | None:
        """What went wrong, if anything did; raises StoppedError after `stop`."""
        if self._stopped.is_set():
            raise StoppedError
        with subprocess.Popen(
            [*self._command, order.to_text()],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as process:
            self._process = process
            if self._stopped.is_set():
                process.kill()
            try:
                return self._heard(process, order, progress)
            finally:
                process.kill()
                self._process = None

    def stop(self) -> None:
        """Ends what is at work, for ever."""
        self._stopped.set()
        process = self._process
        if process is not None:
            process.kill()

    def _heard(
        self,
        process: subprocess.Popen[bytes],
        order: ConversionOrder,
        progress: Callable[[float], None],
    ) -> Bad | None:
        lines: SimpleQueue[bytes] = SimpleQueue()
        threading.Thread(target=_read, args=(process, lines), daemon=True).start()
        end = time.monotonic() + (self._limit_s or FIXED_S + PER_SECOND * order.seconds)
        while (left := end - time.monotonic()) > 0:
            try:
                line = lines.get(timeout=min(left, self._hangs_s))
            except Empty:
                break
            if self._stopped.is_set():
                raise StoppedError
            if not line:
                return Bad(Fault.CRASHED, f"exit {process.wait()}")
            said = json.loads(line)
            if "done" not in said:
                return Bad(Fault(said["fault"]), str(said["detail"])) if said else None
            progress(float(said["done"]))
        return Bad(Fault.TOO_SLOW, "took longer than it may")


def _read(process: subprocess.Popen[bytes], lines: "SimpleQueue[bytes]") -> None:
    """All that is said, and an empty line when it has ended."""
    if process.stdout is not None:
        for line in process.stdout:
            lines.put(line)
    lines.put(b"")
