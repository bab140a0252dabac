"""Guessing a secret takes longer and longer, whatever is restarted and however many guess."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from shared.application.ports import Attempts, UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError

FREE_FAILURES = 3
"""Wrong secrets of a clerk before the first delay."""
FREE_FAILURES_OF_A_DESK = 8
"""The same at a machine at which several clerks sign in."""
FIRST_DELAY = timedelta(seconds=15)
LONGEST_DELAY = timedelta(minutes=15)
DESK = "desk:"
"""Begins the name of a machine beside the clerks' ids, none of which has a colon."""
Found = TypeVar("Found")


def delay_after(failures: int, free: int = FREE_FAILURES) -> timedelta:
    """How long signing in rests after so many wrong PINs in a row; doubles each time."""
    beyond = failures - free
    return timedelta(0) if beyond < 0 else min(LONGEST_DELAY, FIRST_DELAY * 2 ** min(beyond, 10))


def refuse_while_locked(kept: Attempts, now: datetime) -> None:
    """Raises KnownError `pin_locked` while the delay after wrong PINs lasts."""
    if kept.locked_until is not None and kept.locked_until > now:
        seconds = int((kept.locked_until - now).total_seconds()) + 1
        raise KnownError("pin_locked", seconds=seconds)


def attempt(
    units: UnitOfWorkFactory, names: Sequence[str], look: Callable[[], Found | None]
) -> Found:
    """What `look` finds, or KnownError `pin_wrong`, `pin_locked`.

    The attempt counts as failed before it is looked at: so a hundred clients that guess in the
    same moment are a hundred failures, and a program that is killed in between gains nothing.
    """
    with units() as unit:
        failures = [_count(unit, name) for name in names]
        unit.commit()
    found = look()
    if found is None:
        raise KnownError("pin_wrong", failures=failures[0])
    with units() as unit:
        for name in names:
            _succeeded(unit, name)
        unit.commit()
    return found


def _count(unit: UnitOfWork, name: str) -> int:
    kept = unit.attempts(name)
    refuse_while_locked(kept, unit.now)
    desk = name.startswith(DESK)
    rested = kept.locked_until is not None and unit.now - kept.locked_until >= LONGEST_DELAY
    failures = 1 if desk and rested else kept.failures + 1
    rest = delay_after(failures, FREE_FAILURES_OF_A_DESK if desk else FREE_FAILURES)
    moment = unit.now + rest if rest or desk else None
    unit.keep_attempts(replace(kept, failures=failures, locked_until=moment))
    return failures


def _succeeded(unit: UnitOfWork, name: str) -> None:
    """A right secret clears its clerk; at a machine it takes back no more than its own attempt."""
    kept = unit.attempts(name)
    failures = max(0, kept.failures - 1) if name.startswith(DESK) else 0
    locked = kept.locked_until
    if not delay_after(failures, FREE_FAILURES_OF_A_DESK):
        locked = None if not failures or locked is None else min(locked, unit.now)
    unit.keep_attempts(replace(kept, failures=failures, locked_until=locked))
