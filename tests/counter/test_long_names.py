"""Long names, long notes and many notices: the window stays whole in its smallest size."""

import json
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.application.message import SendMessage
from shared.application.office_document import read_office_file
from shared.assets import asset
from shared.bootstrap import create_database
from shared.domain.language import Language
from shared.settings import Settings
from tests.counter.driven import PIN, DrivenCounter, driven, sample_office
from tests.counter.layout import flaws_in_each_language
from tests.counter.test_steps import K, confirm, serving, sheet, type_text
from tests.kiosk.driven import make_settings

SMALLEST = (760, 660)
LONG = {
    "kk": "Азаматтық қорғаныс іс-шараларын жоспарлау мәселелері бойынша кеңес",
    "ru": "Консультирование по планированию мероприятий гражданской обороны",
    "en": "Advice on the planning of civil-defence measures in organisations",
}
NAME = "Ольга Константиновна Ким-Мухамеджанова"


def wordy_office(folder: Path) -> Settings:
    """The sample office with a long name for a clerk, the topics and the reasons."""
    settings = make_settings(folder)
    document = json.loads(read_office_file(asset("sample", "office.toml")).document)
    for named in (*document["topics"], *document["reasons"], *document["outcomes"]):
        named["name"] = LONG
    for clerk in document["staff"]:
        clerk["name"] = NAME if clerk["id"] == "kim" else clerk["name"]
    create_database(
        settings, json.dumps(document), {clerk["id"]: PIN for clerk in document["staff"]}
    )
    return settings


def refused(counter: DrivenCounter) -> str:
    """A visitor with a group is being served, and the clerk wanted to sign out."""
    label = counter.take("civil-defence", "veterans")
    counter.sign_in()
    counter.press(K.Key_F2)
    counter.until_enabled("start")
    counter.press(K.Key_F3)
    counter.until_enabled("finish")
    QTest.keyClick(counter.window, K.Key_Q, Qt.KeyboardModifier.ControlModifier)
    counter.until_shown("deskFault")
    return label


def test_a_refusal_leaves_the_visitors_card_whole(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        counter.window.resize(*SMALLEST)
        refused(counter)
        assert flaws_in_each_language(counter) == []


def test_messages_and_an_undo_leave_the_visitors_card_whole(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """What has no room on it comes by scrolling, with a mark that says so."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        counter.window.resize(*SMALLEST)
        until = counter.parts.connection.now() + timedelta(hours=1)
        for text in ("Собрание в 16:00", "Печать стоит в кабинете 204, ключ у дежурного. " * 3):
            counter.use_cases.send_message(SendMessage(clerk_id="akhmetov", text=text, until=until))
        serving(counter)
        counter.until_shown("message")
        counter.until_shown("undo")
        assert flaws_in_each_language(counter) == []


def test_a_clerks_long_name_stops_before_the_clock(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, wordy_office(tmp_path), Language.RU) as counter:
        counter.window.resize(*SMALLEST)
        serving(counter)
        assert flaws_in_each_language(counter) == []


def test_a_long_note_of_somebody_set_aside_has_the_whole_width(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        counter.window.resize(*SMALLEST)
        label = serving(counter)
        sheet(counter, K.Key_F7)
        counter.press(K.Key_1)
        counter.click("sheetNote")
        type_text(counter, "Ушёл в банк за справкой, вернётся через двадцать минут")
        confirm(counter)
        why = counter.until_shown(f"heldWhy-{label}")
        assert why.property("lineCount") <= 4
        assert flaws_in_each_language(counter) == []
