"""A database cable that can be pulled."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from shared.application.enter_offline import Entry, OfflineTicket
from shared.application.pause_topic import PauseTopic
from shared.application.ports import Reader
from shared.application.report_paper import ReportPaper
from shared.application.take_ticket import Receipt, TakeTicket
from shared.application.use_cases import UseCases
from shared.domain.errors import KnownError


@dataclass
class Cable:
    """Pulled, nothing goes through.

    Losing answers, the command arrives and its answer does not; losing reports, no report of a
    paper arrives; full, the server answers and keeps nothing; shut out, it lets nobody in.
    """

    pulled: bool = False
    loses_answers: bool = False
    loses_reports: bool = False
    full: bool = False
    shut_out: bool = False

    def check(self) -> None:
        if self.shut_out:
            raise KnownError("password_wrong", login="kiosk-1", server="192.0.2.10:5432")
        if self.pulled:
            raise KnownError("database_away", reason="the cable is pulled")

    def check_room(self) -> None:
        self.check()
        if self.full:
            raise KnownError("database_full", reason="no space left on the server")


class CutReader:
    """Reads through the cable."""

    def __init__(self, reader: Reader, cable: Cable) -> None:
        self._reader = reader
        self._cable = cable

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def read(*args: object) -> Any:
            self._cable.check()
            return getattr(self._reader, name)(*args)

        return read


class CutUseCases(UseCases):
    """The use cases at the end of the cable."""

    def __init__(self, real: UseCases, cable: Cable) -> None:
        super().__init__(real._units, cast("Reader", CutReader(real.reader, cable)), real._hasher)
        self._cable = cable

    def take_ticket(
        self, command: TakeTicket, wanted: Callable[[], bool] = lambda: True
    ) -> Receipt:
        self._cable.check_room()
        receipt = super().take_ticket(command, wanted)
        if self._cable.loses_answers:
            raise KnownError("database_away", reason="the answer is lost")
        return receipt

    def enter_offline(self, given: OfflineTicket) -> Entry:
        self._cable.check_room()
        return super().enter_offline(given)

    def report_paper(self, command: ReportPaper) -> None:
        self._cable.check_room()
        if self._cable.loses_reports:
            raise KnownError("database_away", reason="the report is lost")
        super().report_paper(command)

    def pause_topic(self, command: PauseTopic) -> None:
        self._cable.check_room()
        super().pause_topic(command)
