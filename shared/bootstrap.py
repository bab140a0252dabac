"""Wires the database of the settings to the use cases; a program calls `connect` and no more."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shared.application.office_document import parse_document
from shared.application.ports import Credential, Feed
from shared.application.use_cases import UseCases
from shared.application.verify import Finding, verify
from shared.persistence import schema
from shared.persistence.founding import found
from shared.persistence.ledger import whole_record
from shared.persistence.office_cache import OfficeCache
from shared.persistence.pins import ArgonHasher
from shared.persistence.reader import StoredReader
from shared.persistence.sqlite import SqliteStore
from shared.persistence.store import Clock, Store, real_time
from shared.persistence.unit import units
from shared.settings import Settings


@dataclass(frozen=True, slots=True)
class OfficeConnection:
    """One office's database, open."""

    use_cases: UseCases
    store: Store

    def feed(self) -> Feed:
        """A new listener, to be closed by whoever asked for it."""
        return self.store.feed()

    def now(self) -> datetime:
        """The database's clock as far as is known without asking it; cheap."""
        return self.store.estimated_time()

    def verify(self) -> list[Finding]:
        """Everything in the record that does not hold; see `shared.application.verify`."""
        with whole_record(self.store) as ledger:
            return verify(ledger)

    def close(self) -> None:
        self.store.close()


def target_of(settings: Settings) -> Path | str:
    """The embedded database's file, or the address of a PostgreSQL."""
    return settings.database_file or settings.database


def connect(settings: Settings, clock: Clock | None = None) -> OfficeConnection:
    """Opens the database; `clock` replaces the settings' own, for days that are played.

    Raises KnownError `database_missing`, `database_older`, `database_newer`, `database_away`,
    `office_missing`, and whatever else the engine says.
    """
    store = _store(settings, clock)
    try:
        schema.check(store)
        offices = OfficeCache(parse_document)
        reader = StoredReader(store, offices)
        reader.now()
    except BaseException:
        store.close()
        raise
    return OfficeConnection(UseCases(units(store, offices), reader, ArgonHasher()), store)


def upgrade_database(settings: Settings) -> None:
    """Makes or raises the schema; raises KnownError `database_newer`."""
    from shared.persistence.migrate import upgrade  # noqa: PLC0415  Alembic only if used

    upgrade(target_of(settings))


def create_database(settings: Settings, document: str, pins: Mapping[str, str]) -> None:
    """Makes the schema, and the office from a validated document with its clerks' first PINs.

    Raises KnownError `office_exists` if the office is in the database already.
    """
    target = target_of(settings)
    if isinstance(target, Path):
        target.parent.mkdir(parents=True, exist_ok=True)
    upgrade_database(settings)
    hasher = ArgonHasher()
    credentials = [
        Credential(clerk_id, hasher.hash(pin), 0, None) for clerk_id, pin in pins.items()
    ]
    store = _store(settings)
    try:
        found(store, OfficeCache(parse_document), document, credentials)
    finally:
        store.close()


def _store(settings: Settings, clock: Clock | None = None) -> Store:
    simulation = settings.simulation
    if clock is None:
        clock = real_time if simulation is None else simulation.at
    if settings.database_file is not None:
        return SqliteStore(settings.database_file, settings.office_id, clock)
    from shared.persistence.postgresql import PostgresStore  # noqa: PLC0415  psycopg only if used

    return PostgresStore(settings.database, settings.office_id, clock)
