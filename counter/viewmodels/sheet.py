"""The sheet on which a step is prepared: choices, a note, and what it would do."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.sheet_choices import groups_of, turning
from counter.viewmodels.sheet_commands import called, command_of, passed_by
from counter.viewmodels.sheet_scene import Choice, Group, Scene, SheetKind
from counter.viewmodels.steps import StepsModel
from counter.viewmodels.workplace import Workplace
from shared.application.finish import Finish, FinishAndCallNext
from shared.domain.errors import KnownError
from shared.qt.listmodel import RowsModel
from shared.qt.props import Props

QML_IMPORT_NAME = "KezekCounter"
QML_IMPORT_MAJOR_VERSION = 1

NO_GROUP: Final = Group("", "", ())
GROUPS: Final = 3
MAY: Final = {
    SheetKind.HOLD: "can_hold",
    SheetKind.TRANSFER: "can_transfer",
    SheetKind.FINISH: "can_note",
    SheetKind.TOPIC: "can_change_topic",
    SheetKind.CALL: "can_call_other",
    SheetKind.WALK_IN: "can_walk_in",
    SheetKind.REST: "can_rest",
    SheetKind.REINSTATE: "can_reinstate",
}


@dataclass(frozen=True, slots=True)
class SheetProps:
    """What stands on the sheet; `kind` is empty while none is open."""

    kind: str = ""
    first: str = ""
    second: str = ""
    third: str = ""
    turned: str = ""
    """The choice that one key turns through, with its name."""
    can_confirm: bool = False
    found: str = ""
    passed: str = ""
    busy: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class StepSheetModel(QObject):
    """Opens for a step, takes choices, and has the command carried out."""

    kindChanged = Signal()
    firstChanged = Signal()
    secondChanged = Signal()
    thirdChanged = Signal()
    turnedChanged = Signal()
    canConfirmChanged = Signal()
    foundChanged = Signal()
    passedChanged = Signal()
    busyChanged = Signal()

    def __init__(self, place: Workplace, steps: StepsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._steps = steps
        self._kind: SheetKind | None = None
        self._picked: dict[str, str] = {}
        self._note = self._number = ""
        self._visitor: UUID | None = None
        self._asked: object | None = None
        self._props = Props(self, SheetProps())
        self._rows = [RowsModel(Choice, lambda row: row.choice_id, self) for _ in range(GROUPS)]
        self._names: list[str] = []
        place.changed.connect(self.refresh)
        place.carried_out.connect(self._carried_out)
        place.refused.connect(self._refused)

    @Slot(str)
    def open(self, kind: str) -> None:
        """Opens the sheet of a step that is possible now."""
        wanted = SheetKind(kind)
        if getattr(self._steps.shown, MAY[wanted]):
            self._begin(wanted)

    @Slot()
    def close(self) -> None:
        """Leaves everything as it was."""
        self._kind, self._asked = None, None
        self.refresh()

    @Slot(int, str)
    def pick(self, group: int, choice_id: str) -> None:
        """Chooses in one of the groups; the same again takes it back."""
        name = self._names[group]
        chosen = self._picked.get(name) == choice_id
        self._picked[name] = "" if chosen and name in {"reason", "outcome"} else choice_id
        self.refresh()

    @Slot()
    def turn(self) -> None:
        """The next one of the choice that one key turns through."""
        scene = self._scene()
        group = None if scene is None else turning(scene)
        if group is not None:
            ids = [choice.choice_id for choice in group.choices]
            at = next(index for index, choice in enumerate(group.choices) if choice.chosen)
            self._picked[group.name] = ids[(at + 1) % len(ids)]
            self.refresh()

    @Slot(str)
    def write(self, note: str) -> None:
        """The note, as typed so far."""
        self._note = note
        self.refresh()

    @Slot(str)
    def typeNumber(self, number: str) -> None:
        """The number of the ticket that is to be called, as typed so far."""
        self._number = number
        self.refresh()

    @Slot()
    def confirm(self) -> None:
        """Has the step carried out; the sheet closes when it was."""
        scene = self._scene()
        command = None if scene is None else command_of(scene)
        if command is not None and not self._props.now.busy:
            self._asked = command
            self._place.ask(command)

    @Slot()
    def refresh(self) -> None:
        """Derives the sheet anew."""
        if self._place.seat is None or self._is_overtaken():
            self._kind = None
        scene = self._scene()
        groups = () if scene is None else groups_of(scene)
        self._names = [group.name for group in groups]
        shown = [*groups, *[NO_GROUP] * (GROUPS - len(groups))]
        if scene is not None:  # a sheet that closes is not emptied under the clerk's eyes
            for rows, group in zip(self._rows, shown, strict=True):
                rows.update(group.choices)
        self._props.swap(self._derived(scene, [group.heading for group in shown]))

    def _derived(self, scene: Scene | None, headings: list[str]) -> SheetProps:
        if scene is None:
            return SheetProps()
        inputs = self._place.inputs()
        ticket = called(scene) if scene.kind is SheetKind.CALL else None
        turned = turning(scene)
        first, second, third = headings
        return SheetProps(
            kind=scene.kind.value,
            first=first,
            second=second,
            third=third,
            turned="" if turned is None else self._turned(turned),
            can_confirm=command_of(scene) is not None and not inputs.busy and not inputs.away,
            found="" if ticket is None else ticket.label,
            passed=", ".join(passed_by(scene)),
            busy=inputs.busy,
        )

    def _turned(self, group: Group) -> str:
        chosen = next(choice.text for choice in group.choices if choice.chosen)
        return self._place.say(group.heading, group=chosen)

    def _is_overtaken(self) -> bool:
        """Another visitor came, or this one left, by a key of the desktop or the tray meanwhile."""
        return self._visitor_now() != self._visitor and not self._place.inputs().busy

    def _visitor_now(self) -> UUID | None:
        ticket = self._place.ticket
        return None if ticket is None else ticket.id

    def _begin(self, kind: SheetKind, **picked: str) -> None:
        self._kind, self._picked = kind, dict(picked)
        self._note = self._number = ""
        self._asked, self._visitor = None, self._visitor_now()
        self._place.forget_fault()
        self.refresh()

    def _scene(self) -> Scene | None:
        snapshot, seat = self._place.snapshot, self._place.seat
        if self._kind is None or snapshot is None or seat is None:
            return None
        return Scene(
            kind=self._kind,
            snapshot=snapshot,
            seat=seat,
            ticket=self._place.ticket,
            now=self._place.now(),
            language=self._place.language,
            say=self._place.say,
            picked=self._picked,
            note=self._note,
            number=self._number,
        )

    def _carried_out(self, command: object) -> None:
        if command is self._asked:
            self.close()

    def _refused(self, command: object, error: KnownError) -> None:
        """A service that must not end without an outcome asks for it."""
        if error.code == "outcome_missing" and isinstance(command, Finish):
            self._begin(
                SheetKind.FINISH,
                asked="next" if isinstance(command, FinishAndCallNext) else "free",
            )

    @Property(QObject, constant=True)
    def firstRows(self) -> QObject:
        return self._rows[0]

    @Property(QObject, constant=True)
    def secondRows(self) -> QObject:
        return self._rows[1]

    @Property(QObject, constant=True)
    def thirdRows(self) -> QObject:
        return self._rows[2]

    @Property(str, notify=kindChanged)
    def kind(self) -> str:
        return self._props.now.kind

    @Property(str, notify=firstChanged)
    def first(self) -> str:
        return self._props.now.first

    @Property(str, notify=secondChanged)
    def second(self) -> str:
        return self._props.now.second

    @Property(str, notify=thirdChanged)
    def third(self) -> str:
        return self._props.now.third

    @Property(str, notify=turnedChanged)
    def turned(self) -> str:
        return self._props.now.turned

    @Property(str, notify=kindChanged)
    def note(self) -> str:
        """What was written before the window was locked or became the bar."""
        return self._note

    @Property(str, notify=kindChanged)
    def number(self) -> str:
        return self._number

    @Property(bool, notify=canConfirmChanged)
    def canConfirm(self) -> bool:
        return self._props.now.can_confirm

    @Property(str, notify=foundChanged)
    def found(self) -> str:
        return self._props.now.found

    @Property(str, notify=passedChanged)
    def passed(self) -> str:
        return self._props.now.passed

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._props.now.busy
