"""Which papers were begun: one line each on disk before the first byte goes to the printer."""

import logging
from collections.abc import Iterable
from pathlib import Path
from threading import Lock
from uuid import UUID

from shared.kept_file import append_durably, replace_durably

LOG = logging.getLogger(__name__)


class PrintJournal:
    """What a kiosk that was killed while printing can know of its papers afterwards."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._own: set[UUID] = set()
        self._writing = Lock()

    def begin(self, ticket_id: UUID) -> None:
        """On disk when it returns. A disk that takes nothing must not keep a paper back."""
        try:
            with self._writing:
                self._own.add(ticket_id)
                # A line of its own even after one that was cut.
                append_durably(self._path, f"\n{ticket_id}\n".encode())
        except OSError:
            LOG.exception("a paper begins unrecorded: %s", ticket_id)

    def begun(self) -> frozenset[UUID]:
        """Every ticket in the journal; a line that was cut by a power failure is left out."""
        if not self._path.exists():
            return frozenset()
        lines = self._path.read_text(encoding="ascii", errors="replace").splitlines()
        return frozenset(found for line in lines if (found := _id_in(line)) is not None)

    def keep(self, owed: Iterable[UUID]) -> None:
        """Forgets what was begun before this start, but for those owed, until they are told."""
        try:
            with self._writing:
                kept = {*owed, *self._own}
                replace_durably(self._path, "".join(f"{one}\n" for one in kept).encode())
        except OSError:
            LOG.exception("the journal of papers only grows")


def _id_in(line: str) -> UUID | None:
    try:
        return UUID(line)
    except ValueError:
        return None
