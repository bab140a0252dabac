"""Years of history cost a day's work nothing: an index, and what SQLite must know of the tables."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TAKEN = sa.text("kind = 'ticket_taken'")
# Without it SQLite takes an office's tickets for a handful, and reads them all to find a day's.
# In the words of ANALYZE: rows, then how many share the first column, the first two, and so on.
STATISTICS = (
    ("ticket", "ticket", "1000000 900000 1"),
    ("ticket", "sqlite_autoindex_ticket_2", "1000000 1000000 500 100 1"),
    ("ticket", "sqlite_autoindex_ticket_3", "1000000 1000000 1"),
    ("ticket", "uq_ticket_counter", "20 20 1"),
    ("ticket", "ix_ticket_line", "50 50 10 1 1 1"),
    ("event", "event", "5000000 5000000 1"),
    ("event", "sqlite_autoindex_event_2", "5000000 5000000 1"),
    ("event", "ix_event_taken", "1000000 1000000 1"),
)


def upgrade() -> None:
    op.create_index(
        "ix_event_taken",
        "event",
        ["office_id", "ticket_id"],
        sqlite_where=TAKEN,
        postgresql_where=TAKEN,
    )
    if op.get_context().dialect.name != "sqlite":
        return
    op.execute("ANALYZE sqlite_master")  # makes the table of statistics, and nothing else
    op.execute("DELETE FROM sqlite_stat1 WHERE tbl IN ('ticket', 'event')")
    statistics = sa.table("sqlite_stat1", *map(sa.column, ("tbl", "idx", "stat")))
    for table, index, said in STATISTICS:
        op.execute(statistics.insert().values(tbl=table, idx=index, stat=said))
    op.execute("ANALYZE sqlite_master")
