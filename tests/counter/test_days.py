"""Random days of an office at real windows: what `tests/application/test_queue.py` plays longer."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtWidgets import QApplication

from shared.persistence import migrate
from tests.counter.window_days import WindowDays, office_numbers
from tests.kiosk.driven import make_settings

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


def play(app: QApplication, folder: Path, lives: int, steps: int) -> Counter[str]:
    """How often each command was given by keys."""
    database = folder / "kezek.db"
    migrate.upgrade(database)
    tally: Counter[str] = Counter()
    own = {"app": app, "settings": make_settings(folder), "tally": tally}
    more = {"target": database, "numbers": office_numbers()}
    machine = type("Here", (WindowDays,), own | more)
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=lives,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=SLOW,
        ),
    )
    return tally


def test_a_day_at_the_windows(qapp: QApplication, tmp_path: Path) -> None:
    """Every answer, table and window is what the notebook says, also after holds and breaks."""
    tally = play(qapp, tmp_path, lives=5, steps=12)
    assert {"call_next", "serve"} <= tally.keys()
    assert len(tally) > 5


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_many_days_at_the_windows(qapp: QApplication, tmp_path: Path) -> None:
    """The same for minutes, with every step that a window has."""
    tally = play(qapp, tmp_path, lives=12, steps=40)
    assert {"hold", "transfer", "resume", "take_rest", "open_counter", "reinstate"} <= tally.keys()
