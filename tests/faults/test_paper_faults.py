"""A few tickets of `kezek bench paper`, of which a thousand are printed by hand."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from benchmarks.paper import Plan, paper
from shared.devices.printing.conversation import Limits

TICKETS = 32
SHORT = Limits(connect=1.0, answer=0.3, send=0.3, confirm=0.5)


@pytest.fixture(scope="module")
def result(qapp: QApplication) -> dict[str, Any]:
    del qapp
    return paper(Plan(TICKETS, seed=7, limits=SHORT, size=(640, 360)))


def test_what_is_said_of_each_paper_is_true_whatever_the_printer_does(
    result: dict[str, Any],
) -> None:
    assert result["findings"] == []
    assert result["tickets"] == TICKETS


def test_the_troubles_were_real(result: dict[str, Any]) -> None:
    assert result["on_paper"] >= result["by_outcome"]["printed"] > 0
    assert result["by_outcome"]["failed"] > 0
    assert result["by_outcome"]["unknown"] > 0
    assert len(result["by_fault"]) > 10
