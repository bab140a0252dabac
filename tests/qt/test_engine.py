from collections.abc import Iterator
from pathlib import Path

import pytest
from shiboken6 import isValid

from shared.domain.errors import KnownError
from shared.qt.engine import Screen

MAIN = """
import QtQuick
import KezekUi
KWindow { required property string label; visible: true; KText { text: %s } }
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    module = tmp_path / "KezekSample"
    module.mkdir()
    (module / "qmldir").write_text("module KezekSample\nMain 1.0 Main.qml\n", encoding="utf-8")
    return module


@pytest.fixture
def screen(program: Path) -> Iterator[Screen]:
    screen = Screen([program.parent])
    yield screen
    if isValid(screen.engine):
        screen.close()


def write(program: Path, text: str) -> None:
    (program / "Main.qml").write_text(MAIN % text, encoding="utf-8")


def test_a_window_gets_its_properties(screen: Screen, program: Path) -> None:
    write(program, "parent.Window.window.title")
    window = screen.load("KezekSample", properties={"label": "A045"})
    assert window.property("label") == "A045"
    assert screen.window is window


def test_closing_deletes_window_and_engine_at_once(screen: Screen, program: Path) -> None:
    write(program, '"A"')
    window = screen.load("KezekSample", properties={"label": "A045"})
    screen.close()
    assert not isValid(window)
    assert not isValid(screen.engine)


@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize(
    "text, properties, reason",
    [
        ("nonsense(", {"label": "A"}, "Main.qml"),
        ('"A"', {}, "label"),
    ],
)
def test_broken_qml_is_a_known_error_with_its_reason(
    screen: Screen, program: Path, text: str, properties: dict[str, object], reason: str
) -> None:
    write(program, text)
    with pytest.raises(KnownError, match=reason) as caught:
        screen.load("KezekSample", properties=properties)
    assert caught.value.code == "screen_broken"
