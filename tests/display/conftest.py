from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from shared.qt.application import load_fonts

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A machine without a sound server or a GPU is no fault; Qt warns of it once."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(
                pytest.mark.qt_log_ignore("PulseAudioService", "No RHI backend", extend=True)
            )


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    """Every test here has the application with our font."""
    qapp.setFont(QFont(load_fonts()))
