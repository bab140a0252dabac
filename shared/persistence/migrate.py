"""Makes and raises the schema by Alembic; apart from `schema`, which every start needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine, text, update

from shared.persistence.engines import postgresql_engine, sqlite_engine
from shared.persistence.faults import known_faults
from shared.persistence.office_lock import OfficeLock, lock_path
from shared.persistence.schema import refuse_newer
from shared.persistence.statements import OFFICE
from shared.persistence.versions import FOLDER, OLDEST_PROGRAM

ONE_AT_A_TIME = 7_355_608
"""PostgreSQL's advisory lock under which the schema is raised."""


def upgrade(target: Path | str) -> None:
    """Raises the schema of a file or a postgresql:// address to this program's; may create it.

    Raises KnownError `database_newer`.
    """
    with known_faults(), connection_to(target, create=True) as connection:
        refuse_newer(current(connection))
        run_migrations(connection)


def run_migrations(connection: Connection) -> None:
    """All that are missing, in the transaction of the connection; running programs see it then."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.execute(update(OFFICE).values(oldest_program=OLDEST_PROGRAM))


def current(connection: Connection) -> str | None:
    """The version of a database, None if it is empty."""
    return MigrationContext.configure(connection).get_current_revision()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return config


@contextmanager
def connection_to(target: Path | str, *, create: bool = False) -> Iterator[Connection]:
    """All or nothing, and nobody else at the same time."""
    if isinstance(target, Path):
        with (
            OfficeLock(lock_path(target)).held(),
            _begun(sqlite_engine(target, create=create), "BEGIN IMMEDIATE") as connection,
        ):
            yield connection
        return
    with _begun(postgresql_engine(target), "BEGIN") as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ONE_AT_A_TIME})
        yield connection


@contextmanager
def reading(url: str) -> Iterator[Connection]:
    """Only looks, and waits for nobody."""
    with _begun(postgresql_engine(url), "BEGIN READ ONLY") as connection:
        yield connection


@contextmanager
def _begun(engine: Engine, begin: str) -> Iterator[Connection]:
    """A transaction in our own words, since the drivers are told not to begin any."""
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql(begin)
            yield connection
            connection.exec_driver_sql("COMMIT")
    finally:
        engine.dispose()
