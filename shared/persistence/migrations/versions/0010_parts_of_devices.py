"""A device speaks for its parts too: new rights, which `kezek db upgrade` sets after this.

Nothing of the schema changes. It is a version all the same, so that no program begins with the
rights of before, and none of before puts them back (`set_rights` is for the newest program only).
"""

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Rights are nobody's on a file, and on a server they are not kept in steps."""
