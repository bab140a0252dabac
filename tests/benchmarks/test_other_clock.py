"""The clock that jumps under a program: only the wall clock, and no wait is another one."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.other_clock import other_clock
from benchmarks.shim import compiler

pytestmark = pytest.mark.skipif(compiler() is None, reason="there is no C compiler here")
WATCHES = """
import json, sys, threading, time
from datetime import datetime, UTC
def waited(wait):
    begin = time.monotonic()
    wait(0.2)
    return time.monotonic() - begin
for line in sys.stdin:
    print(json.dumps({
        "time": time.time(), "now": datetime.now(UTC).timestamp(), "monotonic": time.monotonic(),
        "waits": [waited(time.sleep), waited(threading.Event().wait)],
    }), flush=True)
"""


def test_only_the_wall_clock_jumps(tmp_path: Path) -> None:
    clock = other_clock(tmp_path)
    assert clock is not None
    program = subprocess.Popen(
        [sys.executable, "-c", WATCHES],
        env={**os.environ, **clock.environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    with program:
        for seconds in (0, 3600, -86_400, 0):
            clock.set(seconds)
            before = clocks()
            program.stdin.write("now\n")
            program.stdin.flush()
            seen = json.loads(program.stdout.readline())
            after = clocks()
            for name in ("time", "now"):
                assert before[0] <= seen[name] - seconds <= after[0]
            assert before[1] <= seen["monotonic"] <= after[1]
            assert all(0.19 < wait < 5 for wait in seen["waits"])
        program.stdin.close()
    assert program.returncode == 0


def clocks() -> tuple[float, float]:
    """Of this process."""
    return time.time(), time.monotonic()
