"""Sections of topics, leaflets instead of tickets, and steps back that lose nothing."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt

from kiosk.viewmodels.visit import Visit
from shared.domain.language import Language
from tests.kiosk.conftest import Start
from tests.kiosk.driven import LANDSCAPE, PORTRAIT
from tests.kiosk.offices import office_in_sections
from tests.kiosk.test_layout import SIZES, flaws, flaws_in_each_language

TOPIC = "fire-inspection"


def test_a_section_opens_its_topics_and_one_of_them_gives_a_ticket(start: Start) -> None:
    kiosk = start(office=office_in_sections(3, 4), language=Language.RU)
    kiosk.until_shown("section-section-1")
    assert kiosk.find("topic-topic-4") is None
    kiosk.touch("section-section-1")
    kiosk.until_shown("topic-topic-4")
    assert kiosk.text("question") == "Справки и документы 2"
    assert kiosk.cards() == [f"topic-topic-{at}" for at in range(4, 8)]
    assert kiosk.take("topic-5") == "B001"
    kiosk.touch("done")
    kiosk.until_shown("section-section-1")
    kiosk.touch("section-section-1")
    assert kiosk.take("topic-6") == "B002"


def test_the_way_back_is_one_step_at_a_time(start: Start) -> None:
    kiosk = start(office=office_in_sections(2, 2), language=Language.KK)
    kiosk.until_shown("section-section-0")
    kiosk.touch("language-en")
    kiosk.settle()
    kiosk.touch("section-section-0")
    kiosk.until_shown("topic-topic-0")
    kiosk.touch("topic-topic-0")
    kiosk.until_shown("back")
    kiosk.touch("back")
    kiosk.until_shown("topic-topic-0")
    kiosk.touch("allTopics")
    kiosk.until_shown("section-section-1")
    assert kiosk.visitor.language is Language.EN
    assert kiosk.visitor.visit == Visit(begun=True)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape])
def test_a_key_goes_back_in_the_same_language(start: Start, key: Qt.Key) -> None:
    kiosk = start(language=Language.KK)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch("language-ru")
    kiosk.settle()
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    kiosk.press(key)
    kiosk.until_shown(f"topic-{TOPIC}")
    assert kiosk.visitor.language is Language.RU
    kiosk.press(key)
    kiosk.until_shown("begin")
    assert kiosk.visitor.language is Language.RU
    kiosk.press(key)
    kiosk.until(lambda: kiosk.visitor.language is Language.KK)


def test_a_double_touch_on_a_section_reaches_no_topic(start: Start) -> None:
    kiosk = start(office=office_in_sections(2, 2))
    kiosk.until_shown("section-section-0")
    where = kiosk.middle("section-section-0")
    with kiosk.impatient():
        for _ in range(3):
            kiosk.touch_at(where)
    kiosk.until_shown("topic-topic-0")
    assert kiosk.visitor.visit.topic_id is None


@SIZES
@pytest.mark.parametrize("sections, each", [(2, 12), (4, 6), (8, 3)])
def test_twenty_four_topics_in_sections_are_whole(
    start: Start, sections: int, each: int, size: tuple[int, int]
) -> None:
    kiosk = start(language=Language.KK, size=size, office=office_in_sections(sections, each))
    kiosk.until_shown("section-section-0")
    assert flaws(kiosk) == []
    kiosk.touch("section-section-0")
    kiosk.until_shown("topic-topic-0")
    assert flaws(kiosk) == []


def test_a_section_without_tickets_says_why(start: Start) -> None:
    office = office_in_sections(2, 2).replace(
        "[[sections]]", "[tickets]\nlast_minutes = 60\n\n[[sections]]", 1
    )
    evening = datetime(2026, 11, 23, 12, 40, tzinfo=UTC)
    kiosk = start(office=office, language=Language.EN, now=evening)
    kiosk.until_shown("section-section-0")
    assert kiosk.says("No more tickets today\nWe open tomorrow at 09:00")
    kiosk.touch("section-section-0")
    assert kiosk.visitor.visit == Visit(begun=True)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_leaflet_is_read_off_the_screen_by_a_phone(
    start: Start, tmp_path: Path, size: tuple[int, int]
) -> None:
    kiosk = start(language=Language.RU, size=size)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    kiosk.touch("leafletsButton")
    kiosk.until_shown("leafletsBack")
    kiosk.until(lambda: kiosk.find("take") is None)
    shot = tmp_path / "shot.png"
    assert kiosk.window.grabWindow().save(str(shot))
    with Image.open(shot) as picture:
        (code,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert code.text == "https://adilet.zan.kz"
    kiosk.touch("leafletsBack")
    kiosk.until_shown("take")
    assert kiosk.present().day.tickets == {}


@SIZES
def test_leaflets_are_whole(start: Start, size: tuple[int, int]) -> None:
    kiosk = start(size=size)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    kiosk.touch("leafletsButton")
    kiosk.until_shown("leafletsBack")
    kiosk.until(lambda: kiosk.find("take") is None)
    assert flaws_in_each_language(kiosk) == []


def test_a_topic_without_leaflets_offers_none(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown("topic-civil-defence")
    kiosk.touch("topic-civil-defence")
    kiosk.until_shown("take")
    assert kiosk.find("leafletsButton") is None
