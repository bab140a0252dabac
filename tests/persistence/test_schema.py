"""The schema is what Alembic makes of it, and of this program's version."""

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, PrimaryKeyConstraint, UniqueConstraint, text

from shared.domain.errors import KnownError
from shared.persistence import migrate, schema, versions
from shared.persistence.tables import Base
from tests.files import made_by_migrations
from tests.persistence.conftest import Workplace
from tests.persistence.opening import TestClock, open_store


def test_models_and_migrations_agree(place: Workplace) -> None:
    """What is declared is what an upgraded database has."""
    with migrate.connection_to(place.target) as connection:
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
    with migrate.connection_to(place.target) as connection:
        connection.execute(text("ALTER TABLE series ADD COLUMN more TEXT"))
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, Base.metadata) != []


def test_upgrading_again_changes_nothing(place: Workplace) -> None:
    """The second upgrade finds everything done."""
    ticket = place.take()
    migrate.upgrade(place.target)
    schema.check(place.store)
    assert ticket.id in place.reader.day().tickets


def test_a_newer_database_is_refused(place: Workplace) -> None:
    """By the check and by the upgrade."""
    place.execute("UPDATE alembic_version SET version_num = '9999'")
    place.execute("UPDATE office SET oldest_program = '9998'")
    with pytest.raises(KnownError, match="database_newer"):
        schema.check(place.store)
    with pytest.raises(KnownError, match="database_newer"):
        migrate.upgrade(place.target)


def test_an_older_database_is_told(place: Workplace) -> None:
    """One without any schema, or whose upgrade was cut off."""
    place.execute("DELETE FROM alembic_version")
    with pytest.raises(KnownError, match="database_older"):
        schema.check(place.store)
    place.execute("DROP TABLE alembic_version")
    with pytest.raises(KnownError, match="database_older"):
        schema.check(place.store)


@pytest.mark.parametrize(
    "statement, what",
    [
        ("ALTER TABLE ticket DROP COLUMN paper", "ticket.paper"),
        ("DROP TABLE muted_screen", "muted_screen"),
    ],
)
def test_a_database_that_was_left_half_way_is_told(
    place: Workplace, statement: str, what: str
) -> None:
    """At the start, and by whatever asks for it later."""
    place.execute(statement)
    with pytest.raises(KnownError, match="schema_half") as told:
        schema.check(place.store)
    assert told.value.fields == {"what": what}
    with pytest.raises(KnownError, match="schema_half"):
        place.reader.day()


def test_the_versions_are_those_of_alembic() -> None:
    """They are read from the names of the files, without Alembic."""
    scripts = ScriptDirectory(str(versions.FOLDER)).walk_revisions()
    assert [script.revision for script in scripts][::-1] == [*versions.versions()]


def test_a_file_is_not_made_by_looking_at_it(tmp_path: Path) -> None:
    """A wrong path in the settings must not become an empty office."""
    with pytest.raises(KnownError, match="database_missing"):
        open_store(tmp_path / "kezek.db", TestClock())
    assert list(tmp_path.iterdir()) == []


def test_an_upgrade_that_fails_leaves_nothing(
    empty: Path | str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All statements of an upgrade are one transaction, also on SQLite."""

    def fail(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE half (done TEXT)"))
        raise RuntimeError("power cut")

    monkeypatch.setattr(migrate, "run_migrations", fail)
    with pytest.raises(RuntimeError):
        made_by_migrations(empty)
    with migrate.connection_to(empty, create=True) as connection:
        assert migrate.current(connection) is None
        assert not connection.dialect.has_table(connection, "half")


def test_no_key_is_without_its_office() -> None:
    """Many offices share one database, so nothing may be unique in it by itself."""
    for table in Base.metadata.tables.values():
        for key in table.constraints:
            if isinstance(key, PrimaryKeyConstraint | UniqueConstraint):
                assert "office_id" in key.columns
        for index in table.indexes:
            assert index.columns[0].name == "office_id"


def test_an_older_database_with_visitors_goes_on_where_it_was(empty: Path | str) -> None:
    """Who waited before the upgrade is called after it, in the same order."""
    with migrate.connection_to(empty, create=True) as connection:
        raise_to(connection, "0003")
        connection.execute(text(OLD_OFFICE))
        for number in (2, 1):
            row = {"id": f"{number:032d}", "number": number, "token": f"secret {number}"}
            connection.execute(text(OLD_TICKET), row)
    made_by_migrations(empty)
    with migrate.connection_to(empty) as connection:
        rows = connection.execute(
            text("SELECT number, line, note, bound_to FROM ticket ORDER BY line, place, number")
        ).all()
    assert [tuple(row) for row in rows] == [(1, "a", "", None), (2, "a", "", None)]


def raise_to(connection: Connection, version: str) -> None:
    """Only as far as this version."""
    config = migrate._config()
    config.attributes["connection"] = connection
    command.upgrade(config, version)


MOMENT = "'2026-11-23T05:00:00.000000Z'"
OLD_OFFICE = f"""INSERT INTO office (office_id, version, head_seq, head_hash, head_at, open_day)
    VALUES ('sample', 0, 0, '', {MOMENT}, '2026-11-23')"""  # noqa: S608  fixed words
OLD_TICKET = f"""INSERT INTO ticket (office_id, id, business_day, topic_id, letter, number,
    language, state, place, issued_at, calls, token)
    VALUES ('sample', :id, '2026-11-23', 'a', 'A', :number, 'kk', 'waiting',
    {MOMENT}, {MOMENT}, 0, :token)"""  # noqa: S608  fixed words
