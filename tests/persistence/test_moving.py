"""An office goes to another database with its whole history, and nobody is left behind."""

from collections.abc import Callable
from pathlib import Path

import pytest

from shared.domain.errors import KnownError
from shared.persistence.backup import make_backup
from shared.persistence.moving import move_office
from shared.persistence.snapshot import take_snapshot
from tests.persistence.conftest import Workplace
from tests.persistence.opening import TestClock, open_store


@pytest.fixture
def elsewhere(request: pytest.FixtureRequest, place: Workplace, tmp_path: Path) -> Path | str:
    """An empty database of the other engine."""
    if not isinstance(place.target, Path):
        return tmp_path / "other" / "kezek.db"
    create: Callable[[], str] = request.getfixturevalue("new_postgresql")
    return create()


def nothing() -> None:
    """No settings to switch."""


def test_an_office_goes_there_and_back(
    place: Workplace, elsewhere: Path | str, tmp_path: Path
) -> None:
    """Events, tickets and all other rows are the same; the one left behind is refused."""
    place.take()
    place.take("b")
    before = take_snapshot(place.target, "sample", tmp_path / "before")
    assert move_office(place.target, elsewhere, "sample", nothing) == before
    assert take_snapshot(elsewhere, "sample", tmp_path / "after") == before
    for refused in (place.take, place.reader.day, place.reader.now):
        with pytest.raises(KnownError, match="office_moved"):
            refused()
    with pytest.raises(KnownError, match="office_moved"):
        make_backup(place.target, "sample", tmp_path / "b")
    place.store.close()
    there = open_store(elsewhere, TestClock())
    with there.writing() as writing:
        assert writing.head.seq == before.seq
    there.close()
    move_office(elsewhere, place.target, "sample", nothing)
    back = Workplace(
        place.target, TestClock(), open_store(place.target, TestClock()), place.offices
    )
    assert back.take().number == 2
    assert back.findings() == []
    back.store.close()


def test_settings_that_cannot_be_switched_leave_the_office_where_it_was(
    place: Workplace, elsewhere: Path | str
) -> None:
    """And the next try finds the copy that the first has left."""

    def fail() -> None:
        raise OSError("read-only")

    place.take()
    with pytest.raises(OSError, match="read-only"):
        move_office(place.target, elsewhere, "sample", fail)
    place.take()
    assert move_office(place.target, elsewhere, "sample", nothing).seq == 3


def test_an_office_that_went_its_own_way_is_not_replaced(
    place: Workplace, elsewhere: Path | str
) -> None:
    """The target has events that the source lacks."""

    def fail() -> None:
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011  its own
        move_office(place.target, elsewhere, "sample", fail)
    own = Workplace(elsewhere, TestClock(), open_store(elsewhere, TestClock()), place.offices)
    own.take()
    own.store.close()
    place.take()
    with pytest.raises(KnownError, match="backup_older"):
        move_office(place.target, elsewhere, "sample", nothing)
    assert place.take().number == 2


def test_a_record_that_does_not_hold_does_not_move(place: Workplace, elsewhere: Path | str) -> None:
    """Its fault is found before anything is written."""
    place.take()
    place.execute("UPDATE ticket SET number = 9")
    with pytest.raises(KnownError, match="record_broken"):
        move_office(place.target, elsewhere, "sample", nothing)
    place.take()
