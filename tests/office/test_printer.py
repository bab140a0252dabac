from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from office.cli.printer import app
from shared.devices.printing.faults import Faults
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.domain.errors import KnownError

RUNNER = CliRunner()


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[VirtualPrinter]:
    with VirtualPrinter(tmp_path) as machine:
        yield machine


def said(*words: str) -> tuple[int, str]:
    told = RUNNER.invoke(app, words)
    return told.exit_code, told.output


@pytest.mark.parametrize(
    "faults, words",
    [
        (Faults(), ("answers questions  yes", "returns a mark", "paper              enough")),
        (Faults(knows_marks=False), ("answers a question after the paper",)),
        (Faults(silent=True), ("answers questions  no", 'count as "sent"', "not told")),
        (Faults(near_end=True), ("nearly used up",)),
        (Faults(paper_out=True), ("paper              none",)),
        (Faults(cover_open=True), ("cover              open",)),
    ],
    ids=str,
)
def test_a_probe_tells_what_the_printer_can_confirm(
    printer: VirtualPrinter, tmp_path: Path, faults: Faults, words: tuple[str, ...]
) -> None:
    printer.faults = faults
    code, told = said("probe", f"tcp://{printer.host}:{printer.port}")
    assert code == 0
    for word in words:
        assert word in told
    assert list(tmp_path.glob("*.png")) == []


@pytest.mark.parametrize("width", ["80", "58"])
def test_a_trial_ticket_comes_out(printer: VirtualPrinter, tmp_path: Path, width: str) -> None:
    code, told = said("test", f"tcp://{printer.host}:{printer.port}", "--paper", width)
    assert (code, told.rpartition(": ")[2].strip()) == (0, "printed")
    assert len(list(tmp_path.glob("*.png"))) == 1


def test_a_trial_that_fails_says_why_and_ends_with_1(printer: VirtualPrinter) -> None:
    printer.faults = Faults(paper_out=True)
    code, told = said("test", f"tcp://{printer.host}:{printer.port}")
    assert (code, told.rpartition(": ")[2].strip()) == (1, "failed (paper out)")


@pytest.mark.parametrize(
    "address, code",
    [
        ("tcp://127.0.0.1:9", "printer_unreachable"),
        ("parallel:1", "printer_address_wrong"),
        ("none", "printer_not_set"),
    ],
)
def test_what_cannot_be_reached_is_told(address: str, code: str) -> None:
    told = RUNNER.invoke(app, ["probe", address])
    assert isinstance(told.exception, KnownError)
    assert told.exception.code == code
