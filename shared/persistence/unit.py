"""One command's transaction: what it reads, and the event that it adds to the chain."""

from collections.abc import Callable, Collection, Sequence
from contextlib import ExitStack
from datetime import date, datetime
from hashlib import sha256
from types import TracebackType
from typing import Self
from uuid import UUID

from shared.application.commands import new_id
from shared.application.ports import Attempts, Credential, Sitting
from shared.domain.alert import Alerts
from shared.domain.availability import Pause
from shared.domain.day import DeviceState
from shared.domain.desks import Desks, Rest
from shared.domain.errors import UNREADABLE
from shared.domain.event import Event, EventDraft, EventKind
from shared.domain.ledger import chain
from shared.domain.mute import Mutes
from shared.domain.office import Office
from shared.domain.ticket import Ticket
from shared.persistence import statements as sql
from shared.persistence.alerts import read_alerts
from shared.persistence.desks import read_desks
from shared.persistence.following import Tables
from shared.persistence.gaps import Gaps, Told
from shared.persistence.mutes import read_mutes
from shared.persistence.office_cache import OfficeCache
from shared.persistence.rows import event_of, event_values
from shared.persistence.store import Store, Writing
from shared.persistence.ticket_table import TicketTable


class StoredUnit:
    """See `UnitOfWork`. Whoever is inside is the only writer of this office."""

    office: Office
    now: datetime
    open_day: date

    def __init__(self, store: Store, offices: OfficeCache, told: Told | None = None) -> None:
        self._gaps = Gaps(set() if told is None else told)
        self._store = store
        self._offices = offices
        self._office_id = store.office_id
        self._changed = False
        self._leaving = ExitStack()

    def __enter__(self) -> Self:
        self._writing: Writing = self._leaving.enter_context(self._store.writing())
        self._session, self._head = self._writing.session, self._writing.head
        self._tickets = TicketTable(self._session, self._office_id, self._gaps)
        self._tables = Tables(self._session, self._office_id, self._tickets, self._gaps)
        try:
            self.office = self._offices.get(self._session, self._office_id, self._head.version)
        except BaseException as error:
            self._leaving.__exit__(type(error), error, error.__traceback__)
            raise
        self.now, self.open_day = self._writing.now, self._head.open_day
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._leaving.__exit__(kind, error, trace)

    def commit(self) -> None:
        if not self._changed:
            return
        self._session.run(
            sql.KEEP_HEAD,
            with_office_id=self._office_id,
            new_head_seq=self._head.seq,
            new_head_hash=self._head.hash,
            new_head_at=self._head.at,
            new_open_day=self.open_day,
        )
        self._writing.commit()

    def event_of(self, command_id: UUID) -> Event | None:
        row = self._session.first(
            sql.EVENT_OF_COMMAND, with_office_id=self._office_id, with_command_id=command_id
        )
        return None if row is None else event_of(row)

    def ticket(self, ticket_id: UUID) -> Ticket:
        return self._tickets.get(ticket_id)

    def heads(self, lines: Collection[str]) -> Sequence[Ticket]:
        return self._tickets.heads(lines, self.open_day)

    def at_counter(self, counter_id: str) -> Ticket | None:
        return self._tickets.at_counter(counter_id)

    def waiting_before(self, ticket: Ticket) -> int:
        return self._tickets.waiting_before(ticket)

    def unfinished(self) -> Sequence[Ticket]:
        return self._tickets.unfinished(self.open_day)

    def last_number(self, day: date, series: str) -> int | None:
        row = self._session.first(
            sql.LAST_NUMBER,
            with_office_id=self._office_id,
            with_business_day=day,
            with_letter=series,
        )
        return None if row is None else int(row[0])

    def sitting_at(self, counter_id: str) -> Sitting | None:
        row = self._session.first(
            sql.SITTING_AT, with_office_id=self._office_id, with_counter_id=counter_id
        )
        return None if row is None else Sitting(*row)

    def sitting_of(self, clerk_id: str) -> Sitting | None:
        row = self._session.first(
            sql.SITTING_OF, with_office_id=self._office_id, with_clerk_id=clerk_id
        )
        return None if row is None else Sitting(*row)

    def attempts(self, name: str) -> Attempts:
        row = self._session.first(sql.ATTEMPTS, with_office_id=self._office_id, with_clerk_id=name)
        return Attempts(name) if row is None else Attempts(*row)

    def has_pin(self, clerk_id: str) -> bool:
        row = self._session.first(
            sql.HAS_PIN, with_office_id=self._office_id, with_clerk_id=clerk_id
        )
        return row is not None

    def pause_of(self, topic_id: str) -> Pause | None:
        row = self._session.first(
            sql.PAUSE_OF, with_office_id=self._office_id, with_topic_id=topic_id
        )
        return None if row is None else Pause(*row)

    def given(self, day: date, topic_id: str) -> int:
        row = self._session.first(
            sql.GIVEN,
            with_office_id=self._office_id,
            with_business_day=day,
            with_topic_id=topic_id,
        )
        return int(row[0]) if row else 0

    def device(self, device: str) -> DeviceState | None:
        row = self._session.first(
            sql.DEVICE_STATE, with_office_id=self._office_id, with_device=device
        )
        return None if row is None else DeviceState(*row)

    def rest_at(self, counter_id: str) -> Rest | None:
        try:
            row = self._session.first(
                sql.REST_AT, with_office_id=self._office_id, with_counter_id=counter_id
            )
        except UNREADABLE as error:
            self._gaps.note("counter_rest", counter_id, error)
            return None
        return None if row is None else Rest(*row)

    def desks(self) -> Desks:
        return read_desks(self._session, self._office_id, self._gaps)

    def alerts(self) -> Alerts:
        return read_alerts(self._session, self._office_id, self._gaps)

    def mutes(self) -> Mutes:
        return read_mutes(self._session, self._office_id, self._gaps)

    def number_taken(self, day: date, letter: str, number: int) -> bool:
        row = self._session.first(
            sql.NUMBER_TAKEN,
            with_office_id=self._office_id,
            with_business_day=day,
            with_letter=letter,
            with_number=number,
        )
        return row is not None

    def keep_credential(self, credential: Credential) -> None:
        self._changed = True
        kept = self._session.run(
            sql.KEEP_CREDENTIAL,
            with_office_id=self._office_id,
            with_clerk_id=credential.clerk_id,
            new_pin_hash=credential.pin_hash,
            new_failures=credential.failures,
            new_locked_until=credential.locked_until,
        )
        if not kept:
            self._add_credential(credential)

    def keep_attempts(self, attempts: Attempts) -> None:
        self._changed = True
        kept = self._session.run(
            sql.KEEP_ATTEMPTS,
            with_office_id=self._office_id,
            with_clerk_id=attempts.name,
            new_failures=attempts.failures,
            new_locked_until=attempts.locked_until,
        )
        if not kept:
            self._add_credential(
                Credential(attempts.name, "", attempts.failures, attempts.locked_until)
            )

    def _add_credential(self, credential: Credential) -> None:
        self._session.run(
            sql.ADD_CREDENTIAL,
            office_id=self._office_id,
            clerk_id=credential.clerk_id,
            pin_hash=credential.pin_hash,
            failures=credential.failures,
            locked_until=credential.locked_until,
        )

    def record(self, draft: EventDraft, token: str = "") -> Event:
        self._changed = True
        event = chain(draft, self._office_id, self._head.seq + 1, self.now, self._head.hash)
        self._session.run(sql.ADD_EVENT, **event_values(event))
        self._head.seq, self._head.hash, self._head.at = event.seq, event.hash, event.at
        self._tables.follow(event, token)
        if event.kind is EventKind.DAY_CLOSED:
            self.open_day = date.fromisoformat(event.text("next_day"))
        return event

    def configure(
        self, document: str, command_id: UUID | None = None, actor: str = "office"
    ) -> Event:
        office = self._offices.parse(document)
        self._head.version += 1
        self._session.run(
            sql.ADD_DOCUMENT,
            office_id=self._office_id,
            version=self._head.version,
            document=document,
        )
        self._session.run(
            sql.KEEP_VERSION, with_office_id=self._office_id, new_version=self._head.version
        )
        self.office = office
        return self.record(
            EventDraft(
                command_id=command_id or new_id(),
                kind=EventKind.OFFICE_CONFIGURED,
                actor=actor,
                data={
                    "version": self._head.version,
                    "document": sha256(document.encode()).hexdigest(),
                },
            )
        )


def units(store: Store, offices: OfficeCache) -> Callable[[], StoredUnit]:
    """The factory that the use cases take."""
    told: Told = set()
    return lambda: StoredUnit(store, offices, told)
