"""The random days of an office once more, with the clerks' steps done by keys in real windows."""

from collections import Counter as Tally
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Final, cast

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counter.app import QML, Counter, assemble
from counter.memory import Notebook
from counter.viewmodels.errands import USE_CASES
from counter.viewmodels.seat import Seat
from counter.viewmodels.workplace import Workplace
from shared.application.use_cases import UseCases
from shared.bootstrap import OfficeConnection
from shared.domain.desks import RestKind
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.program import Arguments, Parts
from shared.qt.engine import Screen
from shared.qt.jobs import InlineJobRunner, JobRunner
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch
from shared.settings import Settings
from tests.application.days import COUNTERS
from tests.application.serving_days import ServingDays
from tests.kiosk.driven import shown

K = Qt.Key
NO_KEY = Qt.KeyboardModifier.NoModifier
PATIENCE_MS: Final = 15_000
STEP_MS: Final = 5
SERVE_KEYS: Final = {
    EventKind.SERVICE_STARTED: K.Key_F3,
    EventKind.SERVICE_FINISHED: K.Key_F4,
    EventKind.TICKET_RECALLED: K.Key_F5,
    EventKind.TICKET_NO_SHOW: K.Key_F6,
    EventKind.TICKET_PUT_BACK: K.Key_Delete,
}


ALLOWED_ELSEWHERE: Final = {
    "call_from": "callOther",
    "open_counter": "rest",
    "reinstate": "reinstate",
    "take_rest": "rest",
}
"""What the rules allow also where the window has no button for it: who leads does it, or nobody."""


class NotOfferedError(Exception):
    """The window has no such choice now: somebody else must do it."""


class Hands:
    """A clerk's hands at one window."""

    def __init__(self, parts: Parts, made: Counter) -> None:
        self.parts = parts
        self.made = made
        self.work: Workplace = made.desk._place
        self.done: list[Any] = []
        self.work.carried_out.connect(self.done.append)

    def look(self, seat: Seat | None) -> None:
        """Reads what is new; who sits here has signed in at this machine."""
        self.parts.watch.refresh()
        self.work._session.take(seat)

    def find(self, name: str) -> QQuickItem | None:
        items = shown(self.made.window.contentItem())
        return next((item for item in items if item.objectName() == name), None)

    def until(self, holds: Callable[[], object], what: str) -> None:
        for _ in range(PATIENCE_MS // STEP_MS):
            if holds():
                return
            QTest.qWait(STEP_MS)
        raise AssertionError(what)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(self.made.window, key, modifiers)

    def sheet(self, key: Qt.Key) -> None:
        self.press(key)
        self.until(lambda: self.find("sheetConfirm"), f"no sheet after {key}: {self}")
        QCoreApplication.processEvents()

    def __str__(self) -> str:
        """What the window offers, for a failure."""
        focus = self.made.window.activeFocusItem()
        return f"{self.made.steps.shown} {self.made.desk.shown} with the focus on {focus}"

    def choose(self, name: str) -> None:
        """By the key that stands on it."""
        for _ in range(4):
            QTest.qWait(STEP_MS)
        item = self.find(name)
        if item is None or not item.isEnabled():
            self.press(K.Key_Escape)
            raise NotOfferedError(name)
        pressed = QKeySequence(str(item.property("shortcut")))[0]  # type: ignore[index]  # stubs
        self.press(pressed.key(), pressed.keyboardModifiers())

    def write(self, name: str, text: str) -> None:
        """Into a field that Tab reaches."""
        box = self.find(name)
        assert box is not None, name
        field = next(item for item in shown(box) if item.inherits("QQuickTextInput"))
        field.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        for letter in text:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEY, letter)
            QCoreApplication.sendEvent(self.made.window, event)

    def confirm(self) -> None:
        self.until(lambda: self._enabled("sheetConfirm"), "cannot confirm")
        self.press(K.Key_F2)

    def _enabled(self, name: str) -> bool:
        item = self.find(name)
        return item is not None and item.isEnabled()

    def does(self, name: str, wish: Any) -> Any:
        """The command that came of it."""
        self.made.window.requestActivate()
        self.until(self.made.window.isActive, "the window is not in front")
        if name in ALLOWED_ELSEWHERE and not self._enabled(ALLOWED_ELSEWHERE[name]):
            raise NotOfferedError(name)
        before = len(self.done)
        BY_HAND[name](self, wish)
        fault = self.made.desk.shown.fault
        self.until(lambda: len(self.done) > before, f"{wish} was not carried out: {fault}")
        return self.done[-1]


def _label(hands: Hands, wish: Any) -> str:
    snapshot = hands.parts.watch.snapshot
    assert snapshot is not None
    return snapshot.day.tickets[wish.ticket_id].label


def _hold(hands: Hands, wish: Any) -> None:
    hands.sheet(K.Key_F7)
    hands.write("sheetNote", wish.text)
    hands.confirm()


def _transfer(hands: Hands, wish: Any) -> None:
    ticket = hands.work.ticket
    assert ticket is not None
    hands.sheet(K.Key_F8)
    if wish.topic_id not in {None, ticket.topic_id}:
        hands.choose(f"first-{wish.topic_id}")
    if wish.to_counter is not None:
        hands.choose(f"second-{wish.to_counter}")
    hands.write("sheetNote", wish.note)
    hands.confirm()


def _go_on(hands: Hands, wish: Any) -> None:
    hands.sheet(K.Key_Home)
    hands.choose(f"first-{wish.topic_id}")
    hands.choose("second-here" if wish.here else "second-line")
    hands.confirm()


def _call_ticket(hands: Hands, wish: Any) -> None:
    hands.sheet(K.Key_F10)
    hands.write("sheetNumber", _label(hands, wish))
    hands.write("sheetNote", wish.text)
    hands.confirm()


def _call_from(hands: Hands, wish: Any) -> None:
    hands.sheet(K.Key_F10)
    line = f"group:{wish.group_id}" if wish.topic_id is None else f"topic:{wish.topic_id}"
    hands.choose(f"second-{line}")
    hands.write("sheetNote", wish.text)
    hands.confirm()


def _walk_in(hands: Hands, wish: Any) -> None:
    hands.sheet(K.Key_Insert)
    hands.choose(f"first-{wish.topic_id}")
    if wish.group_id is not None:
        hands.press(K.Key_PageDown)
    hands.write("sheetNote", wish.text)
    hands.confirm()


def _reinstate(hands: Hands, wish: Any) -> None:
    hands.sheet(K.Key_PageUp)
    hands.write("sheetNumber", _label(hands, wish))
    hands.confirm()


def _rest(hands: Hands, wish: Any) -> None:
    hands.sheet(K.Key_F9)
    if wish.kind.value == "closed":
        hands.choose("first-closed")
    hands.write("sheetNote", wish.text)
    hands.confirm()


def _open(hands: Hands, _wish: Any) -> None:
    hands.press(K.Key_F9)


BY_HAND: Final[dict[str, Callable[[Hands, Any], None]]] = {
    "call_next": lambda hands, _wish: hands.press(K.Key_F2),
    "finish_and_call_next": lambda hands, _wish: hands.press(K.Key_F2),
    "serve": lambda hands, wish: hands.press(SERVE_KEYS[wish.kind]),
    "hold": _hold,
    "resume": lambda hands, wish: hands.choose(f"resume-{_label(hands, wish)}"),
    "reinstate": _reinstate,
    "transfer": _transfer,
    "go_on": _go_on,
    "call_ticket": _call_ticket,
    "call_from": _call_from,
    "walk_in": _walk_in,
    "check_group": lambda hands, wish: hands.press(K.Key_Plus if wish.right else K.Key_Minus),
    "undo": lambda hands, _wish: hands.press(K.Key_Z, Qt.KeyboardModifier.ControlModifier),
    "take_rest": _rest,
    "open_counter": _open,
}


class ByKeys:
    """The use cases, where a clerk at a window can do it by the window's keys.

    A command that is asked again is the one that the window asked.
    """

    def __init__(self, cases: UseCases, hands: dict[str, Hands], tally: Tally[str]) -> None:
        self._cases = cases
        self._hands = hands
        self._tally = tally
        self._real: dict[Any, Any] = {}
        self.free = False

    def __getattr__(self, name: str) -> Any:
        """The use case of this name, done by hand where that can be."""
        plain = getattr(self._cases, name)
        return (lambda wish: self._do(name, wish, plain)) if name in BY_HAND else plain

    def _do(self, name: str, wish: Any, plain: Callable[[Any], Any]) -> Any:
        real = self._real.get(wish.id)
        if real is None and self.free:
            real = self._by_hand(name, wish)
        if real is None:
            return plain(wish)
        self._real[wish.id] = real
        return getattr(self._cases, USE_CASES[type(real)])(real)

    def _by_hand(self, name: str, wish: Any) -> Any:
        hands = self._hands[wish.counter_id]
        if hands.work.seat != Seat(wish.counter_id, wish.clerk_id):
            return None
        try:
            real = hands.does(name, wish)
        except NotOfferedError:
            return None
        self._tally[name] += 1
        return real


class WindowDays(ServingDays):
    """The same office with a window at each counter."""

    app: ClassVar[QApplication]
    settings: ClassVar[Settings]
    tally: ClassVar[Tally[str]]

    @initialize()
    def found(self) -> None:
        super().found()
        self.windows = {counter: self._window() for counter in ("1", "2", "3")}
        self.by_keys = ByKeys(self.place.use_cases, self.windows, self.tally)
        self.cases = cast("UseCases", self.by_keys)

    def _window(self) -> Hands:
        jobs = cast("JobRunner", InlineJobRunner())
        connection = OfficeConnection(self.place.use_cases, self.place.store)
        watch = OfficeWatch(connection.use_cases.follower(), connection.feed(), jobs)
        parts = Parts(
            app=self.app,
            arguments=Arguments(None, Language.KK, None),
            settings=self.settings,
            connection=connection,
            jobs=jobs,
            watch=watch,
            texts=Texts(),
            screen=Screen([QML]),
            language=Language.KK,
        )
        self.leaving.callback(parts.screen.close)
        self.leaving.callback(watch.close)
        return Hands(parts, assemble(parts, Notebook()))

    def does(self, refusal: str | None, command: Callable[[], Any]) -> Any:
        """By hand, unless it is refused, or of a day that is over: no window offers that."""
        for counter, hands in getattr(self, "windows", {}).items():
            hands.look(self._seat(counter))
        if hasattr(self, "by_keys"):
            self.by_keys.free = refusal is None and not self.notes.over(self.now)
        try:
            return super().does(refusal, command)
        finally:
            if hasattr(self, "by_keys"):
                self.by_keys.free = False

    @precondition(lambda self: self.notes.slips)
    @rule(data=st.data(), counter=COUNTERS)
    def away_and_back(self, data: st.DataObject, counter: str) -> None:
        """A break and its end; a visitor who is set aside and comes back."""
        self.rest(counter, self.who(counter), RestKind.BREAK)
        self.open(counter, self.who(counter))
        here = self.notes.at(counter)
        if here is not None and here.state == "serving":
            self.hold(data, counter)
            self.resume(data, counter)

    def _seat(self, counter: str) -> Seat | None:
        clerk = self.notes.seats.get(counter)
        at_home = clerk is not None and self.notes.machines[counter] == ""
        return Seat(counter, clerk) if clerk is not None and at_home else None

    @invariant()
    def every_window_shows_the_notebook(self) -> None:
        """The visitor at the counter, and how far; also one of a day that is over."""
        for counter, hands in getattr(self, "windows", {}).items():
            hands.look(self._seat(counter))
            shown_now = hands.made.desk.shown
            slip = self.notes.at(counter)
            if not shown_now.signed_in:
                continue
            assert shown_now.label == ("" if slip is None else slip.label)
            assert shown_now.stage == ("idle" if slip is None else slip.state)


def office_numbers() -> Iterator[int]:
    """Each life of the machine has an office of its own."""
    number = 0
    while True:
        number += 1
        yield number
