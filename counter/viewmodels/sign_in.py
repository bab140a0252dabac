"""Signing in: who, where, and the PIN."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.pin_rests import PinRests
from counter.viewmodels.seat import Seat
from counter.viewmodels.session import Session
from counter.viewmodels.sign_in_rows import ClerkRow, CounterRow, clerk_rows, counter_rows, place_of
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
TAKEN_OVER: Final = str(
    QT_TRANSLATE_NOOP("SignIn", "{name} has taken over your counter at {device}.")
)
NEW_DAY: Final = str(QT_TRANSLATE_NOOP("SignIn", "A new day has begun. Please sign in again."))
CUT_OFF: Final = str(
    QT_TRANSLATE_NOOP(
        "SignIn",
        "A new day has begun, and {label} of yesterday was closed unfinished."
        " Please sign in again.",
    )
)


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
    resting: bool = False
    """Whether the chosen clerk must wait after wrong PINs."""
    try_again: bool = False
    """Whether that wait is over and nobody has tried since."""
    clerk_at: int = -1
    counter_at: int = -1
    """Where the chosen ones stand in their lists, from 0; -1 for none."""


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
    restingChanged = Signal()
    tryAgainChanged = Signal()
    clerkAtChanged = Signal()
    counterAtChanged = Signal()
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
        self._told: tuple[str, dict[str, str]] | None = None
        self._rests = PinRests(self)
        self._rests.ticked.connect(self.refresh)
        self._props = Props(self, SignInProps())
        self._clerks = RowsModel(ClerkRow, lambda row: row.clerk_id, self)
        self._counters = RowsModel(CounterRow, lambda row: row.counter_id, self)
        watch.changed.connect(self.refresh)
        session.changed.connect(self.refresh)
        self.refresh()

    @Slot(str)
    def chooseClerk(self, clerk_id: str) -> None:
        """Says who signs in."""
        if not self._busy:
            self._clerk, self._fault, self._pin = clerk_id, None, ""
            self.refresh()

    @Slot(str)
    def chooseCounter(self, counter_id: str) -> None:
        """Says where."""
        if not self._busy:
            self._counter, self._fault, self._pin = counter_id, None, ""
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
        self._told = (TAKEN_OVER, {"name": name, "device": device})
        self.refresh()

    def end_day(self, label: str) -> None:
        """The clerk's day is over, `label` was still at the counter or "": said here as well."""
        self._told = (CUT_OFF, {"label": label}) if label else (NEW_DAY, {})
        self.refresh()

    def _enter(self, pin: str, *, take_over: bool) -> None:
        if self._busy or self._props.now.resting or not self._clerk or not self._counter:
            return
        self._busy, self._fault, self._pin, self._told = True, None, pin, None
        self._rests.forget(self._clerk)
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
            if self._clerk not in {clerk.id for clerk in snapshot.office.staff}:
                self._clerk = ""
            self._clerks.update(clerk_rows(snapshot))
            self._counters.update(counter_rows(snapshot))
        waits = self._rests.fault(self._clerk)
        fault = waits or self._fault
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
                waits is not None,
                self._rests.is_over(self._clerk),
                place_of(self._clerk, [row.clerk_id for row in self._clerks.rows]),
                place_of(self._counter, [row.counter_id for row in self._counters.rows]),
            )
        )

    def _notice(self) -> str:
        if self._told is None:
            return ""
        sentence, fields = self._told
        return self._texts.get(self._language, "SignIn", sentence, None, **fields)

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
                    self._rests.begin(self._clerk, error)
                if error.code not in TAKEN:
                    self._pin = ""
            case Err(_):
                self._fault = KnownError("internal_error")
        refused = self._fault is not None
        if self._rests.fault(self._clerk):
            self._fault = None
        self.refresh()
        if refused:
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

    @Property(bool, notify=restingChanged)
    def resting(self) -> bool:
        return self._props.now.resting

    @Property(bool, notify=tryAgainChanged)
    def tryAgain(self) -> bool:
        return self._props.now.try_again

    @Property(int, notify=clerkAtChanged)
    def clerkAt(self) -> int:
        return self._props.now.clerk_at

    @Property(int, notify=counterAtChanged)
    def counterAt(self) -> int:
        return self._props.now.counter_at
