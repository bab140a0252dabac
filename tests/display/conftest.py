import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from shared.bootstrap import connect
from shared.qt.application import load_fonts
from shared.settings import Settings
from tests.display.driven import Clerks, large_office

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


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A large office, made once."""
    return large_office(tmp_path_factory.mktemp("office"))


@pytest.fixture
def settings(office: Settings, tmp_path: Path) -> Settings:
    """A fresh copy of the office's database."""
    shutil.copytree(office.folder, tmp_path, dirs_exist_ok=True)
    return office.placed_in(tmp_path)


@pytest.fixture
def clerks(settings: Settings) -> Iterator[Clerks]:
    connection = connect(settings)
    yield Clerks(connection)
    connection.close()
