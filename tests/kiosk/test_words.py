from datetime import datetime

import pytest

from kiosk.opening_texts import opening_texts
from kiosk.paper_texts import paper_languages, paper_texts
from kiosk.qr import visitor_address
from kiosk.viewmodels.visit import Issued
from shared.application.printing import PaperTexts
from shared.domain.estimate import WaitRange
from shared.domain.language import Language
from shared.qt.texts import Texts
from tests.samples import office, ticket

KK, RU, EN = Language.KK, Language.RU, Language.EN


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts()


def paper(
    texts: Texts, ahead: int = 0, wait: WaitRange | None = None, *, head_start: float = 0
) -> PaperTexts:
    issued = Issued(
        ticket=ticket(45, head_start=head_start),
        ahead=ahead,
        wait=wait or WaitRange(0, 5),
        address="HTTPS://QUEUE.EXAMPLE/T/ABC",
        code="",
    )
    return paper_texts(texts, office(), issued)


@pytest.mark.parametrize("language, expected", [(KK, (KK, RU)), (RU, (KK, RU)), (EN, (KK, RU, EN))])
def test_kazakh_and_russian_are_always_on_the_paper(
    language: Language, expected: tuple[Language, ...]
) -> None:
    assert paper_languages(language) == expected


@pytest.mark.parametrize(
    "ahead, kk, ru",
    [
        (0, "Алдыңызда ешкім жоқ", "Перед Вами никого нет"),
        (1, "Алдыңызда 1 адам", "Перед Вами 1 человек"),
        (2, "Алдыңызда 2 адам", "Перед Вами 2 человека"),
        (5, "Алдыңызда 5 адам", "Перед Вами 5 человек"),
        (11, "Алдыңызда 11 адам", "Перед Вами 11 человек"),
        (21, "Алдыңызда 21 адам", "Перед Вами 21 человек"),
        (22, "Алдыңызда 22 адам", "Перед Вами 22 человека"),
    ],
)
def test_people_ahead_are_counted_as_each_language_counts(
    texts: Texts, ahead: int, kk: str, ru: str
) -> None:
    assert paper(texts, ahead).ahead == (kk, ru)


@pytest.mark.parametrize(
    "n, said", [(1, "1 person is ahead of you"), (2, "2 people are ahead of you")]
)
def test_english_knows_one_person(texts: Texts, n: int, said: str) -> None:
    assert texts.get(EN, "Paper", "%n people are ahead of you", n) == said


@pytest.mark.parametrize(
    "wait, ru",
    [(WaitRange(0, 5), "Ожидание: до 5 мин"), (WaitRange(10, 25), "Ожидание: 10–25 мин")],
)
def test_the_wait_is_a_range(texts: Texts, wait: WaitRange, ru: str) -> None:
    assert paper(texts, 3, wait).wait[1] == ru


def test_the_paper_holds_all_that_the_visitor_needs(texts: Texts) -> None:
    found = paper(texts, 3, head_start=20)
    assert found.label == "A045"
    assert found.office_name == ("office-kk", "office-ru")
    assert found.topic == ("topic A-kk", "topic A-ru")
    assert found.where == ("hall-kk", "hall-ru")
    assert "group-kk" in found.group[0]
    assert found.issued == "23.11.2026 10:00"
    assert found.qr_content == "HTTPS://QUEUE.EXAMPLE/T/ABC"
    assert found.reference == "№ 0000002D"


def test_a_visitor_without_a_group_has_no_frame_for_it(texts: Texts) -> None:
    assert paper(texts).group == ()


@pytest.mark.parametrize("page", ["https://queue.example", "https://queue.example/"])
def test_the_address_of_the_visitors_page_is_upper_case(page: str) -> None:
    assert visitor_address(page, "abc7") == "HTTPS://QUEUE.EXAMPLE/T/ABC7"
    assert visitor_address("", "abc7") == ""


def local(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=office().zone)


NOW = local(23, 13, 30)


@pytest.mark.parametrize(
    "opens, on_break, kk, ru, en",
    [
        (
            local(23, 14, 30),
            True,
            "Жалғасады: сағат 14:30",
            "Продолжим в 14:30",
            "We go on at 14:30",
        ),
        (
            local(23, 18, 0),
            False,
            "Ашылады: бүгін, сағат 18:00",
            "Откроемся сегодня в 18:00",
            "We open today at 18:00",
        ),
        (
            local(24, 9, 0),
            False,
            "Ашылады: ертең, сағат 09:00",
            "Откроемся завтра в 09:00",
            "We open tomorrow at 09:00",
        ),
        (
            local(30, 9, 0),
            False,
            "Ашылады: 30 қараша, дүйсенбі, сағат 09:00",
            "Откроемся в 09:00: 30 ноября, понедельник",
            "We open at 09:00: Monday, 30 November",
        ),
        (
            None,
            False,
            "Қашан ашылатынын қызметкерден сұраңыз",
            "Узнайте у сотрудников, когда мы откроемся",
            "Please ask the staff when we open",
        ),
    ],
)
def test_a_closed_office_says_when_it_opens(
    texts: Texts, opens: datetime | None, on_break: bool, kk: str, ru: str, en: str
) -> None:
    said = [opening_texts(texts, each, NOW, opens, on_break=on_break).when for each in Language]
    assert said == [kk, ru, en]
