"""Steps that are not needed every day, by keys alone, in the real window."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.application.message import SendMessage
from shared.application.office_document import read_office_file
from shared.assets import asset
from shared.bootstrap import create_database
from shared.domain.language import Language
from shared.domain.ticket import TicketState
from shared.settings import CounterSettings, Settings
from tests.counter.driven import PIN, DrivenCounter, driven, sample_office
from tests.counter.layout import flaws_in_each_language
from tests.counter.test_access import nameless
from tests.counter.test_steps import (
    K,
    confirm,
    serving,
    sheet,
    ticket,
    type_text,
    until_state,
)
from tests.kiosk.driven import make_settings

TOPIC = "civil-defence"
OTHER = "emergency-prevention"
WORDS = {"kk": "Бөлім", "ru": "Раздел", "en": "Section"}


def office_with_sections(folder: Path) -> Settings:
    """The sample office with two of its topics in one section."""
    settings = make_settings(folder)
    document = json.loads(read_office_file(asset("sample", "office.toml")).document)
    document["sections"] = [{"id": "people", "name": WORDS, "summary": WORDS, "icon": "list"}]
    for topic in document["topics"]:
        topic["section"] = "people" if topic["id"] in {OTHER, "employment"} else None
    pins = {clerk["id"]: PIN for clerk in document["staff"]}
    create_database(settings, json.dumps(document), pins)
    return settings


def press_shown_key(counter: DrivenCounter, name: str) -> None:
    """The key that stands on the button."""
    shown = str(counter.until_shown(name).property("shortcut"))
    pressed = QKeySequence(shown)[0]  # type: ignore[index]  # the stubs lack it
    QTest.keyClick(counter.window, pressed.key(), pressed.keyboardModifiers())


def scaled(settings: Settings, scale: int) -> Settings:
    return settings.model_copy(update={"counter": CounterSettings(scale=scale)})


@pytest.mark.parametrize("minutes", [5, 40])
def test_a_visitor_who_comes_after_all(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    minutes: int,
) -> None:
    """Back at the old place, or at the line's end when it took too long; said before."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        label = counter.take(TOPIC)
        counter.sign_in()
        assert not counter.until_shown("reinstate").isEnabled()
        counter.press(K.Key_F2)
        counter.until_enabled("noShow")
        counter.press(K.Key_F6)
        gone = until_state(counter, label, TicketState.NO_SHOW)
        counter.until_enabled("reinstate")
        place, later = counter.made.desk._place, timedelta(minutes=minutes)
        monkeypatch.setattr(place, "now", lambda: counter.parts.connection.now() + later)
        sheet(counter, K.Key_PageUp)
        counter.press(K.Key_Tab)
        said = "место сохраняется" if minutes < 15 else "в конец очереди"
        counter.until_shown(f"first-{ticket(counter, label).id}", f"{label}  ·  {said}")
        counter.press(K.Key_1)
        confirm(counter)
        again = until_state(counter, label, TicketState.WAITING)
        assert again.place == gone.place
        counter.until_enabled("callNext")
        assert not counter.until_shown("reinstate").isEnabled()


def test_a_late_visitor_by_the_number_on_the_ticket(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Only somebody who did not come: one who waits is not found."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        label, waiting = counter.take(TOPIC), counter.take(TOPIC)
        counter.sign_in()
        counter.press(K.Key_F2)
        counter.until_enabled("noShow")
        counter.press(K.Key_F6)
        counter.until_enabled("reinstate")
        sheet(counter, K.Key_PageUp)
        type_text(counter, waiting)
        assert not counter.until_shown("sheetConfirm").isEnabled()
        for _ in waiting:
            counter.press(K.Key_Backspace)
        type_text(counter, label.lower())
        confirm(counter)
        until_state(counter, label, TicketState.WAITING)


@pytest.mark.parametrize("line", ["section:people", "group:disability"])
def test_the_first_of_a_section_or_a_group(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, line: str
) -> None:
    """With a reason; whom it passes over stands there before."""
    with driven(qapp, qtbot, office_with_sections(tmp_path)) as counter:
        first = counter.take(TOPIC)
        counter.take("employment")
        wanted = counter.take(OTHER, "disability")
        counter.sign_in()
        counter.press(K.Key_F2)
        counter.until_shown("currentLabel", wanted)
        counter.until_enabled("putBack")
        counter.press(K.Key_Delete)
        until_state(counter, wanted, TicketState.WAITING)
        counter.until_enabled("callOther")
        sheet(counter, K.Key_F10)
        counter.press(K.Key_Tab)
        counter.press(K.Key_1)
        press_shown_key(counter, f"second-{line}")
        shown = str(counter.until_shown("sheetFound").property("text"))
        assert wanted in shown or "D001" in shown
        counter.until_enabled("sheetConfirm")
        assert flaws_in_each_language(counter) == []
        confirm(counter)
        called = counter.until_shown("currentLabel").property("text")
        assert first not in str(called)


def test_the_priority_group_of_a_visitor_without_a_ticket(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """One key turns through the groups, and back to none."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        counter.sign_in()
        sheet(counter, K.Key_Insert)
        shown = []
        for _ in range(4):
            shown.append(str(counter.until_shown("turned").property("text")))
            counter.press(K.Key_PageDown)
        assert shown[0] == shown[3] == "Льготная категория: нет"
        assert len(set(shown)) == 3
        counter.press(K.Key_1)
        QTest.keyClick(counter.window, K.Key_2, Qt.KeyboardModifier.ControlModifier)
        confirm(counter)
        counter.until_shown("group")
        (only,) = counter.day().tickets.values()
        assert (only.state, only.group_id) == (TicketState.SERVING, "disability")


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_nothing_is_cut_and_everything_has_a_name(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, scale: int
) -> None:
    with driven(qapp, qtbot, scaled(office_with_sections(tmp_path), scale)) as counter:
        counter.made.form.lend(False)
        counter.window.resize(760 * scale // 100, 660 * scale // 100)
        gone = counter.take(TOPIC)
        counter.take(TOPIC, "veterans")
        counter.take(OTHER)
        counter.sign_in()
        counter.press(K.Key_F2)
        counter.until_enabled("noShow")
        counter.press(K.Key_F6)
        counter.until_enabled("reinstate")
        found = {"idle": flaws_in_each_language(counter)}
        for key in (K.Key_PageUp, K.Key_F10, K.Key_Insert):
            sheet(counter, key)
            assert nameless(counter) == []
            found[str(key)] = flaws_in_each_language(counter)
            counter.press(K.Key_Escape)
            counter.until_shown("callNext")
        assert {state: flaw for state, flaw in found.items() if flaw} == {}, gone


def test_a_message_a_hold_and_the_way_out_by_keys(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """The message is read, the visitor who was set aside goes to the line, the clerk goes home."""
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        label = serving(counter)
        sheet(counter, K.Key_F7)
        counter.press(K.Key_1)
        confirm(counter)
        until_state(counter, label, TicketState.ON_HOLD)
        until = counter.parts.connection.now() + timedelta(hours=1)
        counter.use_cases.send_message(
            SendMessage(clerk_id="akhmetov", text="Совещание в 17:00", until=until)
        )
        counter.until_shown("message")
        assert flaws_in_each_language(counter) == []
        QTest.keyClick(counter.window, K.Key_M, control)
        qtbot.waitUntil(lambda: counter.find("message") is None, timeout=15_000)
        counter.until_enabled(f"release-{label}")
        QTest.keyClick(counter.window, K.Key_1, alt)
        until_state(counter, label, TicketState.WAITING)
        counter.until_enabled("signOut")
        QTest.keyClick(counter.window, K.Key_Q, control)
        counter.until_shown("pinPad")
        assert counter.day().sittings == {}
