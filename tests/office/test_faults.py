from pathlib import Path

import pytest
import typer

from office.cli import app
from office.cli.faults import in_words
from shared.domain.errors import KnownError


def run_raising(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> int:
    """The exit code of a command that stops with this error."""

    def command() -> None:
        raise error

    monkeypatch.setattr(app, "COMMANDS", (*app.COMMANDS, ("break", command)))
    return app.main(["break"])


def test_a_known_error_is_one_sentence_about_its_fields(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    error = KnownError("a_fault_without_translation", host="192.0.2.7")
    assert run_raising(error, monkeypatch) == 2
    assert capsys.readouterr().err == "A fault without translation (host: 192.0.2.7).\n"


def test_a_bug_is_one_sentence_and_its_details_are_in_the_log(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("platformdirs.user_log_path", lambda *_, **__: tmp_path)
    assert run_raising(ZeroDivisionError("seven by zero"), monkeypatch) == 70
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert str(tmp_path / "kezek.log") in told
    log = (tmp_path / "kezek.log").read_text(encoding="utf-8")
    assert "Traceback" in log
    assert "seven by zero" in log


def test_whoever_debugs_sees_the_bug_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEZEK_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run_raising(ZeroDivisionError(), monkeypatch)


@pytest.mark.parametrize("error", [KeyboardInterrupt(), typer.Abort()])
def test_an_interruption_has_its_own_code(
    error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run_raising(error, monkeypatch) == 130


@pytest.mark.parametrize("words", [["nosuch"], ["test", "--nosuch"]])
def test_a_wrong_word_is_one_sentence(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(words) == 2
    told = capsys.readouterr().err
    assert "nosuch" in told
    assert told.count("\n") == 1


def test_without_words_the_commands_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main([]) == 0
    listed = capsys.readouterr().out
    assert all(f"\n  {name} " in listed for name, _ in app.COMMANDS)


def test_a_code_without_fields_is_a_sentence_too() -> None:
    assert in_words(KnownError("printer_unreachable")) == "Printer unreachable."
