"""Alerts in force, and those that have ended of late."""

import sqlalchemy as sa
from alembic import op

from shared.persistence.types import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "alert",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.Column("content", sa.Text()),
        sa.ForeignKeyConstraint(["office_id"], ["office.office_id"], "fk_alert_office"),
        sa.PrimaryKeyConstraint("office_id", "id", name="pk_alert"),
    )
