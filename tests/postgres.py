"""Fixtures: one throw-away PostgreSQL for a test process, a fresh database for each test."""

from collections.abc import Callable, Iterator

import pytest

from benchmarks.throwaway_postgres import Server, throwaway_postgres


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Server]:
    with throwaway_postgres() as server:
        yield server


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
