"""A screen on which nothing moves: what a test waits for is there at once."""

from PySide6.QtCore import QObject

from shared.qt.engine import Screen


def without_motion(screen: Screen) -> None:
    theme = screen.engine.singletonInstance("KezekUi", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("motionReduced", True)
