"""Tells a clerk who does something else that somebody has come, or that a hold is over."""

from typing import Final, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal

from counter.viewmodels.desk import DeskModel
from counter.viewmodels.steps import StepsModel
from counter.viewmodels.workplace import Workplace

COME: Final = str(QT_TRANSLATE_NOOP("Desk", "A visitor is waiting for you"))
HELD: Final = str(QT_TRANSLATE_NOOP("Desk", "{label}: the time of the hold is up"))


class Teller(Protocol):
    """Shows a message on the desktop; False where the system shows none."""

    def tell(self, title: str, text: str) -> bool: ...


class Newcomers(QObject):
    """One message when the line of an idle counter is empty no more; `came` in any case."""

    came = Signal()

    def __init__(
        self,
        place: Workplace,
        desk: DeskModel,
        steps: StepsModel,
        teller: Teller,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._desk = desk
        self._steps = steps
        self._teller = teller
        self._waiting = 0
        self._idle = False
        self._due: set[str] = set()
        desk.waitingHereChanged.connect(self._look)
        desk.signedInChanged.connect(self._look)
        desk.stageChanged.connect(self._look)
        steps.heldDueChanged.connect(self._remind)

    def _look(self) -> None:
        shown = self._desk.shown
        idle = shown.signed_in and shown.stage == "idle" and not self._steps.shown.resting
        before, self._waiting = self._waiting, shown.waiting_here
        was_idle, self._idle = self._idle, idle
        if idle and was_idle and before == 0 and self._waiting > 0:
            self._teller.tell("Kezek", self._place.say(COME))
            self.came.emit()

    def _remind(self) -> None:
        before, self._due = self._due, {row.label for row in self._steps.held_now if row.due}
        for label in sorted(self._due - before):
            self._teller.tell("Kezek", self._place.say(HELD, label=label))
            self.came.emit()
