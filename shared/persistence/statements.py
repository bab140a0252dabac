"""Every statement of daily work, as SQLAlchemy expressions that both engines understand."""

from functools import lru_cache

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    CompoundSelect,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    select,
    tuple_,
    union_all,
    update,
)
from sqlalchemy.orm import DeclarativeBase

from shared.domain.desks import RestKind
from shared.domain.event import EventKind
from shared.domain.ticket import UNFINISHED, TicketState
from shared.persistence.rows import EVENT_FIELDS, TICKET_FIELDS
from shared.persistence.tables import (
    AlertRow,
    CounterRestRow,
    CredentialRow,
    DescriptionRow,
    DeviceRow,
    EventRow,
    LastStepRow,
    MessageRow,
    MutedScreenRow,
    OfficeRow,
    PausedTopicRow,
    SeriesRow,
    SittingRow,
    TicketRow,
)


def _table(row: type[DeclarativeBase]) -> Table:
    table = row.__table__
    if not isinstance(table, Table):
        raise TypeError(f"{row} is no table")
    return table


OFFICE, DESCRIPTION, TICKET, SERIES = map(_table, (OfficeRow, DescriptionRow, TicketRow, SeriesRow))
SITTING, EVENT, CREDENTIAL = map(_table, (SittingRow, EventRow, CredentialRow))
PAUSED, DEVICE, ALERT, MUTED = map(_table, (PausedTopicRow, DeviceRow, AlertRow, MutedScreenRow))
REST, STEP, MESSAGE = map(_table, (CounterRestRow, LastStepRow, MessageRow))
_t, _e, _s = TICKET.c, EVENT.c, SITTING.c
_TICKET = [_t[name] for name in TICKET_FIELDS]
_PUBLIC = [literal_column("''").label("token") if c.name == "token" else c for c in _TICKET]
"""Without the visitor's secret, which no screen needs."""
_EVENT = [_e[name] for name in EVENT_FIELDS]
_PLACE = (_t.place, _t.issued_at, _t.id)


def _given(column: Column[object], name: str = "") -> BindParameter[object]:
    return bindparam(name or column.name, type_=column.type)


def _is(column: Column[object]) -> ColumnElement[bool]:
    """The column has the value given as `with_<name>`."""
    return column == _given(column, f"with_{column.name}")


def _new(table: Table, *names: str) -> dict[str, BindParameter[object]]:
    """The columns get the values given as `new_<name>`."""
    return {name: _given(table.c[name], f"new_{name}") for name in names}


def _in_states(*states: TicketState) -> ColumnElement[bool]:
    """Written out, not bound: only so can the partial index of the line be used."""
    return _t.state.in_([literal_column(f"'{state.value}'") for state in sorted(states)])


_WAITING = _t.state == literal_column(f"'{TicketState.WAITING.value}'")

_HEAD = (OFFICE.c.version, OFFICE.c.head_seq, OFFICE.c.head_hash, OFFICE.c.head_at)
_MAY_GO_ON = (OFFICE.c.moved_to, OFFICE.c.oldest_program)
HEAD = select(*_HEAD, OFFICE.c.open_day, *_MAY_GO_ON).where(_is(OFFICE.c.office_id))
_held = HEAD.with_for_update().subquery()
HEAD_HELD = select(_held, func.clock_timestamp().label("now"))
"""PostgreSQL: waits for the office's row; the clock is read after that, outside the subquery."""
DOCUMENT = select(DESCRIPTION.c.document).where(
    _is(DESCRIPTION.c.office_id), _is(DESCRIPTION.c.version)
)
DOCUMENTS_ALL = select(DESCRIPTION.c.version, DESCRIPTION.c.document).where(
    _is(DESCRIPTION.c.office_id)
)
ADD_DOCUMENT = insert(DESCRIPTION)
KEEP_HEAD = (
    update(OFFICE)
    .where(_is(OFFICE.c.office_id))
    .values(_new(OFFICE, "head_seq", "head_hash", "head_at", "open_day"))
)
KEEP_VERSION = update(OFFICE).where(_is(OFFICE.c.office_id)).values(_new(OFFICE, "version"))
"""Apart from the head, since few programs may put another description in force."""
ADD_OFFICE = insert(OFFICE)
MOVE_OFFICE = update(OFFICE).where(_is(OFFICE.c.office_id)).values(_new(OFFICE, "moved_to"))

EVENT_OF_COMMAND = select(*_EVENT).where(_is(_e.office_id), _is(_e.command_id))
EVENTS_AFTER = (
    select(*_EVENT)
    .where(_is(_e.office_id), _e.seq > _given(_e.seq, "after"))
    .order_by(_e.seq)
    .limit(bindparam("limit", type_=_e.seq.type))
)
EVENT_NUMBERS_AFTER = (
    select(_e.seq)
    .where(_is(_e.office_id), _e.seq > _given(_e.seq, "after"))
    .order_by(_e.seq)
    .limit(bindparam("limit", type_=_e.seq.type))
)
ADD_EVENT = insert(EVENT)

TICKET_BY_ID = select(*_TICKET).where(_is(_t.office_id), _is(_t.id))
TICKET_AT_COUNTER = select(*_TICKET).where(_is(_t.office_id), _is(_t.counter_id))
TICKETS_UNFINISHED = (
    select(*_TICKET)
    .where(_is(_t.office_id), _is(_t.business_day), _in_states(*UNFINISHED))
    .order_by(*_PLACE)
)
TICKETS_OF_DAY = select(*_PUBLIC, _t.paper).where(_is(_t.office_id), _is(_t.business_day))
TICKETS_AT_COUNTERS = select(*_PUBLIC, _t.paper).where(
    _is(_t.office_id), _t.counter_id.is_not(None)
)
OWED_PAPERS = (
    select(*_PUBLIC)
    .join(EVENT, (_e.office_id == _t.office_id) & (_e.ticket_id == _t.id))
    .where(_is(_t.office_id), _is(_t.business_day), _t.paper.is_(None))
    .where(_e.kind == literal_column(f"'{EventKind.TICKET_TAKEN.value}'"), _is(_e.actor))
    .order_by(_t.issued_at, _t.id)
)
TICKETS_ALL = select(*_TICKET).where(_is(_t.office_id)).order_by(_t.issued_at, _t.id)
PAPERS_ALL = select(_t.id, _t.paper).where(_is(_t.office_id), _t.paper.is_not(None))
WAITING_BEFORE = select(func.count()).where(
    _is(_t.office_id),
    _is(_t.line),
    _WAITING,
    tuple_(*_PLACE) < tuple_(*(_given(column) for column in _PLACE)),
)
TOKEN = select(_t.token).where(_is(_t.office_id), _is(_t.id))
ADD_TICKET = insert(TICKET)
_first_call = func.coalesce(_t.first_called_at, _given(_t.called_at, "new_called_at"))
CHANGING = tuple(
    name
    for name in TICKET_FIELDS
    if name not in {"office_id", "id", "business_day", "letter", "number", "language", "token"}
    if name not in {"group_id", "issued_at"}
)
"""What a step can change."""
KEEP_TICKET = (
    update(TICKET)
    .where(_is(_t.office_id), _is(_t.id))
    .values(_new(TICKET, "line", *CHANGING) | {"first_called_at": _first_call})
)
KEEP_PAPER = update(TICKET).where(_is(_t.office_id), _is(_t.id)).values(_new(TICKET, "paper"))

LAST_NUMBER = select(SERIES.c.last).where(
    _is(SERIES.c.office_id), _is(SERIES.c.business_day), _is(SERIES.c.letter)
)
ADD_SERIES = insert(SERIES)
KEEP_SERIES = (
    update(SERIES)
    .where(_is(SERIES.c.office_id), _is(SERIES.c.business_day), _is(SERIES.c.letter))
    .values(_new(SERIES, "last"))
)
SERIES_ALL = select(SERIES.c.business_day, SERIES.c.letter, SERIES.c.last).where(
    _is(SERIES.c.office_id)
)

_seat = (_s.counter_id, _s.clerk_id, _s.device)
SITTING_AT = select(*_seat).where(_is(_s.office_id), _is(_s.counter_id))
SITTING_OF = select(*_seat).where(_is(_s.office_id), _is(_s.clerk_id))
SITTINGS = select(_s.counter_id, _s.clerk_id).where(_is(_s.office_id))
MACHINES = select(_s.counter_id, _s.device).where(_is(_s.office_id))
ADD_SITTING = insert(SITTING)
END_SITTING = delete(SITTING).where(_is(_s.office_id), _is(_s.counter_id))
END_SITTINGS = delete(SITTING).where(_is(_s.office_id))

_rest = [REST.c[n] for n in ("kind", "clerk_id", "since", "until", "reason", "text")]
RESTS = select(REST.c.counter_id, *_rest).where(_is(REST.c.office_id))
REST_AT = select(*_rest).where(_is(REST.c.office_id), _is(REST.c.counter_id))
ADD_REST = insert(REST)
END_REST = delete(REST).where(_is(REST.c.office_id), _is(REST.c.counter_id))
END_BREAK = END_REST.where(REST.c.kind == literal_column(f"'{RestKind.BREAK.value}'"))
END_RESTS = delete(REST).where(_is(REST.c.office_id))

_step = [STEP.c[n] for n in ("seq", "kind", "at", "clerk_id", "before")]
STEPS = select(STEP.c.counter_id, *_step).where(_is(STEP.c.office_id))
ADD_STEP = insert(STEP)
END_STEP = delete(STEP).where(_is(STEP.c.office_id), _is(STEP.c.counter_id))
END_STEP_OF = delete(STEP).where(_is(STEP.c.office_id), _is(STEP.c.ticket_id))
END_STEPS = delete(STEP).where(_is(STEP.c.office_id))

_message = [
    MESSAGE.c[n] for n in ("id", "text", "sender", "since", "until", "counter_id", "read_at")
]
MESSAGES = select(*_message).where(_is(MESSAGE.c.office_id))
ADD_MESSAGE = insert(MESSAGE)
END_MESSAGE = delete(MESSAGE).where(_is(MESSAGE.c.office_id), _is(MESSAGE.c.id))

_of_clerk = (_is(CREDENTIAL.c.office_id), _is(CREDENTIAL.c.clerk_id))
ATTEMPTS = select(CREDENTIAL.c.clerk_id, CREDENTIAL.c.failures, CREDENTIAL.c.locked_until).where(
    *_of_clerk
)
HAS_PIN = select(CREDENTIAL.c.clerk_id).where(
    *_of_clerk, CREDENTIAL.c.pin_hash != literal_column("''")
)
PINS = select(CREDENTIAL.c.clerk_id, CREDENTIAL.c.pin_hash).where(
    _is(CREDENTIAL.c.office_id), CREDENTIAL.c.pin_hash != literal_column("''")
)
KEEP_ATTEMPTS = (
    update(CREDENTIAL).where(*_of_clerk).values(_new(CREDENTIAL, "failures", "locked_until"))
)
ADD_CREDENTIAL = insert(CREDENTIAL)
KEEP_CREDENTIAL = (
    update(CREDENTIAL)
    .where(*_of_clerk)
    .values(_new(CREDENTIAL, "pin_hash", "failures", "locked_until"))
)

GIVEN = select(func.count()).where(_is(_t.office_id), _is(_t.business_day), _is(_t.topic_id))
NUMBER_TAKEN = select(_t.id).where(
    _is(_t.office_id), _is(_t.business_day), _is(_t.letter), _is(_t.number)
)

PAUSE_OF = select(PAUSED.c.until).where(_is(PAUSED.c.office_id), _is(PAUSED.c.topic_id))
PAUSES = select(PAUSED.c.topic_id, PAUSED.c.until).where(_is(PAUSED.c.office_id))
ADD_PAUSE = insert(PAUSED)
END_PAUSE = delete(PAUSED).where(_is(PAUSED.c.office_id), _is(PAUSED.c.topic_id))
END_PAUSES = delete(PAUSED).where(_is(PAUSED.c.office_id))

_state = (DEVICE.c.kind, DEVICE.c.trouble, DEVICE.c.since)
DEVICE_STATE = select(*_state).where(_is(DEVICE.c.office_id), _is(DEVICE.c.device))
DEVICES = select(DEVICE.c.device, *_state).where(_is(DEVICE.c.office_id))
ADD_DEVICE = insert(DEVICE)
END_DEVICE = delete(DEVICE).where(_is(DEVICE.c.office_id), _is(DEVICE.c.device))

ALERTS = select(ALERT.c.id, ALERT.c.until, ALERT.c.content).where(_is(ALERT.c.office_id))
ADD_ALERT = insert(ALERT)
END_ALERT = delete(ALERT).where(_is(ALERT.c.office_id), _is(ALERT.c.id))

MUTES = select(MUTED.c.screen, MUTED.c.until).where(_is(MUTED.c.office_id))
ADD_MUTE = insert(MUTED)
END_MUTES = delete(MUTED).where(_is(MUTED.c.office_id))

_days = (
    select(SERIES.c.business_day)
    .where(_is(SERIES.c.office_id))
    .distinct()
    .order_by(SERIES.c.business_day.desc())
    .limit(bindparam("days", type_=_e.seq.type))
)
FIRST_WAITS = select(_t.topic_id, _t.issued_at, _t.first_called_at).where(
    _is(_t.office_id), _t.business_day.in_(_days), _t.first_called_at.is_not(None)
)


@lru_cache
def line_heads(lines: int) -> Select[tuple[object, ...]] | CompoundSelect[tuple[object, ...]]:
    """The first waiting ticket of each of so many lines, given as `line_0` and so on."""
    heads = [
        select(
            *select(*_TICKET)
            .where(_is(_t.office_id), _t.line == _given(_t.line, f"line_{index}"), _WAITING)
            .order_by(*_PLACE)
            .limit(literal_column("1"))
            .subquery(f"head_{index}")
            .c
        )
        for index in range(lines)
    ]
    return heads[0] if len(heads) == 1 else union_all(*heads)
