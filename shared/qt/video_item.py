"""Draws a video's frames where Qt Quick has no GPU (VideoOutput shows nothing there)."""

from enum import IntEnum

from PySide6.QtCore import (
    Property,
    QEnum,
    QObject,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "KezekUi"
QML_IMPORT_MAJOR_VERSION = 1


def placed(picture: QSize, room: QSizeF, *, fill: bool) -> QRectF:
    """Where `picture` stands in `room`, centred: wholly inside, or covering it."""
    if picture.isEmpty() or room.isEmpty():
        return QRectF()
    way = (
        Qt.AspectRatioMode.KeepAspectRatioByExpanding
        if fill
        else Qt.AspectRatioMode.KeepAspectRatio
    )
    size = QSizeF(picture).scaled(room, way)
    corner = QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2)
    return QRectF(corner, size)


@QmlElement
class VideoItem(QQuickPaintedItem):
    """Give its `videoSink` to a MediaPlayer as `videoOutput`; the last frame stays."""

    @QEnum
    class FillMode(IntEnum):
        Fit = 0
        Fill = 1

    frameCountChanged = Signal()
    fillModeChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._take)
        self._image = QImage()
        self._frames = 0
        self._fill = VideoItem.FillMode.Fit
        self.setOpaquePainting(False)
        self.setFlag(QQuickItem.Flag.ItemHasContents)

    @Property(QObject, constant=True)
    def videoSink(self) -> QVideoSink:
        return self._sink

    @Property(int, notify=frameCountChanged)
    def frameCount(self) -> int:
        """Frames shown so far: when it stands still, the video has stalled."""
        return self._frames

    @Property(int, notify=fillModeChanged)
    def fillMode(self) -> int:
        return int(self._fill)

    @fillMode.setter  # type: ignore[no-redef]  # PySide6's property, not Python's
    def fillMode(self, mode: int) -> None:
        if mode != self._fill:
            self._fill = VideoItem.FillMode(mode)
            self.fillModeChanged.emit()
            self.update()

    @Slot()
    def clear(self) -> None:
        """Forgets the last frame."""
        self._image = QImage()
        self.update()

    def paint(self, painter: QPainter) -> None:
        room = QRectF(0, 0, self.width(), self.height())
        place = placed(self._image.size(), room.size(), fill=self._fill == VideoItem.FillMode.Fill)
        if place.isEmpty():
            return
        painter.setClipRect(room)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)

    def _take(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        image = frame.toImage()
        if image.isNull():
            return
        self._image = image
        self._frames += 1
        self.frameCountChanged.emit()
        self.update()
