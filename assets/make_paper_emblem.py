# ruff: noqa: INP001  a script beside what it draws
"""Draws assets/paper/emblem.svg as the picture that papers take."""

import os
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent / "paper"
SIDE = 368
"""Pixels: four times the emblem on an 80 mm roll."""


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QGuiApplication([])
    picture = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    QSvgRenderer(str(FOLDER / "emblem.svg")).render(painter)
    painter.end()
    picture.save(str(FOLDER / "emblem.png"))


if __name__ == "__main__":
    main()
