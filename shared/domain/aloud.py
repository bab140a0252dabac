"""What is written for the eye, as it is read aloud: labels, ranges, times, short forms."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from shared.domain.language import Language
from shared.domain.numbering import LETTERS
from shared.domain.numerals import cardinal, kazakh_ordinal
from shared.domain.speech import pack_texts

_LABEL = re.compile(rf"(?<!\w)([{LETTERS}])[\u2009 ]?(\d{{3}})(?!\w)")
_TIMES = re.compile(r"(\d\d:\d\d)\N{EN DASH}(\d\d:\d\d)")
_RANGE = re.compile(r"(\d+)\N{EN DASH}(\d+)")
_MINUTES = re.compile(r"(?<!\w)(?:мин|min)(?!\w)\.?")
_SECONDS = re.compile(r"(?<=\d )(?:с|s)(?!\w)\.?")
_BREAKS = re.compile(r"\s*(?:\N{MIDDLE DOT}|\n)\s*")
# Kazakh endings follow the sound of the number: these phrases need none.
_TIMES_ALOUD = {
    Language.KK: r"басы \1, соңы \2",
    Language.RU: r"с \1 до \2",
    Language.EN: r"\1 to \2",
}
_RANGE_ALOUD = {
    Language.KK: r"ең азы \1, ең көбі \2",
    Language.RU: r"от \1 до \2",
    Language.EN: r"\1 to \2",
}
_MINUTES_ALOUD = {Language.KK: "минут", Language.RU: "минут", Language.EN: "minutes"}
_SECONDS_ALOUD = {Language.KK: "секунд", Language.RU: "секунд", Language.EN: "seconds"}
_NUMBERS: Mapping[Language, Callable[[int], str]] = MappingProxyType(
    {
        Language.KK: lambda number: f"{kazakh_ordinal(number)} нөмір",
        Language.RU: lambda number: cardinal(number, Language.RU),
        Language.EN: lambda number: cardinal(number, Language.EN),
    }
)


def label_aloud(language: Language, label: str) -> str:
    """A ticket's label in words, as the call will say it: "A045" is "а, сорок пять"."""
    letter = pack_texts(language)[f"letter.{label[0]}"]
    return f"{letter}, {_NUMBERS[language](int(label[1:]))}"


def aloud(language: Language, text: str) -> str:
    """`text` with everything written out that a voice would read wrongly."""
    text = _LABEL.sub(lambda found: _label(language, found), text)
    text = _TIMES.sub(_TIMES_ALOUD[language], text)
    text = _RANGE.sub(_RANGE_ALOUD[language], text)
    text = _MINUTES.sub(_MINUTES_ALOUD[language], text)
    text = _SECONDS.sub(_SECONDS_ALOUD[language], text)
    return _BREAKS.sub(", ", text).strip()


def _label(language: Language, found: re.Match[str]) -> str:
    return label_aloud(language, found[1] + found[2]) if int(found[2]) else found[0]
