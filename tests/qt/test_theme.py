from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, QQmlProperty

from shared.qt.engine import SHARED_QML

MODES = {"light": 0, "dark": 1, "highContrast": 2}
GROUNDS = ("background", "backgroundFar", "surface", "sunken")
# Text on the ground that it stands on in the controls.
PAIRS = [
    *(("ink", ground) for ground in GROUNDS),
    *(("inkMuted", ground) for ground in GROUNDS),
    ("onPrimary", "primary"),
    ("onPrimary", "primaryDown"),
    ("onTint", "tint"),
    ("ink", "tint"),
    ("onAccent", "accent"),
    ("onAccent", "accentDown"),
    ("onDanger", "danger"),
    ("onDanger", "dangerDown"),
    ("onDangerTint", "dangerTint"),
    ("onDangerTint", "surface"),
    ("onDangerTint", "background"),
    ("onWarningTint", "warningTint"),
    ("ink", "warningTint"),
    ("ink", "dangerTint"),
    ("ink", "successTint"),
    ("onSuccessTint", "successTint"),
]


@pytest.fixture(scope="module")
def theme() -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(SHARED_QML))
    singleton = engine.singletonInstance("KezekUi", "Theme")
    assert isinstance(singleton, QObject)
    yield singleton
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def luminance(colour: QColor) -> float:
    """WCAG 2's relative luminance."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def colour(theme: QObject, mode: str, name: str) -> QColor:
    found = QQmlProperty.read(theme, f"{mode}.{name}")
    assert isinstance(found, QColor), name
    assert found.alpha() == 255, name
    return found


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("text, ground", PAIRS)
def test_text_stands_out_seven_to_one(theme: QObject, mode: str, text: str, ground: str) -> None:
    assert contrast(colour(theme, mode, text), colour(theme, mode, ground)) >= 7


@pytest.mark.parametrize("mode", MODES)
def test_even_what_is_off_can_be_read(theme: QObject, mode: str) -> None:
    assert contrast(colour(theme, mode, "onDisabled"), colour(theme, mode, "disabled")) >= 4.5


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_focus_is_seen_on_every_ground(theme: QObject, mode: str, ground: str) -> None:
    assert contrast(colour(theme, mode, "focus"), colour(theme, mode, ground)) >= 3


@pytest.mark.parametrize("mode, number", MODES.items())
def test_each_mode_has_its_colours(theme: QObject, mode: str, number: int) -> None:
    theme.setProperty("mode", number)
    for name in ("ink", "background", "accent"):
        assert colour(theme, "colors", name) == colour(theme, mode, name)
    theme.setProperty("mode", 0)


def test_everything_grows_with_the_unit(theme: QObject) -> None:
    theme.setProperty("unit", 20.0)
    small = sizes(theme)
    theme.setProperty("unit", 40.0)
    assert sizes(theme) == pytest.approx([size * 2 for size in small])
    theme.setProperty("unit", 24.0)


def sizes(theme: QObject) -> list[float]:
    return [length(theme, name) for name in ("text.body", "text.hero", "space.m", "radius.l")]


def length(theme: QObject, name: str) -> float:
    found = QQmlProperty.read(theme, name)
    assert isinstance(found, int | float), name
    return found


def test_large_type_and_still_motion(theme: QObject) -> None:
    body = length(theme, "text.body")
    theme.setProperty("textScale", 1.3)
    theme.setProperty("motionReduced", True)
    assert length(theme, "text.body") == pytest.approx(body * 1.3)
    assert length(theme, "motion.slow") == 0
    theme.setProperty("textScale", 1.0)
    theme.setProperty("motionReduced", False)


def test_a_finger_has_twenty_millimetres(theme: QObject) -> None:
    theme.setProperty("touchScreen", True)
    theme.setProperty("pixelsPerMm", 4.0)
    assert length(theme, "control") >= 80
    theme.setProperty("touchScreen", False)
    assert length(theme, "touch") == 0
