"""The TV is silenced, tried out, and reports that nobody can hear it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from display.speaker import Speaker
from display.viewmodels.sound_report import Hearing, sound_trouble
from display.viewmodels.turns import Outcome
from office.cli.app import main
from shared.application.mute_screen import AskSoundTest, MuteScreen, UnmuteScreen
from shared.assets import asset
from shared.bootstrap import connect
from shared.devices.speech.synthesis import NullSynthesiser, Pyttsx3Synthesiser
from shared.domain.mute import ALL_SCREENS
from shared.settings import Settings
from tests.display.driven import HEAD, Clerks, DrivenTelevision, large_office, on_air

TV = "tv-1"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return large_office(tmp_path).model_copy(update={"device": TV}).placed_in(tmp_path)


@pytest.fixture
def clerks(settings: Settings) -> Iterator[Clerks]:
    connection = connect(settings)
    yield Clerks(connection)
    assert connection.verify() == []
    connection.close()


@pytest.fixture
def tv(
    qapp: QApplication, qtbot: QtBot, settings: Settings, clerks: Clerks
) -> Iterator[DrivenTelevision]:
    with on_air(qapp, qtbot, settings) as driven:
        driven.until(lambda: reported(clerks) == "")
        yield driven


def reported(clerks: Clerks) -> str | None:
    """What the staff are told of this TV; None before it has reported."""
    state = clerks.connection.use_cases.reader.day().devices.get(TV)
    return None if state is None else state.trouble


def mute(tv: DrivenTelevision, clerks: Clerks, screen: str = ALL_SCREENS) -> None:
    clerks.connection.use_cases.mute_screen(MuteScreen(clerk_id=HEAD, screen=screen))
    tv.until(lambda: tv.has("mutedSign"))


def test_a_muted_tv_shows_its_calls_and_says_so_until_it_may_speak(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    mute(tv, clerks, TV)
    clerks.take()
    first = clerks.call()
    tv.until(lambda: [one.outcome for one in tv.records] == [Outcome.SHOWN])
    assert tv.text_of("stageLabel") == first.label
    assert {"Дыбыс өшірілген", "Звук выключен"} <= set(tv.texts())
    clerks.connection.use_cases.unmute_screen(UnmuteScreen(clerk_id=HEAD))
    tv.until(lambda: not tv.has("mutedSign"))
    clerks.take()
    clerks.call(2)
    tv.until_playing(1)


def test_what_is_muted_elsewhere_concerns_this_tv_not(tv: DrivenTelevision, clerks: Clerks) -> None:
    clerks.configure(
        tv.parts.settings.folder, screens=[{"device": TV}, {"device": "tv-2", "speaks": False}]
    )
    clerks.connection.use_cases.mute_screen(MuteScreen(clerk_id=HEAD, screen="tv-2"))
    clerks.take()
    clerks.call()
    tv.until_playing(1)
    assert not tv.has("mutedSign")


def ask(clerks: Clerks, screen: str = ALL_SCREENS) -> None:
    clerks.connection.use_cases.ask_sound_test(AskSoundTest(device="kezek-1", screen=screen))


def test_a_sound_test_waits_for_the_call_and_is_heard_once(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    clerks.take()
    clerks.call()
    tv.until_playing(1)
    ask(clerks, TV)
    tv.player.finish()
    tv.until_playing(2)
    assert [part.name for part in tv.player.sounds[1].parts] == ["chime", "kk", "ru", "en"]
    clerks.take()
    clerks.call(2)
    tv.until(lambda: len(tv.television.announcer.queue.pending) == 1)
    tv.player.finish()
    tv.until_playing(3)
    assert [part.name for part in tv.player.sounds[2].parts][1:] == ["kk", "ru"]


def test_a_sound_test_that_was_asked_before_the_start_is_not_played(
    qapp: QApplication, qtbot: QtBot, settings: Settings, clerks: Clerks
) -> None:
    ask(clerks)
    with on_air(qapp, qtbot, settings) as tv:
        clerks.take()
        clerks.call()
        tv.until_playing(1)
        tv.player.finish()
        tv.until(lambda: len(tv.records) == 1)
        assert len(tv.player.sounds) == 1


def test_a_muted_tv_plays_no_sample(tv: DrivenTelevision, clerks: Clerks) -> None:
    mute(tv, clerks)
    ask(clerks)
    clerks.take()
    clerks.call()
    tv.until(lambda: len(tv.records) == 1)
    assert tv.player.sounds == []


def test_the_staff_hear_of_a_lost_loudspeaker_until_it_is_back(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    tv.player.available = False
    tv.player.availableChanged.emit(False)
    tv.until(lambda: reported(clerks) == "no_sound_output")
    assert tv.has("soundlessSign")
    tv.player.available = True
    tv.player.availableChanged.emit(True)
    tv.until(lambda: reported(clerks) == "")
    assert not tv.has("soundlessSign")


def test_the_staff_hear_of_an_output_that_refuses_sounds(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    tv.player.failingChanged.emit(True)
    tv.until(lambda: reported(clerks) == "sound_failing")
    tv.player.failingChanged.emit(False)
    tv.until(lambda: reported(clerks) == "")


@pytest.mark.parametrize(
    "hearing, trouble",
    [
        (Hearing(), ""),
        (Hearing(has_output=False, failing=True, voice="voice_missing"), "no_sound_output"),
        (Hearing(failing=True, voice="voice_missing"), "sound_failing"),
        (Hearing(voice="voice_incomplete"), "voice_incomplete"),
        (Hearing(speaks=False, has_output=False, voice="voice_missing"), ""),
    ],
)
def test_the_gravest_trouble_is_told(hearing: Hearing, trouble: str) -> None:
    assert sound_trouble(hearing) == trouble


def test_a_voice_that_lacks_a_clip_is_told(tmp_path: Path) -> None:
    """Spoken by the machine it is a mild trouble; where that cannot, a grave one."""
    shutil.copytree(asset("voices"), tmp_path / "voices")
    assert Speaker(tmp_path / "voices", NullSynthesiser()).warm_up() == ""
    (tmp_path / "voices" / "ru" / "number.5.wav").unlink()
    assert Speaker(tmp_path / "voices", NullSynthesiser()).warm_up() == "voice_missing"
    assert Speaker(tmp_path / "voices", Pyttsx3Synthesiser()).warm_up() == "voice_incomplete"


def test_the_command_line_silences_tries_and_lists(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = "2026-11-23T10:12:00"
    assert main(["init", "--sample", "--dir", str(tmp_path), "--clock", clock]) == 0
    where = ["--settings", str(tmp_path / "kezek.toml")]
    capsys.readouterr()
    assert main(["sound", "mute", "--pin", "5019", "--until", "15:30", *where]) == 0
    assert capsys.readouterr().out == "All TVs: silent until 23.11. 15:30.\n"
    assert main(["sound", "mute", "--pin", "2580", *where]) == 2
    assert "Only the head" in capsys.readouterr().err
    assert main(["sound", "unmute", "--pin", "5019", *where]) == 0
    assert main(["sound", "test", "--screen", "tv-9", *where]) == 2
    assert "tv-9" in capsys.readouterr().err
    assert main(["sound", "test", *where]) == 0
