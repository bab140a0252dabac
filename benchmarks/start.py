"""How long each program takes to its first frame, and the memory it then holds."""

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
MIB: Final = 1024 * 1024


def main(runs: int) -> None:
    """Prints ms to the first frame and MiB 5 s later; the first start of each does not count."""
    result: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="kezek-start-") as folder:
        settings = open_sample_office(Path(folder), 1.0)
        for name in PROGRAMS:
            measured(Offscreen(name, settings))  # the first one after an installation fills caches
            found = [measured(Offscreen(name, settings)) for _ in range(runs)]
            frames, memory = zip(*found, strict=True)
            result[name] = {
                "first_frame_ms": frames,
                "first_frame_median_ms": median(frames),
                "rss_mb": memory,
            }
            print(f"{name}: {frames} ms, {memory} MiB", file=sys.stderr, flush=True)
    print(json.dumps(result), flush=True)


def measured(program: Offscreen) -> tuple[int, int]:
    """One start: milliseconds and MiB."""
    program.launch()
    try:
        milliseconds = program.first_frame_ms()
        time.sleep(REST_S)
        memory = psutil.Process(program.process.pid).memory_info().rss
        return round(milliseconds), round(memory / MIB)
    finally:
        program.end()
