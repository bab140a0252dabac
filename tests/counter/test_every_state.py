"""Each state of the window by keys alone: Tab leads everywhere, and everything has a name."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.application.call_next import CallNext
from shared.application.message import SendMessage
from shared.application.serve import Serve
from shared.application.set_aside import Hold
from shared.application.sign_in import SignIn
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import TicketState
from tests.counter.driven import PIN, DrivenCounter, driven, sample_office
from tests.counter.layout import flaws_in_each_language
from tests.counter.test_access import check, focused, until_focus
from tests.counter.test_more_steps import OTHER, office_with_sections, scaled
from tests.counter.test_signing_in import big_office
from tests.counter.test_steps import K, confirm, serving, sheet, until_state

TOPIC = "civil-defence"


def with_no_show(counter: DrivenCounter) -> None:
    counter.take(TOPIC)
    counter.sign_in()
    counter.press(K.Key_F2)
    counter.until_enabled("noShow")
    counter.press(K.Key_F6)
    counter.until_enabled("reinstate")


def called(counter: DrivenCounter) -> None:
    counter.take(TOPIC, "disability")
    counter.take(TOPIC)
    counter.sign_in()
    counter.press(K.Key_F2)
    counter.until_enabled("start")


def held(counter: DrivenCounter) -> None:
    label = serving(counter)
    sheet(counter, K.Key_F7)
    counter.press(K.Key_1)
    confirm(counter)
    until_state(counter, label, TicketState.ON_HOLD)
    counter.until_enabled(f"resume-{label}")


def message(counter: DrivenCounter) -> None:
    counter.sign_in()
    until = counter.parts.connection.now() + timedelta(hours=1)
    counter.use_cases.send_message(SendMessage(clerk_id="akhmetov", text="Собрание", until=until))
    counter.until_shown("message")


def explained(counter: DrivenCounter) -> None:
    called(counter)
    counter.press(K.Key_F1)
    counter.until_shown("why")


def locked(counter: DrivenCounter) -> None:
    called(counter)
    counter.press(K.Key_F12)
    counter.until_shown("lockTitle")


def by_password(counter: DrivenCounter) -> None:
    locked(counter)
    until_focus(counter, "secretKind")
    counter.press(K.Key_Space)
    counter.until_shown("passwordField")


def resting(counter: DrivenCounter) -> None:
    counter.sign_in()
    sheet(counter, K.Key_F9)
    counter.press(K.Key_1)
    confirm(counter)
    counter.bot.waitUntil(lambda: counter.made.steps.shown.resting == "break", timeout=15_000)


def on_sheet(before: Callable[[DrivenCounter], object], key: K) -> Callable[[DrivenCounter], None]:
    def there(counter: DrivenCounter) -> None:
        before(counter)
        sheet(counter, key)

    return there


def in_line(counter: DrivenCounter) -> None:
    for topic, group in ((TOPIC, None), (TOPIC, "veterans"), (OTHER, None)):
        counter.take(topic, group)
    counter.sign_in()
    counter.until_shown("waitingHere", "3")


STATES: dict[str, Callable[[DrivenCounter], object]] = {
    "serving": serving,
    "a no-show": with_no_show,
    "set aside": held,
    "a message": message,
    "why this one": explained,
    "locked": locked,
    "locked, by password": by_password,
    "a break": resting,
    "sheet: call another": on_sheet(in_line, K.Key_F10),
    "sheet: without a ticket": on_sheet(DrivenCounter.sign_in, K.Key_Insert),
    "sheet: came after all": on_sheet(with_no_show, K.Key_PageUp),
    "sheet: a break": on_sheet(DrivenCounter.sign_in, K.Key_F9),
    "sheet: hold": on_sheet(serving, K.Key_F7),
    "sheet: transfer": on_sheet(serving, K.Key_F8),
    "sheet: result": on_sheet(serving, K.Key_End),
    "sheet: next topic": on_sheet(serving, K.Key_Home),
}


@pytest.mark.parametrize("state", STATES)
def test_tab_reaches_everything_from_top_to_bottom(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, state: str
) -> None:
    with driven(qapp, qtbot, office_with_sections(tmp_path), Language.RU) as counter:
        STATES[state](counter)
        check(counter, state)


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("state", ["set aside", "a message", "why this one", "locked", "a break"])
def test_no_state_is_cut_in_the_smallest_window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, state: str, scale: int
) -> None:
    """The sheets and the common states are looked at in test_steps and test_more_steps."""
    with driven(qapp, qtbot, scaled(sample_office(tmp_path), scale), Language.RU) as counter:
        counter.made.form.lend(False)
        counter.window.resize(760 * scale // 100, 660 * scale // 100)
        STATES[state](counter)
        assert flaws_in_each_language(counter) == []


def test_many_set_aside_and_many_colleagues_leave_room_for_the_lines(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Five visitors and fifteen colleagues in the smallest window: by scrolling, by keys too."""
    with driven(qapp, qtbot, big_office(tmp_path), Language.RU) as counter:
        counter.window.resize(760, 660)
        counter.until_shown("clerks")
        counter.made.sign_in.chooseClerk("kim")
        counter.made.sign_in.chooseCounter("counter-1")
        counter.type_pin()
        counter.until_shown("callNext")
        others = [row.clerk_id for row in counter.made.sign_in._clerks.rows]
        others.remove("kim")
        for number, clerk in enumerate(others, 2):
            counter.use_cases.sign_in(
                SignIn(counter_id=f"counter-{number}", clerk_id=clerk, pin=PIN, device=clerk)
            )
        at: dict[str, Any] = {"counter_id": "counter-1", "clerk_id": "kim"}
        for _ in range(5):
            counter.take(TOPIC)
            visitor = counter.use_cases.call_next(CallNext(**at))
            assert visitor is not None
            begin = Serve(**at, ticket_id=visitor.id, kind=EventKind.SERVICE_STARTED)
            counter.use_cases.serve(begin)
            counter.use_cases.hold(Hold(**at, ticket_id=visitor.id, reason="form"))
        counter.until_enabled("release-A005")
        assert flaws_in_each_language(counter) == []
        assert counter.until_shown("lines").height() > counter.until_shown("line-A").height()
        check(counter, "many")
        until_focus(counter, "release-A005")
        last, part = counter.until_shown("release-A005"), counter.until_shown("scrollPart")
        qtbot.waitUntil(
            lambda: part.boundingRect().contains(last.mapRectToItem(part, last.boundingRect())),
            timeout=15_000,
        )
        counter.press(K.Key_Space)
        until_state(counter, "A005", TicketState.WAITING)


def test_a_seat_is_taken_over_by_keys(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """Name, counter, PIN, and yes: nothing needs a mouse."""
    settings = sample_office(tmp_path)
    elsewhere = settings.model_copy(update={"device": "pc-7"})
    with ExitStack() as programs:
        one = programs.enter_context(driven(qapp, qtbot, settings, Language.RU))
        one.sign_in("kim", "counter-1")
        other = programs.enter_context(driven(qapp, qtbot, elsewhere, Language.RU))
        until_focus(other, "clerk-isaev")
        other.press(K.Key_Space)
        qtbot.waitUntil(lambda: focused(other) == "counter-counter-1", timeout=15_000)
        other.press(K.Key_Space)
        other.type_pin()
        other.until_shown("signInFault")
        check(other, "a taken seat")
        until_focus(other, "bannerAction")
        other.press(K.Key_Space)
        other.until_shown("callNext")
        one.until_shown("takenOver")
        assert other.day().sittings == {"counter-1": "isaev"}


def test_a_message_is_read_and_the_reason_told_by_tab_and_space(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """As somebody works who does not know the keys."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        message(counter)
        until_focus(counter, "bannerAction")
        counter.press(K.Key_Space)
        qtbot.waitUntil(lambda: counter.find("message") is None, timeout=15_000)
        counter.take(TOPIC)
        counter.take(TOPIC)
        counter.until_shown("waitingHere", "2")
        counter.press(K.Key_F2)
        counter.until_enabled("start")
        until_focus(counter, "whyThis")
        counter.press(K.Key_Space)
        counter.until_shown("why")
        QTest.keyClick(counter.window, K.Key_F12)
        pad = counter.until_shown("pinPad")
        qtbot.waitUntil(pad.hasActiveFocus, timeout=15_000)
        counter.type_pin()
        counter.until_enabled("start")
