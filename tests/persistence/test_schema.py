"""The schema is what Alembic makes of it, and of this program's version."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, PrimaryKeyConstraint, UniqueConstraint, text

from shared.domain.errors import KnownError
from shared.persistence import schema
from shared.persistence.tables import Base
from tests.persistence.conftest import Workplace


def test_models_and_migrations_agree(place: Workplace) -> None:
    """What is declared is what an upgraded database has."""
    with schema.connection_to(place.target) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": same_type})
        assert compare_metadata(context, Base.metadata) == []


def same_type(*types: object) -> bool:
    """Whether the types differ as the database sees them."""
    _context, _inspected_column, _column, inspected, declared = types
    return str(inspected).split("(")[0] not in equivalents(str(declared))


def equivalents(declared: str) -> set[str]:
    """Names under which the engines give a type back."""
    base = declared.split("(", maxsplit=1)[0]
    return {base} | {
        "DATETIME": {"TEXT", "TIMESTAMP"},
        "CHAR": {"UUID"},
        "UUID": {"CHAR"},
    }.get(base, set())


def test_the_comparison_sees_a_difference(place: Workplace) -> None:
    """A column that only the database has."""
    with schema.connection_to(place.target) as connection:
        connection.execute(text("ALTER TABLE series ADD COLUMN more TEXT"))
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, Base.metadata) != []


def test_upgrading_again_changes_nothing(place: Workplace) -> None:
    """The second upgrade finds everything done."""
    ticket = place.take()
    schema.upgrade(place.target)
    schema.check(place.target)
    assert ticket.id in place.reader.day().tickets


def test_a_newer_database_is_refused(place: Workplace) -> None:
    """By the check and by the upgrade."""
    place.execute("UPDATE alembic_version SET version_num = '9999'")
    for act in (schema.check, schema.upgrade):
        with pytest.raises(KnownError, match="database_newer"):
            act(place.target)


def test_an_empty_database_must_be_upgraded_first(target: Path | str) -> None:
    """Nothing is created by looking at it."""
    with pytest.raises(KnownError, match=r"database_missing|database_older"):
        schema.check(target)


def test_an_upgrade_that_fails_leaves_nothing(
    target: Path | str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All statements of an upgrade are one transaction, also on SQLite."""

    def fail(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE half (done TEXT)"))
        raise RuntimeError("power cut")

    monkeypatch.setattr(schema, "run_migrations", fail)
    with pytest.raises(RuntimeError):
        schema.upgrade(target)
    with schema.connection_to(target, create=True) as connection:
        assert schema.current(connection) is None
        assert not connection.dialect.has_table(connection, "half")


def test_no_key_is_without_its_office() -> None:
    """Many offices share one database, so nothing may be unique in it by itself."""
    for table in Base.metadata.tables.values():
        for key in table.constraints:
            if isinstance(key, PrimaryKeyConstraint | UniqueConstraint):
                assert "office_id" in key.columns
        for index in table.indexes:
            assert index.columns[0].name == "office_id"
