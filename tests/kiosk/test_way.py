"""The way of a visitor through the real window: touches and keys in, screen and database out."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtQuick import QQuickItem

from shared.application.take_ticket import TakeTicket
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket
from tests.kiosk.conftest import Start
from tests.kiosk.driven import LANDSCAPE, PORTRAIT, DrivenKiosk, sample_text

TOPIC = "fire-inspection"
NAMES = {
    Language.KK: "Үй-жайлардың өрт қауіпсіздігін тексеру",
    Language.RU: "Проверка пожарной безопасности помещений",
    Language.EN: "Fire-safety inspection of premises",
}


@pytest.fixture
def hurried() -> bool:
    """No: here all is as it is for visitors."""
    return False


def line_up(kiosk: DrivenKiosk, topic: str, count: int) -> None:
    """Others take tickets elsewhere."""
    for _ in range(count):
        command = TakeTicket(topic_id=topic, language=Language.KK, device="kiosk-2")
        kiosk.use_cases.take_ticket(command)


def tickets(kiosk: DrivenKiosk) -> list[Ticket]:
    """What the database holds, in the order of issue."""
    return sorted(kiosk.present().day.tickets.values(), key=lambda ticket: ticket.order_key)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("language", list(Language))
def test_two_touches_lead_to_the_ticket_that_the_database_holds(
    start: Start, language: Language, size: tuple[int, int]
) -> None:
    kiosk = start(language=language, size=size)
    line_up(kiosk, TOPIC, 2)
    kiosk.until(lambda: any(" 2 " in f" {text} " for text in kiosk.texts()))
    kiosk.settle()
    label = kiosk.take(TOPIC)
    mine = tickets(kiosk)[-1]
    assert label == mine.label == "K003"
    assert mine.language is language
    assert kiosk.text("ticketTopic") == NAMES[language]
    assert "2" in kiosk.text("aheadText")


@pytest.mark.parametrize(
    "language, said",
    [
        (Language.KK, ["Кезекте 1 адам", "Кезекте 2 адам", "Кезекте 5 адам", "Кезек жоқ"]),
        (
            Language.RU,
            ["В очереди 1 человек", "В очереди 2 человека", "В очереди 5 человек", "Очереди нет"],
        ),
        (
            Language.EN,
            ["1 person waiting", "2 people waiting", "5 people waiting", "Nobody is waiting"],
        ),
    ],
)
def test_cards_count_people_as_the_language_does(
    start: Start, language: Language, said: list[str]
) -> None:
    kiosk = start(language=language)
    for topic, count in (("civil-defence", 1), ("emergency-prevention", 2), (TOPIC, 5)):
        line_up(kiosk, topic, count)
    kiosk.begin()
    kiosk.until(lambda: all(text in kiosk.texts() for text in said))


def test_a_double_touch_on_the_button_is_one_ticket(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    place = kiosk.middle("take")
    for _ in range(6):
        kiosk.touch_at(place)
    kiosk.until_shown("done")
    assert [ticket.label for ticket in tickets(kiosk)] == ["K001"]


def test_a_storm_of_touches_in_one_place_takes_no_ticket_by_itself(start: Start) -> None:
    """A card lies where the sheet's button appears: the touches meant for it reach nothing."""
    kiosk = start()
    kiosk.until_shown("topic-employment")
    place = kiosk.middle(f"topic-{TOPIC}")
    with kiosk.impatient():
        for _ in range(3):
            kiosk.touch_at(place)
    kiosk.until_shown("take")
    assert tickets(kiosk) == []


def test_a_touch_meant_for_the_button_does_not_close_the_ticket(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    with kiosk.impatient():
        kiosk.touch("take")
        kiosk.until(lambda: kiosk.find("done"))
        kiosk.touch("done")
    kiosk.settle()
    assert kiosk.find("label") is not None


def test_done_leads_back_and_nothing_of_the_visitor_stays(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown("language-en")
    kiosk.touch("language-en")
    kiosk.take(TOPIC)
    kiosk.touch("done")
    kiosk.until_shown(f"topic-{TOPIC}")
    assert kiosk.text("question") == "Қандай мәселемен келдіңіз?"
    assert not any("K001" in text.replace("\u2009", "") for text in kiosk.texts())
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    kiosk.touch("take")
    kiosk.until_shown("done")
    assert [ticket.label for ticket in tickets(kiosk)] == ["K001", "K002"]


def test_the_language_changes_at_every_step_and_loses_nothing(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch("language-ru")
    kiosk.until(lambda: kiosk.text("question") == "По какому вопросу Вы пришли?")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("groupsButton")
    kiosk.touch("groupsButton")
    kiosk.until_shown("group-disability")
    kiosk.touch("group-disability")
    kiosk.until(lambda: kiosk.find("group-none") is None)
    kiosk.touch("language-en")
    kiosk.until(lambda: kiosk.says("Persons with disabilities"))
    assert kiosk.says(NAMES[Language.EN])
    kiosk.touch("take")
    kiosk.until_shown("done")
    kiosk.touch("language-kk")
    kiosk.until(lambda: kiosk.text("ticketTopic") == NAMES[Language.KK])
    assert kiosk.says("Мүгедектігі бар адамдар")
    mine = tickets(kiosk)[0]
    assert kiosk.text("label").replace("\u2009", "") == mine.label
    assert (mine.group_id, mine.language) == ("disability", Language.EN)


def test_the_whole_way_goes_by_keys_with_the_focus_in_sight(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown(f"topic-{TOPIC}")

    def focused() -> QQuickItem:
        return kiosk.window.activeFocusItem()

    for _ in range(12):
        if focused().objectName() == f"topic-{TOPIC}":
            break
        kiosk.press(Qt.Key.Key_Right)
    assert focused().objectName() == f"topic-{TOPIC}"
    assert focused().property("visualFocus")
    kiosk.press(Qt.Key.Key_Return)
    kiosk.until_shown("take")
    assert focused().objectName() == "take"
    assert focused().property("visualFocus")
    kiosk.press(Qt.Key.Key_Space)
    kiosk.until_shown("done")
    assert focused().objectName() == "done"
    kiosk.press(Qt.Key.Key_Enter)
    kiosk.until_shown(f"topic-{TOPIC}")
    assert len(tickets(kiosk)) == 1


def test_escape_goes_back_and_never_out(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.click(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    kiosk.press(Qt.Key.Key_Escape)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.press(Qt.Key.Key_Escape)
    assert kiosk.window.isVisible()


def test_a_kiosk_over_the_whole_screen_refuses_to_close(start: Start) -> None:
    kiosk = start(size=None)
    kiosk.until_shown(f"topic-{TOPIC}")
    QCoreApplication.sendEvent(kiosk.window, QCloseEvent())
    assert kiosk.window.isVisible()
    assert kiosk.window.flags() & Qt.WindowType.FramelessWindowHint


def test_a_ticket_left_alone_gives_way_to_the_next_visitor(start: Start) -> None:
    kiosk = start(return_after=10)
    kiosk.take(TOPIC)
    kiosk.until(lambda: kiosk.says("10 секундтан") or kiosk.says("9 секундтан"))
    for _ in range(10):
        kiosk.visitor.tick()
    kiosk.until_shown(f"topic-{TOPIC}")


def test_a_touch_gives_the_visitor_the_whole_time_again(start: Start) -> None:
    kiosk = start(return_after=10)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    for _ in range(7):
        kiosk.visitor.tick()
    kiosk.touch("officeName")
    assert kiosk.visitor.seconds_left == 10


@pytest.mark.parametrize(
    "now, said",
    [
        (datetime(2026, 11, 23, 8, 30, tzinfo=UTC), ["Үзіліс", "Перерыв", "Продолжим в 14:30"]),
        (datetime(2026, 11, 23, 14, 0, tzinfo=UTC), ["Откроемся завтра в 09:00"]),
        (datetime(2026, 11, 28, 5, 0, tzinfo=UTC), ["Откроемся в 09:00: 30 ноября, понедельник"]),
    ],
)
def test_a_closed_office_says_so_before_the_touch(
    start: Start, now: datetime, said: list[str]
) -> None:
    kiosk = start(now=now)
    kiosk.until_shown("closed")
    assert all(kiosk.says(text) for text in said), kiosk.texts()
    assert kiosk.find(f"topic-{TOPIC}") is None


def test_the_kiosk_opens_by_itself_when_the_office_does(start: Start) -> None:
    kiosk = start(now=datetime(2026, 11, 23, 3, 59, 59, tzinfo=UTC))
    kiosk.until_shown(f"topic-{TOPIC}")


def test_the_ticket_is_recorded_with_the_kiosk_that_gave_it(start: Start) -> None:
    kiosk = start()
    kiosk.take(TOPIC)
    taken = [e for e in kiosk.use_cases.reader.events_after(0) if e.kind is EventKind.TICKET_TAKEN]
    assert [event.actor for event in taken] == ["kiosk-1"]


def test_only_the_languages_of_the_office_are_offered(start: Start) -> None:
    two = sample_text().replace('["kk", "ru", "en"]', '["ru", "kk"]')
    kiosk = start(office=two)
    kiosk.until_shown("language-kk")
    offered = [item.objectName() for item in kiosk.items()]
    assert [name for name in offered if name.startswith("language-")] == [
        "language-ru",
        "language-kk",
    ]
