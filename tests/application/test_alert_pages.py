"""What a screen shows of the alerts: in which order, in which language, and nothing left out."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from shared.application.alert_pages import LEAST_S, LONGEST_S, ROOM, events, pages, pieces, turn_to
from shared.domain.alert import Alert, AlertText
from shared.domain.language import Language
from tests.domain.test_alert import alert


def text(language: Language | None, event: str, **more: str) -> AlertText:
    return AlertText(language=language, event=event, **more)  # type: ignore[arg-type]  # by name


def with_texts(*texts: AlertText, name: str = "a") -> Alert:
    return replace(alert(name), texts=texts)


def shown(*alerts: Alert) -> list[tuple[str, str]]:
    return [(page.alert.id, page.text.event) for page in pages(alerts)]


def test_kazakh_first_then_russian_then_english_whatever_the_order_of_sending() -> None:
    one = with_texts(
        text(Language.EN, "Fire"), text(Language.RU, "Пожар"), text(Language.KK, "Өрт")
    )
    two = with_texts(text(Language.RU, "Сель"), name="b")
    assert shown(one, two) == [("a", "Өрт"), ("a", "Пожар"), ("a", "Fire"), ("b", "Сель")]
    assert events(one) == ["Өрт", "Пожар", "Fire"]


def test_another_language_is_shown_only_where_there_is_none_of_ours() -> None:
    foreign, english = text(None, "Feu"), text(Language.EN, "Fire")
    assert shown(with_texts(foreign, english)) == [("a", "Fire")]
    assert shown(with_texts(foreign)) == [("a", "Feu")]
    assert pages([with_texts(foreign)])[0].language is Language.KK


def test_a_clerk_reads_one_language_where_the_alert_has_it() -> None:
    one = with_texts(text(Language.KK, "Өрт"), text(Language.RU, "Пожар"))
    assert [page.text.event for page in pages([one], Language.RU)] == ["Пожар"]
    assert [page.text.event for page in pages([one], Language.EN)] == ["Өрт"]


def test_several_texts_of_one_language_are_all_shown() -> None:
    one = with_texts(text(Language.RU, "Сель"), text(Language.KK, "Сел"), text(Language.RU, "Град"))
    assert shown(one) == [("a", "Сел"), ("a", "Сель"), ("a", "Град")]
    assert len({page.key for page in pages([one])}) == 3


@given(st.text("аб .!", max_size=2500), st.text("вг .!", max_size=2500))
def test_a_long_text_is_shown_whole_in_parts_that_can_be_read(what: str, todo: str) -> None:
    one = with_texts(text(Language.KK, "Сел", description=what, instruction=todo))
    found = pages([one])
    for page in found:
        assert len(page.text.description) + len(page.text.instruction) <= ROOM
        assert LEAST_S <= page.seconds <= LONGEST_S
    whole = "".join(page.text.description for page in found)
    assert "".join(whole.split()) == "".join(what.split())
    whole = "".join(page.text.instruction for page in found)
    assert "".join(whole.split()) == "".join(todo.split())


def test_sentences_stay_whole_where_they_can() -> None:
    assert pieces("Бір. Екі үш. Төрт!", 11) == ["Бір.", "Екі үш.", "Төрт!"]
    assert pieces("Бір. Екі үш. Төрт!", 12) == ["Бір. Екі үш.", "Төрт!"]
    assert pieces("абвгдежз", 3) == ["абв", "где", "жз"]


def test_a_new_alert_comes_at_once_and_else_the_page_stays() -> None:
    old, new = with_texts(text(Language.KK, "Сел")), with_texts(text(Language.KK, "Өрт"), name="b")
    before = pages([old])[0]
    now = pages([new, old])
    assert turn_to(now, before, {"b"}) == 0
    assert turn_to(now, before, set()) == 1
    assert turn_to(pages([new]), before, set()) == 0
