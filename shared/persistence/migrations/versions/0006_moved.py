"""Where an office has gone, for whoever still works on the database that it left."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("office", sa.Column("moved_to", sa.Text()))
