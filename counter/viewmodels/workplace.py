"""Where a clerk works: what is known, who sits here, and the one command under way."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from counter.viewmodels.desk_props import DeskInputs
from counter.viewmodels.errands import Command, Errands
from counter.viewmodels.seat import Seat
from counter.viewmodels.session import Session
from shared.application.call_next import CallNext
from shared.application.call_particular import CallFrom
from shared.application.finish import FinishAndCallNext
from shared.application.follow import Snapshot
from shared.application.sign_in import SignOut
from shared.application.use_cases import UseCases
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.domain.result import Err, Ok, Result
from shared.domain.ticket import Ticket
from shared.qt.jobs import Jobs
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch

CALLS = (CallNext, CallFrom, FinishAndCallNext)
"""What may find nobody."""
LATELY = timedelta(minutes=3)
"""Longer than any office lets a step be taken back."""


class Workplace(QObject):
    """`changed` when anything is to be derived anew, `ticked` when only its clocks are."""

    changed = Signal()
    ticked = Signal()
    carried_out = Signal(object)
    refused = Signal(object, object)

    def __init__(  # noqa: PLR0913 - what it stands on, named at the one place of making
        self,
        *,
        use_cases: UseCases,
        watch: OfficeWatch,
        jobs: Jobs,
        session: Session,
        texts: Texts,
        now: Callable[[], datetime],
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.texts = texts
        self.language = language
        self.now = now
        self._watch = watch
        self._session = session
        self._errands = Errands(use_cases, jobs, watch.back, self)
        self._settling = self._nobody = False
        self._fault: KnownError | None = None
        watch.changed.connect(self._on_changed)
        watch.away.connect(self.changed)
        watch.back.connect(self.changed)
        self._errands.answered.connect(self._answered)
        session.changed.connect(self._start_over)

    @property
    def snapshot(self) -> Snapshot | None:
        """The office as it was last known."""
        return self._watch.snapshot

    @property
    def seat(self) -> Seat | None:
        """Who sits here, and where."""
        return self._session.seat

    @property
    def ticket(self) -> Ticket | None:
        """The visitor at the counter."""
        if self.snapshot is None or self.seat is None:
            return None
        return self.snapshot.day.at_counter(self.seat.counter_id)

    def say(self, source: str, n: int | None = None, **fields: object) -> str:
        """A text of the desk in the clerk's language."""
        return self.texts.get(self.language, "Desk", source, n, **fields)

    def inputs(self) -> DeskInputs:
        """All that the window is derived from."""
        return DeskInputs(
            snapshot=self.snapshot,
            seat=self.seat,
            now=self.now(),
            language=self.language,
            busy=self._errands.busy or self._settling,
            nobody=self._nobody,
            fault="" if self._fault is None else self.texts.error(self.language, self._fault),
            away=self._watch.is_away,
        )

    def tick(self) -> None:
        """A second has passed: only where a clock is running is anything to be shown."""
        snapshot, seat = self.snapshot, self.seat
        if snapshot is None or seat is None:
            return
        desks = snapshot.day.desks
        step = desks.steps.get(seat.counter_id)
        lately = step is not None and self.now() - step.at < LATELY
        if self.ticket is not None or seat.counter_id in desks.rests or lately:
            self.ticked.emit()

    def ask(self, command: Command) -> None:
        """Has the command carried out, once."""
        self._nobody, self._fault = False, None
        self._errands.ask(command)
        self.changed.emit()

    def set_language(self, language: Language) -> None:
        """Shows the office's own words in `language`."""
        self.language = language
        self.changed.emit()

    def forget_fault(self) -> None:
        """The clerk has read it."""
        if self._fault is not None:
            self._fault = None
            self.changed.emit()

    def _answered(self, command: Command, result: Result[Any]) -> None:
        match result:
            case Ok(value):
                self._fault = None
                if isinstance(command, SignOut):
                    self._session.take(None)
                else:
                    self._nobody = value is None and isinstance(command, CALLS)
                    self._settling = not self._nobody
                    self.carried_out.emit(command)
            case Err(KnownError() as error):
                self._fault = error
                self.refused.emit(command, error)
            case Err():
                self._fault = KnownError("internal_error")
        self._watch.refresh()
        self.changed.emit()

    def _on_changed(self, *_news: object) -> None:
        self._settling = False
        self._leave_if_seat_is_lost()
        self.changed.emit()

    def _leave_if_seat_is_lost(self) -> None:
        snapshot, seat = self.snapshot, self.seat
        if snapshot is None or seat is None or self._errands.busy:
            return
        if snapshot.day.sittings.get(seat.counter_id) != seat.clerk_id:
            self._session.take(None)

    def _start_over(self) -> None:
        self._errands.forget()
        self._fault = None
        self._settling = self._nobody = False
        self.changed.emit()
