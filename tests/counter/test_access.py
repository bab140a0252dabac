"""Everything can be reached by Tab, says what it is, and a start without the database is kind."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter.app import QML, assemble
from counter.memory import Notebook
from shared.bootstrap import connect_patiently
from shared.domain.language import Language
from shared.program import Arguments, Parts
from shared.qt.engine import Screen
from shared.qt.jobs import JobRunner
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch
from tests.counter.driven import DrivenCounter, driven, sample_office
from tests.counter.layout import flaws_in_each_language

K = Qt.Key
STEPS = 80


def buttons(counter: DrivenCounter) -> set[QQuickItem]:
    """What can be pressed or typed into now; of a list the chosen kind is enough."""
    return {
        item
        for item in counter.items()
        if item.isEnabled()
        and item.property("activeFocusOnTab")
        and (item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField"))
    }


def way(counter: DrivenCounter) -> list[QQuickItem]:
    """Where Tab leads, once around."""
    found: list[QQuickItem] = []
    for _ in range(STEPS):
        counter.press(K.Key_Tab)
        item = counter.window.activeFocusItem()
        if item in found:
            break
        if item is not None:
            found.append(item)
    return found


def jumps_up(items: list[QQuickItem]) -> list[tuple[str, str]]:
    """Where Tab leads to something that stands above in the same column."""
    places = [item.mapRectToScene(item.boundingRect()) for item in items]
    return [
        (one.objectName(), other.objectName())
        for one, other, before, after in zip(items, items[1:], places, places[1:], strict=False)
        if after.bottom() <= before.top()
        if after.left() < before.right() and before.left() < after.right()
    ]


def focused(counter: DrivenCounter) -> str:
    """What has the keyboard."""
    item: QQuickItem | None = counter.window.activeFocusItem()
    return "" if item is None else item.objectName()


def until_focus(counter: DrivenCounter, name: str) -> None:
    """Tab, until something of this name has the keyboard."""
    counter.until_enabled(name)
    for _ in range(STEPS):
        if focused(counter) == name:
            return
        counter.press(K.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")


def nameless(counter: DrivenCounter) -> list[str]:
    """Buttons and fields of which a screen reader could say nothing."""
    silent = []
    for item in buttons(counter):
        interface = QAccessible.queryAccessibleInterface(item)
        if not interface.text(QAccessible.Text.Name):
            silent.append(item.objectName())
    return silent


def check(counter: DrivenCounter, state: str) -> None:
    """Names, a way to everything, and downwards: the one jump up is the way round."""
    assert nameless(counter) == [], state
    items = way(counter)
    left = {item.objectName() for item in buttons(counter) - set(items)}
    assert left == set(), state
    jumps = jumps_up(items)
    assert len(jumps) <= 1, (state, jumps)


def test_tab_reaches_everything_and_everything_has_a_name(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        counter.click("clerk-kim")
        counter.click("counter-counter-1")
        check(counter, "sign in")
        counter.press(K.Key_F11)
        counter.until_shown("signIn")
        check(counter, "bar, signed out")
        counter.press(K.Key_F11)
        counter.until_shown("pinPad")
        counter.take("civil-defence", "disability")
        counter.sign_in()
        check(counter, "idle")
        counter.press(K.Key_F10)
        counter.until_shown("sheetTitle")
        check(counter, "call another one")
        counter.press(K.Key_Escape)
        counter.until_enabled("callNext")
        counter.press(K.Key_F2)
        counter.until_enabled("start")
        check(counter, "called")
        counter.press(K.Key_F11)
        counter.until_shown("barState")
        check(counter, "bar, called")


def test_an_open_ticket_is_asked_about_before_signing_out(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path), Language.EN) as counter:
        label = counter.take("civil-defence")
        counter.sign_in()
        counter.press(K.Key_F2)
        counter.until_enabled("start")
        counter.click("signOut")
        assert label in str(counter.until_shown("deskFault").property("text"))
        assert counter.day().sittings == {"counter-1": "kim"}


@pytest.mark.filterwarnings("default::ResourceWarning")
def test_a_start_without_the_database_says_so_and_goes_on_by_itself(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    made = sample_office(disk)
    settings = made.placed_in(disk)
    disk.rename(tmp_path / "aside")
    texts, jobs = Texts(), JobRunner()
    texts.install(qapp, Language.EN)
    connection = connect_patiently(settings)
    watch = OfficeWatch(connection.use_cases.follower(), connection.feed(), jobs)
    parts = Parts(
        app=qapp,
        arguments=Arguments(None, Language.EN, None),
        settings=settings,
        connection=connection,
        jobs=jobs,
        watch=watch,
        texts=texts,
        screen=Screen([QML]),
        language=Language.EN,
    )
    counter = DrivenCounter(parts, assemble(parts, Notebook()), qtbot)
    try:
        watch.start()
        counter.until_shown("awayBanner")
        counter.until_shown("notYet")
        assert flaws_in_each_language(counter) == []
        (tmp_path / "aside").rename(disk)
        counter.until_shown("clerk-kim")
        counter.sign_in()
    finally:
        watch.close()
        parts.screen.close()
        jobs.close()
        connection.close()
