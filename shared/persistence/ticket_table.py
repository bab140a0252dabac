"""The tickets of one office inside one transaction."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ClauseElement

from shared.domain.errors import UNREADABLE, KnownError
from shared.domain.order import heads_of
from shared.domain.ticket import Ticket, TicketState
from shared.persistence import statements as sql
from shared.persistence.gaps import Gaps, read_rows
from shared.persistence.prepared import Row, Session
from shared.persistence.rows import TICKET_FIELDS, ticket_of, ticket_values


class TicketTable:
    """Whatever has been read or written is known, and not read again: nobody else writes."""

    def __init__(self, session: Session, office_id: str, gaps: Gaps) -> None:
        self._session = session
        self._office_id = office_id
        self._gaps = gaps
        self._known: dict[UUID, Ticket] = {}

    def get(self, ticket_id: UUID) -> Ticket:
        """Raises KnownError `ticket_unknown`, `ticket_unreadable`."""
        known = self._known.get(ticket_id)
        if known is not None:
            return known
        found = self._first(sql.TICKET_BY_ID, with_id=ticket_id)
        if found is None:
            raise KnownError("ticket_unknown", id=str(ticket_id))
        return found

    def heads(self, lines: Collection[str], day: date) -> Sequence[Ticket]:
        """The first waiting ticket of each line; of the readable ones where one is not."""
        if not lines:
            return []
        asked = {f"line_{index}": line for index, line in enumerate(sorted(lines))}
        try:
            rows = self._session.all(
                sql.line_heads(len(lines)), with_office_id=self._office_id, **asked
            )
            return [self._seen(row) for row in rows]
        except UNREADABLE:
            waiting = [one for one in self.unfinished(day) if one.state is TicketState.WAITING]
            return heads_of(one for one in waiting if one.line in lines)

    def at_counter(self, counter_id: str) -> Ticket | None:
        """The called or served ticket there."""
        return self._first(sql.TICKET_AT_COUNTER, with_counter_id=counter_id)

    def waiting_before(self, ticket: Ticket) -> int:
        """How many of its line are called earlier."""
        row = self._session.first(
            sql.WAITING_BEFORE,
            with_office_id=self._office_id,
            with_line=ticket.line,
            place=ticket.place,
            issued_at=ticket.issued_at,
            id=ticket.id,
        )
        return int(row[0]) if row else 0

    def unfinished(self, day: date) -> Sequence[Ticket]:
        """All of the day that are not at their end; unreadable ones are told of."""
        return read_rows(
            self._session,
            sql.TICKETS_UNFINISHED,
            self._seen,
            self._gaps,
            "ticket",
            TICKET_FIELDS.index("id"),
            with_office_id=self._office_id,
            with_business_day=day,
        )

    def add(self, ticket: Ticket, series: str) -> None:
        """A new ticket, its number being the last of the series."""
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
        self._known[ticket.id] = ticket

    def keep(self, ticket: Ticket) -> None:
        """What of the ticket can change."""
        self._session.run(
            sql.KEEP_TICKET,
            with_office_id=self._office_id,
            with_id=ticket.id,
            new_line=ticket.line,
            **{f"new_{name}": getattr(ticket, name) for name in sql.CHANGING},
        )
        self._known[ticket.id] = ticket

    def _first(self, statement: ClauseElement, **given: object) -> Ticket | None:
        """Raises KnownError `ticket_unreadable`: the rest of the office goes on."""
        try:
            row = self._session.first(statement, with_office_id=self._office_id, **given)
            return None if row is None else self._seen(row)
        except UNREADABLE as error:
            self._gaps.note("ticket", next(iter(given.values())), error)
            raise KnownError("ticket_unreadable") from error

    def _seen(self, row: Row) -> Ticket:
        ticket = ticket_of(row)
        return self._known.setdefault(ticket.id, ticket)
