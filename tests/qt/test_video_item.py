import pytest
from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from shared.qt.video_item import VideoItem, placed

# Without a GPU the multimedia module says that it converts frames on the processor.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend")


@pytest.mark.parametrize(
    "room, fill, place",
    [
        ((1600, 900), False, (0, 0, 1600, 900)),
        ((900, 900), False, (0, 196.875, 900, 506.25)),
        ((900, 900), True, (-350, 0, 1600, 900)),
        ((0, 900), True, (0, 0, 0, 0)),
    ],
)
def test_where_a_picture_stands(
    room: tuple[float, float], fill: bool, place: tuple[float, float, float, float]
) -> None:
    assert placed(QSize(1280, 720), QSizeF(*room), fill=fill) == QRectF(*place)


def frame(colour: str) -> QVideoFrame:
    image = QImage(64, 36, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return QVideoFrame(image)


def give(item: VideoItem, frame: QVideoFrame) -> None:
    sink = item.property("videoSink")
    assert isinstance(sink, QVideoSink)
    sink.setVideoFrame(frame)


def drawn(item: VideoItem) -> QImage:
    picture = QImage(100, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("black"))
    painter = QPainter(picture)
    item.paint(painter)
    painter.end()
    return picture


@pytest.fixture
def item() -> VideoItem:
    item = VideoItem()
    item.setSize(QSizeF(100, 100))
    return item


def test_frames_are_drawn_and_counted(item: VideoItem) -> None:
    assert drawn(item).pixelColor(50, 50) == QColor("black")
    give(item, frame("red"))
    give(item, frame("blue"))
    assert item.property("frameCount") == 2
    assert drawn(item).pixelColor(50, 50) == QColor("blue")
    assert drawn(item).pixelColor(50, 5) == QColor("black")


def test_filling_leaves_no_bars(item: VideoItem) -> None:
    item.setProperty("fillMode", 1)
    give(item, frame("red"))
    assert drawn(item).pixelColor(50, 5) == QColor("red")


def test_the_last_frame_stays_until_it_is_cleared(item: VideoItem) -> None:
    give(item, frame("red"))
    give(item, QVideoFrame())
    assert drawn(item).pixelColor(50, 50) == QColor("red")
    item.clear()
    assert drawn(item).pixelColor(50, 50) == QColor("black")
