"""New processes for races: each a fresh one, started fast where the system can."""

import multiprocessing
import sys
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
