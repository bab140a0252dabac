"""What clerks do with tickets besides calling them; rests, last steps and messages of counters."""

import sqlalchemy as sa
from alembic import op

from shared.persistence.types import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TICKET = sa.table("ticket", sa.column("topic_id"), sa.column("line"))


def upgrade() -> None:
    _ticket()
    op.add_column("sitting", sa.Column("device", sa.Text(), nullable=False, server_default=""))
    _rest()
    _step()
    _message()


def _ticket() -> None:
    for column in (
        sa.Column("bound_to", sa.Text()),
        sa.Column("held_for", sa.Text()),
        sa.Column("held_until", UtcDateTime()),
        sa.Column("reason", sa.Text(), nullable=False, server_default=""),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.Column("group_check", sa.Text()),
        sa.Column("line", sa.Text(), nullable=False, server_default=""),
    ):
        op.add_column("ticket", column)
    op.execute(sa.update(TICKET).values(line=TICKET.c.topic_id))
    op.drop_index("ix_ticket_line", "ticket")
    op.create_index(
        "ix_ticket_line",
        "ticket",
        ["office_id", "line", "place", "issued_at", "id"],
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )


def _keys(table: str, *columns: str) -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(["office_id"], ["office.office_id"], f"fk_{table}_office"),
        sa.PrimaryKeyConstraint("office_id", *columns, name=f"pk_{table}"),
    ]


def _rest() -> None:
    op.create_table(
        "counter_rest",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("counter_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("clerk_id", sa.Text(), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime()),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        *_keys("counter_rest", "counter_id"),
    )


def _step() -> None:
    op.create_table(
        "last_step",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("counter_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("clerk_id", sa.Text(), nullable=False),
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        *_keys("last_step", "counter_id"),
    )


def _message() -> None:
    op.create_table(
        "message",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.Column("counter_id", sa.Text()),
        sa.Column("read_at", sa.Text(), nullable=False),
        *_keys("message", "id"),
    )
