"""The tables of rests, last steps and messages, brought up to each event."""

import json
from typing import Any

from shared.domain.desks import (
    MESSAGES,
    SEATS,
    Desks,
    Message,
    Rest,
    Step,
    current,
    messages_after,
    rest_of,
    step_of,
)
from shared.domain.event import TICKET_CHANGES, Event, EventKind
from shared.domain.progress import ticket_data, ticket_from
from shared.domain.ticket import Ticket
from shared.persistence import statements as sql
from shared.persistence.gaps import Gaps, read_rows
from shared.persistence.prepared import Row, Session


def read_desks(session: Session, office_id: str, gaps: Gaps | None = None) -> Desks:
    """Everything that is known of the counters besides who sits there."""
    of_office: dict[str, Any] = {"with_office_id": office_id}
    return Desks(
        rests=dict(read_rows(session, sql.RESTS, _rest, gaps, "counter_rest", **of_office)),
        steps=dict(read_rows(session, sql.STEPS, _step, gaps, "last_step", **of_office)),
        machines=dict(session.all(sql.MACHINES, **of_office)),
        messages=_messages(session, office_id, gaps),
    )


def _rest(row: Row) -> tuple[str, Rest]:
    counter, *rest = row
    return counter, Rest(*rest)


def _step(row: Row) -> tuple[str, Step]:
    counter, seq, kind, at, clerk_id, before = row
    return counter, Step(seq, kind, at, clerk_id, ticket_from(json.loads(before)))


def _messages(session: Session, office_id: str, gaps: Gaps | None) -> dict[str, Message]:
    rows = read_rows(session, sql.MESSAGES, _message, gaps, "message", with_office_id=office_id)
    return {message.id: message for message in rows}


def _message(row: Row) -> Message:
    key, text, sender, since, until, counter, read_at = row
    return Message(key, text, sender, since, until, counter, frozenset(json.loads(read_at)))


def follow_desk(session: Session, event: Event, before: Ticket | None, gaps: Gaps) -> None:
    """Does to the tables what `desks_after` does to a screen."""
    office_id, counter = event.office_id, event.perhaps("counter")
    match event.kind:
        case kind if kind in TICKET_CHANGES and before is not None:
            _follow_step(session, event, before)
        case kind if kind in SEATS:
            session.run(sql.END_STEP, with_office_id=office_id, with_counter_id=counter)
            session.run(sql.END_BREAK, with_office_id=office_id, with_counter_id=counter)
        case EventKind.COUNTER_RESTED | EventKind.COUNTER_OPENED:
            session.run(sql.END_REST, with_office_id=office_id, with_counter_id=counter)
            if event.kind is EventKind.COUNTER_RESTED:
                _add_rest(session, event)
        case kind if kind in MESSAGES:
            known = _messages(session, office_id, gaps)
            _keep_messages(session, office_id, known, messages_after(known, event))
        case EventKind.DAY_CLOSED:
            session.run(sql.END_STEPS, with_office_id=office_id)
            session.run(sql.END_RESTS, with_office_id=office_id)
            known = _messages(session, office_id, gaps)
            _keep_messages(session, office_id, known, current(known, event.at))
        case _:
            pass


def _follow_step(session: Session, event: Event, before: Ticket) -> None:
    office_id, counter = event.office_id, event.perhaps("counter")
    session.run(sql.END_STEP_OF, with_office_id=office_id, with_ticket_id=before.id)
    if counter is not None:
        session.run(sql.END_STEP, with_office_id=office_id, with_counter_id=counter)
    step = step_of(event, before)
    if step is not None:
        session.run(
            sql.ADD_STEP,
            office_id=office_id,
            counter_id=counter,
            seq=step.seq,
            kind=step.kind,
            at=step.at,
            clerk_id=step.clerk_id,
            ticket_id=before.id,
            before=json.dumps(ticket_data(step.before), sort_keys=True, ensure_ascii=False),
        )


def _add_rest(session: Session, event: Event) -> None:
    rest = rest_of(event)
    session.run(
        sql.ADD_REST,
        office_id=event.office_id,
        counter_id=event.text("counter"),
        kind=rest.kind,
        clerk_id=rest.clerk_id,
        since=rest.since,
        until=rest.until,
        reason=rest.reason,
        text=rest.text,
    )


def _keep_messages(
    session: Session, office_id: str, before: dict[str, Message], after: dict[str, Message]
) -> None:
    for key in {*before, *after}:
        if before.get(key) == after.get(key):
            continue
        session.run(sql.END_MESSAGE, with_office_id=office_id, with_id=key)
        if key in after:
            message = after[key]
            session.run(
                sql.ADD_MESSAGE,
                office_id=office_id,
                id=key,
                text=message.text,
                sender=message.sender,
                since=message.since,
                until=message.until,
                counter_id=message.counter_id,
                read_at=json.dumps(sorted(message.read_at)),
            )
