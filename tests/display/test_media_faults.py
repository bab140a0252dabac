"""What happens to files while they are played, and what time and calls do to the media."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.made_media import film, picture
from shared.settings import Settings
from tests.display.driven import DrivenTelevision, media_settings, on_air


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "media"
    folder.mkdir()
    return folder


@pytest.fixture
def tv(
    qapp: QApplication, qtbot: QtBot, settings: Settings, folder: Path
) -> Iterator[DrivenTelevision]:
    with on_air(qapp, qtbot, media_settings(settings, folder)) as driven:
        driven.television.source._slow.setInterval(500)
        yield driven


def front(tv: DrivenTelevision) -> str:
    current = tv.television.media.current
    return "" if current is None else current.item.name


def test_a_file_that_is_removed_while_it_plays_gives_way(
    tv: DrivenTelevision, folder: Path
) -> None:
    film(folder / "1.mp4", frames=1500)
    picture(folder / "2.png")
    tv.television.source.start()
    tv.until(lambda: front(tv) == "1.mp4")
    (folder / "1.mp4").unlink()
    tv.until(lambda: front(tv) == "2.png")


def test_a_file_that_is_replaced_while_it_plays_is_played_anew(
    tv: DrivenTelevision, folder: Path
) -> None:
    film(folder / "1.mp4", frames=1500)
    tv.television.source.start()
    tv.until(lambda: front(tv) == "1.mp4")
    before = tv.television.media.current
    film(folder / ".new.mp4", frames=750).replace(folder / "1.mp4")
    tv.until(lambda: tv.television.media.current not in (None, before))
    current = tv.television.media.current
    assert current is not None
    assert current.item.seconds == pytest.approx(30)


@pytest.mark.qt_log_ignore("QQuickImage", extend=True)  # of one that is being loaded meanwhile
def test_a_folder_that_goes_and_comes_back(tv: DrivenTelevision, folder: Path) -> None:
    picture(folder / "1.png")
    tv.television.source.start()
    tv.until(lambda: front(tv) == "1.png")
    away = folder.with_name("away")
    folder.rename(away)
    tv.until(lambda: front(tv) not in ("", "1.png"))  # what comes with Kezek
    assert tv.television.all_media.report.trouble == "media_away"
    away.rename(folder)
    tv.until(lambda: front(tv) == "1.png")
    tv.until(lambda: tv.television.all_media.report.trouble == "")


def test_without_a_good_file_what_is_shipped_is_shown_and_the_staff_are_told(
    tv: DrivenTelevision, folder: Path
) -> None:
    (folder / "broken.mp4").touch()
    tv.television.source.start()
    tv.until(lambda: front(tv) != "")
    assert tv.television.all_media.report.trouble == "media_refused"


def test_a_video_that_gives_no_more_frames_gives_way_and_is_told(
    tv: DrivenTelevision, folder: Path
) -> None:
    whole = film(folder / "1.mp4", frames=250, codec="libx264").read_bytes()
    begin = whole.index(b"mdat") + 2000
    end = whole.index(b"moov") if whole.index(b"moov") > begin else len(whole)
    (folder / "1.mp4").write_bytes(whole[:begin] + bytes(end - begin) + whole[end:])
    picture(folder / "2.png")
    tv.television.source.start()
    tv.until(lambda: front(tv) == "2.png")
    assert tv.television.media.stalled
    assert tv.television.all_media.report.trouble == "media_stalled"


def test_the_minute_changes_what_is_shown(
    tv: DrivenTelevision, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture(folder / "1.png")
    picture(folder / "2.png")
    (folder / "playlist.toml").write_text(
        "image_seconds = 3600\n"
        '[[item]]\nfile = "1.png"\nhours = ["00:00-12:00"]\n'
        '[[item]]\nfile = "2.png"\nhours = ["12:00-20:00"]\n'
    )
    tv.television.source.start()
    tv.until(lambda: front(tv) == "1.png")
    media = tv.television.media
    now = media._now
    monkeypatch.setattr(media, "_now", lambda: now() + timedelta(hours=4))
    media.refresh()
    tv.until(lambda: front(tv) == "2.png")
    monkeypatch.setattr(media, "_now", lambda: now() + timedelta(hours=11))
    media.refresh()
    tv.until(lambda: any(text.startswith("Қош келдіңіз") for text in tv.texts()))
    shutil.copy(folder / "1.png", folder / "3.png")
    tv.until(lambda: front(tv) == "3.png")


def test_the_playlist_tells_how_loud_a_video_is(tv: DrivenTelevision, folder: Path) -> None:
    film(folder / "1.mp4", frames=250)
    playlist = folder / "playlist.toml"
    playlist.write_text('[[item]]\nfile = "1.mp4"\nvolume = 30\n')
    tv.television.source.start()
    tv.until(lambda: front(tv) == "1.mp4")
    rows = tv.television.media.slots
    assert [row.volume for row in rows.rows if row.front] == [0.3]
    serials = [row.serial for row in rows.rows]
    playlist.write_text('[[item]]\nfile = "1.mp4"\nmuted = true\n')
    tv.until(lambda: [row.volume for row in rows.rows if row.front] == [0.0])
    assert [row.serial for row in rows.rows] == serials  # without loading it again


def test_a_pause_holds_an_image_and_its_time_goes_on_afterwards(
    tv: DrivenTelevision, folder: Path
) -> None:
    picture(folder / "1.png")
    picture(folder / "2.png")
    (folder / "playlist.toml").write_text("image_seconds = 1")
    tv.television.source.start()
    tv.until(lambda: front(tv) == "1.png")
    media = tv.television.media
    media.set_paused(True)
    assert not media._time.isActive()
    assert 0 < media._left_ms <= 1100
    media.set_paused(False)
    tv.until(lambda: front(tv) == "2.png")
