"""The whole record of an office, for checks."""

from collections.abc import Iterator, Sequence

from shared.domain.event import Event
from shared.domain.ticket import Ticket
from shared.persistence import statements as sql
from shared.persistence.rows import event_of, ticket_of
from shared.persistence.store import Store

BATCH = 2000


class StoredLedger:
    """See `Ledger`. Each reading is consistent in itself."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._office_id = store.office_id

    def events(self) -> Iterator[Event]:
        """All events in the order of their numbers, whatever these are."""
        after = -(2**31)
        while True:
            with self._store.reading() as session:
                rows = session.all(
                    sql.EVENTS_AFTER, with_office_id=self._office_id, after=after, limit=BATCH
                )
            events = [event_of(row) for row in rows]
            if not events:
                return
            yield from events
            after = events[-1].seq

    def tickets(self) -> Sequence[Ticket]:
        """All tickets, without their papers' secrets."""
        with self._store.reading() as session:
            rows = session.all(sql.TICKETS_ALL, with_office_id=self._office_id)
        return [ticket_of(row[:-1]) for row in rows]
