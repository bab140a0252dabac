import shutil
import wave
from pathlib import Path

from typer.testing import CliRunner

from office.cli.voice import VOICES, app
from shared.domain.errors import KnownError

RUNNER = CliRunner()


def test_the_shipped_voices_are_good() -> None:
    told = RUNNER.invoke(app, ["check"])
    assert told.exit_code == 0
    assert "kk: 60 of 60 clips good" in told.output


def test_a_damaged_clip_is_named(tmp_path: Path) -> None:
    shutil.copytree(VOICES, tmp_path / "voices")
    (tmp_path / "voices" / "ru" / "number.40.wav").unlink()
    told = RUNNER.invoke(app, ["check", "--folder", str(tmp_path / "voices")])
    assert told.exit_code == 1
    assert "ru: number.40: missing" in told.output


def test_a_call_is_written_to_a_file(tmp_path: Path) -> None:
    out = tmp_path / "call.wav"
    told = RUNNER.invoke(app, ["say", "A045", "3", "--out", str(out)])
    assert told.exit_code == 0
    assert "kk: а қырық бесінші нөмір үшінші терезеге өтіңіз" in told.output
    with wave.open(str(out)) as file:
        assert 5 < file.getnframes() / file.getframerate() < 15


def test_what_is_no_ticket_is_told_in_words(tmp_path: Path) -> None:
    told = RUNNER.invoke(app, ["say", "Z99", "3", "--out", str(tmp_path / "call.wav")])
    assert isinstance(told.exception, KnownError)
    assert told.exception.code == "call_not_speakable"


def test_a_kazakh_pack_is_made_on_any_machine_with_a_kazakh_voice(tmp_path: Path) -> None:
    told = RUNNER.invoke(app, ["make", "--language", "kk", "--folder", str(tmp_path)])
    assert told.exit_code == 0, told.output
    assert RUNNER.invoke(app, ["check", "--folder", str(tmp_path)]).output.startswith(
        "kk: 60 of 60"
    )
