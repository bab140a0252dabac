"""The words of a call, read out against the wording that visitors understood best."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.language import Language
from shared.domain.numbering import LETTERS
from shared.domain.numerals import cardinal, kazakh_ordinal
from shared.domain.speech import (
    Clip,
    Pause,
    call_clips,
    call_text,
    pack_texts,
    short_clips,
    words_of,
)

KAZAKH_ORDINALS = [
    (1, "бірінші"),
    (2, "екінші"),
    (3, "үшінші"),
    (4, "төртінші"),
    (5, "бесінші"),
    (6, "алтыншы"),
    (7, "жетінші"),
    (8, "сегізінші"),
    (9, "тоғызыншы"),
    (10, "оныншы"),
    (11, "он бірінші"),
    (20, "жиырмасыншы"),
    (26, "жиырма алтыншы"),
    (30, "отызыншы"),
    (40, "қырқыншы"),
    (45, "қырық бесінші"),
    (50, "елуінші"),
    (60, "алпысыншы"),
    (70, "жетпісінші"),
    (80, "сексенінші"),
    (90, "тоқсаныншы"),
    (99, "тоқсан тоғызыншы"),
    (100, "жүзінші"),
    (101, "жүз бірінші"),
    (140, "жүз қырқыншы"),
    (200, "екі жүзінші"),
    (999, "тоғыз жүз тоқсан тоғызыншы"),
]
CARDINALS = [
    (Language.RU, 7, "семь"),
    (Language.RU, 10, "десять"),
    (Language.RU, 12, "двенадцать"),
    (Language.RU, 40, "сорок"),
    (Language.RU, 123, "сто двадцать три"),
    (Language.RU, 219, "двести девятнадцать"),
    (Language.RU, 990, "девятьсот девяносто"),
    (Language.EN, 8, "eight"),
    (Language.EN, 15, "fifteen"),
    (Language.EN, 45, "forty five"),
    (Language.EN, 300, "three hundred"),
    (Language.EN, 512, "five hundred twelve"),
    (Language.KK, 115, "жүз он бес"),
    (Language.KK, 245, "екі жүз қырық бес"),
]
CALLS = [
    (Language.KK, "A045", 3, "а қырық бесінші нөмір үшінші терезеге өтіңіз"),
    (Language.KK, "B140", 20, "вэ жүз қырқыншы нөмір жиырмасыншы терезеге өтіңіз"),
    (Language.RU, "A045", 3, "талон а сорок пять подойдите к окну номер три"),
    (Language.RU, "X007", 12, "талон ха семь подойдите к окну номер двенадцать"),
    (Language.EN, "H300", 1, "ticket H three hundred please go to counter number one"),
]
CYRILLIC_NAMES = ["а", "вэ", "е", "ка", "эм", "эн", "о", "эр", "эс", "тэ", "у", "ха"]

labels = st.builds(
    lambda letter, n: f"{letter}{n:03}", st.sampled_from(LETTERS), st.integers(1, 999)
)


@pytest.mark.parametrize("number, words", KAZAKH_ORDINALS)
def test_kazakh_ordinals_follow_the_last_words_vowels(number: int, words: str) -> None:
    assert kazakh_ordinal(number) == words


@pytest.mark.parametrize("language, number, words", CARDINALS)
def test_cardinals_in_words(language: Language, number: int, words: str) -> None:
    assert cardinal(number, language) == words


@pytest.mark.parametrize("language, label, counter, words", CALLS)
def test_a_call_says_letter_number_and_counter(
    language: Language, label: str, counter: int, words: str
) -> None:
    assert call_text(language, label, counter) == words


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_letters_are_spoken_by_their_cyrillic_names(language: Language) -> None:
    texts = pack_texts(language)
    assert [texts[f"letter.{letter}"] for letter in LETTERS] == CYRILLIC_NAMES


@given(labels, st.integers(1, 999), st.sampled_from(Language))
def test_every_call_is_made_of_clips_that_a_complete_pack_has(
    label: str, counter: int, language: Language
) -> None:
    clips = call_clips(language, label, counter)
    keys = {part.key for part in clips if isinstance(part, Clip)}
    assert keys <= pack_texts(language).keys()


@given(labels, st.integers(1, 999), st.sampled_from(Language))
def test_the_letter_stands_between_pauses(label: str, counter: int, language: Language) -> None:
    clips = call_clips(language, label, counter)
    at = clips.index(Clip(f"letter.{label[0]}"))
    before, after = clips[at - 1], clips[at + 1]
    assert isinstance(before, Pause)
    assert before.ms >= 150
    assert isinstance(after, Pause)
    assert after.ms >= 250


@given(st.integers(1, 999), st.integers(1, 999))
def test_no_two_numbers_sound_the_same(one: int, other: int) -> None:
    for language in Language:
        assert (cardinal(one, language) == cardinal(other, language)) == (one == other)
    assert (kazakh_ordinal(one) == kazakh_ordinal(other)) == (one == other)


@pytest.mark.parametrize("label", ["", "045", "Z045", "A", "A000", "A04x", "A٤٥", "A1000"])
def test_what_is_no_label_is_refused(label: str) -> None:
    with pytest.raises(ValueError, match=r"label|spoken"):
        call_clips(Language.RU, label, 1)


def test_counter_zero_cannot_be_spoken() -> None:
    with pytest.raises(ValueError, match="spoken"):
        call_clips(Language.KK, "A001", 0)


@pytest.mark.parametrize(
    "language, label, counter, words",
    [
        (Language.KK, "A045", 3, "а қырық бесінші нөмір үшінші терезеге"),
        (Language.RU, "A045", 3, "а сорок пять к окну номер три"),
        (Language.EN, "B215", 12, "B two hundred fifteen counter number twelve"),
    ],
)
def test_one_of_several_calls_in_a_sentence(
    language: Language, label: str, counter: int, words: str
) -> None:
    assert words_of(language, short_clips(language, label, counter)) == words
