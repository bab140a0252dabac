"""Offices, tickets, series, sittings, events and credentials."""

import sqlalchemy as sa
from alembic import op

from shared.persistence.types import UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATES = "'waiting', 'called', 'serving', 'on_hold', 'served', 'no_show', 'cancelled', 'expired'"


def upgrade() -> None:
    _office()
    _description()
    _ticket()
    _series()
    _sitting()
    _event()
    _credential()
    if op.get_context().dialect.name == "sqlite":
        _protect_events_on_sqlite()
    else:
        _protect_events_on_postgresql()


def _of_office(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["office_id"], ["office.office_id"], f"fk_{table}_office")


def _office() -> None:
    op.create_table(
        "office",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("head_seq", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.Text(), nullable=False),
        sa.Column("head_at", UtcDateTime(), nullable=False),
        sa.Column("open_day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("office_id", name="pk_office"),
    )


def _description() -> None:
    op.create_table(
        "description",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        _of_office("description"),
        sa.PrimaryKeyConstraint("office_id", "version", name="pk_description"),
    )


def _ticket() -> None:
    op.create_table(
        "ticket",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.Column("topic_id", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("group_id", sa.Text()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("place", UtcDateTime(), nullable=False),
        sa.Column("issued_at", UtcDateTime(), nullable=False),
        sa.Column("called_at", UtcDateTime()),
        sa.Column("started_at", UtcDateTime()),
        sa.Column("ended_at", UtcDateTime()),
        sa.Column("counter_id", sa.Text()),
        sa.Column("clerk_id", sa.Text()),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("first_called_at", UtcDateTime()),
        sa.Column("paper", sa.Text()),
        sa.CheckConstraint(
            "(state IN ('called', 'serving')) = (counter_id IS NOT NULL)",
            name="ck_ticket_counter_if_there",
        ),
        sa.CheckConstraint(f"state IN ({STATES})", name="ck_ticket_state_known"),
        _of_office("ticket"),
        sa.PrimaryKeyConstraint("office_id", "id", name="pk_ticket"),
        sa.UniqueConstraint(
            "office_id",
            "business_day",
            "letter",
            "number",
            name="uq_ticket_office_id_business_day_letter_number",
        ),
        sa.UniqueConstraint("office_id", "token", name="uq_ticket_office_id_token"),
        sqlite_with_rowid=False,
    )
    _partial_index(
        "ix_ticket_line",
        ["office_id", "topic_id", "place", "issued_at", "id"],
        "state = 'waiting'",
    )
    _partial_index(
        "uq_ticket_counter", ["office_id", "counter_id"], "counter_id IS NOT NULL", unique=True
    )


def _partial_index(name: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    op.create_index(
        name,
        "ticket",
        columns,
        unique=unique,
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
    )


def _series() -> None:
    op.create_table(
        "series",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        _of_office("series"),
        sa.PrimaryKeyConstraint("office_id", "business_day", "letter", name="pk_series"),
    )


def _sitting() -> None:
    op.create_table(
        "sitting",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("counter_id", sa.Text(), nullable=False),
        sa.Column("clerk_id", sa.Text(), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        _of_office("sitting"),
        sa.PrimaryKeyConstraint("office_id", "counter_id", name="pk_sitting"),
        sa.UniqueConstraint("office_id", "clerk_id", name="uq_sitting_office_id_clerk_id"),
    )


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("command_id", sa.Uuid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("ticket_id", sa.Uuid()),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        _of_office("event"),
        sa.PrimaryKeyConstraint("office_id", "seq", name="pk_event"),
        sa.UniqueConstraint("office_id", "command_id", name="uq_event_office_id_command_id"),
        sqlite_with_rowid=False,
    )


def _credential() -> None:
    op.create_table(
        "credential",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("clerk_id", sa.Text(), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", UtcDateTime()),
        _of_office("credential"),
        sa.PrimaryKeyConstraint("office_id", "clerk_id", name="pk_credential"),
    )


def _protect_events_on_sqlite() -> None:
    for action in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER event_no_{action.lower()} BEFORE {action} ON event "
            "BEGIN SELECT RAISE(ABORT, 'events are never changed'); END"
        )


def _protect_events_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION event_is_for_ever() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'events are never changed'; END $$"
    )
    op.execute(
        "CREATE TRIGGER event_no_change BEFORE UPDATE OR DELETE ON event "
        "FOR EACH ROW EXECUTE FUNCTION event_is_for_ever()"
    )
    op.execute(
        "CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON event "
        "FOR EACH STATEMENT EXECUTE FUNCTION event_is_for_ever()"
    )
