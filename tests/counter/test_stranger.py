"""What a stranger would try: leaving a sheet half-way, looking away, working by Tab alone."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.domain.language import Language
from shared.domain.ticket import TicketState
from tests.counter.driven import DrivenCounter, driven, middle_of, sample_office
from tests.counter.test_access import focused, until_focus
from tests.counter.test_steps import K, confirm, serving, sheet, ticket, type_text, until_state


def shown_note(counter: DrivenCounter) -> str:
    return str(counter.until_shown("sheetNote").property("text"))


def test_a_note_outlives_the_lock(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """What would be sent with the step is what stands on the sheet."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        label = serving(counter)
        sheet(counter, K.Key_F7)
        counter.click("sheetNote")
        type_text(counter, "ждёт справку")
        counter.press(K.Key_F12)
        pad = counter.until_shown("pinPad")
        qtbot.waitUntil(pad.hasActiveFocus, timeout=15_000)
        counter.type_pin()
        counter.until_shown("sheetTitle")
        assert shown_note(counter) == "ждёт справку"
        confirm(counter)
        assert until_state(counter, label, TicketState.ON_HOLD).note == "ждёт справку"


def test_the_bar_leaves_the_sheet_and_its_keys_open_it_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        serving(counter)
        sheet(counter, K.Key_F7)
        counter.press(K.Key_F11)
        counter.until_shown("barState")
        counter.until_enabled("hold")
        sheet(counter, K.Key_F7)
        counter.press(K.Key_Escape)
        counter.until_shown("barState")


def test_the_end_of_a_hold_is_told_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For each visitor, and not again when another one is taken back to the desk."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.EN) as counter:
        told: list[str] = []
        monkeypatch.setattr(counter.made.tray, "tell", lambda _title, text: told.append(text))
        counter.sign_in()
        for number in (1, 2):
            label = counter.take("civil-defence")
            counter.until_enabled("callNext")
            counter.press(K.Key_F2)
            counter.until_shown("currentLabel", label)
            counter.until_enabled("start")
            counter.press(K.Key_F3)
            counter.until_enabled("hold")
            sheet(counter, K.Key_F7)
            counter.press(K.Key_1)
            confirm(counter)
            counter.until_shown(f"held-A00{number}")
        told.clear()
        place, later = counter.made.desk._place, timedelta(minutes=20)
        monkeypatch.setattr(place, "now", lambda: counter.parts.connection.now() + later)
        place.changed.emit()
        assert told == [f"A00{number}: the time of the hold is up" for number in (1, 2)]
        counter.until_enabled("resume-A001")
        counter.press(K.Key_1)
        until_state(counter, "A001", TicketState.SERVING)
        qtbot.waitUntil(lambda: counter.find("held-A001") is None, timeout=15_000)
        assert len(told) == 2


def test_a_sheet_goes_when_its_visitor_has_gone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """The key of the desktop finishes and calls: nothing is prepared for the wrong visitor."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        serving(counter)
        following = counter.take("civil-defence")
        counter.until_shown("waitingHere", "1")
        sheet(counter, K.Key_F7)
        counter.made.hot_key.pressed.emit()
        counter.until_shown("currentLabel", following)
        qtbot.waitUntil(lambda: counter.find("sheetTitle") is None, timeout=15_000)
        assert ticket(counter, following).state is TicketState.CALLED


def test_the_keyboard_stands_somewhere_after_a_sheet_and_after_a_step(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Enter on the big button works again without a Tab."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        counter.sign_in()
        counter.until_enabled("callNext")
        sheet(counter, K.Key_F9)
        counter.press(K.Key_Escape)
        qtbot.waitUntil(lambda: focused(counter) == "callNext", timeout=15_000)
        label = counter.take("civil-defence")
        counter.until_shown("waitingHere", "1")
        counter.press(K.Key_Return)
        counter.until_shown("currentLabel", label)
        counter.until_enabled("start")
        until_focus(counter, "start")
        counter.press(K.Key_Space)
        counter.until_enabled("finish")
        qtbot.waitUntil(lambda: focused(counter) == "callNext", timeout=15_000)


def test_a_key_that_is_held_down_presses_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Neither Enter on a button nor its own key repeats: F2 on a sheet would call somebody."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        label = counter.take("civil-defence")
        counter.sign_in()
        counter.until_shown("waitingHere", "1")
        button = counter.until_shown("callNext")
        qtbot.waitUntil(button.hasActiveFocus, timeout=15_000)
        none = Qt.KeyboardModifier.NoModifier
        held = QKeyEvent(QEvent.Type.KeyPress, K.Key_Return, none, "\r", autorep=True)
        QCoreApplication.sendEvent(counter.window, held)
        own = [one for one in button.children() if one.inherits("QQuickShortcut")]
        assert [one.property("autoRepeat") for one in own] == [False]
        assert not counter.made.desk.property("busy")
        assert ticket(counter, label).state is TicketState.WAITING
        counter.press(K.Key_Return)
        counter.until_shown("currentLabel", label)


@pytest.mark.parametrize("name", ["signOut", "lockNow", "toggleForm"])
def test_a_button_with_a_sign_only_says_what_it_does(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    """Under the pointer, in each language, whole and inside the window; and it goes again."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.KK) as counter:
        counter.window.resize(760, 660)
        counter.sign_in()
        QTest.mouseMove(counter.window, middle_of(counter.until_shown(name)))
        said = []
        for language in Language:
            counter.made.shell.chooseLanguage(language.value)
            hint = counter.until_shown("hint")
            said.append(str(hint.property("text")))
            place = hint.mapRectToScene(hint.boundingRect())
            assert not hint.property("truncated")
            assert counter.window.contentItem().boundingRect().contains(place)
        assert len(set(said)) == len(Language)
        QTest.mouseMove(counter.window, middle_of(counter.until_shown("idleText")))
        qtbot.waitUntil(lambda: counter.find("hint") is None, timeout=15_000)
