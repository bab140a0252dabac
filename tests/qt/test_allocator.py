"""Whether memory that was freed goes back to the system; in a process of its own."""

import subprocess
import sys

import pytest

BLOCK = 20 << 20
HELD = """
import ctypes, os
from shared.qt.allocator import keep_memory_small
if {tuned}:
    assert keep_memory_small()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]
libc.memset.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t]
def block(size):
    place = libc.malloc(size)
    libc.memset(place, 1, size)
    return place
for _ in range(3):  # what glibc learns from
    libc.free(block({size}))
pictures = [block({size}) for _ in range(4)]
last = block(300_000)  # keeps what is below it, in a heap
for one in pictures:
    libc.free(one)
print(int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE"))
"""


def held(*, tuned: bool) -> int:
    """Bytes of memory that a process still has after it has freed four pictures."""
    code = HELD.format(tuned=tuned, size=BLOCK)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return int(done.stdout)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's allocator only")
def test_freed_pictures_are_given_back_to_the_system() -> None:
    assert held(tuned=False) - held(tuned=True) > 3 * BLOCK
