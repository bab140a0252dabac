"""The database away: said clearly, tried again, and never two tickets for one wish."""

from shared.domain.language import Language
from tests.kiosk.cable import Cable
from tests.kiosk.conftest import Start
from tests.kiosk.driven import DrivenKiosk, sample_text

TOPIC = "fire-inspection"
SENTENCE = "Компьютер офиса не отвечает. Сейчас выдать талон нельзя."


def labels(kiosk: DrivenKiosk) -> list[str]:
    return [ticket.label for ticket in kiosk.present().day.tickets.values()]


def outage(kiosk: DrivenKiosk, cable: Cable) -> None:
    cable.pulled = True
    kiosk.parts.watch.refresh()
    kiosk.until(lambda: kiosk.says(SENTENCE))


def test_an_outage_is_said_before_the_touch_and_its_end_too(start: Start) -> None:
    cable = Cable()
    kiosk = start(offline_numbers="", cable=cable, language=Language.RU)
    kiosk.until_shown(f"topic-{TOPIC}")
    outage(kiosk, cable)
    kiosk.settle()
    kiosk.touch(f"topic-{TOPIC}")
    assert kiosk.find("take") is None
    cable.pulled = False
    kiosk.until(lambda: not kiosk.says(SENTENCE))
    assert kiosk.take(TOPIC) == "K001"


def test_a_wish_made_in_an_outage_is_fulfilled_afterwards(start: Start) -> None:
    cable = Cable()
    kiosk = start(offline_numbers="", cable=cable, language=Language.RU)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    cable.pulled = True
    kiosk.touch("take")
    kiosk.until(lambda: kiosk.says(SENTENCE))
    cable.pulled = False
    kiosk.until_shown("done")
    assert labels(kiosk) == ["K001"]


def test_a_lost_answer_does_not_cost_a_second_ticket(start: Start) -> None:
    cable = Cable(loses_answers=True)
    kiosk = start(offline_numbers="", cable=cable)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    kiosk.touch("take")
    kiosk.until(lambda: kiosk.visitor.visit.fault is not None)
    assert labels(kiosk) == ["K001"]
    cable.loses_answers = False
    kiosk.until_shown("done")
    assert labels(kiosk) == ["K001"]
    assert kiosk.text("label").replace("\u2009", "") == "K001"


def test_a_ticket_that_was_given_stays_on_the_screen_in_an_outage(start: Start) -> None:
    cable = Cable()
    kiosk = start(offline_numbers="", cable=cable, language=Language.RU)
    kiosk.take(TOPIC)
    cable.pulled = True
    kiosk.parts.watch.refresh()
    kiosk.until(lambda: kiosk.parts.watch.is_away)
    assert kiosk.find("label") is not None
    assert not kiosk.says(SENTENCE)


def test_a_series_at_its_end_is_said_on_the_sheet(start: Start) -> None:
    office = sample_text().replace(
        'letter = "K"', 'letter = "K"\nfirst_number = 7\nlast_number = 7'
    )
    kiosk = start(office=office)
    assert kiosk.take(TOPIC) == "K007"
    kiosk.touch("done")
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    kiosk.touch("take")
    kiosk.until(lambda: kiosk.find("sheetFault"))
    assert labels(kiosk) == ["K007"]
    assert "numbers_used_up" not in kiosk.texts()
