"""How the time of a simulation passes: as fast as a person lives, or at once."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol


class Stopped(Exception):  # noqa: N818 - no error
    """Somebody asked the simulation to end."""


class Pace(Protocol):
    """The office's time, and the way to wait for it."""

    def now(self) -> datetime:
        """UTC."""

    def wait_until(self, moment: datetime) -> None:
        """Returns at `moment`, at once if it is past; raises Stopped."""


class LivedPace:
    """Follows the clock of the office's database, which runs `factor` times as fast as ours."""

    def __init__(self, now: Callable[[], datetime], factor: float) -> None:
        self._now = now
        self._factor = factor
        self.stop = threading.Event()

    def now(self) -> datetime:
        return self._now()

    def wait_until(self, moment: datetime) -> None:
        rest = (moment - self._now()).total_seconds() / self._factor
        if self.stop.wait(max(rest, 0.0)):
            raise Stopped


class ScriptedPace:
    """A clock that stands still until somebody waits: a morning passes in a second.

    It is the database's clock too: pass `at` to `connect`.
    """

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)

    def at(self, _real: datetime) -> datetime:
        return self._now

    def now(self) -> datetime:
        return self._now

    def wait_until(self, moment: datetime) -> None:
        self._now = max(self._now, moment.astimezone(UTC))
