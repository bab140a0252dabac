"""A backup is whole or it is not there, and a restore loses nothing by mistake."""

import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shared.domain.errors import KnownError
from shared.persistence.backup import STAMP, SUFFIX, make_backup, restore, rotate
from shared.persistence.backup_file import new_key
from tests.persistence.conftest import Workplace
from tests.persistence.opening import TestClock, open_store


@pytest.fixture
def other(request: pytest.FixtureRequest, place: Workplace, tmp_path: Path) -> Path | str:
    """An empty database of the same engine."""
    if isinstance(place.target, Path):
        return tmp_path / "other" / "kezek.db"
    create: Callable[[], str] = request.getfixturevalue("new_postgresql")
    return create()


def present(target: Path | str) -> int:
    """The last event's number in a database."""
    store = open_store(target, TestClock())
    with store.writing() as writing:
        seq = writing.head.seq
    store.close()
    return seq


@pytest.mark.parametrize("closed", [False, True], ids=["plain", "encrypted"])
def test_what_was_backed_up_comes_back(
    place: Workplace, other: Path | str, tmp_path: Path, closed: bool
) -> None:
    """Into an empty database, with every row and a record that holds."""
    secret, public = new_key()
    place.take()
    file, manifest = make_backup(place.target, "sample", tmp_path / "b", public if closed else "")
    assert list((tmp_path / "b").iterdir()) == [file]
    assert file.stat().st_mode & 0o777 == 0o600
    assert zipfile.is_zipfile(file) is not closed
    place.take()
    state = restore(file, other, "sample", secrets=[secret] if closed else [])
    assert state == manifest.state
    assert state.counts["ticket"] == 1
    assert present(other) == state.seq == 2
    assert place.take().number == 3  # the office went on meanwhile


def test_an_office_that_went_on_is_not_put_back(place: Workplace, tmp_path: Path) -> None:
    """Unless told to; the programs must be closed."""
    place.take()
    file, _ = make_backup(place.target, "sample", tmp_path / "b")
    place.take()
    listener = place.store.feed()
    with pytest.raises(KnownError, match="database_in_use"):
        restore(file, place.target, "sample", over=True)
    listener.close()
    place.store.close()
    with pytest.raises(KnownError, match="backup_older"):
        restore(file, place.target, "sample")
    assert present(place.target) == 3
    restore(file, place.target, "sample", over=True)
    assert present(place.target) == 2
    restore(file, place.target, "sample")  # the same again loses nothing


def test_an_office_that_only_fell_behind_is_brought_on(place: Workplace, tmp_path: Path) -> None:
    """A backup that continues what is there needs no force."""
    older, _ = make_backup(place.target, "sample", tmp_path / "a")
    place.take()
    newer, _ = make_backup(place.target, "sample", tmp_path / "b")
    place.store.close()
    restore(older, place.target, "sample", over=True)
    restore(newer, place.target, "sample")
    assert present(place.target) == 2


def damage(file: Path, how: str) -> None:
    """What happens to files."""
    content = file.read_bytes()
    match how:
        case "cut":
            file.write_bytes(content[: len(content) * 2 // 3])
        case "changed":
            middle = len(content) // 2
            file.write_bytes(content[:middle] + b"????" + content[middle + 4 :])
        case "empty":
            file.write_bytes(b"")
        case "foreign":
            file.write_text("a letter to my aunt", encoding="utf-8")
        case _:
            file.unlink()


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
@pytest.mark.parametrize("closed", [False, True], ids=["plain", "encrypted"])
@pytest.mark.parametrize("how", ["cut", "changed", "empty", "foreign", "missing"])
def test_a_damaged_file_is_refused(
    place: Workplace, tmp_path: Path, closed: bool, how: str
) -> None:
    """Nothing is made of it."""
    secret, public = new_key()
    file, _ = make_backup(place.target, "sample", tmp_path / "b", public if closed else "")
    damage(file, how)
    with pytest.raises(KnownError, match="backup_missing" if how == "missing" else "backup_broken"):
        restore(file, tmp_path / "new" / "kezek.db", "sample", secrets=[secret])
    assert list((tmp_path / "new").iterdir()) == []


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_whose_backup_it_is_and_who_may_open_it(place: Workplace, tmp_path: Path) -> None:
    """Another office, no key, a wrong key, nonsense for a key."""
    _, public = new_key()
    file, _ = make_backup(place.target, "sample", tmp_path / "b", public)
    for secrets in ([], [new_key()[0]]):
        with pytest.raises(KnownError, match="backup_closed"):
            restore(file, tmp_path / "new.db", "sample", secrets=secrets)
    with pytest.raises(KnownError, match="backup_key_broken"):
        restore(file, tmp_path / "new.db", "sample", secrets=["AGE-SECRET-KEY-1"])
    with pytest.raises(KnownError, match="backup_key_broken"):
        make_backup(place.target, "sample", tmp_path / "b", "age1nonsense")
    plain, _ = make_backup(place.target, "sample", tmp_path / "c")
    with pytest.raises(KnownError, match="backup_of_another"):
        restore(plain, tmp_path / "new.db", "elsewhere")


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "old, new", [('"format": 1', '"format": 2'), ('"schema": "', '"schema": "9')]
)
def test_a_file_of_a_newer_program_is_refused(
    place: Workplace, tmp_path: Path, old: str, new: str
) -> None:
    """By its own format or by its schema."""
    file, _ = make_backup(place.target, "sample", tmp_path / "b")
    newer = tmp_path / "newer"
    with zipfile.ZipFile(file) as archive, zipfile.ZipFile(newer, "w") as changed:
        changed.writestr("office.sqlite", archive.read("office.sqlite"))
        manifest = archive.read("manifest.json").decode()
        assert old in manifest
        changed.writestr("manifest.json", manifest.replace(old, new))
    with pytest.raises(KnownError, match="backup_newer"):
        restore(newer, tmp_path / "new.db", "sample")


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_a_record_that_does_not_hold_is_not_backed_up_in_silence(
    place: Workplace, tmp_path: Path
) -> None:
    """The check finds what a copy alone would carry on."""
    place.take()
    place.execute("UPDATE ticket SET number = 9")
    with pytest.raises(KnownError, match="record_broken"):
        make_backup(place.target, "sample", tmp_path / "b")
    assert list((tmp_path / "b").iterdir()) == []


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_a_damaged_database_gives_way(place: Workplace, tmp_path: Path) -> None:
    """It is kept beside, for whoever wants to look at it."""
    assert isinstance(place.target, Path)
    file, _ = make_backup(place.target, "sample", tmp_path / "b")
    place.store.close()
    place.target.write_bytes(b"nonsense" * 1000)
    restore(file, place.target, "sample")
    assert present(place.target) == 1
    kept = [path for path in tmp_path.iterdir() if ".before-" in path.name]
    assert [path.read_bytes()[:8] for path in kept] == [b"nonsense"]


def test_old_backups_are_removed_but_the_newest(tmp_path: Path) -> None:
    """Those of other offices stay."""
    now = datetime(2026, 11, 23, tzinfo=UTC)
    for office in ("one", "one-more"):
        for days in (0, 5, 40, 50):
            (tmp_path / f"{office}-{now - timedelta(days):{STAMP}}{SUFFIX}").touch()
    assert rotate(tmp_path, "one", 0, now) == []
    assert len(rotate(tmp_path, "one", 30, now)) == 2
    assert len(rotate(tmp_path, "one", 1, now + timedelta(90))) == 1
    assert len(list(tmp_path.glob("one-more-*"))) == 4


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_a_folder_that_cannot_be_written_is_told(place: Workplace, tmp_path: Path) -> None:
    """Such as a disk that is not there or full."""
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match="backup_not_written"):
        make_backup(place.target, "sample", tmp_path / "file")
