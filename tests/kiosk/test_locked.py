"""A kiosk over the whole screen: no key, button or gesture of a visitor's leads out of it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.viewmodels.visit import Stage, Visit
from tests.kiosk.conftest import Start
from tests.kiosk.driven import DrivenKiosk, touch_screen

TOPIC = "fire-inspection"
CTRL, ALT, META, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
CHORDS = [
    (Qt.Key.Key_F4, ALT),
    (Qt.Key.Key_Tab, ALT),
    (Qt.Key.Key_Escape, ALT),
    (Qt.Key.Key_Space, ALT),
    (Qt.Key.Key_F2, ALT),
    (Qt.Key.Key_Left, ALT),
    (Qt.Key.Key_Q, CTRL),
    (Qt.Key.Key_W, CTRL),
    (Qt.Key.Key_Escape, CTRL),
    (Qt.Key.Key_Escape, CTRL | SHIFT),
    (Qt.Key.Key_Delete, CTRL | ALT),
    (Qt.Key.Key_Backspace, CTRL | ALT),
    (Qt.Key.Key_F12, CTRL | ALT),
    (Qt.Key.Key_1, CTRL),
    (Qt.Key.Key_1, META),
    (Qt.Key.Key_D, META),
    (Qt.Key.Key_L, META),
    (Qt.Key.Key_Meta, NONE),
    (Qt.Key.Key_Super_L, NONE),
    (Qt.Key.Key_Menu, NONE),
    (Qt.Key.Key_Print, NONE),
    (Qt.Key.Key_F1, NONE),
    (Qt.Key.Key_F11, NONE),
]


@pytest.fixture
def locked(start: Start) -> DrivenKiosk:
    kiosk = start(size=None)
    kiosk.until_shown(f"topic-{TOPIC}")
    return kiosk


def untouched(kiosk: DrivenKiosk) -> bool:
    window = kiosk.window
    return (
        kiosk.visitor.visit == Visit(begun=True)
        and not kiosk.staff.property("open")
        and window.isVisible()
        and window.windowState() is Qt.WindowState.WindowFullScreen
    )


def test_no_chord_reaches_anything(locked: DrivenKiosk) -> None:
    locked.press(Qt.Key.Key_Tab)
    focused = locked.window.activeFocusItem()
    for key, modifiers in CHORDS:
        QTest.keyClick(locked.window, key, modifiers)
        QTest.qWait(1)
        assert untouched(locked), (key, modifiers)
        assert locked.window.activeFocusItem() is focused, (key, modifiers)


def test_the_keys_of_a_visitor_and_of_the_staff_still_count(locked: DrivenKiosk) -> None:
    QTest.keyClick(locked.window, Qt.Key.Key_F12, CTRL)
    locked.until(lambda: locked.staff.property("open"))
    locked.press(Qt.Key.Key_Escape)
    locked.until(lambda: not locked.staff.property("open"))
    locked.press(Qt.Key.Key_3)
    locked.until(lambda: locked.visitor.visit.stage is Stage.SHEET)


def test_it_does_not_close_and_comes_back_to_the_full_screen(locked: DrivenKiosk) -> None:
    assert not locked.window.close()
    for state in (Qt.WindowState.WindowMinimized, Qt.WindowState.WindowNoState):
        locked.window.setWindowState(state)
        locked.until(lambda: untouched(locked))
    locked.window.showMinimized()
    locked.until(lambda: untouched(locked))


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_and_the_wheel_do_nothing(
    locked: DrivenKiosk, button: Qt.MouseButton
) -> None:
    place = locked.middle(f"topic-{TOPIC}")
    QTest.mouseClick(locked.window, button, pos=place)
    QTest.mouseDClick(locked.window, button, pos=place)
    QTest.wheelEvent(locked.window, place.toPointF(), QPoint(0, 120))
    QTest.qWait(1)
    assert untouched(locked)
    locked.click(f"topic-{TOPIC}")
    assert locked.visitor.visit.topic_id == TOPIC


def test_two_fingers_on_two_cards_are_one_choice(locked: DrivenKiosk) -> None:
    cards = [name for name in locked.cards() if not locked.item(name).property("section")]
    one, other = locked.middle(cards[0]), locked.middle(cards[1])
    fingers = QTest.touchEvent(locked.window, touch_screen())
    fingers.press(0, one, locked.window).commit()
    fingers.stationary(0).press(1, other, locked.window).commit()
    fingers.release(0, one, locked.window).stationary(1).commit()
    fingers.release(1, other, locked.window).commit()
    assert locked.visitor.visit.topic_id == cards[0].removeprefix("topic-")
    locked.until_shown("take")
    assert len(locked.present().day.tickets) == 0


def test_a_long_press_is_a_touch_like_any_other(locked: DrivenKiosk) -> None:
    place = locked.middle(f"topic-{TOPIC}")
    finger = QTest.touchEvent(locked.window, touch_screen())
    finger.press(0, place, locked.window).commit()
    QTest.qWait(900)
    assert untouched(locked)
    finger.release(0, place, locked.window).commit()
    assert locked.visitor.visit.topic_id == TOPIC


def test_a_window_of_the_demo_lets_every_key_through(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown(f"topic-{TOPIC}")
    assert kiosk.window.close()
