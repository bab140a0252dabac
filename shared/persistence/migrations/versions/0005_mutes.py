"""TVs that are to be silent for a while."""

import sqlalchemy as sa
from alembic import op

from shared.persistence.types import UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "muted_screen",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("screen", sa.Text(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.office_id"], "fk_muted_screen_office"),
        sa.PrimaryKeyConstraint("office_id", "screen", name="pk_muted_screen"),
    )
