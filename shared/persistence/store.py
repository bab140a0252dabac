"""What the two engines do differently, behind one face."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from shared.application.ports import Feed
from shared.domain.errors import KnownError
from shared.persistence.prepared import Session
from shared.persistence.versions import newest

Clock = Callable[[datetime], datetime]
"""From the database's real time to the office's, which differ only in a simulation."""


def real_time(now: datetime) -> datetime:
    """The clock of an office that is not simulated."""
    return now


@dataclass(slots=True)
class Head:
    """Where an office stands: its description's version, its last event and its open day.

    Raises KnownError `office_moved` for one that has gone to another database, `database_newer`
    for one that has been raised beyond what this program understands, maybe while it runs.
    """

    version: int
    seq: int
    hash: str
    at: datetime
    open_day: date
    moved_to: str | None = None
    oldest_program: str = ""

    def __post_init__(self) -> None:
        if self.moved_to is not None:
            raise KnownError("office_moved", place=self.moved_to)
        if self.oldest_program > newest():
            raise KnownError("database_newer", has=self.oldest_program, wants=newest())


@dataclass(slots=True)
class Writing:
    """A transaction that holds the office; `now` was read after the office was taken."""

    session: Session
    head: Head
    now: datetime
    committed: bool = False

    def commit(self) -> None:
        """Durable from here on."""
        self.session.text("COMMIT")
        self.committed = True


class Store(Protocol):
    """One office's database on one engine."""

    office_id: str

    def writing(self) -> AbstractContextManager[Writing]:
        """Takes the office; undone unless committed; rings the listeners after a commit.

        Raises KnownError `office_missing` if this office is not in the database.
        """

    def founding(self) -> AbstractContextManager[Session]:
        """A transaction before there is an office to take; committed at its end."""

    def reading(self) -> AbstractContextManager[Session]:
        """One consistent view that no writer waits for."""

    def schema_version(self) -> str | None:
        """The version of the database's schema; None if it is empty."""

    def time(self, session: Session) -> datetime:
        """The database's clock, UTC."""

    def estimated_time(self, ago: float = 0.0) -> datetime:
        """The database's clock so many seconds ago, without asking it, from the last reading."""

    def pins_made(self) -> Mapping[str, str]:
        """See `Reader.pins_made`."""

    def pin_owner(self, hashes: Mapping[str, str]) -> str | None:
        """See `Reader.pin_owner`."""

    def feed(self) -> Feed:
        """A new listener."""

    def close(self) -> None: ...


def schema_version(session: Session) -> str | None:
    """What Alembic's own table says, which must be there."""
    session.text("SELECT version_num FROM alembic_version")
    row = session.cursor.fetchone()
    return None if row is None else str(row[0])
