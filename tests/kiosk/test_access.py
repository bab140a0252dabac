"""For those who see badly or use a keypad: contrast, keys alone, names for a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from shared.domain.language import Language
from tests.kiosk.conftest import Start
from tests.kiosk.driven import DrivenKiosk
from tests.kiosk.test_layout import LANGUAGES, SIZES, flaws

TOPIC = "fire-inspection"
LIGHT, CONTRAST = 0, 2
"""Values of Theme.Mode."""
ROLES = frozenset(
    {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}
)


def controls(kiosk: DrivenKiosk) -> list[QQuickItem]:
    """Everything that can be touched."""
    return [item for item in kiosk.items() if item.inherits("QQuickAbstractButton")]


@pytest.mark.parametrize("by", ["touch", "key"])
def test_high_contrast_is_one_touch_away_and_ends_with_the_visitor(start: Start, by: str) -> None:
    kiosk = start()
    kiosk.until_shown(f"topic-{TOPIC}")
    if by == "touch":
        kiosk.touch("contrast")
    else:
        kiosk.press(Qt.Key.Key_Asterisk)
    assert kiosk.window.property("mode") == CONTRAST
    assert kiosk.take(TOPIC) == "K001"
    assert kiosk.window.property("mode") == CONTRAST
    kiosk.touch("done")
    kiosk.until(lambda: kiosk.window.property("mode") == LIGHT)
    assert kiosk.visitor.resting


def test_high_contrast_ends_by_itself_when_nobody_goes_on(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch("contrast")
    kiosk.pass_by(kiosk.visitor.seconds_left)
    assert kiosk.window.property("mode") == LIGHT


@SIZES
@LANGUAGES
def test_the_pages_are_whole_in_high_contrast(
    start: Start, language: Language, size: tuple[int, int]
) -> None:
    kiosk = start(language=language, size=size)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch("contrast")
    found = flaws(kiosk)
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    found += flaws(kiosk)
    kiosk.touch("take")
    kiosk.until_shown("done")
    assert found + flaws(kiosk) == []


def test_a_keypad_alone_leads_to_the_ticket(start: Start) -> None:
    """Three, Enter, Enter; zero goes back."""
    kiosk = start()
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.press(Qt.Key.Key_3)
    kiosk.until_shown("take")
    kiosk.press(Qt.Key.Key_0)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.press(Qt.Key.Key_3)
    kiosk.until_shown("take")
    kiosk.press(Qt.Key.Key_Return)
    kiosk.until_shown("done")
    assert kiosk.text("label").replace("\u2009", "") == "K001"
    kiosk.press(Qt.Key.Key_Return)
    kiosk.until_shown(f"topic-{TOPIC}")
    assert kiosk.visitor.resting


def test_a_digit_without_a_card_does_nothing(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.press(Qt.Key.Key_9)
    assert kiosk.visitor.resting


def test_everything_that_can_be_touched_has_a_name_and_a_role(start: Start) -> None:
    """For a screen reader."""
    kiosk = start()
    nameless: list[str] = []

    def look() -> None:
        for item in controls(kiosk):
            told = QAccessible.queryAccessibleInterface(item)
            if not told.text(QAccessible.Text.Name).strip() or told.role() not in ROLES:
                nameless.append(f"{item.objectName()}: {told.role()}")

    kiosk.until_shown(f"topic-{TOPIC}")
    look()
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    look()
    kiosk.touch("groupsButton")
    kiosk.until_shown("group-none")
    look()
    kiosk.touch("groupsBack")
    kiosk.until_shown("take")
    kiosk.touch("take")
    kiosk.until_shown("done")
    look()
    assert nameless == []
