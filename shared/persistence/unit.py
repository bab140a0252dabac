"""One command's transaction, with the tables brought up to each event by the domain's rules."""

from collections.abc import Callable, Collection, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256
from types import TracebackType
from typing import Self
from uuid import UUID

from sqlalchemy import ClauseElement

from shared.application.commands import new_id
from shared.application.ports import Attempts, Credential, Sitting
from shared.domain.alert import Alerts
from shared.domain.alert_record import ALERT_KINDS
from shared.domain.availability import Pause
from shared.domain.day import (
    DeviceState,
    device_of,
    pause_of,
)
from shared.domain.desks import DESK_KINDS, MESSAGES, RESTS, Desks, Rest
from shared.domain.errors import UNREADABLE, KnownError
from shared.domain.event import TICKET_CHANGES, Event, EventDraft, EventKind
from shared.domain.ledger import chain
from shared.domain.mute import MUTE_KINDS, Mutes
from shared.domain.office import Office
from shared.domain.order import heads_of
from shared.domain.progress import series_of, taken, ticket_after
from shared.domain.ticket import Ticket, TicketState
from shared.domain.transitions import Action, transition
from shared.persistence import statements as sql
from shared.persistence.alerts import follow_alert, read_alerts
from shared.persistence.desks import follow_desk, read_desks
from shared.persistence.gaps import Gaps, Told, read_rows
from shared.persistence.mutes import follow_mute, read_mutes
from shared.persistence.office_cache import OfficeCache
from shared.persistence.prepared import Row
from shared.persistence.rows import (
    TICKET_FIELDS,
    event_of,
    event_values,
    ticket_of,
    ticket_values,
)
from shared.persistence.store import Store, Writing

ONLY_RECORDED = frozenset(
    {
        EventKind.OFFICE_CONFIGURED,
        EventKind.PAPER_COPIED,
        EventKind.OFFLINE_TICKET_LAPSED,
        EventKind.ALERT_PASSED_BY,
        EventKind.PIN_CHANGED,
        EventKind.SOUND_TEST_ASKED,
    }
)
"""Events that no table follows."""


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
        self._tickets: dict[UUID, Ticket] = {}
        self._changed = False
        self._leaving = ExitStack()

    def __enter__(self) -> Self:
        self._writing: Writing = self._leaving.enter_context(self._store.writing())
        self._session, self._head = self._writing.session, self._writing.head
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
        known = self._tickets.get(ticket_id)
        if known is not None:
            return known
        found = self._ticket(sql.TICKET_BY_ID, with_id=ticket_id)
        if found is None:
            raise KnownError("ticket_unknown", id=str(ticket_id))
        return found

    def heads(self, lines: Collection[str]) -> Sequence[Ticket]:
        if not lines:
            return []
        asked = {f"line_{index}": line for index, line in enumerate(sorted(lines))}
        try:
            rows = self._session.all(
                sql.line_heads(len(lines)), with_office_id=self._office_id, **asked
            )
            return [self._seen(row) for row in rows]
        except UNREADABLE:
            waiting = [one for one in self.unfinished() if one.state is TicketState.WAITING]
            return heads_of(one for one in waiting if one.line in lines)

    def at_counter(self, counter_id: str) -> Ticket | None:
        return self._ticket(sql.TICKET_AT_COUNTER, with_counter_id=counter_id)

    def waiting_before(self, ticket: Ticket) -> int:
        row = self._session.first(
            sql.WAITING_BEFORE,
            with_office_id=self._office_id,
            with_line=ticket.line,
            place=ticket.place,
            issued_at=ticket.issued_at,
            id=ticket.id,
        )
        return int(row[0]) if row else 0

    def last_number(self, day: date, series: str) -> int | None:
        row = self._session.first(
            sql.LAST_NUMBER,
            with_office_id=self._office_id,
            with_business_day=day,
            with_letter=series,
        )
        return None if row is None else int(row[0])

    def unfinished(self) -> Sequence[Ticket]:
        return read_rows(
            self._session,
            sql.TICKETS_UNFINISHED,
            self._seen,
            self._gaps,
            "ticket",
            TICKET_FIELDS.index("id"),
            with_office_id=self._office_id,
            with_business_day=self.open_day,
        )

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
        self._follow(event, token)
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

    def _follow(self, event: Event, token: str) -> None:
        """Brings the tables up to the event; the same rules make a screen's `Day`."""
        if event.kind in DESK_KINDS:
            ticket = event.ticket_id
            before = self.ticket(ticket) if ticket and event.kind in TICKET_CHANGES else None
            follow_desk(self._session, event, before, self._gaps)
        match event.kind:
            case EventKind.TICKET_TAKEN:
                self._add_ticket(replace(taken(event), token=token), series_of(event))
            case EventKind.CLERK_SIGNED_IN:
                self._session.run(
                    sql.ADD_SITTING,
                    office_id=self._office_id,
                    counter_id=event.text("counter"),
                    clerk_id=event.actor,
                    since=event.at,
                    device=event.perhaps("device") or "",
                )
            case EventKind.CLERK_SIGNED_OUT:
                self._session.run(
                    sql.END_SITTING,
                    with_office_id=self._office_id,
                    with_counter_id=event.text("counter"),
                )
            case EventKind.PAPER_REPORTED:
                self._session.run(
                    sql.KEEP_PAPER,
                    with_office_id=self._office_id,
                    with_id=event.ticket_id,
                    new_paper=event.text("outcome"),
                )
            case EventKind.DAY_CLOSED:
                self._close_day(event)
            case kind if kind in TICKET_CHANGES and event.ticket_id is not None:
                self._keep_ticket(ticket_after(self.ticket(event.ticket_id), event))
            case _:
                self._follow_office(event)

    def _follow_office(self, event: Event) -> None:
        match event.kind:
            case EventKind.TOPIC_PAUSED:
                self._keep_pause(event.text("topic"), pause_of(event))
            case EventKind.TOPIC_RESUMED:
                self._keep_pause(event.text("topic"), None)
            case EventKind.DEVICE_REPORTED:
                self._keep_device(event)
            case kind if kind in ALERT_KINDS:
                follow_alert(self._session, event, self._gaps)
            case kind if kind in MUTE_KINDS:
                follow_mute(self._session, event, self._gaps)
            case kind if kind in ONLY_RECORDED | RESTS | MESSAGES:
                pass
            case kind:
                raise ValueError(f"{kind} tells of no ticket")

    def _keep_pause(self, topic_id: str, pause: Pause | None) -> None:
        self._session.run(sql.END_PAUSE, with_office_id=self._office_id, with_topic_id=topic_id)
        if pause is not None:
            self._session.run(
                sql.ADD_PAUSE, office_id=self._office_id, topic_id=topic_id, until=pause.until
            )

    def _keep_device(self, event: Event) -> None:
        state = device_of(event)
        self._session.run(sql.END_DEVICE, with_office_id=self._office_id, with_device=event.actor)
        self._session.run(
            sql.ADD_DEVICE,
            office_id=self._office_id,
            device=event.actor,
            kind=state.kind,
            trouble=state.trouble,
            since=state.since,
        )

    def _add_ticket(self, ticket: Ticket, series: str) -> None:
        self._session.run(sql.ADD_TICKET, **ticket_values(ticket), first_called_at=None, paper=None)
        day = {"business_day": ticket.business_day, "letter": series}
        kept = self._session.run(
            sql.KEEP_SERIES,
            with_office_id=self._office_id,
            **{f"with_{name}": value for name, value in day.items()},
            new_last=ticket.number,
        )
        if not kept:
            self._session.run(sql.ADD_SERIES, office_id=self._office_id, **day, last=ticket.number)
        self._tickets[ticket.id] = ticket

    def _keep_ticket(self, ticket: Ticket) -> None:
        self._session.run(
            sql.KEEP_TICKET,
            with_office_id=self._office_id,
            with_id=ticket.id,
            new_line=ticket.line,
            **{f"new_{name}": getattr(ticket, name) for name in sql.CHANGING},
        )
        self._tickets[ticket.id] = ticket

    def _close_day(self, event: Event) -> None:
        left = event.data["tickets"]
        for ticket_id in left if isinstance(left, list) else []:
            ticket = self.ticket(UUID(str(ticket_id)))
            self._keep_ticket(transition(ticket, Action.EXPIRE, event.at))
        self._session.run(sql.END_SITTINGS, with_office_id=self._office_id)
        self._session.run(sql.END_PAUSES, with_office_id=self._office_id)
        self._session.run(sql.END_MUTES, with_office_id=self._office_id)
        self.open_day = date.fromisoformat(event.text("next_day"))

    def _ticket(self, statement: ClauseElement, **given: object) -> Ticket | None:
        """Raises KnownError `ticket_unreadable`: the rest of the office goes on."""
        try:
            row = self._session.first(statement, with_office_id=self._office_id, **given)
            return None if row is None else self._seen(row)
        except UNREADABLE as error:
            self._gaps.note("ticket", next(iter(given.values())), error)
            raise KnownError("ticket_unreadable") from error

    def _seen(self, row: Row) -> Ticket:
        ticket = ticket_of(row)
        return self._tickets.setdefault(ticket.id, ticket)


def units(store: Store, offices: OfficeCache) -> Callable[[], StoredUnit]:
    """The factory that the use cases take."""
    told: Told = set()
    return lambda: StoredUnit(store, offices, told)
