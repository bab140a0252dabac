"""Fixtures: one throw-away PostgreSQL for a test process, a fresh database for each test."""

from collections.abc import Callable, Iterator

import pytest

from benchmarks.throwaway_postgres import Server, throwaway_postgres
from shared.persistence import migrate


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Server]:
    with throwaway_postgres() as server:
        yield server


@pytest.fixture(scope="session")
def postgresql_schema(postgresql_server: Server) -> str:
    """A database of today's schema, made by the migrations once, for others to be copies of."""
    url = postgresql_server.create_database()
    migrate.upgrade(url)
    return url


@pytest.fixture
def new_postgresql(postgresql_server: Server) -> Iterator[Callable[[], str]]:
    """Each call gives the address of another empty database; all are dropped at the end."""
    urls: list[str] = []

    def create() -> str:
        urls.append(postgresql_server.create_database())
        return urls[-1]

    yield create
    for url in urls:
        postgresql_server.drop_database(url)


@pytest.fixture
def postgresql_url(new_postgresql: Callable[[], str]) -> str:
    """The address of an empty database."""
    return new_postgresql()


@pytest.fixture
def ready_postgresql(postgresql_server: Server, postgresql_schema: str) -> Iterator[str]:
    """The address of a database of today's schema, without an office."""
    url = postgresql_server.create_database(like=postgresql_schema)
    yield url
    postgresql_server.drop_database(url)
