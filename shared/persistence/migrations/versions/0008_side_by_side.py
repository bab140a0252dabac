"""Which programs may still work with the schema: running ones see it with every command."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "office", sa.Column("oldest_program", sa.Text(), nullable=False, server_default="0008")
    )
