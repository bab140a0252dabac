"""How long this machine has been on: a measure of time that nobody can set."""

import time
from functools import cache
from pathlib import Path
from typing import Final
from uuid import uuid4

BOOT: Final = Path("/proc/sys/kernel/random/boot_id")


@cache
def boot() -> str:
    """Which start of the machine this is; where it does not say so, of this program."""
    try:
        return BOOT.read_text(encoding="ascii").strip()
    except OSError:
        return str(uuid4())


def uptime() -> float:
    """Seconds since then, asleep or not as far as the system counts that."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()
