"""The words of a call: which recorded clips it consists of, and what each clip says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shared.domain.language import Language
from shared.domain.numbering import LETTERS
from shared.domain.numerals import HUNDREDS, KK_ORDINALS, TENS, cardinals, pieces

BEFORE_LETTER_MS = 150
AFTER_LETTER_MS = 250
BETWEEN_WORDS_MS = 30
BETWEEN_SENTENCES_MS = 300
BETWEEN_CALLS_MS = 150

TICKET = "frame.ticket"
NUMBER = "frame.number"
GO_TO_COUNTER = "frame.go_to_counter"
COUNTER = "frame.counter"
"""In a sentence of several calls, where "please go" is left out."""


@dataclass(frozen=True, slots=True)
class Clip:
    """One recorded word or phrase; `key` is its file's name in a voice pack."""

    key: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Silence, in milliseconds."""

    ms: int


Words = tuple[Clip | Pause, ...]

_BETWEEN_WORDS = Pause(BETWEEN_WORDS_MS)
# The codes are Latin look-alikes; in Kazakh and Russian the Cyrillic letter is named.
_CYRILLIC_NAMES = ("а", "вэ", "е", "ка", "эм", "эн", "о", "эр", "эс", "тэ", "у", "ха")
_FRAMES: Mapping[Language, Mapping[str, str]] = MappingProxyType(
    {
        Language.KK: {NUMBER: "нөмір", GO_TO_COUNTER: "терезеге өтіңіз", COUNTER: "терезеге"},
        Language.RU: {
            TICKET: "талон",
            GO_TO_COUNTER: "подойдите к окну номер",
            COUNTER: "к окну номер",
        },
        Language.EN: {
            TICKET: "ticket",
            GO_TO_COUNTER: "please go to counter number",
            COUNTER: "counter number",
        },
    }
)


@dataclass(frozen=True, slots=True)
class SpokenCall:
    """What a call has to say: whose turn it is, and where."""

    label: str
    counter_number: int


def call_clips(language: Language, label: str, counter_number: int) -> Words:
    """The call of `label` ("A045") to a counter; numbers are spoken without leading zeros."""
    letter, number = _split(label)
    named = (Pause(BEFORE_LETTER_MS), Clip(f"letter.{letter}"), Pause(AFTER_LETTER_MS))
    frame = (Pause(BETWEEN_SENTENCES_MS), Clip(GO_TO_COUNTER), _BETWEEN_WORDS)
    match language:
        case Language.KK:
            return (
                *named,
                *_ordinal(number),
                _BETWEEN_WORDS,
                Clip(NUMBER),
                Pause(BETWEEN_SENTENCES_MS),
                *_ordinal(counter_number),
                _BETWEEN_WORDS,
                Clip(GO_TO_COUNTER),
            )
        case Language.RU | Language.EN:
            counter = _cardinal(counter_number, language)
            return (Clip(TICKET), *named, *_cardinal(number, language), *frame, *counter)


def short_clips(language: Language, label: str, counter_number: int) -> Words:
    """The same call as one of several in a sentence: "A, forty-five, counter number three"."""
    letter, number = _split(label)
    named = (Clip(f"letter.{letter}"), Pause(BEFORE_LETTER_MS))
    comma, at_end = Pause(BEFORE_LETTER_MS), Pause(BETWEEN_CALLS_MS)
    match language:
        case Language.KK:
            ticket = (*named, *_ordinal(number), _BETWEEN_WORDS, Clip(NUMBER), comma)
            return (*ticket, *_ordinal(counter_number), _BETWEEN_WORDS, Clip(COUNTER), at_end)
        case Language.RU | Language.EN:
            counter = _cardinal(counter_number, language)
            ticket = (*named, *_cardinal(number, language), comma)
            return (*ticket, Clip(COUNTER), _BETWEEN_WORDS, *counter, at_end)


def sample_clips(language: Language) -> Words:
    """One, two, three: for trying the sound, so that nobody takes it for a call."""
    kind = "ordinal" if language is Language.KK else "number"
    return _spaced([f"{kind}.{value}" for value in (1, 2, 3)])


def pack_texts(language: Language) -> dict[str, str]:
    """Every clip that a complete voice pack has, and what it says."""
    texts = {f"letter.{letter}": name for letter, name in _letter_names(language)}
    words = cardinals(language)
    match language:
        case Language.KK:
            texts |= {f"number.{value}": words[value] for value in TENS + HUNDREDS}
            texts |= {f"ordinal.{value}": word for value, word in KK_ORDINALS.items()}
        case Language.RU | Language.EN:
            texts |= {f"number.{value}": word for value, word in words.items()}
    return {**texts, **_FRAMES[language]}


def is_letter(key: str) -> bool:
    """Whether the clip is the name of a letter."""
    return key.startswith("letter.")


def call_text(language: Language, label: str, counter_number: int) -> str:
    """What is heard of a call, in words."""
    return words_of(language, call_clips(language, label, counter_number))


def words_of(language: Language, clips: Words) -> str:
    """What clips say."""
    texts = pack_texts(language)
    return " ".join(texts[part.key] for part in clips if isinstance(part, Clip))


def _split(label: str) -> tuple[str, int]:
    letter, digits = label[:1], label[1:]
    if letter not in LETTERS or not letter or not digits.isascii() or not digits.isdigit():
        raise ValueError(f"not a label: {label!r}")
    return letter, int(digits)


def _letter_names(language: Language) -> Iterator[tuple[str, str]]:
    match language:
        case Language.KK | Language.RU:
            return zip(LETTERS, _CYRILLIC_NAMES, strict=True)
        case Language.EN:
            return zip(LETTERS, LETTERS, strict=True)


def _cardinal(number: int, language: Language) -> Words:
    return _spaced([f"number.{value}" for value in pieces(number, language)])


def _ordinal(number: int) -> Words:
    *leading, last = pieces(number, Language.KK)
    return _spaced([*(f"number.{value}" for value in leading), f"ordinal.{last}"])


def _spaced(keys: list[str]) -> Words:
    parts: list[Clip | Pause] = []
    for key in keys:
        parts += [_BETWEEN_WORDS, Clip(key)]
    return tuple(parts[1:])
