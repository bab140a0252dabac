"""Twelve mixed files in the real window: what is good is seen, nothing black or frozen between."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.settings import Settings
from tests.display.driven import DrivenTelevision, large_office, media_settings, on_air
from tests.display.made_playlist import BROKEN, SHADES, make

BLACK = 12
NEAR = 60


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return large_office(tmp_path_factory.mktemp("office"), counters=1)


@pytest.fixture
def tv(
    qapp: QApplication, qtbot: QtBot, office: Settings, tmp_path: Path
) -> Iterator[DrivenTelevision]:
    make(tmp_path, seconds=1)
    with on_air(qapp, qtbot, media_settings(office, tmp_path)) as driven:
        yield driven


def middle(tv: DrivenTelevision) -> tuple[int, int, int]:
    """The colour in the middle of the media, as it is on the screen."""
    pane = next(item for item in tv.items() if item.objectName() == "mediaPane")
    place = pane.mapRectToScene(pane.boundingRect()).toRect()
    spot = QRect(place.center().x() - 4, place.center().y() - 4, 8, 8)
    grabbed: QImage = tv.window.grabWindow().copy(spot).scaled(1, 1)
    colour = grabbed.pixelColor(0, 0)
    return colour.red(), colour.green(), colour.blue()


def apart(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def test_each_good_file_is_seen_and_nothing_is_black_between(tv: DrivenTelevision) -> None:
    source, media = tv.television.source, tv.television.media
    source.start()
    tv.until(lambda: bool(source.look.found) and not source.look.converting)
    assert {one.origin.name: one.fault.value for one in source.look.refused} == BROKEN
    seen: set[str] = set()
    black: list[tuple[str, tuple[int, int, int]]] = []

    def all_seen() -> bool:
        current = media.current
        if current is None:
            return False
        colour = middle(tv)
        if max(colour) <= BLACK:
            black.append((current.item.name, colour))
        if apart(colour, SHADES[current.item.name]) <= NEAR:
            seen.add(current.item.name)
        return seen == set(SHADES)

    tv.bot.waitUntil(all_seen, timeout=60_000)
    assert black == []
