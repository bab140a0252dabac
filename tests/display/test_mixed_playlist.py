"""A short course of the benchmark: twelve mixed files, broken ones among them, in a real window."""

from PySide6.QtWidgets import QApplication

from benchmarks.media import Course, run
from benchmarks.mixed_media import BROKEN, SHADES

ROUNDS = 3
CHANGES = ROUNDS * len(SHADES)


def test_each_good_file_is_seen_and_nothing_is_black_or_frozen(qapp: QApplication) -> None:
    assert isinstance(qapp, QApplication)
    result = run(Course(hours=CHANGES * 12 / 3600, minutes=1), qapp)
    assert result["changes"] >= CHANGES
    assert result["items_shown"] == sorted(SHADES)
    assert result["refused"] == BROKEN
    assert (result["black_frames"], result["frozen_frames"], result["wrong_frames"]) == (0, 0, 0)
