"""A database that was away when its program began: opened as soon as it is there."""

import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from threading import Event, Lock, Thread

from shared.application.ports import Feed
from shared.domain.errors import KnownError
from shared.persistence.prepared import Session
from shared.persistence.store import Clock, Store, Writing


class LateStore:
    """See `Store`. Until it is open, whatever is asked tries to open it, and raises as that does.

    The clock is the machine's until then, and never waits.
    """

    def __init__(self, office_id: str, clock: Clock, make: Callable[[], Store]) -> None:
        """`make` opens the real one; called again after each failure."""
        self.office_id = office_id
        self._clock = clock
        self._make = make
        self._opening = Lock()
        self._store: Store | None = None
        self._opened = Event()
        self._closed = False
        self._least: tuple[datetime, float, timedelta] | None = None

    @property
    def is_open(self) -> bool:
        """Whether it has ever been there."""
        return self._opened.is_set()

    def open(self) -> Store:
        """The real one; raises KnownError."""
        with self._opening:
            if self._closed:
                raise KnownError("database_away", reason="the program ends")
            if self._store is None:
                self._store = self._make()
                self._opened.set()
            return self._store

    def open_within(self, seconds: float) -> None:
        """As `open`; KnownError `database_away` if it takes longer, which it may go on to do."""
        outcome: list[Exception] = []

        def attempt() -> None:
            try:
                self.open()
            except Exception as error:  # noqa: BLE001  raised below, on the caller's thread
                outcome.append(error)

        thread = Thread(target=attempt, name="open the database", daemon=True)
        thread.start()
        thread.join(seconds)
        if outcome:
            raise outcome[0]
        if not self.is_open:
            raise KnownError("database_away", reason=f"no answer within {seconds:g} s")

    def writing(self) -> AbstractContextManager[Writing]:
        """See `Store.writing`."""
        return self.open().writing()

    def founding(self) -> AbstractContextManager[Session]:
        """See `Store.founding`."""
        return self.open().founding()

    def reading(self) -> AbstractContextManager[Session]:
        """See `Store.reading`."""
        return self.open().reading()

    def schema_version(self) -> str | None:
        """See `Store.schema_version`."""
        return self.open().schema_version()

    def time(self, session: Session) -> datetime:
        """See `Store.time`."""
        return self.open().time(session)

    def estimated_time(self, ago: float = 0.0) -> datetime:
        """See `Store.estimated_time`."""
        store = self._store
        return self._by_machine(ago) if store is None else store.estimated_time(ago)

    def not_before(self, moment: datetime) -> None:
        """It was that already: a machine whose clock is behind goes on from there."""
        real = datetime.now(UTC)
        self._least = (real, time.monotonic(), moment - self._clock(real))

    def _by_machine(self, ago: float) -> datetime:
        told = self._clock(datetime.now(UTC) - timedelta(seconds=ago))
        if self._least is None:
            return told
        begun, at, behind = self._least
        passed = timedelta(seconds=time.monotonic() - at - ago)
        return max(told, self._clock(begun + passed) + behind)

    def pins_made(self) -> Mapping[str, str]:
        """See `Reader.pins_made`."""
        return self.open().pins_made()

    def pin_owner(self, hashes: Mapping[str, str]) -> str | None:
        """See `Reader.pin_owner`."""
        return self.open().pin_owner(hashes)

    def feed(self) -> Feed:
        """See `Store.feed`."""
        return _LateFeed(self._opened, lambda: self.open().feed())

    def close(self) -> None:
        """An opening that is still under way comes to nothing."""
        self._closed = True
        if self._opening.acquire(blocking=False):
            try:
                if self._store is not None:
                    self._store.close()
            finally:
                self._opening.release()


class _LateFeed:
    """Hears nothing until the store is open; then there is much to be read."""

    def __init__(self, opened: Event, make: Callable[[], Feed]) -> None:
        self._opened = opened
        self._make = make
        self._feed: Feed | None = None
        self._changing = Lock()
        self._closed = False

    def wait(self, timeout: float) -> bool:
        """See `Feed.wait`."""
        if self._feed is not None:
            return self._feed.wait(timeout)
        if not self._opened.wait(timeout):
            return False
        feed = self._make()
        with self._changing:
            if not self._closed:
                self._feed = feed
                return True
        feed.close()
        return False

    def close(self) -> None:
        """See `Feed.close`."""
        with self._changing:
            self._closed = True
        if self._feed is not None:
            self._feed.close()
