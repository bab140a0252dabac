"""An easier view: within reach, large, in contrast, by keys alone, and gone with the visitor."""

from contextlib import suppress

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.needs import LOUDEST, SOFTEST, Need, Needs
from shared.domain.language import Language
from tests.kiosk.conftest import Start
from tests.kiosk.driven import LANDSCAPE, PORTRAIT, DrivenKiosk
from tests.kiosk.offices import office_in_sections, office_with
from tests.kiosk.test_layout import SIZES, flaws, place_of

TOPIC = "fire-inspection"
LIGHT, CONTRAST = 0, 2
"""Values of Theme.Mode."""
REACH = {LANDSCAPE: 0.14, PORTRAIT: 0.4}
"""With low buttons nothing that can be touched is above this share of the screen's height."""
ROLES = frozenset(
    {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}
)
SEEN = frozenset(Need) - {Need.ALOUD}
MODES = [frozenset({Need.LARGE}), frozenset({Need.LOW}), frozenset({Need.LARGE, Need.LOW})]
NEEDS = pytest.mark.parametrize("wanted", MODES, ids=lambda some: "+".join(sorted(some)))


def controls(kiosk: DrivenKiosk) -> list[QQuickItem]:
    """Everything that can be touched."""
    return [item for item in kiosk.items() if item.inherits("QQuickAbstractButton")]


def wrong_on(kiosk: DrivenKiosk) -> list[str]:
    """What is cut or covered, and what is out of reach for a visitor who needs it low."""
    kiosk.settle()
    with suppress(AssertionError):  # the layout follows a frame later
        kiosk.until(lambda: not flaws(kiosk), seconds=1)
    found = flaws(kiosk)
    if Need.LOW in kiosk.visitor.needs.wanted:
        size = (kiosk.window.width(), kiosk.window.height())
        found += [
            f"{item.objectName()} is at {place_of(item).top():.0f}"
            for item in controls(kiosk)
            if place_of(item).top() < REACH[size] * size[1] - 1
        ]
    return found


def wanting(kiosk: DrivenKiosk, wanted: frozenset[Need]) -> DrivenKiosk:
    """A visitor at the start who has switched these on."""
    kiosk.until_shown("begin")
    kiosk.visitor.adapt(Needs(wanted))
    return kiosk


@SIZES
@NEEDS
def test_every_page_is_whole_and_within_reach(
    start: Start, wanted: frozenset[Need], size: tuple[int, int]
) -> None:
    """In Russian, whose words are the longest; all of it at once comes in every language below."""
    walk(wanting(start(language=Language.RU, size=size), wanted))


@SIZES
@pytest.mark.parametrize("language", [Language.KK, Language.EN])
def test_all_of_it_at_once_is_whole_in_every_language(
    start: Start, language: Language, size: tuple[int, int]
) -> None:
    walk(wanting(start(language=language, size=size), SEEN))


def walk(kiosk: DrivenKiosk) -> None:
    """Through a visit, page by page."""
    found = {"start": wrong_on(kiosk)}
    reach_topic(kiosk)
    found["topics"] = wrong_on(kiosk)
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    found["sheet"] = wrong_on(kiosk)
    kiosk.touch("groupsButton")
    kiosk.until_shown("group-none")
    kiosk.until(lambda: kiosk.find("take") is None)
    found["groups"] = wrong_on(kiosk)
    kiosk.touch("groupsBack")
    kiosk.until_shown("take")
    kiosk.until(lambda: kiosk.find("group-none") is None)
    kiosk.touch("leafletsButton")
    kiosk.until_shown("leafletsBack")
    kiosk.until(lambda: kiosk.find("take") is None)
    found["leaflets"] = wrong_on(kiosk)
    kiosk.touch("leafletsBack")
    kiosk.until_shown("take")
    kiosk.until(lambda: kiosk.find("leafletsBack") is None)
    kiosk.touch("take")
    kiosk.until_shown("done")
    found["ticket"] = wrong_on(kiosk)
    assert {page: wrong for page, wrong in found.items() if wrong} == {}


def reach_topic(kiosk: DrivenKiosk) -> None:
    """Shows more topics until ours is there."""
    kiosk.begin()
    kiosk.until_shown("question")
    while kiosk.find(f"topic-{TOPIC}") is None:
        kiosk.touch("moreTopics")
        kiosk.settle()


@SIZES
@pytest.mark.parametrize("topics", [2, 3, 4, 5, 10])
def test_any_number_of_topics_is_whole_in_large_type_low_down(
    start: Start, topics: int, size: tuple[int, int]
) -> None:
    kiosk = start(language=Language.RU, size=size, office=office_with(topics))
    wanting(kiosk, frozenset({Need.LARGE, Need.LOW}))
    kiosk.begin()
    seen: list[str] = []
    while not (set(cards := kiosk.cards()) & set(seen)):
        seen += cards
        assert wrong_on(kiosk) == []
        if kiosk.find("moreTopics") is None:
            break
        kiosk.touch("moreTopics")
        kiosk.settle()
    assert seen == [f"topic-topic-{at}" for at in range(topics)]


@SIZES
def test_sections_are_whole_in_large_type_low_down(start: Start, size: tuple[int, int]) -> None:
    kiosk = start(language=Language.RU, size=size, office=office_in_sections(4, 6))
    wanting(kiosk, frozenset({Need.LARGE, Need.LOW}))
    kiosk.until_shown("section-section-0")
    assert wrong_on(kiosk) == []
    kiosk.touch("section-section-0")
    kiosk.until_shown("topic-topic-0")
    assert wrong_on(kiosk) == []
    kiosk.touch("allTopics")
    kiosk.until_shown("section-section-0")


@SIZES
def test_the_panel_itself_is_whole(start: Start, size: tuple[int, int]) -> None:
    kiosk = start(size=size)
    kiosk.until_shown("begin")
    kiosk.touch("access")
    kiosk.until_shown("accessLarge")
    for need in Need:
        kiosk.still(f"access{need.capitalize()}")
        kiosk.touch(f"access{need.capitalize()}")
        for _ in kiosk.each_language():
            kiosk.until(lambda: not within_panel(kiosk))  # the layout follows a frame later
    assert kiosk.visitor.needs.wanted == frozenset(Need)


def within_panel(kiosk: DrivenKiosk) -> list[str]:
    panel = kiosk.item("accessTitle").parentItem()
    panel.setObjectName("accessInside")
    return flaws(kiosk, "accessInside")


def test_one_touch_opens_it_on_every_page_and_it_ends_with_the_visitor(start: Start) -> None:
    kiosk = start(size=PORTRAIT)
    kiosk.until_shown("begin")
    kiosk.touch("access")
    kiosk.until_shown("accessContrast")
    kiosk.touch("accessContrast")
    assert kiosk.window.property("mode") == CONTRAST
    kiosk.touch("accessClose")
    kiosk.until(lambda: kiosk.find("accessClose") is None)
    kiosk.until_shown(f"topic-{TOPIC}")
    assert kiosk.find("access")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    assert kiosk.find("access")
    kiosk.touch("take")
    kiosk.until_shown("done")
    assert kiosk.find("access")
    assert kiosk.window.property("mode") == CONTRAST
    kiosk.touch("done")
    kiosk.until(lambda: kiosk.window.property("mode") == LIGHT)
    assert kiosk.visitor.resting


def test_a_closed_office_can_be_read_in_large_type_too(start: Start) -> None:
    from datetime import UTC, datetime

    kiosk = start(now=datetime(2026, 11, 28, 5, 0, tzinfo=UTC))
    kiosk.until_shown("closed")
    kiosk.touch("access")
    kiosk.until_shown("accessLarge")
    kiosk.touch("accessLarge")
    kiosk.touch("accessClose")
    kiosk.until(lambda: kiosk.find("accessClose") is None)
    assert wrong_on(kiosk) == []


def test_it_ends_by_itself_when_nobody_goes_on(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown("begin")
    kiosk.touch("access")
    kiosk.until_shown("accessLow")
    kiosk.touch("accessLow")
    kiosk.pass_by(kiosk.visitor.seconds_left)
    assert kiosk.visitor.resting
    kiosk.until(lambda: kiosk.find("accessLow") is None)


def test_usual_is_one_touch_away_and_a_touch_beside_the_panel_closes_it(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown("begin")
    kiosk.touch("access")
    kiosk.until_shown("accessLarge")
    kiosk.touch("accessLarge")
    kiosk.until(lambda: not within_panel(kiosk))
    kiosk.touch("accessReset")
    assert kiosk.visitor.needs == Needs(asked=True)
    kiosk.touch("officeName")
    kiosk.until(lambda: kiosk.find("accessClose") is None)
    assert kiosk.visitor.resting


def test_without_a_loudspeaker_nothing_is_offered_to_be_read(start: Start) -> None:
    kiosk = start(audible=False)
    kiosk.until_shown("begin")
    kiosk.touch("access")
    kiosk.until_shown("accessLow")
    assert kiosk.find("accessAloud") is None
    kiosk.press(Qt.Key.Key_Escape)
    kiosk.until(lambda: kiosk.find("accessLow") is None)
    kiosk.press(Qt.Key.Key_Asterisk)
    assert Need.ALOUD not in kiosk.visitor.needs.wanted


@pytest.mark.parametrize("steps", [-9, -1, 0, 1, 9])
def test_the_voice_stays_between_its_bounds(steps: int) -> None:
    needs = Needs().turn(steps, 60)
    assert needs.heard_at(60) == max(SOFTEST, min(LOUDEST, 60 + 20 * steps))
    assert needs.turn(-steps, 60).heard_at(60) in range(SOFTEST, LOUDEST + 1)


def test_a_keypad_alone_leads_to_the_ticket(start: Start) -> None:
    """Enter or a language, three, Enter, Enter; zero goes back."""
    kiosk = start()
    kiosk.until_shown("begin")
    kiosk.press(Qt.Key.Key_2)
    kiosk.until_shown(f"topic-{TOPIC}")
    assert kiosk.visitor.language is Language.RU
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
    kiosk.until_shown("begin")
    assert kiosk.visitor.resting


def test_a_digit_without_a_card_does_nothing(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown("begin")
    kiosk.press(Qt.Key.Key_9)
    assert kiosk.visitor.resting
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.press(Qt.Key.Key_9)
    assert kiosk.visitor.visit.topic_id is None


def test_everything_that_can_be_touched_has_a_name_and_a_role(start: Start) -> None:
    """For a screen reader."""
    kiosk = start()
    nameless: list[str] = []

    def look() -> None:
        for item in controls(kiosk):
            told = QAccessible.queryAccessibleInterface(item)
            if not told.text(QAccessible.Text.Name).strip() or told.role() not in ROLES:
                nameless.append(f"{item.objectName()}: {told.role()}")

    kiosk.until_shown("begin")
    look()
    kiosk.touch("access")
    kiosk.until_shown("accessLow")
    look()
    kiosk.touch("accessClose")
    kiosk.until(lambda: kiosk.find("accessLow") is None)
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


@pytest.mark.parametrize("topics", [5, 7])
def test_the_low_view_tells_once_how_it_works(start: Start, topics: int) -> None:
    """Above the cards, where nothing can be touched; no card is missing below for it."""
    kiosk = start(office=office_with(topics), size=PORTRAIT, language=Language.EN)
    kiosk.cards()
    kiosk.visitor.adapt(kiosk.visitor.needs.switch(Need.LOW))
    kiosk.settle()
    kiosk.still("question")
    assert kiosk.texts().count("Take your ticket") == 1
    assert len(kiosk.cards()) == topics
