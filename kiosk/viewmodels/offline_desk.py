"""Tickets while the database is away: given from the kiosk's own numbers, entered afterwards."""

import logging
from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.known_office import own_ticket
from kiosk.viewmodels.visit import Issued
from shared.application.commands import new_id
from shared.application.enter_offline import Entry, OfflineTicket
from shared.application.follow import Snapshot
from shared.application.take_ticket import CODES, TakeTicket, new_token
from shared.domain.availability import Unavailable
from shared.domain.errors import KnownError
from shared.domain.result import Ok, Result
from shared.uptime import boot, uptime

LOG = logging.getLogger(__name__)
AGAIN_MS: Final = 2_000
"""After an entry that failed."""
TRUSTED: Final = timedelta(seconds=2)
"""An estimate that is so near is left as the visitor's paper has it."""
Entries = list[tuple[OfflineTicket, Entry]]


class Book(Protocol):
    """See `kiosk.offline_book`."""

    @property
    def numbers(self) -> range: ...
    @property
    def pending(self) -> tuple[OfflineTicket, ...]: ...
    def next_number(self, day: date, letter: str, *, sure: bool = True) -> int: ...
    def write(self, given: OfflineTicket) -> None: ...
    def entered(self, ticket_ids: Collection[UUID]) -> None: ...
    def forget_before(self, today: date) -> None: ...


class OfflineDesk(QObject):
    """`settled` tells that nothing is left to enter."""

    settled = Signal()

    def __init__(self, desk: Desk, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = book
        self._entering = self._closed = False
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.enter)
        desk.watch.changed.connect(self._begin)
        desk.watch.back.connect(self.enter)
        self.settled.connect(desk.papers.report_again)

    def close(self) -> None:
        """The kiosk ends: what is not entered yet stays in the book."""
        self._closed = True
        self._again.stop()

    @property
    def ready(self) -> bool:
        """Whether some topic can go on without the database."""
        snapshot = self._desk.known.snapshot
        return snapshot is not None and any(
            self.serves(topic.id, snapshot) for topic in snapshot.office.topics
        )

    def serves(self, topic_id: str, snapshot: Snapshot) -> bool:
        """Whether this kiosk has numbers that the topic's own row never reaches."""
        series = snapshot.office.topic(topic_id).series
        numbers = self._book.numbers
        return bool(numbers) and (series.last < numbers[0] or series.first > numbers[-1])

    def issue(self, wish: TakeTicket, snapshot: Snapshot) -> Issued:
        """A ticket that is on this kiosk's disk when it returns, and soon in the database.

        `snapshot` is the office as this kiosk knows it, with the tickets that it gave before.
        Raises KnownError as `take_ticket` does, or `disk_refuses`.
        """
        now = self._desk.now()
        office = snapshot.office
        match snapshot.availability(wish.topic_id, now):
            case Unavailable(reason):
                raise KnownError(CODES[reason], topic=wish.topic_id)
            case _:
                pass
        day = now.astimezone(office.zone).date()
        letter = office.topic(wish.topic_id).series.letter
        given = OfflineTicket(
            wish_id=wish.id,
            ticket_id=new_id(),
            token=new_token(),
            topic_id=wish.topic_id,
            language=wish.language,
            group_id=wish.group_id,
            device=wish.device,
            letter=letter,
            number=self._book.next_number(day, letter, sure=self._desk.sure_of_time()),
            issued_at=now,
            day=day,
            boot=boot(),
            uptime=uptime(),
        )
        ticket = own_ticket(given, snapshot)
        waiting = snapshot.waiting(ticket.topic_id)
        ahead = sum(one.order_key < ticket.order_key for one in waiting)
        self._book.write(given)
        self._desk.known.refresh()
        LOG.warning("%s is given without the database", ticket.label)
        if not self._desk.watch.is_away:
            self._again.start()
        return self._desk.with_token(ticket, given.token, ahead, snapshot)

    @Slot()
    def enter(self) -> None:
        """Enters what was given, in the order of issue, unless that is being done."""
        pending = self._book.pending
        if not pending or self._entering or self._closed:
            return
        self._entering = True
        self._desk.jobs.run(lambda: self._enter(pending), self._entered, "enter offline tickets")

    def _begin(self) -> None:
        """What a kiosk that was switched off still owes, as soon as the office is known."""
        snapshot = self._desk.watch.snapshot
        if self._desk.watch.is_away:
            return
        self._desk.watch.changed.disconnect(self._begin)
        if snapshot is not None:
            self._book.forget_before(snapshot.now.astimezone(snapshot.office.zone).date())
        self.enter()

    def _enter(self, pending: tuple[OfflineTicket, ...]) -> Entries:
        """Runs on the worker's thread; those before a fault are done."""
        done: Entries = []
        try:
            self._desk.use_cases.reader.now()  # which is the office's time from here on
            for given in pending:
                dated = self._dated(given)
                done.append((dated, self._desk.use_cases.enter_offline(dated)))
        except KnownError as error:
            LOG.warning("an offline ticket is not yet entered: %s", error)
        return done

    def _dated(self, given: OfflineTicket) -> OfflineTicket:
        """By the database's clock, if the machine has been on since then: its own may be wrong."""
        snapshot = self._desk.watch.snapshot
        if given.boot != boot() or snapshot is None:
            return given
        issued = self._desk.ago(uptime() - given.uptime)
        if abs(issued - given.issued_at) < TRUSTED:
            return given
        told = given.issued_at.isoformat(timespec="seconds")
        right = issued.isoformat(timespec="seconds")
        LOG.warning("%s%03d was given at %s, not %s", given.letter, given.number, right, told)
        day = issued.astimezone(snapshot.office.zone).date()
        return replace(given, issued_at=issued, day=day)

    def _write_again(self, given: OfflineTicket) -> None:
        """With its right day, to which its number belongs."""
        try:
            self._book.write(given)
        except KnownError as error:
            LOG.warning("the book keeps a wrong day: %s", error)

    def _entered(self, result: Result[Entries]) -> None:
        self._entering = False
        done = result.value if isinstance(result, Ok) else []
        days = {given.ticket_id: given.day for given in self._book.pending}
        for given, _ in done:
            if given.day != days[given.ticket_id]:
                self._write_again(given)
        if done:
            self._book.entered([given.ticket_id for given, _ in done])
            self._desk.known.refresh()
        for given, entry in done:
            if entry is not Entry.ENTERED:
                LOG.error("%s%03d lapsed: %s", given.letter, given.number, entry)
                self._desk.papers.forget(given.ticket_id)
        if self._book.pending and not self._closed:
            self._again.start()
        elif done and not self._closed:
            self.settled.emit()
