import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtGui import QFontDatabase, QRawFont

from shared.assets import asset
from shared.domain.errors import KnownError
from shared.qt.application import (
    FONT_FAMILY,
    load_fonts,
    log_uncaught,
    message_to_log,
    must_draw_in_software,
)

KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
SIGNS = "₸№«»—–…•≈→0123456789"


@pytest.mark.parametrize("file", sorted(asset("fonts").glob("*.ttf")), ids=lambda file: file.stem)
def test_every_weight_has_the_kazakh_letters_and_our_signs(file: Path) -> None:
    font = QRawFont(str(file), 20)
    assert font.isValid()
    missing = [sign for sign in KAZAKH + SIGNS if not font.supportsCharacter(ord(sign))]
    assert missing == []


def test_the_family_is_there_with_its_weights() -> None:
    assert load_fonts() == FONT_FAMILY
    assert len(QFontDatabase.styles(FONT_FAMILY)) >= 4


def test_no_font_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="font_missing"):
        load_fonts(tmp_path)


def test_a_broken_font_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    with pytest.raises(KnownError, match="font_broken"):
        load_fonts(tmp_path)


def test_an_uncaught_error_is_logged_and_nothing_ends(caplog: pytest.LogCaptureFixture) -> None:
    log_uncaught(ValueError, ValueError("in a slot"), None)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "in a slot" in caplog.text


def test_qt_speaks_through_the_log(caplog: pytest.LogCaptureFixture) -> None:
    message_to_log(QtMsgType.QtWarningMsg, object(), "loose")
    assert [(record.name, record.levelno, record.message) for record in caplog.records] == [
        ("qt.default", logging.WARNING, "loose")
    ]


@pytest.mark.parametrize(
    "variable, value, wish, software",
    [
        ("QT_QUICK_BACKEND", "software", False, True),
        ("QT_QUICK_BACKEND", "rhi", True, False),
        ("QT_QPA_PLATFORM", "offscreen", None, True),
        ("QT_QPA_PLATFORM", "xcb", True, True),
        ("QT_QPA_PLATFORM", "xcb", False, False),
    ],
)
def test_how_to_draw(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, wish: bool | None, software: bool
) -> None:
    monkeypatch.delenv("QT_QUICK_BACKEND", raising=False)
    monkeypatch.setenv(variable, value)
    assert must_draw_in_software(wish) is software
