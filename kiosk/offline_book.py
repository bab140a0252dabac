"""The tickets that this kiosk gave without the database: one line each on its own disk."""

import json
import logging
import os
from collections.abc import Collection
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from shared.application.enter_offline import OfflineTicket
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.kept_file import append_durably, replace_durably

LOG = logging.getLogger(__name__)
ENTERED: Final = "entered"


class OfflineBook:
    """A ticket is on disk before anybody sees its number; one that was entered stays the day."""

    def __init__(self, path: Path, numbers: range) -> None:
        """`numbers` are this kiosk's own; a line that a power failure cut counts as not written."""
        self._path = path
        self._numbers = numbers
        self._given: dict[UUID, OfflineTicket] = {}
        self._entered: set[UUID] = set()
        for line in self._lines():
            self._read(line)

    @property
    def numbers(self) -> range:
        """This kiosk's own."""
        return self._numbers

    @property
    def pending(self) -> tuple[OfflineTicket, ...]:
        """Not yet in the database, in the order of issue."""
        return tuple(one for key, one in self._given.items() if key not in self._entered)

    def next_number(self, day: date, letter: str, *, sure: bool = True) -> int:
        """Raises KnownError `numbers_used_up` after the last one of the day.

        Not `sure` of the day, the row of the last one goes on while it has numbers.
        """
        given = [one for one in self._given.values() if one.letter == letter]
        if not sure and given and max(one.number for one in given) + 1 in self._numbers:
            return max(one.number for one in given) + 1
        used = [one.number for one in given if one.day == day]
        number = max(used) + 1 if used else self._numbers.start
        if number not in self._numbers:
            raise KnownError("numbers_used_up", letter=letter, last=self._numbers.stop - 1)
        return number

    def write(self, given: OfflineTicket) -> None:
        """On disk when it returns; raises KnownError `disk_refuses`: then nobody has the ticket.

        One that was written before is as it is now.
        """
        self._append({key: _plain(value) for key, value in asdict(given).items()})
        self._given[given.ticket_id] = given

    def entered(self, ticket_ids: Collection[UUID]) -> None:
        """They need not be entered again. A disk that does not keep it only asks once more."""
        self._entered.update(ticket_ids)
        try:
            self._append({ENTERED: [str(ticket_id) for ticket_id in ticket_ids]})
        except KnownError:
            LOG.warning("%d entered tickets will be offered again", len(ticket_ids))

    def forget_before(self, today: date) -> None:
        """Makes the file anew without what was entered on days that are over."""
        old = {key for key, one in self._given.items() if key in self._entered and one.day < today}
        if not old:
            return
        self._given = {key: one for key, one in self._given.items() if key not in old}
        self._entered -= old
        lines = [{key: _plain(v) for key, v in asdict(one).items()} for one in self._given.values()]
        kept = [*lines, {ENTERED: [str(key) for key in self._entered]}]
        try:
            replace_durably(self._path, "".join(f"{json.dumps(line)}\n" for line in kept).encode())
        except OSError:
            LOG.exception("the book of offline tickets only grows")

    def _lines(self) -> list[str]:
        if not self._path.exists():
            return []
        return self._path.read_text(encoding="utf-8", errors="replace").splitlines()

    def _read(self, line: str) -> None:
        try:
            values: dict[str, Any] = json.loads(line)
            if ENTERED in values:
                self._entered.update(map(UUID, values[ENTERED]))
            else:
                given = _ticket(values)
                self._given[given.ticket_id] = given
        except (ValueError, TypeError, KeyError):
            LOG.warning("a line of the book of offline tickets cannot be read: %.80s", line)

    def _append(self, values: dict[str, Any]) -> None:
        try:
            # A line of its own even after one that was cut.
            start = "" if self._ends_whole() else "\n"
            append_durably(self._path, f"{start}{json.dumps(values)}\n".encode())
        except OSError as error:
            raise KnownError("disk_refuses", path=str(self._path)) from error

    def _ends_whole(self) -> bool:
        if not self._path.exists() or self._path.stat().st_size == 0:
            return True
        with self._path.open("rb") as book:
            book.seek(-1, os.SEEK_END)
            return book.read(1) == b"\n"


def _plain(value: object) -> object:
    match value:
        case UUID() | Language():
            return str(value)
        case datetime() | date():
            return value.isoformat()
        case _:
            return value


def _ticket(values: dict[str, Any]) -> OfflineTicket:
    return OfflineTicket(
        **values
        | {
            "wish_id": UUID(values["wish_id"]),
            "ticket_id": UUID(values["ticket_id"]),
            "language": Language(values["language"]),
            "issued_at": datetime.fromisoformat(values["issued_at"]),
            "day": date.fromisoformat(values["day"]),
        }
    )
