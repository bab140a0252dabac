"""The whole record of an office, for checks."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from uuid import UUID

from shared.domain.alert import Alerts
from shared.domain.availability import Pause
from shared.domain.day import DeviceState
from shared.domain.desks import Desks
from shared.domain.errors import KnownError
from shared.domain.event import Event
from shared.domain.ledger import Flaw
from shared.domain.mute import Mutes
from shared.domain.ticket import Ticket
from shared.persistence import statements as sql
from shared.persistence.alerts import read_alerts
from shared.persistence.desks import read_desks
from shared.persistence.mutes import read_mutes
from shared.persistence.prepared import Session
from shared.persistence.rows import event_of, ticket_of
from shared.persistence.store import Head, Store

BATCH = 2000
BEFORE_ALL = -(2**31)


class StoredLedger:
    """See `Ledger`: everything that it reads belongs to one moment."""

    def __init__(self, session: Session, office_id: str) -> None:
        self._session = session
        self._office_id = office_id
        self._unreadable: list[Flaw] = []

    def events(self) -> Iterator[Event]:
        after = BEFORE_ALL
        while numbers := self._numbers_after(after):
            yield from self._batch(after, numbers)
            after = numbers[-1]

    def _numbers_after(self, after: int) -> list[int]:
        rows = self._session.all(
            sql.EVENT_NUMBERS_AFTER, with_office_id=self._office_id, after=after, limit=BATCH
        )
        return [row[0] for row in rows]

    def _batch(self, after: int, numbers: Sequence[int]) -> Iterator[Event]:
        try:
            yield from self._read(after, len(numbers))
        except ValueError:
            for number in numbers:
                try:
                    yield from self._read(number - 1, 1)
                except ValueError as error:
                    self._unreadable.append(Flaw(number, f"cannot be read: {error}"))

    def _read(self, after: int, limit: int) -> list[Event]:
        rows = self._session.all(
            sql.EVENTS_AFTER, with_office_id=self._office_id, after=after, limit=limit
        )
        return [event_of(row) for row in rows]

    def unreadable(self) -> Sequence[Flaw]:
        return self._unreadable

    def tickets(self) -> Sequence[Ticket]:
        rows = self._session.all(sql.TICKETS_ALL, with_office_id=self._office_id)
        return [ticket_of(row) for row in rows]

    def papers(self) -> dict[UUID, str]:
        return dict(self._session.all(sql.PAPERS_ALL, with_office_id=self._office_id))

    def sittings(self) -> dict[str, str]:
        return dict(self._session.all(sql.SITTINGS, with_office_id=self._office_id))

    def numbers(self) -> dict[tuple[date, str], int]:
        rows = self._session.all(sql.SERIES_ALL, with_office_id=self._office_id)
        return {(day, letter): last for day, letter, last in rows}

    def paused(self) -> dict[str, Pause]:
        rows = self._session.all(sql.PAUSES, with_office_id=self._office_id)
        return {topic_id: Pause(until) for topic_id, until in rows}

    def devices(self) -> dict[str, DeviceState]:
        rows = self._session.all(sql.DEVICES, with_office_id=self._office_id)
        return {device: DeviceState(*state) for device, *state in rows}

    def alerts(self) -> Alerts:
        return read_alerts(self._session, self._office_id)

    def desks(self) -> Desks:
        return read_desks(self._session, self._office_id)

    def mutes(self) -> Mutes:
        return read_mutes(self._session, self._office_id)

    def documents(self) -> dict[int, str]:
        rows = self._session.all(sql.DOCUMENTS_ALL, with_office_id=self._office_id)
        return {version: sha256(text.encode()).hexdigest() for version, text in rows}

    def head(self) -> tuple[int, str]:
        row = self._session.first(sql.HEAD, with_office_id=self._office_id)
        if row is None:
            raise KnownError("office_missing", office=self._office_id)
        head = Head(*row)
        return head.seq, head.hash


@contextmanager
def whole_record(store: Store) -> Iterator[StoredLedger]:
    """The record as it is now; writers go on meanwhile."""
    with store.reading() as session:
        yield StoredLedger(session, store.office_id)
