"""How fast a kiosk gives tickets: fair to a rush, not to a hand that only plays."""

import math
from collections import deque
from datetime import datetime, timedelta

MINUTE = timedelta(minutes=1)


class Pace:
    """Remembers the tickets of the last minute."""

    def __init__(self) -> None:
        self._given: deque[datetime] = deque()

    def note(self, now: datetime) -> None:
        """A ticket was given."""
        self._given.append(now)

    def wait(self, now: datetime, per_minute: int) -> int:
        """Seconds until the next ticket; 0: now."""
        while self._given and now - self._given[0] >= MINUTE:
            self._given.popleft()
        if len(self._given) < per_minute:
            return 0
        return math.ceil((self._given[-per_minute] + MINUTE - now).total_seconds())
