"""Where the office wants it, a called visitor counts as served after some seconds."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.application.office_document import read_office_text
from shared.assets import asset
from shared.bootstrap import create_database
from shared.domain.event import EventKind
from shared.domain.ticket import TicketState
from shared.settings import Settings
from tests.counter.driven import PIN, driven
from tests.counter.test_steps import K, until_state
from tests.kiosk.driven import make_settings


def impatient_office(folder: Path) -> Settings:
    """A visitor counts as served one second after the call."""
    settings = make_settings(folder)
    text = asset("sample", "office.toml").read_text(encoding="utf-8")
    timed = text.replace("undo_seconds = 10", "undo_seconds = 10\nauto_start_seconds = 1", 1)
    read = read_office_text(timed)
    create_database(settings, read.document, {clerk.id: PIN for clerk in read.office.staff})
    return settings


def test_time_starts_a_service_once_for_each_call(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Not again after it was taken back; but again when the same visitor is called once more."""
    with driven(qapp, qtbot, impatient_office(tmp_path)) as counter:
        label = counter.take("civil-defence")
        counter.sign_in()
        counter.until_shown("waitingHere", "1")
        counter.press(K.Key_F2)
        until_state(counter, label, TicketState.SERVING)
        counter.until_shown("undo")
        QTest.keyClick(counter.window, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
        until_state(counter, label, TicketState.CALLED)
        counter.until_enabled("putBack")
        counter.press(K.Key_Delete)
        until_state(counter, label, TicketState.WAITING)
        counter.until_enabled("callNext")
        counter.press(K.Key_F2)
        until_state(counter, label, TicketState.SERVING)
        events = counter.use_cases.reader.events_after(0)
        started = [one for one in events if one.kind is EventKind.SERVICE_STARTED]
        assert [one.data.get("automatic") for one in started] == [True, True]
