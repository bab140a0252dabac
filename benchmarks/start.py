"""How long each program takes to its first frame, and what it needs while it rests."""

import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any, Final

import psutil

from benchmarks.offscreen import PROGRAMS, Offscreen, open_sample_office

REST_S: Final = 5.0
IDLE_S: Final = 10.0
MIB: Final = 1024 * 1024


def main(runs: int) -> None:
    """Prints ms to the first frame and MiB 5 s later; the first start of each does not count."""
    result: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="kezek-start-") as folder:
        settings = open_sample_office(Path(folder), 1.0)
        for name in PROGRAMS:
            measured(Offscreen(name, settings))  # the first one after an installation fills caches
            found = [measured(Offscreen(name, settings)) for _ in range(runs)]
            frames, memory, idle = zip(*found, strict=True)
            result[name] = {
                "first_frame_ms": frames,
                "first_frame_median_ms": median(frames),
                "rss_mb": memory,
                "idle_cpu_percent": idle,
            }
            print(f"{name}: {frames} ms, {memory} MiB, {idle} %", file=sys.stderr, flush=True)
    print(json.dumps(result), flush=True)


def measured(program: Offscreen) -> tuple[int, int, float]:
    """One start: milliseconds, MiB, and the share of a core while nothing happens."""
    program.launch()
    try:
        milliseconds = program.first_frame_ms()
        time.sleep(REST_S)
        process = psutil.Process(program.process.pid)
        memory, before = process.memory_info().rss, sum(process.cpu_times()[:2])
        time.sleep(IDLE_S)
        idle = (sum(process.cpu_times()[:2]) - before) / IDLE_S * 100
        return round(milliseconds), round(memory / MIB), round(idle, 2)
    finally:
        program.end()
