"""The one visitor at the kiosk: what is touched, asked for and given, and when it ends."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.viewmodels.papers import Papers
from kiosk.viewmodels.visit import Issued, PaperState, Stage, Visit
from shared.application.commands import new_id
from shared.application.follow import Snapshot
from shared.application.printing import PaperTexts
from shared.application.take_ticket import TakeTicket
from shared.application.use_cases import UseCases
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.domain.office import Office
from shared.domain.result import Err, Ok, Result
from shared.domain.ticket import Ticket
from shared.qt.jobs import Jobs
from shared.qt.watch import OfficeWatch

SETTLE_MS = 350
"""After a page has changed, touches meant for the page before reach nothing."""
RETRY_MS = 1_000
SHOWN_WITH_PAPER_S = 20
"""A visitor who holds the paper needs the screen no longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the visitor's wishes are carried out with."""

    use_cases: UseCases
    watch: OfficeWatch
    jobs: Jobs
    papers: Papers
    compose: Callable[[Office, Issued], PaperTexts]
    address: Callable[[str, str], str]
    code: Callable[[str], str]
    now: Callable[[], datetime]
    device: str
    language: Language
    return_after: int
    """Seconds without a touch after which the visit ends."""

    def issued(self, ticket: Ticket, ahead: int, snapshot: Snapshot) -> Issued:
        """What screen and paper show of a ticket; asks the database, so not on the GUI thread."""
        token = self.use_cases.reader.token_of(ticket.id)
        address = self.address(snapshot.office.visitor_page, token)
        return Issued(
            ticket=ticket,
            ahead=ahead,
            wait=snapshot.wait(ticket.topic_id, self.now(), ahead),
            address=address,
            code=self.code(address),
        )


class Visitor(QObject):
    """Holds the visit; `changed` tells that anything in it did, `spoke` that the language did."""

    changed = Signal()
    spoke = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.visit = Visit()
        self.language = desk.language
        self.seconds_left = desk.return_after
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.tick)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._ask)
        desk.papers.done.connect(self._paper_done)

    @property
    def settled(self) -> bool:
        """Whether touches count: not while a page has only just appeared."""
        return not self._settle.isActive()

    def speak(self, language: Language) -> None:
        """Changes the language; nothing else of the visit."""
        self.touched()
        if language is not self.language:
            self.language = language
            self.spoke.emit(language)
            self.changed.emit()

    def choose(self, topic_id: str) -> None:
        """Opens the sheet of a topic."""
        if self.settled:
            self._become(self.visit.choose(topic_id, new_id()))

    def belong(self, group_id: str | None) -> None:
        """The visitor belongs to a priority group, or to none."""
        self._become(self.visit.belong(group_id))

    def take(self) -> None:
        """Asks for the ticket; further touches are the same wish."""
        if self.settled and self.visit.stage is Stage.SHEET and not self.visit.asking:
            self._become(self.visit.ask())
            self._ask()

    def leave(self) -> None:
        """Ends the visit by a touch; while an answer is due this waits for it."""
        waits = self.visit.asking and self.visit.fault is None
        if self.settled and not waits:
            self.end()

    def end(self) -> None:
        """Nothing of this visitor stays."""
        self._retry.stop()
        self._become(Visit())
        self.speak(self._desk.language)

    def touched(self) -> None:
        """Somebody is there: the time to return starts again."""
        if self.seconds_left != self._desk.return_after:
            self.seconds_left = self._desk.return_after
            self.changed.emit()
        if not self._second.isActive():
            self._second.start()

    def tick(self) -> None:
        """A second has passed; called by the timer, and by tests."""
        if self._at_rest():
            self._second.stop()
            return
        if self.visit.asking and self.visit.fault is None:
            return
        self.seconds_left -= 1
        if self.seconds_left > 0:
            self.changed.emit()
        else:
            self.end()

    def _at_rest(self) -> bool:
        return self.visit == Visit() and self.language is self._desk.language

    def _become(self, visit: Visit) -> None:
        before, self.visit = self.visit, visit
        if before.stage is not visit.stage:
            self._settle.start()
            self.touched()
        if before != visit:
            self.changed.emit()

    def _ask(self) -> None:
        visit, snapshot = self.visit, self._desk.watch.snapshot
        if visit.command_id is None or visit.topic_id is None or snapshot is None:
            return
        command = TakeTicket(
            topic_id=visit.topic_id,
            language=self.language,
            device=self._desk.device,
            group_id=visit.group_id,
            id=visit.command_id,
        )
        self._desk.jobs.run(
            lambda: self._issue(command, snapshot),
            partial(self._answered, command.id, snapshot.office),
            "take a ticket",
        )

    def _issue(self, command: TakeTicket, snapshot: Snapshot) -> Issued:
        """Runs on the worker's thread."""
        receipt = self._desk.use_cases.take_ticket(command)
        return self._desk.issued(receipt.ticket, receipt.ahead, snapshot)

    def _answered(self, command_id: UUID, office: Office, result: Result[Issued]) -> None:
        here = self.visit.command_id == command_id
        match result:
            case Ok(issued):
                # Printed also for a visitor who has walked away: the ticket exists.
                self._desk.papers.print(issued, lambda: self._desk.compose(office, issued))
                if here:
                    self._become(self.visit.issue(issued))
            case Err(error) if here:
                self._failed(error if isinstance(error, KnownError) else None)
            case Err():
                pass

    def _failed(self, error: KnownError | None) -> None:
        match error:
            case KnownError(code="database_away" | "database_busy"):
                self._become(self.visit.keep_asking(error))
                self._retry.start()
            case KnownError(code="office_closed"):
                self.end()
            case KnownError():
                self._become(self.visit.refuse(error))
            case None:
                self._become(self.visit.refuse(KnownError("internal_error")))
        self._desk.watch.refresh()

    def _paper_done(self, ticket_id: UUID, paper: PaperState) -> None:
        issued = self.visit.issued
        if issued is None or issued.ticket.id != ticket_id:
            return
        shown = SHOWN_WITH_PAPER_S if paper.in_hand else self._desk.return_after
        self.seconds_left = min(self._desk.return_after, shown)
        self._become(self.visit.with_paper(paper))
