"""New processes for races: each a fresh one, started fast where the system can."""

import multiprocessing
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext


def quick_context(module: str) -> "ForkServerContext | SpawnContext":
    """Processes come from a clean server that has loaded `module` once, or are spawned."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([module])
    return context


def before_others() -> None:
    """What measures must not starve where the machine is overloaded; as far as that is allowed."""
    with suppress(OSError):
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(5))
