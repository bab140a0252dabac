"""Signing in: who, where, and the PIN."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.seat import Seat
from counter.viewmodels.session import Session
from shared.application.follow import Snapshot
from shared.application.ports import Sitting
from shared.application.sign_in import SignIn
from shared.application.use_cases import UseCases
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.domain.result import Err, Ok, Result
from shared.qt.jobs import Jobs
from shared.qt.listmodel import RowsModel
from shared.qt.props import Props
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch

QML_IMPORT_NAME = "KezekCounter"
QML_IMPORT_MAJOR_VERSION = 1


TAKEN: Final = frozenset({"counter_taken", "clerk_elsewhere", "seat_open"})
"""A seat that can be taken over."""
SECOND_MS: Final = 1_000
TAKEN_OVER: Final = str(
    QT_TRANSLATE_NOOP("SignIn", "{name} has taken over your counter at {device}.")
)


@dataclass(frozen=True, slots=True)
class ClerkRow:
    """A member of staff; `counter_number` is where they sit already, 0 if nowhere."""

    clerk_id: str
    name: str
    counter_number: int


@dataclass(frozen=True, slots=True)
class CounterRow:
    """A counter; `taken_by` is who sits there."""

    counter_id: str
    number: int
    taken_by: str


@dataclass(frozen=True, slots=True)
class SignInProps:
    """What is chosen and what is the matter."""

    clerk_id: str = ""
    counter_id: str = ""
    busy: bool = False
    fault: str = ""
    can_take_over: bool = False
    notice: str = ""
    known: bool = False
    """Whether the office has been read."""


def clerk_rows(snapshot: Snapshot) -> tuple[ClerkRow, ...]:
    """All staff by name."""
    office = snapshot.office
    seats = {
        clerk: office.counter_number(counter) for counter, clerk in snapshot.day.sittings.items()
    }
    rows = [ClerkRow(clerk.id, clerk.name, seats.get(clerk.id, 0)) for clerk in office.staff]
    return tuple(sorted(rows, key=lambda row: row.name))


def counter_rows(snapshot: Snapshot) -> tuple[CounterRow, ...]:
    """All counters by number."""
    office = snapshot.office
    rows = []
    for counter in office.counters:
        clerk = snapshot.day.sittings.get(counter.id)
        taken_by = "" if clerk is None else office.clerk_name(clerk)
        rows.append(CounterRow(counter.id, counter.number, taken_by))
    return tuple(sorted(rows, key=lambda row: row.number))


@QmlElement
@QmlUncreatable("made by the program")
class SignInModel(QObject):
    """The lists to choose from and the way in."""

    clerkIdChanged = Signal()
    counterIdChanged = Signal()
    busyChanged = Signal()
    faultChanged = Signal()
    canTakeOverChanged = Signal()
    noticeChanged = Signal()
    knownChanged = Signal()
    refused = Signal()

    def __init__(  # noqa: PLR0913 - what it stands on, named at the one place of making
        self,
        *,
        use_cases: UseCases,
        watch: OfficeWatch,
        jobs: Jobs,
        session: Session,
        texts: Texts,
        language: Language,
        counter_id: str = "",
        clerk_id: str = "",
        device: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._use_cases = use_cases
        self._watch = watch
        self._jobs = jobs
        self._session = session
        self._texts = texts
        self._language = language
        self._fault: KnownError | None = None
        self._busy = False
        self._clerk = clerk_id
        self._counter = counter_id
        self._device = device
        self._pin = ""
        self._lost: tuple[str, str] | None = None
        self._lock = QTimer(self, interval=SECOND_MS)
        self._lock.timeout.connect(self._count_down)
        self._props = Props(self, SignInProps())
        self._clerks = RowsModel(ClerkRow, lambda row: row.clerk_id, self)
        self._counters = RowsModel(CounterRow, lambda row: row.counter_id, self)
        watch.changed.connect(self.refresh)
        session.changed.connect(self.refresh)
        self.refresh()

    @Slot(str)
    def chooseClerk(self, clerk_id: str) -> None:
        """Says who signs in."""
        self._clerk, self._fault, self._pin = clerk_id, None, ""
        self._lock.stop()
        self.refresh()

    @Slot(str)
    def chooseCounter(self, counter_id: str) -> None:
        """Says where."""
        self._counter, self._fault, self._pin = counter_id, None, ""
        self._lock.stop()
        self.refresh()

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Tries the PIN for the chosen clerk and counter."""
        self._enter(pin, take_over=False)

    @Slot()
    def takeOver(self) -> None:
        """The same once more, although somebody sits there: the other end is told."""
        if self._props.now.can_take_over:
            self._enter(self._pin, take_over=True)

    def lose(self, name: str, device: str) -> None:
        """Somebody has taken over the counter: it is said where they sign in again."""
        self._lost = (name, device)
        self.refresh()

    def _enter(self, pin: str, *, take_over: bool) -> None:
        if self._busy or not self._clerk or not self._counter:
            return
        self._busy, self._fault, self._pin, self._lost = True, None, pin, None
        self.refresh()
        command = SignIn(
            counter_id=self._counter,
            clerk_id=self._clerk,
            pin=pin,
            device=self._device,
            take_over=take_over,
        )
        self._jobs.run(lambda: self._use_cases.sign_in(command), self._answered, "sign in")

    def set_language(self, language: Language) -> None:
        """Says faults in `language`."""
        self._language = language
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Derives the lists anew."""
        snapshot = self._watch.snapshot
        if snapshot is not None:
            if self._counter not in {counter.id for counter in snapshot.office.counters}:
                self._counter = ""
            self._clerks.update(clerk_rows(snapshot))
            self._counters.update(counter_rows(snapshot))
        fault = self._fault
        sentence = "" if fault is None else self._texts.error(self._language, fault)
        taken = fault is not None and fault.code in TAKEN and bool(self._pin)
        self._props.swap(
            SignInProps(
                self._clerk,
                self._counter,
                self._busy,
                sentence,
                taken,
                self._notice(),
                snapshot is not None,
            )
        )

    def _notice(self) -> str:
        if self._lost is None:
            return ""
        name, device = self._lost
        return self._texts.get(self._language, "SignIn", TAKEN_OVER, name=name, device=device)

    def _count_down(self) -> None:
        """How long signing in still rests, by the second."""
        fault = self._fault
        left = int(str(fault.fields.get("seconds", 0))) - 1 if fault is not None else 0
        self._fault = KnownError("pin_locked", seconds=left) if left > 0 else None
        if left <= 0:
            self._lock.stop()
        self.refresh()

    def _answered(self, result: Result[Sitting]) -> None:
        self._busy = False
        match result:
            case Ok(sitting):
                self._clerk = self._pin = ""
                self._watch.refresh()
                self._session.take(Seat(sitting.counter_id, sitting.clerk_id))
            case Err(KnownError() as error):
                self._fault = error
                if error.code == "pin_locked":
                    self._lock.start()
                if error.code not in TAKEN:
                    self._pin = ""
            case Err(_):
                self._fault = KnownError("internal_error")
        self.refresh()
        if self._fault is not None:
            self.refused.emit()

    @Property(QObject, constant=True)
    def clerks(self) -> QObject:
        return self._clerks

    @Property(QObject, constant=True)
    def counters(self) -> QObject:
        return self._counters

    @Property(str, notify=clerkIdChanged)
    def clerkId(self) -> str:
        return self._props.now.clerk_id

    @Property(str, notify=counterIdChanged)
    def counterId(self) -> str:
        return self._props.now.counter_id

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._props.now.busy

    @Property(str, notify=faultChanged)
    def fault(self) -> str:
        return self._props.now.fault

    @Property(bool, notify=canTakeOverChanged)
    def canTakeOver(self) -> bool:
        return self._props.now.can_take_over

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._props.now.notice

    @Property(bool, notify=knownChanged)
    def known(self) -> bool:
        return self._props.now.known
