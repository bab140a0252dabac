"""A few touches of `kezek bench monkey`, of which ten thousand are made by hand."""

from PySide6.QtWidgets import QApplication

from benchmarks.monkey import Plan, monkey


def test_a_monkey_neither_breaks_the_kiosk_nor_gets_a_second_ticket(qapp: QApplication) -> None:
    del qapp
    result = monkey(Plan(300, seed=9, haste=3, sizes=((960, 540), (540, 960)), tickets=1))
    assert result["findings"] == []
    assert result["touches"] >= 300
    assert result["visits"] > 1
    assert result["tickets"] > 0
