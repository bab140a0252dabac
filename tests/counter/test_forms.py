"""The window, the bar above other programs, and the tray."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter.memory import Memory, Notebook
from shared.domain.language import Language
from shared.domain.ticket import TicketState
from shared.settings import CounterSettings
from tests.counter.driven import DrivenCounter, driven, sample_office
from tests.counter.layout import flaws_in_each_language

GUARD_S = 0.5
"""Theme.motion.guard."""
WAY = ("callNext", "start", "finish")


def only_state(counter: DrivenCounter) -> TicketState:
    (ticket,) = counter.day().tickets.values()
    return ticket.state


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_a_visitor_from_the_bar_by_keys_alone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, scale: int
) -> None:
    """Small, above other programs, whole in every state; and back at the window."""
    settings = sample_office(tmp_path)
    settings = settings.model_copy(update={"counter": CounterSettings(scale=scale)})
    notebook = Notebook(Memory(window_place=(0, 0, 760 * scale // 100, 660 * scale // 100)))
    with driven(qapp, qtbot, settings, Language.KK, notebook) as counter:
        label = counter.take("civil-defence")
        counter.sign_in()
        found = {"window": flaws_in_each_language(counter)}
        counter.press(Qt.Key.Key_F11)
        counter.until_shown("barState")
        assert (counter.window.width(), counter.window.height()) == (
            360 * scale // 100,
            120 * scale // 100,
        )
        assert counter.window.flags() & Qt.WindowType.WindowStaysOnTopHint
        found["free"] = flaws_in_each_language(counter)
        counter.press(Qt.Key.Key_F2)
        counter.until_shown("currentLabel", label)
        counter.until_enabled("start")
        found["called"] = flaws_in_each_language(counter)
        counter.press(Qt.Key.Key_F3)
        counter.until_enabled("finish")
        found["serving"] = flaws_in_each_language(counter)
        counter.press(Qt.Key.Key_F4)
        qtbot.waitUntil(lambda: only_state(counter) is TicketState.SERVED, timeout=15_000)
        counter.until_enabled("callNext")
        counter.press(Qt.Key.Key_F11)
        counter.until_shown("clerkName")
        assert not counter.window.flags() & Qt.WindowType.WindowStaysOnTopHint
        assert notebook.now.bar is False
        assert {state: flaw for state, flaw in found.items() if flaw} == {}


def test_a_double_click_calls_and_does_not_start(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """The step that comes under the pointer waits until the hand has rested."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        counter.take("civil-defence")
        counter.sign_in()
        counter.click("toggleForm")
        counter.until_shown("barState")
        pressed = time.monotonic()
        counter.click("callNext")
        counter.until_enabled("start")
        counter.click("start")
        if time.monotonic() - pressed < GUARD_S:  # else the machine was slower than any hand
            assert only_state(counter) is TicketState.CALLED

        def rested() -> None:
            counter.click_if_shown("start")  # gone as soon as a click has counted
            assert only_state(counter) is TicketState.SERVING

        qtbot.waitUntil(rested, timeout=15_000)


def test_the_form_is_remembered(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """Also the language; a place that no monitor has any more is corrected."""
    settings = sample_office(tmp_path)
    notebook = Notebook(Memory(bar_place=(9000, 9000, 360, 120)))
    with driven(qapp, qtbot, settings, Language.KK, notebook) as counter:
        counter.click("language-ru")
        qtbot.waitUntil(lambda: "Кто вы?" in counter.texts(), timeout=15_000)
        counter.press(Qt.Key.Key_F11)
        counter.until_shown("signIn")
        screen = counter.window.screen().availableGeometry()
        assert screen.contains(counter.window.geometry())
    with driven(qapp, qtbot, settings, None, Notebook(notebook.now)) as counter:
        counter.until_shown("signIn", "Войти")
        counter.click("signIn")
        counter.until_shown("pinPad")


class FakeTray:
    """A tray that is there."""

    def available(self) -> bool:
        return True


def test_closing_puts_the_window_into_the_tray_where_there_is_one(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        left: list[bool] = []
        counter.made.form.left.connect(lambda: left.append(True))
        counter.made.form._tray = FakeTray()
        counter.window.close()
        assert not counter.window.isVisible()
        assert left == []
        counter.made.tray.show_wanted.emit()
        qtbot.waitUntil(counter.window.isVisible, timeout=15_000)
        counter.made.form._tray = counter.made.tray
        counter.window.close()
        assert left == [True]


def test_the_tray_calls_the_next_visitor(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path), Language.EN) as counter:
        label = counter.take("civil-defence")
        counter.sign_in()
        tip = counter.made.tray._icon.toolTip
        qtbot.waitUntil(lambda: tip() == "1 visitor is waiting for you", timeout=15_000)
        counter.made.tray.next_wanted.emit()
        counter.until_shown("currentLabel", label)
        qtbot.waitUntil(lambda: tip() == f"Counter 1: {label}", timeout=15_000)
        counter.made.tray.bar_wanted.emit()
        counter.until_shown("barState")
