"""The tables. Every key begins with the office, so that many offices can share one database."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, MetaData, Text
from sqlalchemy import UniqueConstraint as Unique
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import Uuid

from shared.domain.desks import RestKind
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import GroupCheck, TicketState
from shared.persistence.types import UtcDateTime, WordType

_STATES = ", ".join(f"'{state.value}'" for state in TicketState)


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012  SQLAlchemy's own declaration
        str: Text(),
        UUID: Uuid(),
        datetime: UtcDateTime(),
        TicketState: WordType(TicketState),
        Language: WordType(Language),
        EventKind: WordType(EventKind),
        GroupCheck: WordType(GroupCheck),
        RestKind: WordType(RestKind),
    }


class OfficeRow(Base):
    """One office and the head of its events: short, since every command writes it anew."""

    __tablename__ = "office"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    head_seq: Mapped[int]
    head_hash: Mapped[str]
    head_at: Mapped[datetime]
    open_day: Mapped[date]
    moved_to: Mapped[str | None]
    oldest_program: Mapped[str] = mapped_column(server_default="0008")


def _of_office() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["office_id"], ["office.office_id"])


class DescriptionRow(Base):
    """What the office is, as a validated document; its versions stay."""

    __tablename__ = "description"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    document: Mapped[str]

    __table_args__ = (_of_office(),)


class TicketRow(Base):
    """The present of a ticket; its history is in the events."""

    __tablename__ = "ticket"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    business_day: Mapped[date]
    topic_id: Mapped[str]
    letter: Mapped[str]
    number: Mapped[int]
    language: Mapped[Language]
    group_id: Mapped[str | None]
    state: Mapped[TicketState]
    place: Mapped[datetime]
    issued_at: Mapped[datetime]
    called_at: Mapped[datetime | None]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    counter_id: Mapped[str | None]
    clerk_id: Mapped[str | None]
    calls: Mapped[int]
    token: Mapped[str]
    bound_to: Mapped[str | None]
    held_for: Mapped[str | None]
    held_until: Mapped[datetime | None]
    reason: Mapped[str]
    note: Mapped[str]
    group_check: Mapped[GroupCheck | None]
    line: Mapped[str]
    first_called_at: Mapped[datetime | None]
    paper: Mapped[str | None]

    __table_args__ = (
        _of_office(),
        Unique("office_id", "business_day", "letter", "number"),
        Unique("office_id", "token"),
        CheckConstraint(f"state IN ({_STATES})", name="state_known"),
        CheckConstraint(
            "(state IN ('called', 'serving')) = (counter_id IS NOT NULL)", name="counter_if_there"
        ),
        {"sqlite_with_rowid": False},
    )


_columns = TicketRow.__table__.c
Index(
    "uq_ticket_counter",
    _columns.office_id,
    _columns.counter_id,
    unique=True,
    sqlite_where=_columns.counter_id.is_not(None),
    postgresql_where=_columns.counter_id.is_not(None),
)
Index(
    "ix_ticket_line",
    _columns.office_id,
    _columns.line,
    _columns.place,
    _columns.issued_at,
    _columns.id,
    sqlite_where=_columns.state == TicketState.WAITING,
    postgresql_where=_columns.state == TicketState.WAITING,
)


class SeriesRow(Base):
    """The number given last on a business day under a letter, or in a kiosk's own row."""

    __tablename__ = "series"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    business_day: Mapped[date] = mapped_column(primary_key=True)
    letter: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]

    __table_args__ = (_of_office(),)


class SittingRow(Base):
    """A clerk signed in at a counter: one counter for a clerk, one clerk at a counter."""

    __tablename__ = "sitting"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    counter_id: Mapped[str] = mapped_column(primary_key=True)
    clerk_id: Mapped[str]
    since: Mapped[datetime]
    device: Mapped[str]

    __table_args__ = (_of_office(), Unique("office_id", "clerk_id"))


class CounterRestRow(Base):
    """A counter on a break, or closed."""

    __tablename__ = "counter_rest"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    counter_id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[RestKind]
    clerk_id: Mapped[str]
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    reason: Mapped[str]
    text: Mapped[str]

    __table_args__ = (_of_office(),)


class LastStepRow(Base):
    """The last step of a counter, with its ticket as it was before."""

    __tablename__ = "last_step"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    counter_id: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int]
    kind: Mapped[EventKind]
    at: Mapped[datetime]
    clerk_id: Mapped[str]
    ticket_id: Mapped[UUID]
    before: Mapped[str]

    __table_args__ = (_of_office(),)


class MessageRow(Base):
    """From who leads the office to one counter, or to all."""

    __tablename__ = "message"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    sender: Mapped[str]
    since: Mapped[datetime]
    until: Mapped[datetime]
    counter_id: Mapped[str | None]
    read_at: Mapped[str]

    __table_args__ = (_of_office(),)


class EventRow(Base):
    """What happened, for ever: triggers refuse any change."""

    __tablename__ = "event"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    command_id: Mapped[UUID]
    at: Mapped[datetime]
    kind: Mapped[EventKind]
    actor: Mapped[str]
    ticket_id: Mapped[UUID | None]
    data: Mapped[str]
    previous_hash: Mapped[str]
    hash: Mapped[str]

    __table_args__ = (
        _of_office(),
        Unique("office_id", "command_id"),
        {"sqlite_with_rowid": False},
    )


_events = EventRow.__table__.c
Index(
    "ix_event_taken",
    _events.office_id,
    _events.ticket_id,
    sqlite_where=_events.kind == EventKind.TICKET_TAKEN,
    postgresql_where=_events.kind == EventKind.TICKET_TAKEN,
)


class PausedTopicRow(Base):
    """A topic that gives no tickets, until a moment or until it is resumed."""

    __tablename__ = "paused_topic"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    topic_id: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[datetime | None]

    __table_args__ = (_of_office(),)


class DeviceRow(Base):
    """What a device last said of itself; an empty trouble is well."""

    __tablename__ = "device"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    device: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    trouble: Mapped[str]
    since: Mapped[datetime]

    __table_args__ = (_of_office(),)


class AlertRow(Base):
    """What is known of an alert until a moment; without content it has ended."""

    __tablename__ = "alert"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[datetime]
    content: Mapped[str | None]

    __table_args__ = (_of_office(),)


class MutedScreenRow(Base):
    """A TV, or with an empty name every one, that is silent until a moment."""

    __tablename__ = "muted_screen"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    screen: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[datetime]

    __table_args__ = (_of_office(),)


class CredentialRow(Base):
    """What is kept of a clerk's PIN."""

    __tablename__ = "credential"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    clerk_id: Mapped[str] = mapped_column(primary_key=True)
    pin_hash: Mapped[str]
    failures: Mapped[int]
    locked_until: Mapped[datetime | None]

    __table_args__ = (_of_office(),)


class AccessRow(Base):
    """A server's login of a machine, and what the machine is: this says whose rows it sees."""

    __tablename__ = "access"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    device: Mapped[str]

    __table_args__ = (_of_office(), {"info": {"of_server": True}})


class JoinCodeRow(Base):
    """A login for one use, by which a new machine gets its own."""

    __tablename__ = "join_code"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    device: Mapped[str]
    certificate: Mapped[str]
    until: Mapped[datetime]
    used_at: Mapped[datetime | None]

    __table_args__ = (_of_office(), {"info": {"of_server": True}})


class HeartbeatRow(Base):
    """When a program of a machine was last alive, and how it was; written over, no history."""

    __tablename__ = "heartbeat"

    office_id: Mapped[str] = mapped_column(primary_key=True)
    device: Mapped[str] = mapped_column(primary_key=True)
    program: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str]
    state: Mapped[str]
    fault: Mapped[str]
    started_at: Mapped[datetime]
    seen_at: Mapped[datetime]

    __table_args__ = (_of_office(), {"info": {"of_server": True}})
