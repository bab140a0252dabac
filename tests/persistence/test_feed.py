"""A hint after every commit, and none lost for good."""

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from shared.domain.errors import KnownError
from shared.persistence.bells import SAFETY_S, Bell, Ringer, folder_of
from shared.persistence.notifications import Notifications
from tests.persistence.conftest import Workplace

LONG = 20.0
"""Seconds after which a hint counts as never given."""


@pytest.fixture
def feed(place: Workplace) -> Iterator[Bell | Notifications]:
    """A listener that has heard what was before."""
    listener = place.store.feed()
    assert isinstance(listener, Bell | Notifications)
    yield listener
    listener.close()


def test_a_commit_is_heard(place: Workplace, feed: Bell | Notifications) -> None:
    """Once; then there is silence again."""
    assert not feed.wait(0)
    place.take()
    assert feed.wait(LONG)
    assert not feed.wait(0)


def test_every_listener_hears(place: Workplace, feed: Bell | Notifications) -> None:
    """Each has a bell of its own."""
    other = place.store.feed()
    place.take()
    assert feed.wait(LONG)
    assert other.wait(LONG)
    other.close()


def test_nothing_is_heard_of_what_was_undone(place: Workplace, feed: Bell | Notifications) -> None:
    """A unit that rolls back rings nobody."""
    with place.unit() as unit:
        unit.configure("{}")
    assert not feed.wait(0)


def test_a_waiting_listener_wakes(place: Workplace, feed: Bell | Notifications) -> None:
    """Also one that began to wait before."""
    heard: list[bool] = []
    thread = threading.Thread(target=lambda: heard.append(feed.wait(LONG)))
    thread.start()
    place.take()
    thread.join()
    assert heard == [True]


def test_closing_ends_a_wait(feed: Bell | Notifications) -> None:
    """In another thread."""
    heard: list[bool] = []
    thread = threading.Thread(target=lambda: heard.append(feed.wait(LONG * 100)))
    thread.start()
    feed.close()
    thread.join(LONG)
    assert heard == [False]
    assert not feed.wait(0)


@pytest.fixture
def file(place: Workplace) -> Path:
    """The database's file."""
    assert isinstance(place.target, Path)
    return place.target


def only(engine: str) -> pytest.MarkDecorator:
    """For what one engine does in its own way."""
    return pytest.mark.parametrize("target", [engine], indirect=True)


@only("sqlite")
def test_without_a_bell_the_change_counter_tells(place: Workplace, file: Path) -> None:
    """The safety net: a writer that rang nobody is noticed."""
    bell = Bell(file)
    (folder_of(file) / str(bell._port)).unlink()
    place.take()
    assert bell.wait(SAFETY_S * 40)
    bell.close()


@only("sqlite")
def test_bells_of_the_dead_are_taken_away(place: Workplace, file: Path) -> None:
    """Their files are not locked by anybody; those of the living stay."""
    living = Bell(file)
    dead = folder_of(file) / "1"
    dead.touch()
    newcomer = Bell(file)
    there = {path.name for path in folder_of(file).iterdir()}
    assert there == {str(living._port), str(newcomer._port)}
    for bell in (living, newcomer):
        bell.close()
    assert list(folder_of(file).iterdir()) == []
    place.take()


@only("sqlite")
def test_ringing_never_fails(file: Path) -> None:
    """Neither without listeners, nor at a port where nobody listens, nor at nonsense."""
    ringer = Ringer(file)
    ringer.ring()
    folder_of(file).mkdir()
    (folder_of(file) / "garbage").touch()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder_of(file) / str(port)).touch()
    ringer.ring()
    ringer.ring()
    ringer.close()


@only("sqlite")
def test_a_database_that_is_gone_is_told(file: Path, tmp_path: Path) -> None:
    """A memory stick that was pulled out."""
    with pytest.raises(KnownError, match="database_away"):
        Bell(tmp_path / "nothing" / file.name)


@only("postgresql")
def test_a_cut_connection_comes_back_with_a_hint(
    place: Workplace, feed: Notifications, cut_off: Callable[[], None]
) -> None:
    """What was missed meanwhile is read because of it."""
    cut_off()
    with pytest.raises(KnownError, match="database_away"):
        feed.wait(LONG)
    assert feed.wait(LONG)
    place.take()
    assert feed.wait(LONG)


@pytest.fixture
def cut_off(place: Workplace) -> Callable[[], None]:
    """Ends all connections to the database, as a restart of the server does."""

    def cut() -> None:
        with psycopg.connect(str(place.target), autocommit=True) as server:
            server.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    return cut


@only("postgresql")
def test_commands_go_on_after_a_cut(place: Workplace, cut_off: Callable[[], None]) -> None:
    """Connections that died in the pool are replaced before anything was written."""
    place.take()
    cut_off()
    assert place.take().number == 2
    cut_off()
    assert place.reader.day().seq == 3


@only("postgresql")
def test_a_server_that_is_away_is_told(place: Workplace) -> None:
    """By a reader, a writer and a listener."""
    assert place.target
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    away = Notifications(f"postgresql://kezek@127.0.0.1:{port}/x")
    with pytest.raises(KnownError, match="database_away"):
        away.wait(0)
    away.close()
