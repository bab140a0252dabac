"""A kiosk's database that goes away and comes back, and answers that are lost on the way."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from shared.application.ports import Reader, UnitOfWork
from shared.application.take_ticket import Receipt, TakeTicket
from shared.application.use_cases import UseCases
from shared.domain.errors import KnownError


@dataclass(slots=True)
class Cable:
    """Pulled, nothing goes through; losing answers, a wish arrives and its answer does not."""

    pulled: bool = False
    loses_answers: bool = False

    def check(self) -> None:
        """Raises KnownError `database_away` while it is pulled."""
        if self.pulled:
            raise KnownError("database_away", reason="the cable is pulled")


class _CutReader:
    def __init__(self, reader: Reader, cable: Cable) -> None:
        self._reader = reader
        self._cable = cable

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def read(*args: object) -> Any:  # noqa: ANN401  whatever the reader gives
            self._cable.check()
            return getattr(self._reader, name)(*args)

        return read


class CutUseCases(UseCases):
    """The use cases at the end of the cable."""

    def __init__(self, real: UseCases, cable: Cable) -> None:
        def units() -> UnitOfWork:
            cable.check()
            return real._units()  # noqa: SLF001  a class of the same kind

        reader = cast("Reader", _CutReader(real.reader, cable))
        super().__init__(units, reader, real._hasher)  # noqa: SLF001  the same
        self._cable = cable

    def take_ticket(
        self, command: TakeTicket, wanted: Callable[[], bool] = lambda: True
    ) -> Receipt:
        """Carried out, and perhaps never answered."""
        receipt = super().take_ticket(command, wanted)
        if self._cable.loses_answers:
            raise KnownError("database_away", reason="the answer is lost")
        return receipt
