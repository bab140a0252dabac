"""The idle lock: ticket and clock stay to be seen, nothing can be done until the PIN is typed."""

from typing import Final

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.pin_rests import PinRests
from counter.viewmodels.workplace import Workplace
from shared.application.sign_in import CheckPin
from shared.application.use_cases import UseCases
from shared.domain.errors import KnownError
from shared.domain.office import Clerk
from shared.domain.result import Err, Ok, Result
from shared.qt.jobs import Jobs

QML_IMPORT_NAME = "KezekCounter"
QML_IMPORT_MAJOR_VERSION = 1

MINUTE_MS: Final = 60_000
TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


@QmlElement
@QmlUncreatable("made by the program")
class LockModel(QObject):
    """Locks by key, or after `minutes` without a touch (0: only by key); opens by PIN."""

    lockedChanged = Signal()
    busyChanged = Signal()
    faultChanged = Signal()
    refused = Signal()

    def __init__(
        self,
        *,
        place: Workplace,
        use_cases: UseCases,
        jobs: Jobs,
        minutes: int,
        device: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._use_cases = use_cases
        self._jobs = jobs
        self._device = device
        self._busy = False
        self._fault: KnownError | None = None
        self._rest = QTimer(self, singleShot=True, interval=minutes * MINUTE_MS)
        self._rest.timeout.connect(self.lock)
        self._minutes = minutes
        self._rests = PinRests(self)
        self._rests.ticked.connect(self.faultChanged)
        place.changed.connect(self._follow)

    def watch(self, window: QObject) -> None:
        """Counts the rest of mouse and keys in this window."""
        window.installEventFilter(self)
        self.touched()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only looks."""
        del watched
        if event.type() in TOUCHES:
            self.touched()
        return False

    def touched(self) -> None:
        """Somebody is at the window."""
        if self._minutes:
            self._rest.start()

    @Slot()
    def lock(self) -> None:
        """Asks for the PIN from now on."""
        if self._place.seat is not None and not self._place.locked:
            self._fault = None
            self._place.set_locked(locked=True)
            self.faultChanged.emit()
            self.lockedChanged.emit()

    @Slot(str)
    def unlock(self, pin: str) -> None:
        """Tries the PIN or password of who sits here."""
        seat = self._place.seat
        if seat is None or self._busy or self._rests.fault(seat.clerk_id):
            return
        self._busy, self._fault = True, None
        self._rests.forget(seat.clerk_id)
        self.busyChanged.emit()
        self.faultChanged.emit()
        command = CheckPin(clerk_id=seat.clerk_id, pin=pin, device=self._device)
        self._jobs.run(lambda: self._use_cases.check_pin(command), self._answered, "unlock")

    def _answered(self, result: Result[Clerk]) -> None:
        self._busy = False
        match result:
            case Ok():
                self._place.set_locked(locked=False)
                self.touched()
            case Err(KnownError(code="pin_locked") as error):
                self._rests.begin(self._clerk, error)
            case Err(KnownError() as error):
                self._fault = error
            case Err():
                self._fault = KnownError("internal_error")
        self.busyChanged.emit()
        self.faultChanged.emit()
        self.lockedChanged.emit()
        if not isinstance(result, Ok):
            self.refused.emit()

    @property
    def _clerk(self) -> str:
        seat = self._place.seat
        return "" if seat is None else seat.clerk_id

    def _follow(self) -> None:
        """Who signs out leaves nothing locked; a fault is said in the language of now."""
        self.faultChanged.emit()
        if self._place.seat is None and self._place.locked:
            self._place.set_locked(locked=False)
            self.lockedChanged.emit()

    @Property(bool, notify=lockedChanged)
    def locked(self) -> bool:
        return self._place.locked

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=faultChanged)
    def fault(self) -> str:
        fault = self._rests.fault(self._clerk) or self._fault
        return "" if fault is None else self._place.texts.error(self._place.language, fault)

    @Property(bool, notify=faultChanged)
    def resting(self) -> bool:
        return self._rests.fault(self._clerk) is not None

    @Property(bool, notify=faultChanged)
    def tryAgain(self) -> bool:
        return self._rests.is_over(self._clerk)
