"""After a start: tickets that this kiosk gave and whose papers nobody has heard of."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Final, Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.visit import Issued
from shared.application.follow import Snapshot
from shared.application.printing import PrintOutcome, PrintReport
from shared.domain.office import Office
from shared.domain.result import Err, Ok, Result
from shared.domain.ticket import Ticket, TicketState

LOG = logging.getLogger(__name__)
STANDS_THERE: Final = timedelta(minutes=2)
"""How long a visitor may be taken to stand before a kiosk that has just gone dark."""
RESTARTED: Final = "kiosk_restarted"


class Journal(Protocol):
    """See `kiosk.print_journal`."""

    def begun(self) -> frozenset[UUID]: ...
    def keep(self, owed: Iterable[UUID]) -> None: ...


@dataclass(frozen=True, slots=True)
class Owed:
    """The tickets without a word on their papers, and those whose papers were begun."""

    tickets: Sequence[Ticket]
    begun: frozenset[UUID]


def fate(ticket: Ticket, begun: frozenset[UUID], now: datetime) -> PrintReport | None:
    """What to report of the paper, or None to print it now; a begun paper is never printed again.

    A paper for somebody who has gone would be found by somebody else.
    """
    if ticket.id in begun:
        return PrintReport(PrintOutcome.UNKNOWN, RESTARTED)
    if ticket.state is TicketState.WAITING and now - ticket.issued_at <= STANDS_THERE:
        return None
    return PrintReport(PrintOutcome.FAILED, RESTARTED)


class OwedPapers(QObject):
    """Looks once, when the office is first known."""

    def __init__(
        self,
        desk: Desk,
        journal: Journal,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._journal = journal
        desk.watch.changed.connect(self._look)

    def _look(self) -> None:
        if self._desk.watch.is_away:
            return
        self._desk.watch.changed.disconnect(self._look)
        self._desk.jobs.run(self._owed, self._settle, "look for papers that are owed")

    def _owed(self) -> Owed:
        owed = self._desk.use_cases.reader.owed_papers(self._desk.device)
        # Without the database this kiosk may have given tickets since its start.
        tickets = [ticket for ticket in owed if self._desk.papers.state(ticket.id) is None]
        begun = self._journal.begun() & {ticket.id for ticket in tickets}
        self._journal.keep(begun)
        return Owed(tickets, begun)

    def _settle(self, result: Result[Owed]) -> None:
        snapshot = self._desk.watch.snapshot
        match result:
            case Ok(owed) if snapshot is not None:
                for ticket in owed.tickets:
                    line = snapshot.waiting(ticket.topic_id)
                    ahead = sum(other.order_key < ticket.order_key for other in line)
                    self._settle_one(ticket, owed.begun, ahead, snapshot)
            case Ok():
                pass
            case Err(error):
                LOG.warning("owed papers are not known: %s", error)
                self._desk.watch.changed.connect(self._look)

    def _settle_one(
        self, ticket: Ticket, begun: frozenset[UUID], ahead: int, snapshot: Snapshot
    ) -> None:
        report = fate(ticket, begun, self._desk.now())
        if report is not None:
            LOG.warning("paper of %s after a restart: %s", ticket.label, report.outcome)
            self._desk.papers.report(ticket.id, report)
            return
        LOG.warning("paper of %s is printed after a restart", ticket.label)
        self._desk.jobs.run(
            lambda: self._desk.issued(ticket, ahead, snapshot),
            partial(self._print, snapshot.office),
            "print an owed paper",
        )

    def _print(self, office: Office, result: Result[Issued]) -> None:
        match result:
            case Ok(issued):
                self._desk.papers.print(issued, lambda: self._desk.compose(office, issued))
            case Err(error):
                LOG.warning("an owed paper stays owed: %s", error)
