"""Whole rows of one office from one database to another, whatever the engines."""

from collections.abc import Iterator

from sqlalchemy import Connection, Table, func, select, text

from shared.persistence.tables import Base

BATCH = 2000
PROTECTED = "event"


def tables() -> list[Table]:
    """What belongs to an office wherever its database is, in an order in which rows can go in."""
    return [table for table in Base.metadata.sorted_tables if not table.info.get("of_server")]


def counts(connection: Connection, office_id: str) -> dict[str, int]:
    """How many rows each table has of the office."""
    return {table.name: _count(connection, table, office_id) for table in tables()}


def _count(connection: Connection, table: Table, office_id: str) -> int:
    asked = select(func.count()).select_from(table).where(table.c.office_id == office_id)
    return int(connection.execute(asked).scalar_one())


def copy_rows(source: Connection, target: Connection, office_id: str) -> None:
    """All rows of the office, which the target must not have yet."""
    for table in tables():
        for batch in _batches(source, table, office_id):
            target.execute(table.insert(), batch)


def _batches(source: Connection, table: Table, office_id: str) -> Iterator[list[dict[str, object]]]:
    asked = select(table).where(table.c.office_id == office_id)
    rows = source.execute(asked, execution_options={"yield_per": BATCH})
    for part in rows.mappings().partitions(BATCH):
        yield [dict(row) for row in part]


def replace_rows(source: Connection, target: Connection, office_id: str) -> None:
    """The office's rows in the place of those that PostgreSQL has; its events too."""
    target.execute(text(f"ALTER TABLE {PROTECTED} DISABLE TRIGGER USER"))
    for table in reversed(tables()):
        target.execute(table.delete().where(table.c.office_id == office_id))
    target.execute(text(f"ALTER TABLE {PROTECTED} ENABLE TRIGGER USER"))
    copy_rows(source, target, office_id)
