"""Reads what is committed, without taking the office."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from statistics import median
from typing import Any
from uuid import UUID

from shared.domain.availability import Pause
from shared.domain.day import Day, DeviceState, only
from shared.domain.errors import KnownError
from shared.domain.event import Event
from shared.domain.office import Office
from shared.domain.ticket import Ticket
from shared.persistence import statements as sql
from shared.persistence.alerts import read_alerts
from shared.persistence.desks import read_desks
from shared.persistence.gaps import Gaps, Told, read_rows
from shared.persistence.mutes import read_mutes
from shared.persistence.office_cache import OfficeCache
from shared.persistence.prepared import Row, Session
from shared.persistence.rows import TICKET_FIELDS, event_of, ticket_of
from shared.persistence.store import Head, Store


class StoredReader:
    """See `Reader`."""

    def __init__(self, store: Store, offices: OfficeCache) -> None:
        self._store = store
        self._offices = offices
        self._office_id = store.office_id
        self._told: Told = set()

    def office(self) -> Office:
        with self._store.reading() as session:
            return self._office(session)

    def now(self) -> datetime:
        """Never before the last event, as for a writer."""
        with self._store.reading() as session:
            return max(self._store.time(session), self._head(session).at)

    def day(self) -> Day:
        gaps = Gaps(self._told)
        of_office: dict[str, Any] = {"with_office_id": self._office_id}
        with self._store.reading() as session:
            head = self._head(session)
            today = self._today(session)
            rows = read_rows(
                session,
                sql.TICKETS_OF_DAY,
                _ticket_and_paper,
                gaps,
                "ticket",
                TICKET_FIELDS.index("id"),
                with_business_day=today,
                **of_office,
            )
            overnight = () if head.open_day >= today else self._at_counters(session, gaps)
            sittings = session.all(sql.SITTINGS, **of_office)
            pauses = read_rows(session, sql.PAUSES, _pause, gaps, "paused_topic", **of_office)
            devices = read_rows(session, sql.DEVICES, _device, gaps, "device", **of_office)
            alerts = read_alerts(session, self._office_id, gaps)
            desks = read_desks(session, self._office_id, gaps)
            mutes = read_mutes(session, self._office_id, gaps)
        found = Day(
            seq=head.seq,
            tickets={ticket.id: ticket for ticket, _ in rows},
            sittings=dict(sittings),
            papers={ticket.id: paper for ticket, paper in rows if paper is not None},
            paused=dict(pauses),
            devices=dict(devices),
            alerts=alerts,
            desks=desks,
            mutes=mutes,
            unread=frozenset(gaps.tables),
            opened=head.open_day,
            overnight={ticket.id: ticket for ticket, _ in overnight},
        )
        return only(found, today)

    def events_after(self, seq: int, limit: int = 500) -> Sequence[Event]:
        with self._store.reading() as session:
            rows = session.all(
                sql.EVENTS_AFTER, with_office_id=self._office_id, after=seq, limit=limit
            )
        return [event_of(row) for row in rows]

    def pins_made(self) -> Mapping[str, str]:
        return self._store.pins_made()

    def pin_owner(self, hashes: Mapping[str, str]) -> str | None:
        return self._store.pin_owner(hashes)

    def token_of(self, ticket_id: UUID) -> str:
        with self._store.reading() as session:
            row = session.first(sql.TOKEN, with_office_id=self._office_id, with_id=ticket_id)
        if row is None:
            raise KnownError("ticket_unknown", id=str(ticket_id))
        return str(row[0])

    def owed_papers(self, device: str) -> Sequence[Ticket]:
        with self._store.reading() as session:
            return read_rows(
                session,
                sql.OWED_PAPERS,
                ticket_of,
                Gaps(self._told),
                "ticket",
                TICKET_FIELDS.index("id"),
                with_office_id=self._office_id,
                with_business_day=self._today(session),
                with_actor=device,
            )

    def typical_waits(self, days: int = 20) -> dict[str, float]:
        """From issue to the first call, of all that were called."""
        with self._store.reading() as session:
            rows = read_rows(
                session,
                sql.FIRST_WAITS,
                _wait,
                Gaps(self._told),
                "wait",
                with_office_id=self._office_id,
                days=days,
            )
        waits: dict[str, list[float]] = defaultdict(list)
        for topic_id, seconds in rows:
            waits[topic_id].append(seconds)
        return {topic_id: median(seconds) for topic_id, seconds in waits.items()}

    def _at_counters(self, session: Session, gaps: Gaps) -> Sequence[tuple[Ticket, str | None]]:
        """Of whatever day: a service may cross midnight."""
        return read_rows(
            session,
            sql.TICKETS_AT_COUNTERS,
            _ticket_and_paper,
            gaps,
            "ticket",
            TICKET_FIELDS.index("id"),
            with_office_id=self._office_id,
        )

    def _today(self, session: Session) -> date:
        """The business day by the database's clock, which is never before the last event."""
        now = max(self._store.time(session), self._head(session).at)
        return now.astimezone(self._office(session).zone).date()

    def _office(self, session: Session) -> Office:
        return self._offices.get(session, self._office_id, self._head(session).version)

    def _head(self, session: Session) -> Head:
        row = session.first(sql.HEAD, with_office_id=self._office_id)
        if row is None:
            raise KnownError("office_missing", office=self._office_id)
        return Head(*row)


def _ticket_and_paper(row: Row) -> tuple[Ticket, str | None]:
    """Raises ValueError or TypeError for one that no screen could show."""
    *columns, paper = row
    ticket = ticket_of(tuple(columns))
    counts: tuple[object, ...] = (ticket.number, ticket.calls)
    if not all(isinstance(count, int) for count in counts):
        raise TypeError("number and calls are whole numbers")
    return ticket, paper


def _pause(row: Row) -> tuple[str, Pause]:
    return row[0], Pause(row[1])


def _device(row: Row) -> tuple[str, DeviceState]:
    return row[0], DeviceState(*row[1:])


def _wait(row: Row) -> tuple[str, float]:
    topic_id, issued_at, called_at = row
    return topic_id, (called_at - issued_at).total_seconds()
