from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.qt.conftest import Page

Show = Callable[[str], Page]
KEYS = Qt.Key
BUTTON = """
    property int count: 0
    KButton { objectName: "button"; text: "Талон алу"; focus: true; %s; onClicked: count++ }
"""


def test_a_button_is_pressed_by_finger_and_by_key(show: Show) -> None:
    page = show(BUTTON % "enabled: true")
    page.click("button")
    page.item("button").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key in (KEYS.Key_Space, KEYS.Key_Return, KEYS.Key_Enter):
        page.press(key)
    assert page.get("count") == 4


@pytest.mark.parametrize("state", ["busy: true", "enabled: false"])
def test_a_button_at_rest_does_nothing(show: Show, state: str) -> None:
    page = show(BUTTON % f"{state}; shortcut: 'F2'")
    page.click("button")
    page.item("button").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key in (KEYS.Key_Return, KEYS.Key_Space, KEYS.Key_F2):
        page.press(key)
    assert page.get("count") == 0


def test_a_shortcut_presses_without_focus(show: Show) -> None:
    page = show(BUTTON % "shortcut: 'F2'" + "\nKTextField { y: 200; width: 300 }")
    page.press(KEYS.Key_F2)
    assert page.get("count") == 1


def test_a_button_says_its_name_and_role(show: Show) -> None:
    face = QAccessible.queryAccessibleInterface(show(BUTTON % "enabled: true").item("button"))
    assert face.text(QAccessible.Text.Name) == "Талон алу"
    assert face.role() == QAccessible.Role.Button


def test_the_language_switch_only_asks(show: Show) -> None:
    page = show("""
        property string asked: ""
        KLanguageSwitch { objectName: "switch"; onChosen: code => asked = code }
    """)
    for code in ("ru", "en", "kk"):
        page.click(f"language-{code}")
        assert page.get("asked") == code
    assert page.item("switch").property("language") == "kk"


PAD = """
    property string got: ""
    KPinPad { objectName: "pad"; focus: true; length: 4; maximumLength: 6
              onEntered: pin => got = pin }
"""


def test_a_pin_by_finger(show: Show) -> None:
    page = show(PAD)
    for key in ("1", "9", "0", "check", "7", "delete", "5", "check"):
        page.click(f"key-{key}")
    assert page.get("got") == "1905"


def test_a_pin_by_keyboard(show: Show) -> None:
    page = show(PAD)
    page.item("pad").forceActiveFocus()
    for key in (KEYS.Key_4, KEYS.Key_2, KEYS.Key_Backspace, KEYS.Key_3, KEYS.Key_1, KEYS.Key_A):
        page.press(key)
    page.press(KEYS.Key_Return)
    assert page.get("got") == ""
    page.press(KEYS.Key_8)
    page.press(KEYS.Key_Enter)
    assert page.get("got") == "4318"


def test_a_pin_has_an_end(show: Show) -> None:
    page = show(PAD)
    for _ in range(9):
        page.click("key-1")
    assert page.item("pad").property("pin") == "111111"


def test_a_notice_that_fits_stands_still_and_a_long_one_runs(show: Show, qtbot: QtBot) -> None:
    page = show("""
        KTicker { objectName: "short"; width: 900; notices: ["Қош келдіңіз"] }
        KTicker { objectName: "long"; y: 100; width: 300
                  notices: ["Құрметті келушілер!", "Жеке куәлігіңізді дайындап отырыңыз"] }
    """)
    assert page.item("short").property("running") is False
    assert page.item("long").property("running") is True
    strip = child(page.item("long"), "tickerStrip")
    qtbot.waitUntil(lambda: strip.x() < 0)
    assert not child(page.item("short"), "tickerStrip").isVisible()


WORDS = "Құрметті келушілер, жеке куәлігіңізді дайындап отырыңыз."


def test_a_text_of_five_thousand_letters_runs_in_a_few_pieces(show: Show, qtbot: QtBot) -> None:
    text = " ".join(f"хабарландыру-{number}" for number in range(340))
    assert len(text) > 5000
    page = show(f"""
        KTicker {{ objectName: "long"; width: 900; speed: 4000; notices: ["{text}"] }}
    """)
    strip = child(page.item("long"), "tickerStrip")
    seen: list[str] = []
    most = 0

    def all_seen() -> bool:
        nonlocal most
        there = pieces(strip)
        most = max(most, len(there))
        seen.extend(piece for piece in there if piece not in seen)
        return "".join(seen).strip() == text

    qtbot.waitUntil(all_seen, timeout=30_000)
    assert most < 12


def test_other_notices_follow_without_a_jump(show: Show, qtbot: QtBot) -> None:
    page = show(f"""
        KTicker {{ objectName: "long"; width: 300; notices: ["{WORDS}", "{WORDS}"] }}
    """)
    ticker = page.item("long")
    strip = child(ticker, "tickerStrip")
    qtbot.waitUntil(lambda: strip.x() < -20)
    before = pieces(strip)
    place = strip.x()
    ticker.setProperty("notices", ["Жаңа хабарландыру. " * 4, WORDS])
    assert pieces(strip) == before
    assert strip.x() == place
    qtbot.waitUntil(
        lambda: any(piece.startswith("Жаңа") for piece in pieces(strip)), timeout=30_000
    )


def pieces(strip: QQuickItem) -> list[str]:
    """The pieces of text on their way, from left to right."""
    found = [item for item in strip.childItems() if item.property("text")]
    return [str(item.property("text")) for item in sorted(found, key=lambda item: item.x())]


def child(item: QQuickItem, name: str) -> QQuickItem:
    return next(found for found in item.childItems() if found.objectName() == name)


def test_a_banner_offers_one_thing(show: Show) -> None:
    page = show("""
        property int count: 0
        KBanner { width: 900; text: "Қағаз бітті"; action: "Жабу"; onActionChosen: count++ }
        KBanner { objectName: "silent"; y: 200; width: 900 }
    """)
    page.click("bannerAction")
    assert page.get("count") == 1
    assert not page.has("silent")


def test_a_field_tells_what_is_wrong(show: Show) -> None:
    page = show("""
        KTextField { objectName: "name"; width: 400; name: "Тегі"; problem: "Бос болмауы керек" }
    """)
    assert page.has("problem")
    page.item("field").forceActiveFocus()
    page.press(KEYS.Key_A)
    assert page.item("name").property("text") == "a"
    page.item("name").setProperty("problem", "")
    assert not page.has("problem")


@pytest.mark.parametrize("text", ["Қысқа", "Үй-жайларды өрт қауіпсіздігі тұрғысынан тексеру"])
def test_text_is_never_cut(show: Show, text: str) -> None:
    page = show(f"""
        KText {{ objectName: "wrapped"; width: 260; role: KText.Role.Title; text: "{text}" }}
        KText {{ objectName: "shrunk"; y: 400; width: 520; oneLine: true; role: KText.Role.Title
                 text: "{text[:32]}" }}
    """)
    for name in ("wrapped", "shrunk"):
        item = page.item(name)
        assert item.property("paintedWidth") <= item.width() + 1
        assert item.property("truncated") is False


def test_a_label_is_read_as_it_is_written(show: Show) -> None:
    item = show('KLabelNumber { objectName: "number"; label: "A045" }').item("number")
    assert item.property("text") == "A\u2009045"
    face = QAccessible.queryAccessibleInterface(item)
    assert face.text(QAccessible.Text.Name) == "A045"


def test_an_icon_is_drawn(show: Show) -> None:
    page = show('KIcon { objectName: "icon"; icon: "ticket" }')
    assert page.item("icon").implicitWidth() > 0


def test_a_card_is_as_large_as_what_it_holds(show: Show) -> None:
    page = show("""
        KCard { objectName: "card"; padding: 10
                Item { implicitWidth: 300; implicitHeight: 120 } }
    """)
    card = page.item("card")
    assert (card.width(), card.height()) == (320, 140)


def test_the_unit_follows_the_window(show: Show, qtbot: QtBot) -> None:
    page = show('KText { objectName: "text"; text: "A" }')
    assert page.item("text").property("font").pixelSize() == 20
    page.window.resize(600, 800)
    qtbot.waitUntil(lambda: page.item("text").property("font").pixelSize() == 10)


def test_a_button_without_an_icon_has_no_room_for_one(show: Show) -> None:
    page = show("""
        KButton { objectName: "plain"; text: "1" }
        KButton { objectName: "pictured"; y: 200; text: "1"; iconName: "check" }
    """)
    assert page.item("plain").implicitWidth() < page.item("pictured").implicitWidth()


def test_every_figure_is_drawn_inside_its_key(show: Show) -> None:
    page = show(PAD)
    for figure in "0123456789":
        key = page.item(f"key-{figure}")
        texts = [item for item in drawn_items(key) if item.property("paintedWidth")]
        text = next(item for item in texts if item.property("text") == figure)
        left = text.mapToItem(key, QPointF(0, 0)).x()
        assert left >= 0
        assert text.width() >= text.property("paintedWidth") > 0
        assert left + text.width() <= key.width()


def drawn_items(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from drawn_items(child)
