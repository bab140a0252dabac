from pathlib import Path

import av
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer
from pytestqt.qtbot import QtBot

from shared.assets import asset
from shared.qt.video_item import VideoItem

# Without a GPU the multimedia module says that it converts frames on the processor.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend")
PICTURES = sorted(asset("media").glob("*.jpg"))
FILMS = sorted(asset("media").glob("*.mp4"))


@pytest.mark.parametrize("file", PICTURES, ids=lambda file: file.stem)
def test_pictures_fill_a_full_hd_screen(file: Path) -> None:
    image = QImage(str(file))
    assert (image.width(), image.height()) == (1920, 1080)


def test_there_are_pictures_and_a_film_and_they_are_small() -> None:
    assert len(PICTURES) == 4
    assert len(FILMS) == 1
    sizes = [file.stat().st_size for file in (*PICTURES, *FILMS)]
    assert max(sizes) < 3_000_000
    assert sum(sizes) < 4_000_000


@pytest.mark.parametrize("file", FILMS, ids=lambda file: file.stem)
def test_films_are_what_every_tv_box_can_decode(file: Path) -> None:
    with av.open(str(file)) as film:
        stream = film.streams.video[0]
        assert (stream.codec_context.name, stream.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert (stream.width, stream.height, stream.average_rate) == (1280, 720, 25)
        assert stream.frames == 13 * 25


def test_a_film_plays_into_the_item(qtbot: QtBot) -> None:
    item = VideoItem()
    player = QMediaPlayer()
    player.setVideoOutput(item.property("videoSink"))
    player.setSource(QUrl.fromLocalFile(str(FILMS[0])))
    player.play()
    qtbot.waitUntil(lambda: int(item.property("frameCount")) >= 3)
    player.stop()
