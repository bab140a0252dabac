"""A part of the data or of the window fails: the clerk reads of it, and the work goes on."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.application.report_device import ReportDevice
from shared.domain.language import Language
from tests.counter.driven import DrivenCounter, driven, sample_office
from tests.counter.layout import flaws_in_each_language, lasting_flaws
from tests.unread import strange_event

K = Qt.Key
TOPIC = "civil-defence"


def force(counter: DrivenCounter, *statements: str) -> None:
    """Behind the program's back."""
    file = counter.parts.settings.database_file
    assert file is not None
    with closing(sqlite3.connect(file)) as database, database:
        for statement in statements:
            database.execute(statement)
    counter.parts.watch.refresh()


@pytest.fixture
def counter(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> Iterator[DrivenCounter]:
    """Somebody sits at the counter, two wait; the program logs what it must."""
    caplog.set_level(logging.CRITICAL)
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as one:
        one.take(TOPIC)
        one.take(TOPIC)
        one.sign_in()
        one.until_shown("waitingHere", "2")
        yield one


def serve(counter: DrivenCounter, label: str) -> None:
    """The whole way with the next visitor, by keys."""
    counter.until_enabled("callNext")
    counter.press(K.Key_F2)
    counter.until_shown("currentLabel", label)
    counter.until_enabled("start")
    counter.press(K.Key_F3)
    counter.until_enabled("finish")
    counter.press(K.Key_F4)
    counter.until_enabled("callNext")


def test_an_event_of_a_newer_program(counter: DrivenCounter) -> None:
    """Not a word of an away database; both visitors are served."""
    force(counter, *strange_event("tea_offered"))
    banner = counter.until_shown("unread")
    assert "последние шаги" in str(banner.property("text"))
    assert counter.find("awayBanner") is None
    labels = sorted(ticket.label for ticket in counter.day().tickets.values())
    for label in labels:
        serve(counter, label)
    assert flaws_in_each_language(counter) == []
    counter.press(K.Key_F11)
    counter.until_shown("barTrouble")
    assert lasting_flaws(counter) == []


def test_a_ticket_that_cannot_be_read(counter: DrivenCounter) -> None:
    """The one behind it is called."""
    first, second = sorted(ticket.label for ticket in counter.day().tickets.values())
    number = int(first[1:])
    force(counter, f"UPDATE ticket SET language = 'de' WHERE number = {number}")  # noqa: S608
    force(counter, *strange_event("tea_offered"))
    counter.until_shown("unread")
    counter.until_shown("waitingHere", "1")
    serve(counter, second)


def test_a_ticket_of_what_the_office_no_longer_has(counter: DrivenCounter) -> None:
    """Topic, group and clerk are gone from the office file: their ids stand for them."""
    counter.press(K.Key_F2)
    counter.until_enabled("start")
    force(
        counter,
        "UPDATE ticket SET topic_id = 'old-topic', group_id = 'old-group'"
        " WHERE counter_id IS NOT NULL",
        "INSERT INTO sitting SELECT office_id, 'counter-99', 'old-clerk', since, device"
        " FROM sitting",
        *strange_event("tea_offered"),
    )
    counter.until_shown("currentTopic", "old-topic")
    counter.until_shown("group", "old-group")
    counter.press(K.Key_F3)
    counter.until_enabled("finish")
    for key in (K.Key_F8, K.Key_End):
        counter.press(key)
        counter.until_shown("sheetTitle")
        counter.press(K.Key_Escape)
        counter.until_enabled("finish")
    counter.press(K.Key_F4)
    counter.until_enabled("callNext")


@pytest.mark.qt_log_level_fail("CRITICAL")  # QML tells of the error in the slot that it called
def test_a_part_of_the_window_that_fails(
    counter: DrivenCounter, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lines raise at each refresh: told once in the log and once to the clerk."""
    caplog.set_level(logging.ERROR)

    def fail(_inputs: object) -> None:
        raise ZeroDivisionError("no line at all")

    labels = sorted(ticket.label for ticket in counter.day().tickets.values())
    monkeypatch.setattr("counter.viewmodels.around.colleagues", fail)
    monkeypatch.setattr("sys.excepthook", counter.parts.mishaps.hear)
    serve(counter, labels[0])
    counter.until_shown("mishap")
    serve(counter, labels[1])
    assert len([record for record in caplog.records if "uncaught" in record.message]) == 1
    assert flaws_in_each_language(counter) == []
    counter.click("bannerAction")
    counter.bot.waitUntil(lambda: counter.find("mishap") is None, timeout=15_000)


def test_many_notices_leave_room_for_the_work(counter: DrivenCounter) -> None:
    """Two are seen, the others come by scrolling, by keys too; nothing is cut in the smallest."""
    counter.window.resize(760, 660)
    for number in range(1, 5):
        command = ReportDevice(device=f"kiosk-{number}", kind="kiosk", trouble="paper_out")
        counter.use_cases.report_device(command)
    counter.until_shown("device-kiosk-4")
    counter.press(K.Key_F2)
    counter.until_enabled("start")
    assert flaws_in_each_language(counter) == []
    notices = counter.until_shown("notices")
    assert notices.height() < counter.window.height() / 4
    notices.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(9):
        counter.press(K.Key_Down)
    seen = float(str(notices.property("contentY"))) + notices.height()
    assert seen == float(str(notices.property("contentHeight")))
