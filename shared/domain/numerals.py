"""Numbers from 1 to 999 as the words they are spoken with, in our three languages."""

from collections.abc import Mapping
from types import MappingProxyType

from shared.domain.language import Language

LARGEST = 999
UNITS = tuple(range(1, 10))
TEENS = tuple(range(11, 20))
TENS = tuple(range(10, 100, 10))
HUNDREDS = tuple(range(100, 1000, 100))


def _table(values: tuple[int, ...], words: str) -> Mapping[int, str]:
    return MappingProxyType(dict(zip(values, words.split("|"), strict=True)))


_IRREGULAR = UNITS + TENS + HUNDREDS
_WITH_TEENS = UNITS + TEENS + TENS + HUNDREDS

KK_CARDINALS = _table(
    _IRREGULAR,
    "бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз"
    "|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан"
    "|жүз|екі жүз|үш жүз|төрт жүз|бес жүз|алты жүз|жеті жүз|сегіз жүз|тоғыз жүз",
)
# Written out: the ending follows the word's own vowels, and жиырма loses its last one.
KK_ORDINALS = _table(
    _IRREGULAR,
    "бірінші|екінші|үшінші|төртінші|бесінші|алтыншы|жетінші|сегізінші|тоғызыншы"
    "|оныншы|жиырмасыншы|отызыншы|қырқыншы|елуінші|алпысыншы|жетпісінші|сексенінші|тоқсаныншы"
    "|жүзінші|екі жүзінші|үш жүзінші|төрт жүзінші|бес жүзінші|алты жүзінші|жеті жүзінші"
    "|сегіз жүзінші|тоғыз жүзінші",
)
RU_CARDINALS = _table(
    _WITH_TEENS,
    "один|два|три|четыре|пять|шесть|семь|восемь|девять"
    "|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать"
    "|шестнадцать|семнадцать|восемнадцать|девятнадцать"
    "|десять|двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто"
    "|сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот",
)
EN_CARDINALS = _table(
    _WITH_TEENS,
    "one|two|three|four|five|six|seven|eight|nine"
    "|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    "|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    "|one hundred|two hundred|three hundred|four hundred|five hundred|six hundred|seven hundred"
    "|eight hundred|nine hundred",
)


def cardinals(language: Language) -> Mapping[int, str]:
    """The words that every cardinal number of the language is put together from."""
    match language:
        case Language.KK:
            return KK_CARDINALS
        case Language.RU:
            return RU_CARDINALS
        case Language.EN:
            return EN_CARDINALS


def pieces(number: int, language: Language) -> tuple[int, ...]:
    """The values of the words of `number`, largest first: 215 is 200, 15 or 200, 10, 5."""
    if not 1 <= number <= LARGEST:
        raise ValueError(f"only 1 to {LARGEST} can be spoken, not {number}")
    hundreds, rest = number // 100 * 100, number % 100
    if rest in cardinals(language):
        return (hundreds, rest) if hundreds else (rest,)
    return tuple(value for value in (hundreds, rest // 10 * 10, rest % 10) if value)


def cardinal(number: int, language: Language) -> str:
    """`number` in words, counting form: "сто двадцать три"."""
    words = cardinals(language)
    return " ".join(words[value] for value in pieces(number, language))


def kazakh_ordinal(number: int) -> str:
    """`number` as a Kazakh ordinal: cardinals, and the ordinal of the last word."""
    *leading, last = pieces(number, Language.KK)
    return " ".join([*(KK_CARDINALS[value] for value in leading), KK_ORDINALS[last]])
