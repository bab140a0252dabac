"""The time of a database that has not been there yet: the machine's, or what was known."""

import time
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from shared.domain.errors import KnownError
from shared.persistence.late import LateStore
from shared.persistence.store import Clock, Store

HOUR = timedelta(hours=1)
NEAR = timedelta(seconds=30)


def away() -> Store:
    raise KnownError("database_away")


def sixty_times(real: datetime) -> datetime:
    """A rehearsal's clock."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    return start + (real - start) * 60


@pytest.mark.parametrize("clock", [lambda real: real, sixty_times])
def test_a_clock_that_is_behind_goes_on_from_what_was_known(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = LateStore("sample", clock, away)
    known = clock(datetime.now(UTC)) + HOUR
    store.not_before(known)
    assert abs(store.estimated_time() - known) < NEAR
    later, began = time.monotonic() + 600, datetime.now(UTC)
    monkeypatch.setattr("shared.persistence.late.time", SimpleNamespace(monotonic=lambda: later))
    passed = clock(began + timedelta(minutes=10)) - clock(began)
    assert abs(store.estimated_time() - known - passed) < NEAR
    assert abs(store.estimated_time(600) - known) < NEAR


def test_a_clock_that_is_right_is_not_changed_by_what_was_known_before() -> None:
    store = LateStore("sample", lambda real: real, away)
    store.not_before(datetime.now(UTC) - HOUR)
    assert abs(store.estimated_time() - datetime.now(UTC)) < NEAR
    assert abs(store.estimated_time(3600) - datetime.now(UTC) + HOUR) < NEAR
