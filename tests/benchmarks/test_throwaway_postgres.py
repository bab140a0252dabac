from collections.abc import Callable

import psycopg
import pytest

from benchmarks.throwaway_postgres import Server, throwaway_postgres


def test_each_database_is_empty_and_alone(new_postgresql: Callable[[], str]) -> None:
    first, second = new_postgresql(), new_postgresql()
    with psycopg.connect(first) as connection:
        connection.execute("CREATE TABLE ticket (label text)")
    with psycopg.connect(second) as connection, pytest.raises(psycopg.errors.UndefinedTable):
        connection.execute("SELECT label FROM ticket")


def test_a_database_in_use_can_be_dropped(postgresql_server: Server) -> None:
    url = postgresql_server.create_database()
    user = psycopg.connect(url)
    postgresql_server.drop_database(url)
    with pytest.raises(psycopg.OperationalError):
        user.execute("SELECT 1")
    user.close()


def test_the_server_is_gone_after_its_block_even_when_that_fails() -> None:
    used: list[str] = []
    with pytest.raises(ZeroDivisionError):
        fail_beside_a_server(used)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(used[0], connect_timeout=2)


def fail_beside_a_server(used: list[str]) -> None:
    with throwaway_postgres(durable=True) as server:
        used.append(server.url())
        with psycopg.connect(server.url()) as connection:
            assert connection.execute("SHOW fsync").fetchone() == ("on",)
        raise ZeroDivisionError
