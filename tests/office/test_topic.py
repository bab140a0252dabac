"""`kezek topic`: seen, paused by who leads the office, and resumed."""

from pathlib import Path

import pytest

from office.cli.app import main

CLOCK = "2026-11-23T10:12:00"
HEAD, CLERK = "5019", "2580"


@pytest.fixture
def settings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The sample office on a Monday morning."""
    assert main(["init", "--sample", "--dir", str(tmp_path), "--clock", CLOCK]) == 0
    capsys.readouterr()
    return str(tmp_path / "kezek.toml")


def states(settings: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What the list says of each topic."""
    capsys.readouterr()
    assert main(["topic", "list", "--settings", settings]) == 0
    lines = capsys.readouterr().out.splitlines()
    return [line.partition(": ")[2].partition(" (")[0] for line in lines]


def test_a_topic_pauses_until_a_time_and_goes_on(
    settings: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the list tells."""
    assert states(settings, capsys) == ["gives tickets"] * 5
    words = ["topic", "pause", "employment", "--pin", HEAD, "--settings", settings]
    assert main([*words, "--until", "11:30"]) == 0
    assert states(settings, capsys)[3] == "paused, again at 23.11. 11:30"
    words[1] = "resume"
    assert main(words) == 0
    assert states(settings, capsys) == ["gives tickets"] * 5


@pytest.mark.parametrize(
    "pin, topic, until, sentence",
    [
        (CLERK, "employment", "", "Only the head of the office or an administrator may do this."),
        ("9090", "employment", "", "PIN"),
        (HEAD, "nothing", "", "nothing"),
        (HEAD, "employment", "half past", "half past"),
        (HEAD, "employment", "09:00", "The time given is already past."),
    ],
)
def test_what_is_refused_is_one_sentence(
    settings: str,
    capsys: pytest.CaptureFixture[str],
    pin: str,
    topic: str,
    until: str,
    sentence: str,
) -> None:
    """And nothing pauses."""
    words = ["topic", "pause", topic, "--pin", pin, "--settings", settings, "--until", until]
    assert main(words) == 2
    told = capsys.readouterr().err
    assert sentence in told
    assert len(told.splitlines()) == 1
    assert states(settings, capsys) == ["gives tickets"] * 5
