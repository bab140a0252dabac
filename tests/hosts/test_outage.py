"""A short course of `kezek bench outage`."""

from pathlib import Path

import pytest

from benchmarks.hosts import NoHostsError
from benchmarks.outage import Plan, run
from office.cli.app import main


@pytest.mark.soak
@pytest.mark.timeout(600)
def test_nothing_is_lost_and_everybody_is_back() -> None:
    """How soon is the bench's matter, on an idle machine."""
    try:
        result = run(Plan(cuts=1, failovers=1))
    except NoHostsError as error:
        pytest.skip(f"an office of several hosts is NOT tested here: {error}")
    assert result["findings"] == []
    assert result["checked"]["answers"] > 0
    assert set(result["seconds"]) == {
        *("one server", "two servers"),
        *("server killed", "server cut off"),
    }


def test_where_hosts_are_not_allowed_the_bench_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["bench", "outage"]) == 2
    out, told = capsys.readouterr()
    assert out == ""
    assert told.startswith("An office of several hosts cannot be played here: ")
    assert told.count("\n") == 1
