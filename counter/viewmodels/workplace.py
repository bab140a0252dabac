"""Where a clerk works: what is known, who sits here, and the one command under way."""

from collections.abc import Callable, Sequence
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
from shared.domain.event import Event, EventKind
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
    taken_over = Signal(str, str)  # who sits there now, and the machine
    day_ended = Signal(str)  # whose service the end of the day cut off, "" for nobody's

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
        device: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.texts = texts
        self.language = language
        self.now = now
        self.locked = False
        self._device = device
        self._watch = watch
        self._session = session
        self._errands = Errands(use_cases, jobs, watch.back, self)
        self._settling = self._nobody = False
        self._at_desk = ""
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
            locked=self.locked,
        )

    def set_locked(self, *, locked: bool) -> None:
        """Whether the window waits for the PIN."""
        self.locked = locked
        self.changed.emit()

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

    def refuse(self, fault: KnownError) -> None:
        """Says why something is not done, without asking the database."""
        self._fault = fault
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

    def _on_changed(self, snapshot: Snapshot, news: Sequence[Event]) -> None:
        self._settling = False
        seat = self.seat
        if seat is not None and not self._errands.busy and self._is_lost(snapshot, seat):
            self._tell_loss(snapshot, seat, news)
            self._session.take(None)
        ticket = self.ticket
        self._at_desk = "" if ticket is None else ticket.label
        self.changed.emit()

    def _is_lost(self, snapshot: Snapshot, seat: Seat) -> bool:
        day, counter = snapshot.day, seat.counter_id
        machine = day.desks.machines.get(counter) or self._device
        return day.sittings.get(counter) != seat.clerk_id or machine != self._device

    def _tell_loss(self, snapshot: Snapshot, seat: Seat, news: Sequence[Event]) -> None:
        for event in news:
            taken_at = event.perhaps("taken_over_at")
            if taken_at is not None and event.perhaps("counter") == seat.counter_id:
                self.taken_over.emit(snapshot.office.clerk_name(event.actor), taken_at)
                return
        closed = [event for event in news if event.kind is EventKind.DAY_CLOSED]
        if closed or snapshot.day_is_over:
            cut = any(self._at_desk in labels_of(event) for event in closed)
            self.day_ended.emit(self._at_desk if cut else "")

    def _start_over(self) -> None:
        self._errands.forget()
        self._fault = None
        self._settling = self._nobody = False
        self.changed.emit()


def labels_of(closed: Event) -> list[str]:
    """Whose turn a DAY_CLOSED event ended unfinished."""
    labels = closed.data.get("labels")
    return [str(label) for label in labels] if isinstance(labels, list) else []
