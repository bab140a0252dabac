"""`kezek alert`: raised from a ready text or a file, listed, replaced and ended."""

from datetime import datetime
from pathlib import Path

import pytest

from office.cli.app import main
from tests.application.cap.messages import child

HEAD, CLERK = "5019", "2580"
CLOCK = "2026-11-23T10:12:00"


@pytest.fixture
def settings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["init", "--sample", "--dir", str(tmp_path), "--clock", CLOCK]) == 0
    capsys.readouterr()
    return str(tmp_path / "kezek.toml")


def run(settings: str, *words: str, pin: str = HEAD) -> int:
    return main(["alert", *words, "--pin", pin, "--settings", settings])


def listed(settings: str, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(["alert", "list", "--settings", settings]) == 0
    return capsys.readouterr().out


def test_an_alert_is_raised_replaced_and_ended(
    settings: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the beginning of its id."""
    assert listed(settings, capsys) == "No alert.\n"
    assert run(settings, "raise", "fire", "--minutes", "30") == 0
    first = capsys.readouterr().out.split()[0]
    assert "actual, extreme, in force until 23.11. 10:42" in listed(settings, capsys)
    assert run(settings, "raise", "exercise", "--replaces", first[:18]) == 0
    second = capsys.readouterr().out.split()[0]
    shown = listed(settings, capsys)
    assert first not in shown
    assert second in shown
    assert run(settings, "cancel", second) == 0
    assert listed(settings, capsys) == "No alert.\n"


@pytest.mark.parametrize(
    "words, pin, sentence",
    [
        (("raise", "fire"), CLERK, "Only the head"),
        (("raise", "dragon"), HEAD, "Ready ones: chemical, earthquake"),
        (("cancel", "0000"), HEAD, "0000"),
    ],
)
def test_what_is_refused_is_one_sentence(
    settings: str,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    pin: str,
    sentence: str,
) -> None:
    """And no alert is raised."""
    assert run(settings, *words, pin=pin) == 2
    told = capsys.readouterr().err
    assert sentence in told
    assert len(told.splitlines()) == 1
    assert listed(settings, capsys) == "No alert.\n"


def test_a_file_of_ones_own_names_its_mistakes(
    settings: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With their lines."""
    file = tmp_path / "own.toml"
    file.write_text('severity = "bad"\nminutes = 5\n[kk]\nevent = "Сел"\n', encoding="utf-8")
    assert run(settings, "raise", str(file)) != 0
    told = capsys.readouterr().err
    assert "severity" in told
    assert "ru" in told


def test_the_ready_texts_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """In both languages of the state."""
    assert main(["alert", "templates"]) == 0
    assert "Жер сілкінісі / Землетрясение" in capsys.readouterr().out


def test_cap_messages_are_received_by_hand(
    settings: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence each; the exit code tells of any that was refused."""
    made = child(datetime.fromisoformat(f"{CLOCK}+05:00"))
    right, wrong = tmp_path / "right.xml", tmp_path / "wrong.xml"
    right.write_bytes(made.content)
    wrong.write_bytes(made.having(sent="today").content)
    arguments = ["alert", "receive", str(right), "--settings", settings]
    assert main(arguments) == 0
    assert "on every screen" in capsys.readouterr().out
    assert "Бала жоғалды / Missing child" in listed(settings, capsys)
    assert main([*arguments, str(wrong), str(tmp_path / "none.xml")]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert "received before" in lines[0]
    assert "<sent>" in lines[1]
    assert "none.xml" in lines[2]
