"""What the visitor's wishes are carried out with."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.viewmodels.known_office import KnownOffice
from kiosk.viewmodels.papers import Papers
from kiosk.viewmodels.visit import Issued
from shared.application.follow import Snapshot
from shared.application.printing import PaperTexts
from shared.application.use_cases import UseCases
from shared.domain.language import Language
from shared.domain.office import Office
from shared.domain.ticket import Ticket
from shared.qt.jobs import Jobs
from shared.qt.watch import OfficeWatch


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Database, papers, clock, and how this kiosk is set."""

    use_cases: UseCases
    watch: OfficeWatch
    known: KnownOffice
    jobs: Jobs
    papers: Papers
    compose: Callable[[Office, Issued], PaperTexts]
    address: Callable[[str, str], str]
    code: Callable[[str], str]
    now: Callable[[], datetime]
    ago: Callable[[float], datetime]
    """The office's time so many seconds ago."""
    sure_of_time: Callable[[], bool]
    """Whether that is the database's clock; else the machine's is all that is known."""
    device: str
    language: Language
    return_after: int
    """Seconds without a touch after which the visit ends."""

    def issued(self, ticket: Ticket, ahead: int, snapshot: Snapshot) -> Issued:
        """What screen and paper show of a ticket, but for the screen's code.

        May ask the database, so not on the GUI thread.
        """
        token = ticket.token or self.use_cases.reader.token_of(ticket.id)
        return self.with_token(ticket, token, ahead, snapshot)

    def with_token(self, ticket: Ticket, token: str, ahead: int, snapshot: Snapshot) -> Issued:
        """As `issued`, for a token that is known."""
        address = self.address(snapshot.office.visitor_page, token)
        return Issued(
            ticket=ticket,
            ahead=ahead,
            wait=snapshot.wait(ticket.topic_id, self.now(), ahead),
            address=address,
        )

    def with_code(self, issued: Issued) -> Issued:
        """As the screen shows it; takes its time, which a printer need not wait for."""
        return replace(issued, code=self.code(issued.address))

    def print(self, issued: Issued, office: Office) -> None:
        """Lets the ticket's paper come out, once; on any thread."""
        self.papers.print(issued, lambda: self.compose(office, issued))
