"""Prints tickets that exist, off the GUI thread, and records what became of each paper."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count
from threading import Lock
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.viewmodels.visit import Issued, PaperState
from shared.application.printing import PaperTexts, PrintOutcome, PrintReport, TicketPrinter
from shared.application.report_paper import ReportCopy, ReportPaper
from shared.application.use_cases import UseCases
from shared.domain.errors import KnownError
from shared.domain.result import Err, Ok, Result
from shared.qt.jobs import Jobs
from shared.qt.watch import OfficeWatch

LOG = logging.getLogger(__name__)
NO_PRINTER = "no_printer"
REMEMBERED: Final = 1_000
"""Papers whose state is kept; more than an outage brings forth."""
AGAIN_MS: Final = 2_000
"""After a report that failed: an outage may be too short for the watch to notice."""


def state_of(report: PrintReport) -> PaperState:
    """What the visitor is told; where no printer is set up nothing has failed."""
    return PaperState.NONE if report.detail == NO_PRINTER else PaperState.of(report.outcome)


@dataclass(frozen=True, slots=True)
class PrintRoom:
    """Where papers come out: the printer, the thread that waits for it, and the journal."""

    printer: TicketPrinter
    jobs: Jobs
    begin: Callable[[UUID], None]
    """Told of a ticket before the first byte of its paper goes out."""


class Papers(QObject):
    """Emits `done(ticket id, PaperState)` for each paper; one job at a time, never twice.

    A copy that the staff ask for is told by `copied(PaperState)` and recorded as such; a trial
    paper, which is no ticket, by `tried(PaperState)`.
    """

    done = Signal(object, object)
    copied = Signal(object)
    tried = Signal(object)

    def __init__(
        self,
        *,
        room: PrintRoom,
        use_cases: UseCases,
        jobs: Jobs,
        watch: OfficeWatch,
        device: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._use_cases = use_cases
        self._jobs = jobs
        self._device = device
        self._numbers = count(1)
        self._known: dict[UUID, PaperState] = {}
        self._knowing = Lock()
        self._unreported: dict[UUID, ReportPaper | ReportCopy] = {}
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.report_again)
        self._watch = watch
        watch.back.connect(self.report_again)

    def close(self) -> None:
        """The kiosk ends: what is not reported yet is looked for at its next start."""
        self._again.stop()

    def print(self, issued: Issued, compose: Callable[[], PaperTexts]) -> None:
        """Prints the ticket, once for all calls; `compose` runs on the printer's thread."""
        job, ticket_id = next(self._numbers), issued.ticket.id
        with self._knowing:
            if ticket_id in self._known:
                return
            self._known[ticket_id] = PaperState.PRINTING
            for old in list(self._known)[:-REMEMBERED]:
                del self._known[old]

        def work() -> PrintReport:
            texts = compose()
            self._room.begin(ticket_id)
            return self._room.printer.print_ticket(job, texts)

        self._room.jobs.run(work, partial(self._printed, ticket_id), "print a ticket")

    def state(self, ticket_id: UUID) -> PaperState | None:
        """What became of a paper since this start; None for one that was not asked for."""
        return self._known.get(ticket_id)

    def print_copy(self, issued: Issued, clerk_id: str, compose: Callable[[], PaperTexts]) -> None:
        """Prints a copy for the staff; what became of the first paper stays as it is."""
        job = next(self._numbers)
        self._room.jobs.run(
            lambda: self._room.printer.print_ticket(job, compose()),
            partial(self._copied, issued.ticket.id, clerk_id),
            "print a copy",
        )

    def print_trial(self, texts: PaperTexts) -> None:
        """Prints what belongs to no ticket."""
        job = next(self._numbers)
        self._room.jobs.run(
            lambda: self._room.printer.print_ticket(job, texts), self._tried, "print a trial"
        )

    def _tried(self, result: Result[PrintReport]) -> None:
        report = _told(result)
        LOG.info("trial paper: %s %s", report.outcome, report.detail)
        self.tried.emit(state_of(report))

    def _copied(self, ticket_id: UUID, clerk_id: str, result: Result[PrintReport]) -> None:
        report = _told(result)
        command = ReportCopy(
            ticket_id=ticket_id, report=report, device=self._device, clerk_id=clerk_id
        )
        self._unreported[command.id] = command
        self._report(command)
        self.copied.emit(state_of(report))

    def _printed(self, ticket_id: UUID, result: Result[PrintReport]) -> None:
        report = _told(result)
        if report.outcome in {PrintOutcome.UNKNOWN, PrintOutcome.FAILED}:
            LOG.warning("paper of %s: %s %s", ticket_id, report.outcome, report.detail)
        self._known[ticket_id] = state_of(report)
        self.done.emit(ticket_id, state_of(report))
        self.report(ticket_id, report)

    def report(self, ticket_id: UUID, report: PrintReport) -> None:
        """Records what became of a paper, now or as soon as the database is there."""
        command = ReportPaper(ticket_id=ticket_id, report=report, device=self._device)
        self._unreported[command.id] = command
        self._report(command)

    def _report(self, command: ReportPaper | ReportCopy) -> None:
        def work() -> None:
            match command:
                case ReportPaper():
                    self._use_cases.report_paper(command)
                case ReportCopy():
                    self._use_cases.report_copy(command)

        self._jobs.run(work, partial(self._reported, command.id), "report a paper")

    def _reported(self, command_id: UUID, result: Result[None]) -> None:
        if isinstance(result, Ok):
            self._unreported.pop(command_id, None)
            return
        LOG.warning("a paper is not yet reported: %s", result.error)
        if isinstance(result.error, KnownError) and not self._watch.is_away:
            self._again.start()

    def forget(self, ticket_id: UUID) -> None:
        """Nothing is reported any more of a ticket that the record will never have."""
        for command in list(self._unreported.values()):
            if command.ticket_id == ticket_id:
                del self._unreported[command.id]

    def report_again(self) -> None:
        """After an outage: the same commands, so that each is recorded once."""
        for command in list(self._unreported.values()):
            self._report(command)


def _told(result: Result[PrintReport]) -> PrintReport:
    """What is known of a paper, whatever the job came to."""
    match result:
        case Ok(report):
            return report
        case Err(KnownError() as error):
            return PrintReport(PrintOutcome.FAILED, error.code)
        case Err():
            return PrintReport(PrintOutcome.UNKNOWN, "internal_error")
