import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, QSizeF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from shared.qt.automation import VARIABLE, Door, open_door


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    """A window at (30, 40) with a visible and a hidden item."""
    window = QQuickWindow()
    window.setColor(QColor("white"))
    window.setGeometry(30, 40, 200, 100)
    for name, left in (("seen", 10), ("hidden", 50)):
        item = QQuickItem(window.contentItem())
        item.setObjectName(name)
        item.setX(left)
        item.setSize(QSizeF(50, 25))
        item.setVisible(name == "seen")
    window.show()
    qtbot.waitUntil(window.isExposed)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def door(window: QQuickWindow, tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "door"
    door = Door(window, path, window)
    yield path
    door.close()


def ask(qtbot: QtBot, door: Path, line: str) -> str:
    """The answer, while the window's thread goes on."""
    answers: list[str] = []

    def talk() -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as wire:
            wire.connect(str(door))
            wire.sendall(f"{line}\n".encode())
            answers.append(wire.makefile().readline().strip())

    thread = threading.Thread(target=talk)
    thread.start()
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    return answers[0]


def test_it_tells_where_something_is_on_the_screen(qtbot: QtBot, door: Path) -> None:
    assert ask(qtbot, door, "where seen") == "40 40 50 25"


@pytest.mark.parametrize("line", ["where hidden", "where nothing", "text nothing"])
def test_what_is_not_to_be_seen_is_nowhere(qtbot: QtBot, door: Path, line: str) -> None:
    assert ask(qtbot, door, line) == "none"


def test_it_keeps_a_picture_of_the_window(qtbot: QtBot, door: Path, tmp_path: Path) -> None:
    assert ask(qtbot, door, f"grab {tmp_path / 'picture.png'}") == "done"
    with Image.open(tmp_path / "picture.png") as picture:
        assert picture.size == (200, 100)


def test_it_lists_names_and_refuses_the_rest(qtbot: QtBot, door: Path) -> None:
    assert ask(qtbot, door, "names") == "seen"
    assert ask(qtbot, door, "click seen") == "unknown"


def test_nothing_is_opened_unless_the_environment_asks(
    window: QQuickWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert open_door(window, QObject(window)) is None
