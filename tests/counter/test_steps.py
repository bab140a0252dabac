"""Every step of serving by keys alone, in the real window, compared with the database."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter.memory import Memory, Notebook
from shared.domain.desks import RestKind
from shared.domain.language import Language
from shared.domain.ticket import GroupCheck, Ticket, TicketState
from shared.persistence.ledger import whole_record
from tests.counter.driven import DrivenCounter, driven, middle_of, sample_office
from tests.counter.layout import flaws_in_each_language, lasting_flaws

K = Qt.Key
TOPIC = "civil-defence"
OTHER = "prevention"


def ticket(counter: DrivenCounter, label: str) -> Ticket:
    return next(one for one in counter.day().tickets.values() if one.label == label)


def until_state(counter: DrivenCounter, label: str, state: TicketState) -> Ticket:
    counter.bot.waitUntil(lambda: ticket(counter, label).state is state, timeout=15_000)
    return ticket(counter, label)


def ticket_ever(counter: DrivenCounter, label: str) -> Ticket:
    """The last one of this number on any day."""
    with whole_record(counter.parts.connection.store) as ledger:
        return [one for one in ledger.tickets() if one.label == label][-1]


def until_ever(counter: DrivenCounter, label: str, state: TicketState) -> None:
    """The same as `until_state` for a day that may be over."""
    counter.bot.waitUntil(lambda: ticket_ever(counter, label).state is state, timeout=15_000)


def serving(counter: DrivenCounter) -> str:
    """Somebody is being served; the label."""
    label = counter.take(TOPIC)
    counter.sign_in()
    counter.press(K.Key_F2)
    counter.until_enabled("start")
    counter.press(K.Key_F3)
    counter.until_enabled("hold")
    return label


def sheet(counter: DrivenCounter, key: K) -> None:
    counter.press(key)
    counter.until_shown("sheetTitle")


def confirm(counter: DrivenCounter) -> None:
    counter.until_enabled("sheetConfirm")
    counter.press(K.Key_F2)
    counter.bot.waitUntil(lambda: counter.find("sheetTitle") is None, timeout=15_000)


def type_text(counter: DrivenCounter, text: str) -> None:
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(counter.window, event)


def test_hold_and_back(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """With the office's reason and a term; the visitor's return is one key."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        label = serving(counter)
        sheet(counter, K.Key_F7)
        assert not counter.until_shown("sheetConfirm").isEnabled()
        counter.press(K.Key_1)
        QTest.keyClick(counter.window, K.Key_1, Qt.KeyboardModifier.ControlModifier)
        confirm(counter)
        held = until_state(counter, label, TicketState.ON_HOLD)
        assert (held.held_for, held.reason) == ("kim", "form")
        assert held.held_until is not None
        assert held.held_until - counter.parts.connection.now() < timedelta(minutes=5)
        counter.until_shown(f"held-{label}")
        counter.until_enabled(f"resume-{label}")
        counter.press(K.Key_1)
        until_state(counter, label, TicketState.SERVING)


def test_who_was_set_aside_comes_back_during_a_rest(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """A visitor at the desk is no call: it needs no opening, and the rest goes on afterwards."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        label = serving(counter)
        sheet(counter, K.Key_F7)
        counter.press(K.Key_1)
        confirm(counter)
        until_state(counter, label, TicketState.ON_HOLD)
        counter.until_enabled("rest")
        sheet(counter, K.Key_F9)
        counter.click("first-closed")
        confirm(counter)
        counter.until_shown("idleText", "Терезе жабық")
        counter.until_enabled(f"resume-{label}")
        counter.press(K.Key_1)
        until_state(counter, label, TicketState.SERVING)
        counter.until_enabled("finish")
        assert not counter.until_shown("callNext").isEnabled()
        counter.press(K.Key_F4)
        counter.until_shown("idleText", "Терезе жабық")
        assert counter.day().desks.rests["counter-1"].kind is RestKind.CLOSED


def test_transfer_with_a_note(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """Same label, same place, in another line; the note reaches the next colleague."""
    settings = sample_office(tmp_path)
    with driven(qapp, qtbot, settings, Language.RU) as counter:
        label = serving(counter)
        place = ticket(counter, label).place
        sheet(counter, K.Key_F8)
        counter.press(K.Key_1)
        counter.click("sheetNote")
        type_text(counter, "нужен бланк 7")
        confirm(counter)
        moved = until_state(counter, label, TicketState.WAITING)
        assert moved.topic_id != TOPIC
        assert (moved.place, moved.note) == (place, "нужен бланк 7")


def test_a_note_about_a_person_is_refused(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """In words, on the sheet, with nothing lost; the sheet can be left."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        label = serving(counter)
        sheet(counter, K.Key_F8)
        counter.press(K.Key_1)
        counter.click("sheetNote")
        type_text(counter, "870101300123")
        counter.until_enabled("sheetConfirm")
        counter.press(K.Key_F2)
        counter.until_shown("sheetFault")
        counter.press(K.Key_Escape)
        counter.until_enabled("hold")
        assert ticket(counter, label).state is TicketState.SERVING


def test_finish_with_a_result_and_call_next(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        label = serving(counter)
        following = counter.take(TOPIC)
        sheet(counter, K.Key_End)
        counter.press(K.Key_2)
        QTest.keyClick(counter.window, K.Key_2, Qt.KeyboardModifier.ControlModifier)
        confirm(counter)
        counter.until_shown("currentLabel", following)
        assert ticket(counter, label).state is TicketState.SERVED


def test_one_key_finishes_and_calls_the_next(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        label = serving(counter)
        following = counter.take(TOPIC)
        counter.until_shown("waitingHere", "1")
        counter.press(K.Key_F2)
        counter.until_shown("currentLabel", following)
        assert ticket(counter, label).state is TicketState.SERVED
        assert ticket(counter, following).state is TicketState.CALLED


def test_another_topic_in_the_same_visit(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        label = serving(counter)
        sheet(counter, K.Key_Home)
        counter.press(K.Key_1)
        confirm(counter)
        qtbot.waitUntil(lambda: ticket(counter, label).topic_id != TOPIC, timeout=15_000)
        assert ticket(counter, label).state is TicketState.SERVING


def test_whom_a_particular_call_passes_over_is_shown_before(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """A clerk types the number, on whichever keyboard; the reason is needed."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        first, second = counter.take(TOPIC), counter.take(TOPIC)
        counter.sign_in()
        counter.until_shown("waitingHere", "2")
        sheet(counter, K.Key_F10)
        type_text(counter, f"а{second[1:]}")
        counter.until_shown("sheetFound", f"{second} пройдёт раньше: {first}")
        assert not counter.until_shown("sheetConfirm").isEnabled()
        counter.press(K.Key_Tab)
        counter.press(K.Key_1)
        confirm(counter)
        counter.until_shown("currentLabel", second)
        assert ticket(counter, first).state is TicketState.WAITING


def test_a_visitor_without_a_ticket(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        counter.sign_in()
        sheet(counter, K.Key_Insert)
        counter.press(K.Key_1)
        QTest.keyClick(counter.window, K.Key_2, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(counter.window, K.Key_2, Qt.KeyboardModifier.AltModifier)
        confirm(counter)
        counter.until_enabled("finish")
        (only,) = counter.day().tickets.values()
        assert (only.state, only.language) == (TicketState.SERVING, Language.RU)


def test_a_break_and_back(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """With reason and planned end; nobody is called meanwhile; from the bar too."""
    notebook = Notebook(Memory(bar=True))
    with driven(qapp, qtbot, sample_office(tmp_path), Language.KK, notebook) as counter:
        counter.click("signIn")
        counter.sign_in()
        counter.press(K.Key_F11)
        counter.until_enabled("rest")
        sheet(counter, K.Key_F9)
        assert counter.window.width() > 360
        counter.press(K.Key_1)
        confirm(counter)
        counter.until_shown("open")
        assert (counter.window.width(), counter.window.height()) == (360, 120)
        rest = counter.day().desks.rests["counter-1"]
        assert (rest.kind, rest.reason) == (RestKind.BREAK, "lunch")
        assert lasting_flaws(counter) == []
        counter.press(K.Key_F9)
        counter.until_enabled("callNext")
        assert counter.day().desks.rests == {}


def test_a_closed_counter(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        counter.sign_in()
        sheet(counter, K.Key_F9)
        counter.click("first-closed")
        confirm(counter)
        counter.until_shown("idleText", "Терезе жабық")
        assert not counter.until_shown("callNext").isEnabled()
        assert counter.day().desks.rests["counter-1"].kind is RestKind.CLOSED


def test_the_last_step_can_be_taken_back_for_some_seconds(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """A misclick on no-show is no harm; a call cannot be undone, it is put back."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        label = counter.take(TOPIC)
        counter.sign_in()
        counter.press(K.Key_F2)
        counter.until_enabled("noShow")
        assert counter.find("undo") is None
        counter.press(K.Key_F6)
        counter.until_shown("undoText", f"{label}: келмеді")
        assert 0 < int(str(counter.until_shown("undoLeft").property("text")).split()[0]) <= 10
        QTest.keyClick(counter.window, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
        until_state(counter, label, TicketState.CALLED)
        counter.until_enabled("putBack")
        counter.press(K.Key_Delete)
        until_state(counter, label, TicketState.WAITING)


@pytest.mark.parametrize("right", [True, False])
def test_the_priority_group_is_checked(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, right: bool
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        label = counter.take(TOPIC, group="disability")
        counter.sign_in()
        counter.press(K.Key_F2)
        counter.until_enabled("groupRight")
        counter.press(K.Key_Plus if right else K.Key_Minus)
        wanted = GroupCheck.VERIFIED if right else GroupCheck.REJECTED
        qtbot.waitUntil(lambda: ticket(counter, label).group_check is wanted, timeout=15_000)
        state = TicketState.CALLED if right else TicketState.WAITING
        assert ticket(counter, label).state is state


@pytest.mark.parametrize("scale", [100, 200])
def test_no_sheet_is_cut(qapp: QApplication, qtbot: QtBot, tmp_path: Path, scale: int) -> None:
    """In the smallest window, and the largest type."""
    settings = sample_office(tmp_path)
    counter_settings = settings.counter.model_copy(update={"scale": scale})
    settings = settings.model_copy(update={"counter": counter_settings})
    notebook = Notebook(Memory(window_place=(0, 0, 760 * scale // 100, 660 * scale // 100)))
    found = {}
    with driven(qapp, qtbot, settings, Language.KK, notebook) as counter:
        counter.take(TOPIC)
        counter.sign_in()
        for key in (K.Key_F10, K.Key_Insert, K.Key_F9):
            sheet(counter, key)
            found[key] = flaws_in_each_language(counter)
            counter.press(K.Key_Escape)
            counter.until_shown("callNext")
        counter.press(K.Key_F2)
        counter.until_enabled("start")
        found[K.Key_F2] = flaws_in_each_language(counter)
        counter.press(K.Key_F3)
        counter.until_enabled("hold")
        found[K.Key_F3] = flaws_in_each_language(counter)
        for key in (K.Key_F7, K.Key_F8, K.Key_End, K.Key_Home):
            sheet(counter, key)
            found[key] = flaws_in_each_language(counter)
            counter.press(K.Key_Escape)
            counter.until_shown("callNext")
    assert {key: flaw for key, flaw in found.items() if flaw} == {}


def click_again(counter: DrivenCounter, at: QPoint) -> None:
    """As a window is told of the second click of a double click."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in (
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonDblClick, left),
        (QEvent.Type.MouseButtonRelease, none),
    ):
        place, wide = QPointF(at), QPointF(counter.window.mapToGlobal(at))
        event = QMouseEvent(kind, place, wide, left, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(counter.window, event)


def test_the_second_click_of_a_double_click_takes_no_step(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """What comes under the pointer when *Start* has been pressed is *Finish*."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        label = counter.take(TOPIC)
        counter.sign_in()
        counter.press(K.Key_F2)
        counter.until_enabled("start")
        counter.click("start")
        counter.until_enabled("finish")
        place = middle_of(counter.until_shown("finish"))
        click_again(counter, place)
        counter.press(K.Key_F7)
        counter.until_shown("sheetTitle")  # so nothing had been asked for
        assert ticket(counter, label).state is TicketState.SERVING
        counter.press(K.Key_Escape)
        counter.click("finish")
        until_state(counter, label, TicketState.SERVED)
