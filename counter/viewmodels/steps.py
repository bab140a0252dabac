"""The clerk's steps beside calling and finishing; those that need a choice open a sheet."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.steps_props import Held, StepsProps, derive_steps, held_rows
from counter.viewmodels.why_text import why_text
from counter.viewmodels.workplace import Workplace
from shared.application.check_group import CheckGroup
from shared.application.rest import OpenCounter
from shared.application.serve import Serve
from shared.application.set_aside import Release, Resume
from shared.application.undo import Undo
from shared.domain.event import EventKind
from shared.domain.order import Explanation
from shared.qt.listmodel import RowsModel
from shared.qt.props import Props

QML_IMPORT_NAME = "KezekCounter"
QML_IMPORT_MAJOR_VERSION = 1

KEY_HELD: Final = str(QT_TRANSLATE_NOOP("Desk", "From any other program: {key}"))
KEY_NOT_HELD: Final = str(
    QT_TRANSLATE_NOOP("Desk", "On this system {key} is not heard in other programs.")
)


@QmlElement
@QmlUncreatable("made by the program")
class StepsModel(QObject):
    """What can be done beside the main steps; its slots need no further choice."""

    canPutBackChanged = Signal()
    canHoldChanged = Signal()
    canTransferChanged = Signal()
    canChangeTopicChanged = Signal()
    canNoteChanged = Signal()
    canCheckGroupChanged = Signal()
    canCallOtherChanged = Signal()
    canWalkInChanged = Signal()
    canResumeChanged = Signal()
    canReleaseChanged = Signal()
    canRestChanged = Signal()
    canReinstateChanged = Signal()
    canOpenChanged = Signal()
    undoStepChanged = Signal()
    undoLabelChanged = Signal()
    undoLeftChanged = Signal()
    undoWholeChanged = Signal()
    restingChanged = Signal()
    restReasonChanged = Signal()
    restUntilChanged = Signal()
    restOverChanged = Signal()
    heldDueChanged = Signal()
    whyChanged = Signal()
    hotKeyHintChanged = Signal()

    def __init__(self, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._props = Props(self, StepsProps())
        self._held = RowsModel(Held, lambda row: row.ticket_id, self)
        self._due = 0
        self._why = ""
        self._hot_key: tuple[str, bool] | None = None
        self._hint = ""
        self._explained: tuple[UUID, Explanation | None] | None = None
        place.changed.connect(self.refresh)
        place.ticked.connect(self.refresh)
        self.refresh()

    @property
    def shown(self) -> StepsProps:
        """What can be done now."""
        return self._props.now

    @property
    def held_now(self) -> tuple[Held, ...]:
        """What this clerk has set aside."""
        return self._held.rows

    def tell_hot_key(self, key: str, *, held: bool) -> None:
        """Which key calls the next visitor from other programs, and whether the system lets it."""
        self._hot_key = (key, held)
        self.refresh()

    def _hot_key_hint(self) -> str:
        if self._hot_key is None:
            return ""
        key, held = self._hot_key
        return self._place.say(KEY_HELD if held else KEY_NOT_HELD, key=key)

    @Slot()
    def refresh(self) -> None:
        """Derives the steps anew."""
        inputs = self._place.inputs()
        self._props.swap(derive_steps(inputs))
        self._held.update(held_rows(inputs))
        self._explain()
        hint = self._hot_key_hint()
        if hint != self._hint:
            self._hint = hint
            self.hotKeyHintChanged.emit()
        due = sum(row.due for row in self._held.rows)
        if due != self._due:
            self._due = due
            self.heldDueChanged.emit()

    @Slot()
    def putBack(self) -> None:
        """The called visitor waits again, at the same place."""
        seat, ticket = self._place.seat, self._place.ticket
        if self._props.now.can_put_back and seat is not None and ticket is not None:
            self._place.ask(
                Serve(
                    counter_id=seat.counter_id,
                    clerk_id=seat.clerk_id,
                    ticket_id=ticket.id,
                    kind=EventKind.TICKET_PUT_BACK,
                )
            )

    @Slot(bool)
    def checkGroup(self, right: bool) -> None:  # noqa: FBT001 - called from QML
        """Whether the visitor showed the paper of the priority group."""
        seat, ticket = self._place.seat, self._place.ticket
        if self._props.now.can_check_group and seat is not None and ticket is not None:
            self._place.ask(
                CheckGroup(
                    counter_id=seat.counter_id,
                    clerk_id=seat.clerk_id,
                    ticket_id=ticket.id,
                    right=right,
                )
            )

    @Slot()
    def undo(self) -> None:
        """Takes the last step back."""
        snapshot, seat = self._place.snapshot, self._place.seat
        if not self._props.now.undo_step or snapshot is None or seat is None:
            return
        step = snapshot.day.desks.steps.get(seat.counter_id)
        if step is not None:
            self._place.ask(Undo(counter_id=seat.counter_id, clerk_id=seat.clerk_id, seq=step.seq))

    @Slot()
    def open(self) -> None:
        """The rest is over."""
        seat = self._place.seat
        if self._props.now.can_open and seat is not None:
            self._place.ask(OpenCounter(counter_id=seat.counter_id, clerk_id=seat.clerk_id))

    @Slot()
    def explain(self) -> None:
        """Says why this visitor was called and nobody else; the same again takes it away."""
        snapshot, seat, ticket = self._place.snapshot, self._place.seat, self._place.ticket
        if self._why or snapshot is None or seat is None or ticket is None:
            self._explained = None
        else:
            found = snapshot.why(seat.counter_id, ticket, self._place.now())
            self._explained = (ticket.id, found)
        self._explain()

    def _explain(self) -> None:
        why, snapshot, ticket = "", self._place.snapshot, self._place.ticket
        if self._explained is not None and snapshot is not None and ticket is not None:
            asked_about, found = self._explained
            if ticket.id == asked_about:  # the next visitor is not explained unasked
                why = why_text(found, snapshot.office, self._place.language, self._place.say)
        if why != self._why:
            self._why = why
            self.whyChanged.emit()

    @Property(str, notify=hotKeyHintChanged)
    def hotKeyHint(self) -> str:
        return self._hint

    @Property(str, notify=whyChanged)
    def why(self) -> str:
        return self._why

    @Slot(str)
    def resume(self, ticket_id: str) -> None:
        """The visitor who was set aside is back at the desk: no call, so also during a rest."""
        seat = self._place.seat
        if self._props.now.can_resume and seat is not None:
            self._place.ask(
                Resume(
                    counter_id=seat.counter_id,
                    clerk_id=seat.clerk_id,
                    ticket_id=UUID(ticket_id),
                )
            )

    @Slot(str)
    def release(self, ticket_id: str) -> None:
        """The visitor who was set aside goes to the line, at the old place."""
        seat = self._place.seat
        if self._props.now.can_release and seat is not None:
            self._place.ask(
                Release(
                    counter_id=seat.counter_id,
                    clerk_id=seat.clerk_id,
                    ticket_id=UUID(ticket_id),
                )
            )

    @Property(QObject, notify=heldDueChanged)
    def held(self) -> QObject:
        return self._held

    @Property(int, notify=heldDueChanged)
    def heldDue(self) -> int:
        return self._due

    @Property(bool, notify=canPutBackChanged)
    def canPutBack(self) -> bool:
        return self._props.now.can_put_back

    @Property(bool, notify=canHoldChanged)
    def canHold(self) -> bool:
        return self._props.now.can_hold

    @Property(bool, notify=canTransferChanged)
    def canTransfer(self) -> bool:
        return self._props.now.can_transfer

    @Property(bool, notify=canChangeTopicChanged)
    def canChangeTopic(self) -> bool:
        return self._props.now.can_change_topic

    @Property(bool, notify=canNoteChanged)
    def canNote(self) -> bool:
        return self._props.now.can_note

    @Property(bool, notify=canCheckGroupChanged)
    def canCheckGroup(self) -> bool:
        return self._props.now.can_check_group

    @Property(bool, notify=canCallOtherChanged)
    def canCallOther(self) -> bool:
        return self._props.now.can_call_other

    @Property(bool, notify=canWalkInChanged)
    def canWalkIn(self) -> bool:
        return self._props.now.can_walk_in

    @Property(bool, notify=canResumeChanged)
    def canResume(self) -> bool:
        return self._props.now.can_resume

    @Property(bool, notify=canReleaseChanged)
    def canRelease(self) -> bool:
        return self._props.now.can_release

    @Property(bool, notify=canRestChanged)
    def canRest(self) -> bool:
        return self._props.now.can_rest

    @Property(bool, notify=canReinstateChanged)
    def canReinstate(self) -> bool:
        return self._props.now.can_reinstate

    @Property(bool, notify=canOpenChanged)
    def canOpen(self) -> bool:
        return self._props.now.can_open

    @Property(str, notify=undoStepChanged)
    def undoStep(self) -> str:
        return self._props.now.undo_step

    @Property(str, notify=undoLabelChanged)
    def undoLabel(self) -> str:
        return self._props.now.undo_label

    @Property(int, notify=undoLeftChanged)
    def undoLeft(self) -> int:
        return self._props.now.undo_left

    @Property(int, notify=undoWholeChanged)
    def undoWhole(self) -> int:
        return self._props.now.undo_whole

    @Property(str, notify=restingChanged)
    def resting(self) -> str:
        return self._props.now.resting

    @Property(str, notify=restReasonChanged)
    def restReason(self) -> str:
        return self._props.now.rest_reason

    @Property(str, notify=restUntilChanged)
    def restUntil(self) -> str:
        return self._props.now.rest_until

    @Property(bool, notify=restOverChanged)
    def restOver(self) -> bool:
        return self._props.now.rest_over
