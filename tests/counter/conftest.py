import shutil

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from shared.qt.application import load_fonts

NEEDS_X = pytest.mark.skipif(
    shutil.which("Xvfb") is None or shutil.which("xdotool") is None,
    reason="needs Xvfb and xdotool",
)


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    """Every test here has the application with our font."""
    qapp.setFont(QFont(load_fonts()))
