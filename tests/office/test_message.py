"""`kezek message`: sent by who leads, read at a counter, withdrawn."""

from pathlib import Path

import pytest

from office.cli.app import main
from shared.application.message import ReadMessage
from shared.application.sign_in import SignIn
from shared.bootstrap import connect
from shared.settings import Settings

CLOCK = "2026-11-23T10:12:00"
HEAD, CLERK = "5019", "2580"


@pytest.fixture
def settings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The sample office on a Monday morning."""
    assert main(["init", "--sample", "--dir", str(tmp_path), "--clock", CLOCK]) == 0
    capsys.readouterr()
    return str(tmp_path / "kezek.toml")


def run(settings: str, *words: str) -> int:
    return main(["message", *words, "--settings", settings])


def test_a_message_goes_to_a_counter_and_back(
    settings: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the list tells, until it is withdrawn."""
    words = ["send", "Жиналыс сағат 17:00-де", "--until", "17:00", "--counter", "4"]
    assert run(settings, *words, "--pin", CLERK) == 2
    capsys.readouterr()
    assert run(settings, *words, "--pin", HEAD) == 0
    key = capsys.readouterr().out.split()[-1]
    here = {"counter_id": "counter-4", "clerk_id": "isaev"}
    connection = connect(Settings.load(Path(settings)))
    try:
        connection.use_cases.sign_in(SignIn(**here, pin="6924"))  # type: ignore[arg-type]
        connection.use_cases.read_message(ReadMessage(**here, message_id=key))  # type: ignore[arg-type]
    finally:
        connection.close()
    assert run(settings, "list") == 0
    told = capsys.readouterr().out
    assert "to counter 4 until 23.11. 17:00: Жиналыс сағат 17:00-де" in told
    assert "read at: counter 4" in told
    assert run(settings, "withdraw", key, "--pin", HEAD) == 0
    capsys.readouterr()
    assert run(settings, "list") == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("counter, until", [("99", "17:00"), ("4", "09:00"), ("4", "noon")])
def test_a_message_that_cannot_be_sent(
    settings: str, capsys: pytest.CaptureFixture[str], counter: str, until: str
) -> None:
    """One sentence says why."""
    words = ["send", "Text", "--until", until, "--counter", counter, "--pin", HEAD]
    assert run(settings, *words) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
