"""Asks for the visitor's ticket: the database first, this kiosk's own numbers if it is away."""

import logging
from functools import partial
from threading import Lock
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.offline_desk import OfflineDesk
from kiosk.viewmodels.visit import Issued
from shared.application.follow import Snapshot
from shared.application.take_ticket import TakeTicket
from shared.domain.errors import KEEPS_NOTHING, NO_ENTRY, KnownError
from shared.domain.office import Office
from shared.domain.result import Err, Ok, Result

LOG = logging.getLogger(__name__)
RETRY_MS: Final = 1_000
PATIENCE_MS: Final = 3_000
"""A visitor waits so long for a database that says nothing; what it says later counts no more."""


class Asking(QObject):
    """`given(command id, Issued)` or `refused(command id, fault)`; away is asked again by itself.

    A wish whose fault is away is not over: only `forget` ends it without an answer.
    """

    given = Signal(object, object)
    refused = Signal(object, object)

    def __init__(self, desk: Desk, offline: OfflineDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._offline = offline
        self._wish: TakeTicket | None = None
        self._closed = False
        self._claims: dict[UUID, bool] = {}
        self._claiming = Lock()
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._lose_patience)

    @property
    def stranded(self) -> bool:
        """Whether no ticket can be given: the database is away and there are no own numbers."""
        return self._desk.watch.is_away and not self._offline.ready

    def ask(self, wish: TakeTicket) -> None:
        """Begins; a wish of the same id is one ticket, however often it is asked."""
        self._wish = wish
        self._ask()

    def forget(self) -> None:
        """The visitor has gone. What the database is doing now comes to its end."""
        self._wish = None
        self._retry.stop()
        self._patience.stop()

    def close(self) -> None:
        """The kiosk ends: nothing is asked any more."""
        self._closed = True
        self.forget()
        self._offline.close()

    @Slot()
    def _ask(self) -> None:
        wish, snapshot = self._wish, self._desk.known.snapshot
        if wish is None or snapshot is None:
            return
        if self._desk.watch.is_away and self._offline.serves(wish.topic_id, snapshot):
            self._give_offline(wish, snapshot)
            return
        self._patience.start()
        self._desk.jobs.run(
            lambda: self._take(wish, snapshot),
            partial(self._answered, wish, snapshot.office),
            "take a ticket",
        )

    def _take(self, wish: TakeTicket, snapshot: Snapshot) -> Issued:
        """Runs on the worker's thread."""
        receipt = self._desk.use_cases.take_ticket(
            wish, wanted=lambda: not self._claims.get(wish.id, False)
        )
        issued = self._desk.issued(receipt.ticket, receipt.ahead, snapshot)
        if not self._closed and self._claim(wish, offline=False):
            # Here, since the GUI thread is drawing. Also for a visitor who has walked away.
            self._desk.print(issued, snapshot.office)
        return self._desk.with_code(issued)

    def _claim(self, wish: TakeTicket, *, offline: bool) -> bool:
        """Whether this ticket is the visitor's: the database's, or one of the kiosk's own row.

        Both may come in the same moment, on two threads; the first one is.
        """
        with self._claiming:
            return self._claims.setdefault(wish.id, offline) is offline

    def _answered(self, wish: TakeTicket, office: Office, result: Result[Issued]) -> None:
        if self._claims.get(wish.id, False):
            LOG.warning("an answer came after the kiosk's patience")
            self._offline.enter()  # which cancels what was recorded all the same: nobody holds it
            return
        here = self._wish is not None and self._wish.id == wish.id
        if here:
            self._patience.stop()
        match result:
            case Ok(issued):
                self._claims.pop(wish.id, None)
                self._desk.print(issued, office)
                self._end(wish, issued)
            case Err(error) if here:
                self._failed(wish, error)
            case Err():
                pass

    def _failed(self, wish: TakeTicket, error: Exception) -> None:
        self._desk.watch.refresh()
        match error, self._desk.known.snapshot:
            case KnownError(code=code), Snapshot() as snapshot if code in KEEPS_NOTHING:
                if self._offline.serves(wish.topic_id, snapshot):
                    self._give_offline(wish, snapshot)
                else:
                    self._retry.start()
                    self.refused.emit(wish.id, error)
            case KnownError(code=code), _ if code in NO_ENTRY:
                # Of the whole database, or of this wish: that shows when the office is read.
                self._retry.start()
                self.refused.emit(wish.id, KnownError("database_away", reason=code))
            case KnownError(), _:
                self.refused.emit(wish.id, error)
            case _:
                self.refused.emit(wish.id, KnownError("internal_error"))

    @Slot()
    def _lose_patience(self) -> None:
        wish, snapshot = self._wish, self._desk.known.snapshot
        if wish is None or snapshot is None or not self._offline.serves(wish.topic_id, snapshot):
            return
        LOG.warning("the database says nothing for %d ms", PATIENCE_MS)
        self._give_offline(wish, snapshot)

    def _give_offline(self, wish: TakeTicket, snapshot: Snapshot) -> None:
        if not self._claim(wish, offline=True):
            return  # the database has answered in this moment
        try:
            issued = self._offline.issue(wish, snapshot)
        except KnownError as error:
            LOG.warning("no ticket without the database: %s", error)
            self._claims.pop(wish.id, None)
            self.refused.emit(wish.id, error)
            return
        self._desk.print(issued, snapshot.office)
        self._end(wish, self._desk.with_code(issued))

    def _end(self, wish: TakeTicket, issued: Issued) -> None:
        if self._wish is not None and self._wish.id == wish.id:
            self.forget()
        self.given.emit(wish.id, issued)
