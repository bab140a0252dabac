"""What the system's allocator is told, so that a program stays small for months."""

import ctypes
import sys
from typing import Final

TRIM_THRESHOLD: Final = -1
MMAP_THRESHOLD: Final = -3
ARENAS: Final = -8
"""Numbers of `mallopt`'s settings (glibc, malloc.h)."""
LARGE_BYTES: Final = 12 << 20
"""Above a picture of full HD (8 MiB): those come 25 times a second, and fresh pages cost time."""
SPARE_BYTES: Final = 32 << 20
MOST_ARENAS: Final = 2


def keep_memory_small() -> bool:
    """Large pictures go back to the system when they are freed, and threads share two heaps.

    Otherwise glibc learns from the first large pictures to keep their room, and each thread that
    decodes leaves one torn heap more behind. To be called before the first thread; False where
    there is no glibc.
    """
    if not sys.platform.startswith("linux"):
        return False
    tune = getattr(ctypes.CDLL(None), "mallopt", None)
    if tune is None:
        return False
    settings = ((MMAP_THRESHOLD, LARGE_BYTES), (TRIM_THRESHOLD, SPARE_BYTES), (ARENAS, MOST_ARENAS))
    return all(tune(setting, value) == 1 for setting, value in settings)
