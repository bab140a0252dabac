"""Topics that pause, and devices that say how they are."""

import sqlalchemy as sa
from alembic import op

from shared.persistence.types import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "paused_topic",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("topic_id", sa.Text(), nullable=False),
        sa.Column("until", UtcDateTime()),
        sa.ForeignKeyConstraint(["office_id"], ["office.office_id"], "fk_paused_topic_office"),
        sa.PrimaryKeyConstraint("office_id", "topic_id", name="pk_paused_topic"),
    )
    op.create_table(
        "device",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.office_id"], "fk_device_office"),
        sa.PrimaryKeyConstraint("office_id", "device", name="pk_device"),
    )
