"""The office's description changes while a visitor stands at the kiosk."""

from shared.application.configure_office import ConfigureOffice
from shared.application.office_document import read_office_text
from shared.domain.language import Language
from tests.kiosk.conftest import Start
from tests.kiosk.driven import DrivenKiosk, sample_text

HEAD = "akhmetov"
OLD, NEW = "Трудоустройство", "Служба и работа"
GONE = "other-questions"


def configure(kiosk: DrivenKiosk, text: str) -> None:
    """Who leads the office puts the file in force."""
    document = read_office_text(text).document
    kiosk.use_cases.configure_office(ConfigureOffice(document=document, clerk_id=HEAD))


def test_cards_follow_the_office_at_once(start: Start) -> None:
    """A topic has another name; its ticket has it too."""
    kiosk = start(language=Language.RU)
    kiosk.begin()
    old = next(name for name in names(kiosk) if name in sample_text())
    configure(kiosk, sample_text().replace(f'name.ru = "{old}"', f'name.ru = "{NEW}"', 1))
    kiosk.until(lambda: kiosk.says(NEW))
    assert old not in names(kiosk)


def names(kiosk: DrivenKiosk) -> list[str]:
    """The topics' names as the cards have them."""
    topics = kiosk.present().office.topics
    kiosk.until(lambda: kiosk.says(topics[-1].name.ru))
    return [topic.name.ru for topic in topics if kiosk.says(topic.name.ru)]


def test_a_topic_that_is_gone_while_its_sheet_is_open_gives_no_ticket(start: Start) -> None:
    """The visitor is told in words, or is back at the cards; nobody gets a lost number."""
    kiosk = start(language=Language.RU)
    kiosk.until_shown(f"topic-{GONE}")
    kiosk.touch(f"topic-{GONE}")
    kiosk.until_shown("take")
    configure(kiosk, sample_text().replace(f'"{GONE}"', '"questions"'))
    kiosk.until(lambda: kiosk.find("take") is None or kiosk.find("topic-questions"))
    assert kiosk.take("questions")
    assert [ticket.topic_id for ticket in kiosk.present().day.tickets.values()] == ["questions"]
