import sys

from PySide6.QtCore import QObject, QTimer


def test_void_calls_of_qt_keep_the_references_of_none() -> None:
    """PySide6 6.12.0 lost one per call on Python 3.11 and aborted after some thousands."""
    timer, thing = QTimer(), QObject()
    calls = 1000
    before = sys.getrefcount(None)
    for _ in range(calls):
        timer.setInterval(10)
        thing.setObjectName("name")
    lost = before - sys.getrefcount(None)
    assert abs(lost) < calls / 10
