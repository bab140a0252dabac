"""Who looks at the record itself, to know from when on everybody else could see an event."""

import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

import psycopg

LOOK_S: Final = 0.1


@dataclass(slots=True)
class Witness:
    """An event has its moment before it is kept by both servers, and is to be seen only then."""

    database: str
    seen: dict[int, float] = field(default_factory=dict)
    """Number of an event to when it could be read, or a little later."""
    _last: int = 0

    def work(self, stop: threading.Event) -> None:
        while not stop.wait(LOOK_S):
            with (
                suppress(psycopg.Error),
                psycopg.connect(self.database, autocommit=True, connect_timeout=3) as connection,
            ):
                while not stop.wait(LOOK_S):
                    self._look(connection)

    def _look(self, connection: psycopg.Connection) -> None:
        row = connection.execute("SELECT max(head_seq) FROM office").fetchone()
        head = self._last if row is None else int(row[0])
        now = time.time()
        self.seen |= dict.fromkeys(range(self._last + 1, head + 1), now)
        self._last = max(self._last, head)
