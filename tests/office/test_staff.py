"""`kezek staff`: seen, and given new PINs that are in no command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from office.cli.app import main
from shared.bootstrap import connect
from shared.settings import Settings

HEAD, CLERK = "5019", "2580"
LIMIT_S = 60


@pytest.fixture
def settings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The sample office; its staff have the PINs of the file."""
    assert main(["init", "--sample", "--dir", str(tmp_path)]) == 0
    capsys.readouterr()
    return str(tmp_path / "kezek.toml")


def run(settings: str, *words: str) -> int:
    return main(["staff", *words, "--settings", settings])


def test_the_staff_is_listed(settings: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Name and role; nothing of a PIN."""
    assert run(settings, "list") == 0
    told = capsys.readouterr().out
    assert "isaev: Марат Исаев (clerk)" in told
    assert HEAD not in told


def test_who_leads_draws_a_new_pin_for_somebody(
    settings: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is shown once, works, and is changed by its owner."""
    assert run(settings, "reset-pin", "isaev", "--pin", CLERK) == 2
    assert run(settings, "reset-pin", "nobody", "--pin", HEAD) == 2
    capsys.readouterr()
    assert run(settings, "reset-pin", "isaev", "--pin", HEAD) == 0
    drawn = capsys.readouterr().out.split()[0]
    assert (len(drawn), drawn.isdigit()) == (6, True)
    assert run(settings, "change-pin", "isaev", "--pin", drawn, "--pin-new", "1234") == 2
    assert run(settings, "change-pin", "isaev", "--pin", drawn, "--pin-new", "қоңыр күз") == 0
    assert run(settings, "change-pin", "isaev", "--pin", drawn, "--pin-new", "846297") == 2


@pytest.mark.parametrize("option", ["--pin", "--pin=5019"])
def test_a_pin_on_a_real_command_line_is_refused(settings: str, option: str) -> None:
    """Every user of the machine would see it; so it is asked for."""
    words = [sys.executable, "-m", "office", "staff", "reset-pin", "isaev", "--settings", settings]
    given = [option, HEAD] if option == "--pin" else [option]
    done = subprocess.run(
        [*words, *given], capture_output=True, text=True, timeout=LIMIT_S, check=False
    )
    assert done.returncode == 2
    assert "Leave the PIN out of the command" in done.stderr


def test_a_pin_is_asked_for(settings: str) -> None:
    """Also of a script, through its standard input."""
    words = [sys.executable, "-m", "office", "staff", "reset-pin", "isaev", "--settings", settings]
    done = subprocess.run(
        words, input=f"{HEAD}\n", capture_output=True, text=True, timeout=LIMIT_S, check=False
    )
    assert (done.returncode, "shown only this once" in done.stdout) == (0, True), done.stderr
    assert HEAD not in done.stdout + done.stderr


def test_no_secret_is_in_the_settings_or_the_description(settings: str) -> None:
    """Nor a hash of one."""
    connection = connect(Settings.load(Path(settings)))
    try:
        events = json.dumps([dict(e.data) for e in connection.use_cases.reader.events_after(0)])
        office = repr(connection.use_cases.reader.office())
    finally:
        connection.close()
    for text in (Path(settings).read_text(encoding="utf-8"), events, office):
        assert HEAD not in text
        assert "argon2" not in text
