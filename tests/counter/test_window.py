"""The clerk's window: clicked and typed at, compared with the database."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.application.configure_office import ConfigureOffice
from shared.application.office_document import read_office_text
from shared.assets import asset
from shared.domain.language import Language
from shared.domain.ticket import Ticket, TicketState
from tests.counter.driven import DrivenCounter, driven, sample_office
from tests.kiosk.driven import is_text


@pytest.mark.parametrize("language", list(Language))
def test_a_visitor_from_call_to_finish(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, language: Language
) -> None:
    """Sign in, call, recall, start, finish by mouse and keys; screen and database agree."""
    with driven(qapp, qtbot, sample_office(tmp_path), language) as counter:
        label = counter.take("civil-defence")
        counter.sign_in()
        assert counter.day().sittings == {"counter-1": "kim"}
        counter.click("callNext")
        counter.until_shown("currentLabel", label)
        counter.until_enabled("recall")
        assert not counter.until_shown("callNext").isEnabled()
        counter.press(Qt.Key.Key_F5)
        qtbot.waitUntil(lambda: _only(counter).calls == 2, timeout=15_000)
        counter.until_enabled("start")
        counter.press(Qt.Key.Key_F3)
        counter.until_enabled("finish")
        assert _only(counter).state is TicketState.SERVING
        counter.click("finish")
        counter.until_shown("idleText")
        assert _only(counter).state is TicketState.SERVED
        _nothing_is_cut(counter)


def test_nobody_waits(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """An empty line is said in words, and the next visitor makes the words go."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.EN) as counter:
        counter.sign_in()
        counter.press(Qt.Key.Key_F2)
        counter.until_shown("idleText", "Nobody is waiting for you")
        counter.take("civil-defence")
        counter.until_shown("idleText", "Nobody is at the counter")


def test_a_no_show_ends_the_turn(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """And the counter is free for the next."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        counter.take("civil-defence")
        counter.sign_in()
        counter.press(Qt.Key.Key_F2)
        counter.until_enabled("noShow")
        counter.press(Qt.Key.Key_F6)
        counter.until_enabled("callNext")
        assert _only(counter).state is TicketState.NO_SHOW


def test_a_wrong_pin_is_said_and_the_right_one_works(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """In words, with the PIN cleared."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        counter.click("clerk-kim")
        counter.click("counter-counter-2")
        counter.type_pin("9999")
        fault = counter.until_shown("signInFault")
        assert "PIN" in str(fault.property("text"))
        assert counter.until_shown("pinPad").property("pin") == ""
        counter.type_pin()
        counter.until_shown("counterNumber", "2")


def test_a_taken_counter_is_refused_by_name(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Who sits there is said."""
    settings = sample_office(tmp_path)
    with driven(qapp, qtbot, settings) as one:
        one.sign_in("kim", "counter-1")
        with driven(qapp, qtbot, settings) as other:
            other.click("clerk-isaev")
            other.click("counter-counter-1")
            other.type_pin()
            assert "Ольга Ким" in str(other.until_shown("signInFault").property("text"))


def test_signing_out_frees_the_counter(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """The window goes back to signing in."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        counter.sign_in()
        counter.click("signOut")
        counter.until_shown("pinPad")
        assert counter.day().sittings == {}


def test_the_language_changes_at_once(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """With a visitor at the counter; nothing is lost."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        label = counter.take("civil-defence")
        counter.sign_in()
        counter.press(Qt.Key.Key_F2)
        counter.until_shown("currentLabel", label)
        for code, topic in (("ru", "Гражданская оборона"), ("en", "Civil defence")):
            counter.click(f"language-{code}")
            counter.until_shown("currentTopic", topic)
            _nothing_is_cut(counter)
        counter.until_shown("callNext", "Call next")


def _only(counter: DrivenCounter) -> Ticket:
    (ticket,) = counter.day().tickets.values()
    return ticket


def _nothing_is_cut(counter: DrivenCounter) -> None:
    """No text is cut and none lies outside the window."""
    for item in counter.items():
        if is_text(item):
            text = item.property("text")
            assert not item.property("truncated"), text
            assert item.property("contentWidth") <= item.width() + 1, text
            corner = item.mapToScene(item.boundingRect().bottomRight())
            assert corner.x() <= counter.window.width(), text
            assert corner.y() <= counter.window.height(), text


def test_the_window_follows_a_changed_office(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """The lines have the topics' new names, and the clerk goes on."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        counter.sign_in()
        counter.until_shown("idleText")
        text = asset("sample", "office.toml").read_text(encoding="utf-8")
        changed = text.replace('name.ru = "Гражданская оборона"', 'name.ru = "Защита"')
        document = read_office_text(changed).document
        counter.use_cases.configure_office(ConfigureOffice(document=document, clerk_id="akhmetov"))
        qtbot.waitUntil(lambda: "Защита" in counter.texts(), timeout=15_000)
        label = counter.take("civil-defence")
        counter.click("callNext")
        counter.until_shown("currentLabel", label)
