from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from shared.qt.engine import SHARED_QML

GALLERY = Path(__file__).with_name("gallery.qml")


@pytest.fixture
def engine() -> Iterator[QQmlApplicationEngine]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(SHARED_QML))
    yield engine
    for root in engine.rootObjects():
        root.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def colours(image: QImage) -> set[int]:
    places = ((x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4))
    return {image.pixel(x, y) for x, y in places}


@pytest.mark.parametrize("mode", [0, 1, 2], ids=["light", "dark", "high contrast"])
def test_every_control_is_drawn_in_every_mode(
    engine: QQmlApplicationEngine, mode: int, tmp_path: Path
) -> None:
    """The picture stays in the test's folder, for looking at."""
    engine.setInitialProperties({"mode": mode, "width": 960, "height": 540})
    engine.load(QUrl.fromLocalFile(str(GALLERY)))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    image = window.grabWindow()
    assert image.save(str(tmp_path / "gallery.png"))
    assert len(colours(image)) > 30
