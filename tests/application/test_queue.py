"""Whole days of an office in random steps, beside a notebook that is kept by hand.

`kezek test --soak -k many_days` plays many more of them.
"""

import inspect
import itertools
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from shared.domain.event import TICKET_ACTIONS
from shared.domain.transitions import Action
from tests.application.notebook import STEPS
from tests.application.serving_days import SERVING_RULES, ServingDays


def play(target: Path | str, lives: int, steps: int) -> None:
    """So many offices, each with so many steps."""
    machine = type("Here", (ServingDays,), {"target": target, "numbers": itertools.count(1)})
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=lives,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=slow,
        ),
    )


def test_any_day(target: Path | str) -> None:
    """Every answer, refusal, table and screen is what the notebook says."""
    play(target, lives=20 if isinstance(target, Path) else 10, steps=25)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_many_days(target: Path | str) -> None:
    """The same for minutes."""
    play(target, lives=200, steps=80)


def test_the_notebook_knows_every_step_of_a_clerk() -> None:
    """A step that is new in the program must come here too."""
    known = {TICKET_ACTIONS[kind] for kind in STEPS} | set(SERVING_RULES)
    assert set(Action) - known == {Action.CALL, Action.CANCEL, Action.EXPIRE}
    rules = {name for name, _ in inspect.getmembers(ServingDays, callable)}
    assert set(SERVING_RULES.values()) <= rules
