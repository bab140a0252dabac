"""Everything that a program can ask of an office, bound to its database."""

from shared.application.call_next import CallNext, call_next
from shared.application.configure_office import ConfigureOffice, configure_office
from shared.application.enter_offline import Entry, OfflineTicket, enter_offline
from shared.application.follow import Follower
from shared.application.identify import Identify, identify
from shared.application.pause_topic import PauseTopic, ResumeTopic, pause_topic, resume_topic
from shared.application.ports import PinHasher, Reader, Sitting, UnitOfWorkFactory
from shared.application.raise_alert import CancelAlert, RaiseAlert, cancel_alert, raise_alert
from shared.application.report_device import ReportDevice, report_device
from shared.application.report_paper import ReportCopy, ReportPaper, report_copy, report_paper
from shared.application.serve import Serve, serve
from shared.application.sign_in import SignIn, SignOut, sign_in, sign_out
from shared.application.take_ticket import Receipt, TakeTicket, take_ticket
from shared.domain.office import Clerk
from shared.domain.ticket import Ticket


class UseCases:
    """The commands and readings of one office; each method says what it raises."""

    def __init__(self, units: UnitOfWorkFactory, reader: Reader, hasher: PinHasher) -> None:
        self._units = units
        self._hasher = hasher
        self.reader = reader

    def follower(self) -> Follower:
        """A new cursor on the office's events; one for each program."""
        return Follower(self.reader)

    def take_ticket(self, command: TakeTicket) -> Receipt:
        """See `take_ticket.take_ticket`."""
        return take_ticket(self._units, command)

    def enter_offline(self, given: OfflineTicket) -> Entry:
        """See `enter_offline.enter_offline`."""
        return enter_offline(self._units, given)

    def call_next(self, command: CallNext) -> Ticket | None:
        """See `call_next.call_next`."""
        return call_next(self._units, command)

    def serve(self, command: Serve) -> Ticket:
        """See `serve.serve`."""
        return serve(self._units, command)

    def sign_in(self, command: SignIn) -> Sitting:
        """See `sign_in.sign_in`."""
        return sign_in(self._units, self.reader, self._hasher, command)

    def sign_out(self, command: SignOut) -> None:
        """See `sign_in.sign_out`."""
        sign_out(self._units, command)

    def report_paper(self, command: ReportPaper) -> None:
        """See `report_paper.report_paper`."""
        report_paper(self._units, command)

    def report_copy(self, command: ReportCopy) -> None:
        """See `report_paper.report_copy`."""
        report_copy(self._units, command)

    def report_device(self, command: ReportDevice) -> None:
        """See `report_device.report_device`."""
        report_device(self._units, command)

    def pause_topic(self, command: PauseTopic) -> None:
        """See `pause_topic.pause_topic`."""
        pause_topic(self._units, command)

    def resume_topic(self, command: ResumeTopic) -> None:
        """See `pause_topic.resume_topic`."""
        resume_topic(self._units, command)

    def configure_office(self, command: ConfigureOffice) -> None:
        """See `configure_office.configure_office`."""
        configure_office(self._units, self._hasher, command)

    def raise_alert(self, command: RaiseAlert) -> str:
        """See `raise_alert.raise_alert`."""
        return raise_alert(self._units, command)

    def cancel_alert(self, command: CancelAlert) -> None:
        """See `raise_alert.cancel_alert`."""
        cancel_alert(self._units, command)

    def identify(self, command: Identify) -> Clerk:
        """See `identify.identify`."""
        return identify(self._units, self.reader, self._hasher, command)
