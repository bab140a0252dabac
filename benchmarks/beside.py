"""Work that goes on beside a block of code, in threads of its own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Final

END_S: Final = 60.0


@contextmanager
def beside(*works: Callable[[Event], None]) -> Iterator[None]:
    """Each is given what is set when the block ends: then it must stop."""
    stop = Event()
    threads = [Thread(target=work, args=[stop], daemon=True) for work in works]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        for thread in threads:
            thread.join(END_S)
