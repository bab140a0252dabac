"""Nothing is cut, covered or outside, and everything is large enough for a finger."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.viewmodels.visit import PaperState
from shared.domain.language import Language
from tests.kiosk.cable import Cable
from tests.kiosk.conftest import Start
from tests.kiosk.driven import LANDSCAPE, PORTRAIT, DrivenKiosk, is_text, sample_text, shown
from tests.kiosk.offices import office_with

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
LANGUAGES = pytest.mark.parametrize("language", list(Language))
BOXES = (
    *("KButton", "KCard", "KBanner", "TopicCard", "HowItWorks", "GroupRow", "PaperNote", "KChip"),
    *("CurrentTicket", "LinesPanel", "LineRow"),
)
FINGER = 81
"""Pixels: 20 mm on a screen of 21.5 inch."""


def place_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def ink_of(text: QQuickItem) -> QRectF:
    """Where the letters are."""
    width, height = text.property("contentWidth"), text.property("contentHeight")
    return place_of(text).intersected(
        place_of(text).adjusted(0, 0, width - text.width(), height - text.height())
    )


def boxes_around(item: QQuickItem) -> Iterator[QQuickItem]:
    while (item := item.parentItem()) is not None:
        if item.metaObject().className().startswith(BOXES):
            yield item


def flaws(kiosk: DrivenKiosk, within: str = "") -> list[str]:
    """What is wrong with the page on the screen, or with what stands over it."""
    window = QRectF(0, 0, kiosk.window.width(), kiosk.window.height())
    items = list(shown(kiosk.item(within)) if within else kiosk.items())
    texts = [item for item in items if is_text(item)]
    return [
        *(flaw for text in texts for flaw in text_flaws(text, window)),
        *(
            f"{said(one)} covers {said(other)}"
            for one, other in combinations((t for t in texts if not scrolled_away(t)), 2)
            if overlap(one, other)
        ),
        *(
            f"{item.objectName()} is {item.width():.0f} x {item.height():.0f}"
            for item in items
            if item.inherits("QQuickAbstractButton") and min(item.width(), item.height()) < FINGER
        ),
    ]


def text_flaws(text: QQuickItem, window: QRectF) -> Iterator[str]:
    if text.property("truncated"):
        yield f"{said(text)} is truncated"
    if text.property("contentWidth") > text.width() + 1:
        yield f"{said(text)} is wider than its place"
    if text.property("contentHeight") > text.height() + 1:
        yield f"{said(text)} is higher than its place"
    if scrolled_away(text):
        return
    if not window.contains(place_of(text)):
        yield f"{said(text)} is outside the window"
    for box in boxes_around(text):
        if not place_of(box).adjusted(-1, -1, 1, 1).contains(place_of(text)):
            yield f"{said(text)} is outside its {box.metaObject().className()}"


def scrolled_away(text: QQuickItem) -> bool:
    """In a list with a mark at its side that says so, and out of its sight for now."""
    item: QQuickItem | None = text.parentItem()
    while item is not None:
        if item.inherits("QQuickFlickable") and item.property("interactive"):
            assert item.property("clip"), said(text)
            return not place_of(item).adjusted(-1, -1, 1, 1).contains(place_of(text))
        item = item.parentItem()
    return False


def overlap(one: QQuickItem, other: QQuickItem) -> bool:
    both = place_of(one).intersected(place_of(other))
    return both.width() > 1 and both.height() > 1


def said(text: QQuickItem) -> str:
    return repr(str(text.property("text")))


def flaws_in_each_language(kiosk: DrivenKiosk, within: str = "") -> list[str]:
    """What is wrong with the page, whichever language its visitor chooses."""
    return [
        f"{language}: {flaw}" for language in kiosk.each_language() for flaw in flaws(kiosk, within)
    ]


@SIZES
def test_every_page_of_the_way_is_whole(start: Start, size: tuple[int, int]) -> None:
    kiosk = start(size=size)
    found: dict[str, list[str]] = {}
    for topic in kiosk.present().office.topics:
        kiosk.until_shown(f"topic-{topic.id}")
        found["topics"] = flaws_in_each_language(kiosk)
        kiosk.touch(f"topic-{topic.id}")
        kiosk.until_shown("take")
        found[f"sheet of {topic.id}"] = flaws_in_each_language(kiosk)
        kiosk.touch("back")
    kiosk.until_shown("topic-fire-inspection")
    kiosk.touch("topic-fire-inspection")
    kiosk.until_shown("take")
    kiosk.touch("groupsButton")
    kiosk.until_shown("group-none")
    summary = kiosk.present().office.topics[2].summary
    kiosk.until(lambda: not kiosk.says(summary.get(kiosk.visitor.language)))
    found["groups"] = flaws_in_each_language(kiosk)
    kiosk.touch("group-disability")
    kiosk.until(lambda: kiosk.find("group-none") is None)
    found["sheet with a group"] = flaws_in_each_language(kiosk)
    kiosk.touch("take")
    kiosk.until_shown("done")
    for paper in PaperState:
        kiosk.visitor.visit = kiosk.visitor.visit.with_paper(paper)
        kiosk.visitor.changed.emit()
        kiosk.settle()
        found[f"ticket, paper {paper}"] = flaws_in_each_language(kiosk)
    assert {page: flaw for page, flaw in found.items() if flaw} == {}


@SIZES
@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 23, 8, 30, tzinfo=UTC),
        datetime(2026, 11, 28, 5, 0, tzinfo=UTC),
    ],
    ids=["break", "weekend"],
)
def test_the_closed_page_is_whole(start: Start, size: tuple[int, int], now: datetime) -> None:
    kiosk = start(size=size, now=now)
    kiosk.until_shown("closed")
    assert flaws_in_each_language(kiosk) == []


@SIZES
@pytest.mark.parametrize("topics", [2, 3, 4, 6, 7, 8, 9, 10])
def test_two_to_ten_topics_fill_the_page_well(
    start: Start, topics: int, size: tuple[int, int]
) -> None:
    kiosk = start(language=Language.RU, size=size, office=office_with(topics))
    kiosk.until_shown(f"topic-topic-{topics - 1}")
    assert flaws(kiosk) == []


@SIZES
def test_the_pages_are_whole_when_there_is_no_paper(start: Start, size: tuple[int, int]) -> None:
    kiosk = start(size=size, printer="tcp://127.0.0.1:9")
    kiosk.until_shown("paperBanner")
    kiosk.until_shown("topic-fire-inspection")
    with suppress(AssertionError):  # the banner has only just pushed the page down
        kiosk.until(lambda: not flaws(kiosk))
    assert flaws_in_each_language(kiosk) == []


@SIZES
def test_the_warning_before_the_end_is_whole(start: Start, size: tuple[int, int]) -> None:
    kiosk = start(size=size)
    kiosk.until_shown("topic-fire-inspection")
    kiosk.touch("topic-fire-inspection")
    kiosk.until_shown("take")
    for language in kiosk.each_language():
        kiosk.pass_by(20)
        kiosk.until_shown("moreTime")
        assert flaws(kiosk, "time") == [], language


@SIZES
@pytest.mark.parametrize("topics", [0, 2, 10])
def test_topics_without_tickets_are_whole(start: Start, size: tuple[int, int], topics: int) -> None:
    office = office_with(topics) if topics else sample_text()
    limits = "\n[tickets]\nlast_minutes = 480\n\n[[topics]]"
    office = office.replace("[[topics]]", limits.lstrip("\n"), 1)
    late = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
    kiosk = start(size=size, office=office, now=late)
    kiosk.until_shown(kiosk.cards()[0])
    kiosk.until(lambda: kiosk.find("closedWhy"))
    assert flaws_in_each_language(kiosk) == []


@SIZES
def test_the_page_of_a_kiosk_that_never_knew_its_office_is_whole(
    start: Start, size: tuple[int, int]
) -> None:
    kiosk = start(size=size, cable=Cable(pulled=True))
    kiosk.until_shown("notReady")
    assert flaws_in_each_language(kiosk) == []
    assert kiosk.find("awayBanner") is None
