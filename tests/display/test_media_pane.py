from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.made_media import film, picture
from shared.application.media import Look
from shared.settings import Settings
from tests.display.driven import DrivenTelevision, every, large_office, media_settings, on_air


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return large_office(tmp_path_factory.mktemp("office"), counters=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def tv(
    qapp: QApplication, qtbot: QtBot, office: Settings, folder: Path
) -> Iterator[DrivenTelevision]:
    with on_air(qapp, qtbot, media_settings(office, folder)) as driven:
        yield driven


def front(tv: DrivenTelevision) -> str:
    """The name of the file that is seen; empty without any."""
    current = tv.television.media.current
    return "" if current is None else current.item.name


def slot(tv: DrivenTelevision, number: int) -> QQuickItem:
    return next(
        item for item in every(tv.window.contentItem()) if item.objectName() == f"slot-{number}"
    )


def test_videos_follow_each_other_past_broken_ones(tv: DrivenTelevision, folder: Path) -> None:
    film(folder / "1.mp4", frames=30)
    (folder / "2-empty.mp4").touch()
    film(folder / "3.mp4", frames=30)
    seen: list[str] = []

    def both_twice() -> bool:
        if front(tv) and seen[-1:] != [front(tv)]:
            seen.append(front(tv))
        return len(seen) >= 4

    tv.television.source.start()
    tv.until(both_twice)
    assert seen[:4] == ["1.mp4", "3.mp4", "1.mp4", "3.mp4"]


def test_one_of_two_is_whole_at_every_moment_of_a_change(
    tv: DrivenTelevision, folder: Path
) -> None:
    film(folder / "1.mp4", frames=75)
    film(folder / "2.mp4", frames=75)
    tv.television.source.start()
    tv.until(lambda: front(tv) == "1.mp4" and slot(tv, 0).opacity() == 1)
    whole = []

    def changed() -> bool:
        opacities = [slot(tv, number).opacity() for number in (0, 1)]
        whole.append(max(opacities) == 1)
        return front(tv) == "2.mp4" and opacities == [0, 1]

    tv.until(changed)
    assert all(whole)


def test_without_anything_to_show_the_office_bids_welcome(
    tv: DrivenTelevision, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tv.television.source._library, "look", Look)
    tv.television.source.start()
    tv.until(lambda: any(text.startswith("Қош келдіңіз") for text in tv.texts()))


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
def test_a_file_that_vanishes_while_it_is_due_is_passed_over(
    tv: DrivenTelevision, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film(folder / "1.mp4", frames=40)
    gone = film(folder / "2.mp4", frames=40)
    picture(folder / "3.png")
    library = tv.television.source._library
    look = library.look

    def look_then_lose() -> Look:
        found = look()
        gone.unlink(missing_ok=True)
        return found

    monkeypatch.setattr(library, "look", look_then_lose)
    tv.television.source.start()
    tv.until(lambda: front(tv) == "3.png")


def test_media_are_quiet_while_a_call_is_spoken(tv: DrivenTelevision) -> None:
    media = tv.television.media
    assert not media.property("ducked")
    media.set_ducked(True)
    assert media.property("ducked")
