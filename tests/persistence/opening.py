"""Opens the sample office, in a test as in the processes that it starts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from argon2 import PasswordHasher

from shared.persistence.pins import ArgonHasher
from shared.persistence.postgresql import PostgresStore
from shared.persistence.sqlite import SqliteStore
from shared.persistence.store import Store
from tests.samples import MORNING

FAST_PINS = ArgonHasher(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@dataclass
class TestClock:
    """An office's clock that stands until it is moved."""

    __test__ = False
    now: datetime = MORNING

    def __call__(self, real: datetime) -> datetime:
        """The office's time, whatever the real one."""
        assert real.tzinfo is UTC
        return self.now

    def pass_by(self, **lengths: float) -> None:
        """Moves it on."""
        self.now += timedelta(**lengths)


def open_store(
    target: Path | str, clock: Callable[[datetime], datetime], office_id: str = "sample"
) -> Store:
    """The store of either engine."""
    if isinstance(target, Path):
        return SqliteStore(target, office_id, clock)
    return PostgresStore(target, office_id, clock)
