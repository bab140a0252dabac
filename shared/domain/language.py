"""The three languages of an office and texts that exist in all of them."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language that a visitor can choose; Kazakh is the first on every surface."""

    KK = "kk"
    RU = "ru"
    EN = "en"


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text of the office's own, in each language."""

    kk: str
    ru: str
    en: str

    def get(self, language: Language) -> str:
        """The text in `language`."""
        match language:
            case Language.KK:
                return self.kk
            case Language.RU:
                return self.ru
            case Language.EN:
                return self.en


def same(text: str) -> LocalText:
    """One text for all languages, such as an id."""
    return LocalText(text, text, text)
