# ruff: noqa: INP001 - a script beside what it makes, not a package
"""Draws the default pictures and the film of the TV from `assets/posters`."""

import sys
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

sys.path.insert(0, str(Path(__file__).parent.parent))

from posters.words import FILM, POSTERS

from shared.qt.application import create_application
from shared.qt.engine import SHARED_QML

HERE = Path(__file__).parent
MEDIA = HERE / "media"
FRAMES_PER_SECOND = 25
FILM_SECONDS = 13


def window(engine: QQmlApplicationEngine, name: str, values: dict[str, object]) -> QQuickWindow:
    engine.addImportPath(str(SHARED_QML))
    engine.setInitialProperties({**values, "visible": True})
    engine.load(QUrl.fromLocalFile(str(HERE / "posters" / f"{name}.qml")))
    root = engine.rootObjects()[0]
    if not isinstance(root, QQuickWindow):
        raise TypeError(f"{name}.qml is no window")
    QCoreApplication.processEvents()
    return root


def close(engine: QQmlApplicationEngine) -> None:
    engine.rootObjects()[0].deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def draw_poster(name: str, values: dict[str, object]) -> None:
    engine = QQmlApplicationEngine()
    window(engine, "Poster", values).grabWindow().save(str(MEDIA / f"{name}.jpg"), quality=88)
    close(engine)


def frames(film: QQuickWindow) -> Iterator[np.ndarray]:
    for number in range(FILM_SECONDS * FRAMES_PER_SECOND):
        film.setProperty("seconds", number / FRAMES_PER_SECOND)
        QCoreApplication.processEvents()
        image = film.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
        pixels = np.frombuffer(image.constBits(), np.uint8)
        rows = pixels.reshape(image.height(), image.bytesPerLine())
        yield rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)


def draw_film(name: str) -> None:
    engine = QQmlApplicationEngine()
    film = window(engine, "Film", {"points": FILM, "length": FILM_SECONDS})
    with av.open(str(MEDIA / f"{name}.mp4"), "w", options={"movflags": "faststart"}) as target:
        stream = target.add_stream("libx264", rate=FRAMES_PER_SECOND)
        stream.width, stream.height, stream.pix_fmt = film.width(), film.height(), "yuv420p"
        stream.options = {"crf": "21", "preset": "slow", "profile": "main"}
        for pixels in frames(film):
            target.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        target.mux(stream.encode(None))
    close(engine)


def main() -> None:
    app = create_application("kezek-media", ["-platform", "offscreen"], software=True)
    for name, values in POSTERS.items():
        draw_poster(name, values)
    draw_film("emergency-bag")
    app.quit()


if __name__ == "__main__":
    main()
