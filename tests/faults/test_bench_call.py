"""A short course of the bench of calls: two real counters and the real TV."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COURSE = ("--counters", "2", "--minutes", "0.1", "--every", "2", "--bursts", "2",
          "--speed", "40", "--steady-speed", "20", "--no-media")  # fmt: skip


def test_no_call_is_lost_or_out_of_order() -> None:
    """Six seconds in which each calls every two, then both at once, twice."""
    done = subprocess.run(
        [sys.executable, "-m", "office", "bench", "call", *COURSE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    result = json.loads(done.stdout.splitlines()[-1])
    steady, bursts = result["scenarios"]["2_every_8_s"], result["scenarios"]["2_at_once"]
    assert (steady["lost"], bursts["lost"]) == (0, 0)
    assert steady["calls"] >= 6
    assert bursts["calls"] == 4
    assert result["aims"]["in_order"]
    assert result["aims"]["shown_long_enough"]
