"""Signing in: while it rests after wrong PINs, when that is over, and among many names."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter.memory import Memory, Notebook
from shared.application.office_document import read_office_file
from shared.assets import asset
from shared.bootstrap import create_database
from shared.domain.language import Language
from shared.settings import Settings
from tests.counter.driven import PIN, DrivenCounter, driven, sample_office
from tests.counter.layout import flaws_in_each_language
from tests.counter.test_access import focused, until_focus
from tests.kiosk.driven import make_settings

K = Qt.Key
MANY = 16


@pytest.fixture
def short_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two seconds for the first rest, instead of fifteen."""
    monkeypatch.setattr("shared.application.attempts.FIRST_DELAY", timedelta(seconds=2))


def guess(counter: DrivenCounter, busy: Callable[[], bool], times: int = 4) -> None:
    """Wrong PINs, one after the other: the third begins the rest, the fourth is told so."""
    for _ in range(times):
        counter.type_pin("9999")
        counter.bot.waitUntil(lambda: not busy(), timeout=15_000)


@pytest.mark.usefixtures("short_rest")
def test_while_signing_in_rests_the_pad_does_and_then_it_says_that_it_is_over(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Keys alone: nothing is typed in vain, and afterwards the PIN can be typed at once."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        counter.click("clerk-kim")
        counter.click("counter-counter-1")
        guess(counter, lambda: bool(counter.made.sign_in.property("busy")))
        assert not counter.until_shown("pinPad").isEnabled()
        assert "Повторите через" in str(counter.until_shown("signInFault").property("text"))
        counter.press(K.Key_4)
        assert counter.until_shown("pinPad").property("pin") == ""
        counter.until_shown("tryAgain", "Теперь можно ввести ещё раз.")
        assert counter.find("signInFault") is None
        assert counter.until_shown("pinPad").isEnabled()
        assert flaws_in_each_language(counter) == []
        counter.type_pin()
        counter.until_shown("callNext")


@pytest.mark.usefixtures("short_rest")
def test_another_clerk_need_not_wait_and_the_first_one_still_must(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path), Language.EN) as counter:
        counter.click("clerk-kim")
        counter.click("counter-counter-1")
        guess(counter, lambda: bool(counter.made.sign_in.property("busy")))
        counter.click("clerk-isaev")
        assert counter.find("signInFault") is None
        assert counter.until_shown("pinPad").isEnabled()
        counter.made.sign_in.chooseClerk("kim")
        assert counter.find("tryAgain") or not counter.until_shown("pinPad").isEnabled()
        counter.made.sign_in.chooseClerk("isaev")
        counter.type_pin()
        counter.until_shown("callNext")


@pytest.mark.usefixtures("short_rest")
def test_the_lock_counts_down_and_opens_too(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path), Language.KK) as counter:
        counter.sign_in()
        counter.press(K.Key_F12)
        pad = counter.until_shown("pinPad")
        counter.bot.waitUntil(pad.hasActiveFocus, timeout=15_000)
        lock = counter.made.lock
        guess(counter, lambda: bool(lock.property("busy")))
        counter.until_shown("lockFault")
        assert not counter.until_shown("pinPad").isEnabled()
        assert flaws_in_each_language(counter) == []
        counter.made.shell.chooseLanguage("kk")
        counter.until_shown("tryAgain", "Енді қайта енгізіп көруге болады.")
        assert flaws_in_each_language(counter) == []
        counter.type_pin()
        counter.until_enabled("callNext")


def big_office(folder: Path) -> Settings:
    """Sixteen clerks at sixteen counters."""
    settings = make_settings(folder)
    document = json.loads(read_office_file(asset("sample", "office.toml")).document)
    staff, counters = document["staff"], document["counters"]
    while len(staff) < MANY:
        number = len(staff) + 1
        staff.append({**staff[-1], "id": f"clerk-{number:02d}", "name": f"Маман {number:02d}"})
    while len(counters) < MANY:
        number = len(counters) + 1
        counters.append({**counters[-1], "id": f"counter-{number}", "number": number})
    pins = {clerk["id"]: PIN for clerk in staff}
    create_database(settings, json.dumps(document), pins)
    return settings


def seen(item: QQuickItem, name: str, counter: DrivenCounter) -> bool:
    """Whether the whole item lies in its list."""
    view = counter.until_shown(name)
    place = item.mapRectToItem(view, item.boundingRect())
    return view.boundingRect().contains(place)


def test_the_last_of_sixteen_is_reached_by_keys_and_seen(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Both lists show that they go on; arrows move in them; choosing one leads to the other."""
    with driven(qapp, qtbot, big_office(tmp_path), Language.RU) as counter:
        counter.window.resize(960, 680)
        counter.until_shown("clerks")
        marks = [
            one
            for one in counter.items()
            if one.metaObject().className().startswith("KScrollMark") and one.isVisible()
        ]
        assert len(marks) == 2
        assert flaws_in_each_language(counter) == []
        names = [row.clerk_id for row in counter.made.sign_in._clerks.rows]
        until_focus(counter, f"clerk-{names[0]}")
        for _ in names[1:]:
            counter.press(K.Key_Down)
        assert focused(counter) == f"clerk-{names[-1]}"
        last = counter.window.activeFocusItem()
        assert last is not None
        qtbot.waitUntil(lambda: seen(last, "clerks", counter), timeout=15_000)
        counter.press(K.Key_Space)
        qtbot.waitUntil(lambda: focused(counter) == "counter-counter-1", timeout=15_000)
        counter.press(K.Key_End)
        assert focused(counter) == f"counter-counter-{MANY}"
        counter.press(K.Key_Space)
        counter.type_pin()
        counter.until_shown("callNext")
        assert counter.day().sittings == {f"counter-{MANY}": names[-1]}


def test_the_last_clerk_stands_in_view_among_many(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Chosen beforehand, and not somewhere below."""
    notebook = Notebook(Memory(clerk_id=f"clerk-{MANY}", window_place=(0, 0, 960, 680)))
    with driven(qapp, qtbot, big_office(tmp_path), Language.KK, notebook) as counter:
        chosen = counter.until_shown(f"clerk-clerk-{MANY}")
        assert chosen.property("chosen")
        qtbot.waitUntil(lambda: seen(chosen, "clerks", counter), timeout=15_000)


def test_a_clerk_whom_the_office_no_longer_has_is_not_chosen(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """A remembered name that is gone leaves the choice open, and the pad waits for it."""
    notebook = Notebook(Memory(clerk_id="left-last-year"))
    with driven(qapp, qtbot, sample_office(tmp_path), Language.EN, notebook) as counter:
        counter.click("counter-counter-1")
        assert not counter.until_shown("pinPad").isEnabled()


def test_whoever_is_chosen_beforehand_types_the_pin_at_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """The name is remembered and the counter set: no mouse and no Tab at a start; nor after F11."""
    settings = sample_office(tmp_path)
    own = settings.counter.model_copy(update={"counter": "counter-2"})
    settings = settings.model_copy(update={"counter": own})
    notebook = Notebook(Memory(clerk_id="kim"))
    with driven(qapp, qtbot, settings, Language.KK, notebook) as counter:
        counter.until_shown("clerk-kim")
        counter.press(K.Key_F11)
        counter.until_shown("signIn")
        counter.press(K.Key_F11)
        counter.until_shown("clerk-kim")
        counter.type_pin()
        counter.until_shown("counterNumber", "2")
        assert counter.day().sittings == {"counter-2": "kim"}
        qtbot.waitUntil(lambda: focused(counter) == "callNext", timeout=15_000)
