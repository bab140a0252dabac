"""What a film does while somebody is called, as the office wishes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtMultimedia import QMediaPlayer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.made_media import film
from shared.settings import Settings
from tests.display.driven import Clerks, DrivenTelevision, every, media_settings, on_air

PLAYING = QMediaPlayer.PlaybackState.PlayingState
PAUSED = QMediaPlayer.PlaybackState.PausedState


@pytest.fixture
def tv(
    qapp: QApplication, qtbot: QtBot, settings: Settings, tmp_path: Path
) -> Iterator[DrivenTelevision]:
    media = tmp_path / "films"
    media.mkdir()
    film(media / "film.mp4", frames=500)
    with on_air(qapp, qtbot, media_settings(settings, media)) as driven:
        driven.television.source.start()
        driven.until(lambda: state(driven) is PLAYING)
        yield driven


def state(tv: DrivenTelevision) -> QMediaPlayer.PlaybackState:
    """Of the film that is seen."""
    slots = (item for item in every(tv.window.contentItem()) if item.property("playing"))
    players = (one for slot in slots for one in slot.children() if isinstance(one, QMediaPlayer))
    return next((player.playbackState() for player in players), PAUSED)


@pytest.mark.parametrize(
    "wish, meanwhile", [("pause", PAUSED), ("duck", PLAYING), ("shrink", PLAYING)]
)
def test_a_film_stands_still_during_a_call_only_where_the_office_wants_it(
    tv: DrivenTelevision, clerks: Clerks, wish: str, meanwhile: QMediaPlayer.PlaybackState
) -> None:
    screens = [{"device": "kiosk-1", "during_calls": wish}]
    clerks.configure(tv.parts.settings.folder, screens=screens)
    tv.until(lambda: tv.television.screen_model.screen.during_calls == wish)
    clerks.take()
    clerks.call()
    tv.until_playing(1)
    tv.until(lambda: state(tv) is meanwhile and bool(tv.television.media.property("ducked")))
    tv.player.finish()
    tv.until(lambda: state(tv) is PLAYING and not tv.television.media.property("ducked"))
