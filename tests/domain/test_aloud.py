import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.aloud import aloud, label_aloud
from shared.domain.language import Language
from shared.domain.numbering import LETTERS
from shared.domain.speech import call_text

KK, RU, EN = Language.KK, Language.RU, Language.EN


@pytest.mark.parametrize(
    "language, text, said",
    [
        (KK, "Нөміріңіз: A\u2009045", "Нөміріңіз: а, қырық бесінші нөмір"),
        (RU, "A045", "а, сорок пять"),
        (EN, "Ticket K001", "Ticket K, one"),
        (KK, "10–25 мин", "ең азы 10, ең көбі 25 минут"),
        (RU, "10–25 мин", "от 10 до 25 минут"),
        (EN, "10–25 min", "10 to 25 minutes"),
        (RU, "до 5 мин", "до 5 минут"),
        (RU, "Сегодня: 09:00–13:00 · 14:30–18:30", "Сегодня: с 09:00 до 13:00, с 14:30 до 18:30"),
        (KK, "09:00–13:00", "басы 09:00, соңы 13:00"),
        (EN, "Closes in 40 s", "Closes in 40 seconds"),
        (RU, "Закроется через 40 с", "Закроется через 40 секунд"),
        (EN, "No tickets\nWe open tomorrow", "No tickets, We open tomorrow"),
        (RU, "Минимум 3 министра", "Минимум 3 министра"),
        (EN, "K000 of A1234", "K000 of A1234"),
    ],
)
def test_what_is_written_for_the_eye_is_said_for_the_ear(
    language: Language, text: str, said: str
) -> None:
    assert aloud(language, text) == said


@given(st.sampled_from(LETTERS), st.integers(1, 999), st.sampled_from(list(Language)))
def test_a_label_is_read_with_the_words_of_its_call(
    letter: str, number: int, language: Language
) -> None:
    label = f"{letter}{number:03}"
    read = label_aloud(language, label).replace(",", "")
    assert read in call_text(language, label, 1)


@given(st.text(), st.sampled_from(list(Language)))
def test_no_text_breaks_it(text: str, language: Language) -> None:
    assert isinstance(aloud(language, text), str)
