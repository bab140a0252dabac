import os
from pathlib import Path

import pytest

from benchmarks.made_media import picture
from shared.application.media import Look
from shared.devices.media.folder import Folder
from shared.devices.media.library import Library
from shared.domain.media import Fault, Item, Pending, Refused, Wait
from shared.domain.playlist import Order


def library(own: Path, shipped: Path | None = None) -> Library:
    return Library(own, shipped, own.parent / "state", settle_s=0)


def played(look: Look) -> list[str]:
    return [item.name for item in look.items]


def test_without_a_good_file_of_its_own_the_office_shows_the_shipped_ones(tmp_path: Path) -> None:
    own, shipped = tmp_path / "own", tmp_path / "shipped"
    own.mkdir()
    shipped.mkdir()
    (own / "broken.mp4").touch()
    (own / "playlist.toml").write_text("others = false")
    picture(shipped / "1.png")
    media = library(own, shipped)
    look = media.look()
    assert played(look) == ["1.png"]
    assert look.playlist.others
    assert look.refused == (Refused(own / "broken.mp4", Fault.EMPTY),)
    picture(own / "2.png")
    assert played(media.look()) == ["2.png"]


def test_a_missing_folder_is_away_and_comes_back(tmp_path: Path) -> None:
    own = tmp_path / "own"
    media = library(own)
    assert media.look().away
    own.mkdir()
    picture(own / "1.png")
    look = media.look()
    assert (look.away, played(look)) == (False, ["1.png"])


def test_what_the_playlist_names_and_nobody_has_is_told_with_what_was_meant(tmp_path: Path) -> None:
    picture(tmp_path / "poster.png")
    (tmp_path / "playlist.toml").write_text('[[item]]\nfile = "postr.png"')
    (refused,) = library(tmp_path).look().refused
    assert (refused.fault, refused.detail) == (Fault.MISSING, "Did you mean poster.png?")


def test_a_wrong_playlist_leaves_the_last_good_one_in_force(tmp_path: Path) -> None:
    picture(tmp_path / "1.png")
    media = library(tmp_path)
    file = tmp_path / "playlist.toml"
    file.write_text('order = "shuffle"')
    assert media.look().playlist.order is Order.SHUFFLE
    file.write_text("order = shuffle")
    look = media.look()
    assert look.playlist.order is Order.SHUFFLE
    assert len(look.mistakes) == 1
    file.unlink()
    look = media.look()
    assert (look.playlist.order, look.mistakes) == (Order.LISTED, ())


def test_a_replaced_file_is_another_item(tmp_path: Path) -> None:
    picture(tmp_path / "1.png")
    media = library(tmp_path)
    (before,) = media.look().items
    picture(tmp_path / "1.png", size=(80, 80))
    (after,) = media.look().items
    assert before != after


def test_a_file_that_is_still_being_copied_is_left_alone(tmp_path: Path) -> None:
    moment = 100.0
    folder = Folder(tmp_path, settle_s=1.5, clock=lambda: moment)
    file = tmp_path / "1.mp4"
    file.write_bytes(b"half")
    os.utime(file, (2e9, 2e9))
    assert [one.whole for one in folder.look()] == [False]
    moment += 2
    file.write_bytes(b"half, and more")
    os.utime(file, (2e9, 2e9))
    assert [one.whole for one in folder.look()] == [False]
    moment += 2
    assert [one.whole for one in folder.look()] == [True]


def test_what_was_there_long_before_is_whole_at_once_and_notes_are_no_media(tmp_path: Path) -> None:
    for name in ("1.png", "notes.txt", ".hidden.mp4", "half.mp4.part"):
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (1e9, 1e9))
    assert [(one.path.name, one.whole) for one in Folder(tmp_path).look()] == [("1.png", True)]


def test_until_it_is_whole_a_file_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = picture(tmp_path / "1.png")
    media = Library(tmp_path, None, tmp_path / "state", settle_s=60)
    look = media.look()
    assert look.found == (Pending(file, Wait.COPYING),)
    assert look.copying
    monkeypatch.setattr("shared.devices.media.folder.OLD_S", -1)
    assert isinstance(media.look().found[0], Item)
