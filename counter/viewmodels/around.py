"""What is around the clerk: the colleagues' counters, and messages from who leads the office."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.desk_props import DeskInputs
from counter.viewmodels.workplace import Workplace
from shared.application.message import ReadMessage
from shared.domain.ticket import TicketState
from shared.qt.listmodel import RowsModel

QML_IMPORT_NAME = "KezekCounter"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Colleague:
    """A counter: `situation` is free, called, serving, break (`until`: its plan) or closed."""

    counter_id: str
    number: int
    name: str
    situation: str
    until: str


@dataclass(frozen=True, slots=True)
class MessageRow:
    """A message that was not read here yet."""

    message_id: str
    text: str
    sender: str


def colleagues(inputs: DeskInputs) -> tuple[Colleague, ...]:
    """The other counters at which somebody sits, or that are closed, by number."""
    snapshot, seat = inputs.snapshot, inputs.seat
    if snapshot is None or seat is None:
        return ()
    rows = []
    for counter in sorted(snapshot.office.counters, key=lambda each: each.number):
        clerk = snapshot.day.sittings.get(counter.id)
        if clerk is None or counter.id == seat.counter_id:
            continue
        rest = snapshot.day.desks.rests.get(counter.id)
        ticket = snapshot.day.at_counter(counter.id)
        until = None if rest is None or ticket is not None else rest.until
        rows.append(
            Colleague(
                counter.id,
                counter.number,
                snapshot.office.clerk_name(clerk),
                ("serving" if ticket.state is TicketState.SERVING else "called")
                if ticket is not None
                else rest.kind.value
                if rest is not None
                else "free",
                "" if until is None else f"{until.astimezone(snapshot.office.zone):%H:%M}",
            )
        )
    return tuple(rows)


def unread(inputs: DeskInputs) -> tuple[MessageRow, ...]:
    """Messages for this counter that its clerk has not read, the latest first."""
    snapshot, seat = inputs.snapshot, inputs.seat
    if snapshot is None or seat is None:
        return ()
    names = {clerk.id: clerk.name for clerk in snapshot.office.staff}
    return tuple(
        MessageRow(message.id, message.text, names.get(message.sender, ""))
        for message in snapshot.messages_for(seat.counter_id, inputs.now)
        if seat.counter_id not in message.read_at
    )


@QmlElement
@QmlUncreatable("made by the program")
class AroundModel(QObject):
    """Rows for the colleagues and the messages; reading one is recorded."""

    rowsChanged = Signal()
    canReadChanged = Signal()

    def __init__(self, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._colleagues = RowsModel(Colleague, lambda row: row.counter_id, self)
        self._messages = RowsModel(MessageRow, lambda row: row.message_id, self)
        self._messages.countChanged.connect(self.rowsChanged)
        self._can_read = False
        place.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Derives the rows anew."""
        inputs = self._place.inputs()
        self._colleagues.update(colleagues(inputs))
        self._messages.update(unread(inputs))
        can_read = inputs.free and inputs.seat is not None
        if can_read != self._can_read:
            self._can_read = can_read
            self.canReadChanged.emit()

    @Slot(str)
    def read(self, message_id: str) -> None:
        """The clerk has read it."""
        seat = self._place.seat
        if seat is not None and self._can_read:
            self._place.ask(
                ReadMessage(
                    counter_id=seat.counter_id, clerk_id=seat.clerk_id, message_id=message_id
                )
            )

    @Property(QObject, notify=rowsChanged)
    def colleagues(self) -> QObject:
        return self._colleagues

    @Property(QObject, notify=rowsChanged)
    def messages(self) -> QObject:
        return self._messages

    @Property(bool, notify=canReadChanged)
    def canRead(self) -> bool:
        return self._can_read

    @Property(int, notify=rowsChanged)
    def unread(self) -> int:
        return len(self._messages.rows)
