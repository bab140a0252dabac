"""Wires the database of the settings to the use cases; a program calls `connect` and no more."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from shared.application.office_document import parse_document
from shared.application.ports import Credential, Feed
from shared.application.readable_document import parse_readable
from shared.application.use_cases import UseCases
from shared.application.verify import Finding, verify
from shared.domain.errors import AWAY, KnownError
from shared.persistence import schema
from shared.persistence.founding import found
from shared.persistence.late import LateStore
from shared.persistence.ledger import whole_record
from shared.persistence.office_cache import OfficeCache
from shared.persistence.pins import ArgonHasher
from shared.persistence.reader import StoredReader
from shared.persistence.sqlite import SqliteStore
from shared.persistence.store import Clock, Store, real_time
from shared.persistence.unit import units
from shared.settings import Settings
from shared.version import VERSION

LOG = logging.getLogger(__name__)
OPENS_WITHIN_S: Final = 3.0
"""A database that says nothing for so long at the start counts as away."""


@dataclass(frozen=True, slots=True)
class OfficeConnection:
    """One office's database, open."""

    use_cases: UseCases
    store: Store

    @property
    def is_open(self) -> bool:
        """False only for one of `connect_patiently` whose database has not been there yet."""
        return not isinstance(self.store, LateStore) or self.store.is_open

    def feed(self) -> Feed:
        """A new listener, to be closed by whoever asked for it."""
        return self.store.feed()

    def now(self, ago: float = 0.0) -> datetime:
        """The database's clock, so many seconds ago, as far as is known without asking; cheap."""
        return self.store.estimated_time(ago)

    def not_before(self, moment: datetime) -> None:
        """As long as the machine's clock is all that is known: it was that already."""
        if isinstance(self.store, LateStore):
            self.store.not_before(moment)

    def verify(self) -> list[Finding]:
        """Everything in the record that does not hold; see `shared.application.verify`."""
        with whole_record(self.store) as ledger:
            return verify(ledger)

    def beat(self, device: str, program: str, fault: str, started: float) -> None:
        """The program is alive; `started` seconds ago it began."""
        from shared.persistence.heartbeats import keep_beat  # noqa: PLC0415  after the first frame

        keep_beat(self.store, device, program, version=VERSION, fault=fault, started=started)

    def close(self) -> None:
        self.store.close()


def target_of(settings: Settings) -> Path | str:
    """The embedded database's file, or the address of a PostgreSQL."""
    return settings.database_file or settings.database_url or settings.database


def connect(settings: Settings, clock: Clock | None = None) -> OfficeConnection:
    """Opens the database; `clock` replaces the settings' own, for days that are played.

    Raises KnownError `database_missing`, `database_older`, `database_newer`, `database_away`,
    `office_missing`, and whatever else the engine says.
    """
    return _connection(_checked(settings, clock))


def connect_patiently(settings: Settings) -> OfficeConnection:
    """As `connect`, but a database that is away is opened as soon as it is there.

    Until then whatever is asked of it raises KnownError `database_away`. What `connect` refuses
    is refused here too, now or by whatever is asked first.
    """
    clock = _clock(settings)
    store = LateStore(settings.office_id, clock, partial(_checked_or_away, settings))
    try:
        store.open_within(OPENS_WITHIN_S)
    except KnownError as error:
        if error.code not in AWAY:
            raise
        LOG.warning("begins without the database: %s", error)
    return _connection(store)


def _checked_or_away(settings: Settings) -> Store:
    """A folder that is not there may be a disk that is not there yet."""
    try:
        return _checked(settings)
    except KnownError as error:
        file = settings.database_file
        if error.code == "database_missing" and file is not None and not file.parent.is_dir():
            raise KnownError("database_away", path=str(file)) from error
        raise


def _checked(settings: Settings, clock: Clock | None = None) -> Store:
    """The settings' store, if it is this office's and has this program's schema."""
    store = _store(settings, clock)
    try:
        schema.check(store)
        StoredReader(store, OfficeCache(parse_readable)).now()
    except BaseException:
        store.close()
        raise
    return store


def _connection(store: Store) -> OfficeConnection:
    offices = OfficeCache(parse_readable)
    use_cases = UseCases(units(store, offices), StoredReader(store, offices), ArgonHasher())
    return OfficeConnection(use_cases, store)


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
    clock = clock or _clock(settings)
    if settings.database_file is not None:
        return SqliteStore(settings.database_file, settings.office_id, clock)
    from shared.persistence.postgresql import PostgresStore  # noqa: PLC0415  psycopg only if used

    return PostgresStore(str(settings.database_url), settings.office_id, clock)


def _clock(settings: Settings) -> Clock:
    return real_time if settings.simulation is None else settings.simulation.at
