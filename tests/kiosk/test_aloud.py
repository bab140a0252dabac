"""A visit without sight: what the kiosk says of itself, checked against what it shows."""

import pytest
from PySide6.QtCore import Qt

from kiosk.viewmodels.visit import PaperState
from shared.application.pause_topic import PauseTopic
from shared.application.take_ticket import TakeTicket
from shared.domain.aloud import aloud, label_aloud
from shared.domain.language import Language
from tests.kiosk.conftest import Start
from tests.kiosk.driven import DrivenKiosk

KK, RU, EN = Language.KK, Language.RU, Language.EN
TOPIC = "fire-inspection"
WORDS = {
    KK: ("ка, бірінші нөмір", "Энтер таңдайды: Талон алу", "Дайын"),
    RU: ("ка, один", "Энтер выберет: Получить талон", "Готово"),
    EN: ("K, one", "Enter chooses: Take a ticket", "Done"),
}


def hears(kiosk: DrivenKiosk, *parts: str) -> None:
    """Waits until all of it has been said."""
    for part in parts:
        try:
            kiosk.until(lambda: any(part in said for said in kiosk.voice.said))  # noqa: B023
        except AssertionError:
            raise AssertionError(f"{part!r} is not among {kiosk.voice.said}") from None


def listening(kiosk: DrivenKiosk) -> DrivenKiosk:
    """Reading aloud is switched on by the key a finger finds."""
    kiosk.until_shown("begin")
    kiosk.press(Qt.Key.Key_Asterisk)
    return kiosk


@pytest.mark.parametrize("language", list(Language))
def test_a_visit_by_keypad_and_ear_ends_with_the_ticket_that_the_database_holds(
    start: Start, language: Language
) -> None:
    label, enter, done = WORDS[language]
    kiosk = start()
    for _ in range(2):
        kiosk.use_cases.take_ticket(TakeTicket(topic_id="employment", language=KK, device="k"))
    listening(kiosk)
    hears(kiosk, "Дауыстап оқу қосылды", "Кезекке тұру. Қазақша. 1", "Встать в очередь. Русский. 2")
    kiosk.voice.forget()
    kiosk.press(Qt.Key(Qt.Key.Key_1 + list(Language).index(language)))
    office = kiosk.present().office
    hears(kiosk, *(topic.name.get(language) for topic in office.topics))
    topic = office.topic(TOPIC)
    place = [each.id for each in office.topics].index(TOPIC) + 1
    (card,) = [said for said in kiosk.voice.said if topic.name.get(language) in said]
    assert str(place) in card
    kiosk.voice.forget()
    kiosk.press(Qt.Key(Qt.Key.Key_0 + place))
    hears(kiosk, topic.name.get(language), *(text.get(language) for text in topic.bring), enter)
    assert {sentence.language for sentence in kiosk.voice.heard} == {language}
    kiosk.voice.forget()
    kiosk.press(Qt.Key.Key_Return)
    hears(kiosk, label, done, office.where_to_wait.get(language))
    (mine,) = [t for t in kiosk.present().day.tickets.values() if t.topic_id == TOPIC]
    assert label == label_aloud(language, mine.label)
    assert mine.language is language
    shown = kiosk.text("waitText")
    hears(kiosk, aloud(language, shown))
    kiosk.press(Qt.Key.Key_Return)
    kiosk.until(lambda: kiosk.visitor.resting)


def test_what_comes_under_the_keys_is_said_and_cuts_off_what_was_said_before(start: Start) -> None:
    kiosk = listening(start(language=RU))
    hears(kiosk, "Энтер выберет: Встать в очередь")
    kiosk.press(Qt.Key.Key_2)
    hears(kiosk, "Проверка пожарной безопасности помещений")
    kiosk.until(lambda: any("Энтер" in said for said in kiosk.voice.said))
    kiosk.voice.forget()
    before = kiosk.voice.hushed
    kiosk.press(Qt.Key.Key_Down)
    hears(kiosk, "кнопка")
    assert kiosk.voice.hushed > before
    assert len(kiosk.voice.said) == 1


def test_it_is_said_again_on_request(start: Start) -> None:
    kiosk = listening(start())
    hears(kiosk, "Электрондық кезек")
    kiosk.voice.forget()
    kiosk.press(Qt.Key.Key_Period)
    hears(kiosk, "Электрондық кезек", "Кезек жоқ")
    assert not any("Дауыстап оқу қосылды" in said for said in kiosk.voice.said)


def test_the_other_state_language_is_not_read_by_the_wrong_voice(start: Start) -> None:
    kiosk = listening(start(language=KK))
    hears(kiosk, "Электрондық кезек", "Take a ticket. English. 3")
    own = [sentence.text for sentence in kiosk.voice.heard if sentence.language is KK]
    assert not any("очередь" in text for text in own)
    by_language = {sentence.language: sentence.text for sentence in kiosk.voice.heard}
    assert by_language[RU] == "Встать в очередь. Русский. 2"


def test_another_language_reads_the_page_again_in_it(start: Start) -> None:
    kiosk = listening(start(language=KK))
    kiosk.until_shown(f"topic-{TOPIC}")
    hears(kiosk, "Қандай мәселемен келдіңіз?")
    kiosk.voice.forget()
    kiosk.touch("language-en")
    hears(kiosk, "What have you come about?", "Fire-safety inspection of premises")


def test_louder_and_softer_are_said_and_end_with_the_visitor(start: Start) -> None:
    kiosk = listening(start(language=EN))
    hears(kiosk, "Electronic queue")
    assert kiosk.voice.volumes[-1] == 60
    kiosk.press(Qt.Key.Key_Plus)
    hears(kiosk, "Volume: 80 percent")
    assert kiosk.voice.volumes[-1] == 80
    kiosk.press(Qt.Key.Key_Minus)
    kiosk.press(Qt.Key.Key_Minus)
    hears(kiosk, "Volume: 40 percent")
    kiosk.pass_by(kiosk.visitor.seconds_left)
    kiosk.voice.forget()
    kiosk.press(Qt.Key.Key_Asterisk)
    hears(kiosk, "Electronic queue")
    assert kiosk.voice.volumes[-1] == 60


def test_what_becomes_of_the_paper_is_said_when_it_is_known(start: Start) -> None:
    kiosk = listening(start(language=EN))
    kiosk.take(TOPIC)
    hears(kiosk, "Your number", "K, one")
    kiosk.voice.forget()
    kiosk.visitor.visit = kiosk.visitor.visit.with_paper(PaperState.FAILED)
    kiosk.visitor.changed.emit()
    hears(kiosk, "No paper came out: your number still counts")
    assert len(kiosk.voice.said) == 1


def test_time_stands_still_while_it_is_read_and_the_question_is_read_too(start: Start) -> None:
    kiosk = listening(start(language=EN))
    kiosk.until_shown(f"topic-{TOPIC}")
    hears(kiosk, "What have you come about?")
    kiosk.voice.held = True
    kiosk.pass_by(10)
    kiosk.until(lambda: kiosk.visitor.seconds_left == 40)
    kiosk.voice.held = False
    kiosk.pass_by(20)
    hears(kiosk, "Are you still there?", "I need more time", "This page closes in")
    kiosk.voice.held = True
    left = kiosk.visitor.seconds_left
    kiosk.pass_by(3)
    assert kiosk.visitor.seconds_left <= left - 3


def test_groups_are_read_with_their_law_and_the_choice_is_said(start: Start) -> None:
    kiosk = listening(start(language=RU))
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("groupsButton")
    kiosk.touch("groupsButton")
    office = kiosk.present().office
    hears(kiosk, *(aloud(RU, group.legal_basis.get(RU)) for group in office.groups))
    hears(kiosk, "не выбрано")


def test_a_topic_without_tickets_says_why(start: Start) -> None:
    kiosk = listening(start(language=EN))
    kiosk.use_cases.pause_topic(PauseTopic(topic_id=TOPIC, clerk_id="akhmetov"))
    kiosk.begin()
    kiosk.until(lambda: kiosk.says("No tickets for this just now"))
    kiosk.press(Qt.Key.Key_Period)
    hears(kiosk, "of premises, not available", "No tickets for this just now")


def test_without_the_wish_nothing_is_ever_said(start: Start) -> None:
    kiosk = start()
    kiosk.take(TOPIC)
    assert kiosk.voice.said == []


def test_the_staffs_menu_is_not_read_to_the_hall(start: Start) -> None:
    kiosk = listening(start(language=EN))
    hears(kiosk, "Electronic queue")
    kiosk.voice.forget()
    kiosk.staff.show()
    kiosk.until(lambda: kiosk.window.property("scene") == "staff")
    kiosk.voice.held = False
    for _ in range(60):
        kiosk.parts.app.processEvents()
    assert not any("PIN" in said for said in kiosk.voice.said)
