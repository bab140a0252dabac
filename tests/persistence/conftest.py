"""A database of the sample office: every test that asks for one runs on both engines."""

import contextlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from benchmarks.throwaway_postgres import Server
from shared.application.ports import Attempts, Credential
from shared.application.take_ticket import TakeTicket
from shared.application.use_cases import UseCases
from shared.application.verify import Finding, verify
from shared.domain.language import Language
from shared.domain.office import Office
from shared.domain.ticket import Ticket
from shared.persistence import migrate, roles
from shared.persistence.founding import found
from shared.persistence.joining import install_rights
from shared.persistence.ledger import whole_record
from shared.persistence.office_cache import OfficeCache
from shared.persistence.reader import StoredReader
from shared.persistence.store import Store
from shared.persistence.unit import StoredUnit, units
from tests.persistence.opening import FAST_PINS, TestClock, open_store
from tests.samples import office

DOCUMENT = '{"office":"sample"}'


@dataclass
class Workplace:
    """An office with its database, for a test."""

    target: Path | str
    clock: TestClock
    store: Store
    offices: OfficeCache
    use_cases: UseCases = field(init=False)

    def __post_init__(self) -> None:
        self.use_cases = UseCases(units(self.store, self.offices), self.reader, FAST_PINS)

    @property
    def reader(self) -> StoredReader:
        """A new reader."""
        return StoredReader(self.store, self.offices)

    def unit(self) -> StoredUnit:
        """A new unit of work."""
        return StoredUnit(self.store, self.offices)

    def attempts(self, name: str) -> Attempts:
        """Wrong secrets of late."""
        with self.unit() as unit:
            return unit.attempts(name)

    def take(self, letter: str = "a", group: str | None = None) -> Ticket:
        """A visitor takes a ticket."""
        wish = TakeTicket(topic_id=letter, language=Language.KK, device="kiosk-1", group_id=group)
        return self.use_cases.take_ticket(wish).ticket

    def findings(self) -> list[Finding]:
        """What a check of the record finds."""
        with whole_record(self.store) as ledger:
            return verify(ledger)

    def execute(self, *statements: str) -> list[Any]:
        """Behind the program's back; the rows of the last statement."""
        with self.store.founding() as session:
            for statement in statements:
                session.text(statement)
            return list(session.cursor.fetchall()) if session.cursor.description else []


def workplace_at(
    target: Path | str, sample: Office
) -> contextlib.AbstractContextManager[Workplace]:
    """The sample office, founded in a database; Ann's and Bek's PINs are 1111 and 2222."""
    return workplace_in(target, sample, {"ann": "1111", "bek": "2222"})


@contextlib.contextmanager
def workplace_in(
    target: Path | str, sample: Office, pins: Mapping[str, str]
) -> Iterator[Workplace]:
    """An office, founded in a database that may hold others."""
    clock = TestClock()
    store = open_store(target, clock, sample.id)
    offices = OfficeCache(lambda _document: sample)
    credentials = [Credential(who, FAST_PINS.hash(pin), 0, None) for who, pin in pins.items()]
    found(store, offices, DOCUMENT, credentials)
    try:
        yield Workplace(target, clock, store, offices)
    finally:
        store.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """The address of an empty database of either engine."""
    if request.param == "sqlite":
        return tmp_path / "kezek.db"
    url: str = request.getfixturevalue("postgresql_url")
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """The address of a database of either engine: of today's schema, without an office."""
    if request.param == "sqlite":
        file = tmp_path / "kezek.db"
        migrate.upgrade(file)
        return file
    url: str = request.getfixturevalue("ready_postgresql")
    return url


@pytest.fixture
def place(target: Path | str) -> Iterator[Workplace]:
    """An office that is always open."""
    with workplace_at(target, office()) as workplace:
        yield workplace


@dataclass
class Court:
    """A server with the sample office and another one; machines' roles are made at will."""

    place: Workplace
    other: Workplace

    def url(self, kind: str, device: str, office_id: str = "sample") -> str:
        """The address with a role of its own for the machine."""
        owner = str(self.place.target)
        name = f"{kind}_{device.encode().hex()}"
        role = f"t_{make_url(owner).database}_{office_id}_{name}"
        with psycopg.connect(owner, autocommit=True) as server:
            if not server.execute("SELECT 1 FROM access WHERE role = %s", (role,)).fetchone():
                server.execute(f"CREATE ROLE {role} LOGIN IN ROLE {roles.group(kind)}")
                server.execute(
                    "INSERT INTO access VALUES (%s, %s, %s, %s)", (office_id, role, kind, device)
                )
        url = make_url(owner).set(username=role)
        return url.render_as_string(hide_password=False)

    @contextmanager
    def at(self, kind: str, device: str) -> Iterator[Workplace]:
        """A program of the machine."""
        url = self.url(kind, device)
        store = open_store(url, self.place.clock)
        try:
            yield Workplace(url, self.place.clock, store, self.place.offices)
        finally:
            store.close()


@pytest.fixture(scope="module")
def court(postgresql_server: Server, postgresql_schema: str) -> Iterator[Court]:
    """Both offices in one database, with rights; the roles go with it."""
    url = postgresql_server.create_database(like=postgresql_schema)
    with (
        workplace_at(url, office()) as place,
        workplace_in(url, replace(office(), id="other"), {"ann": "9"}) as other,
    ):
        other.take()
        install_rights(url)
        install_rights(url)  # a second time changes nothing
        yield Court(place, other)
    with psycopg.connect(url, autocommit=True) as server:
        for (role,) in server.execute("SELECT role FROM access").fetchall():
            server.execute(f"DROP ROLE {role}")
    postgresql_server.drop_database(url)
