"""What is read aloud of a screen, sentence by sentence: pure but for the texts."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from shared.domain.aloud import aloud
from shared.domain.language import Language
from shared.qt.texts import Texts
from shared.qt.told import Kind, Told

CONTEXT = "ReadAloud"
INTRODUCTION = str(
    QT_TRANSLATE_NOOP(
        "ReadAloud",
        "Reading aloud is on. The arrow keys move, Enter chooses, zero goes back, "
        "the point says it again, plus and minus change the volume.",
    )
)
BUTTON = str(QT_TRANSLATE_NOOP("ReadAloud", "button"))
CHOSEN = str(QT_TRANSLATE_NOOP("ReadAloud", "chosen"))
NOT_CHOSEN = str(QT_TRANSLATE_NOOP("ReadAloud", "not chosen"))
NOT_AVAILABLE = str(QT_TRANSLATE_NOOP("ReadAloud", "not available"))
ENTER_CHOOSES = str(QT_TRANSLATE_NOOP("ReadAloud", "Enter chooses: {name}"))
VOLUME = str(QT_TRANSLATE_NOOP("ReadAloud", "Volume: {percent} percent"))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One breath of a voice."""

    language: Language
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Puts what is told of a screen into sentences of one language."""

    texts: Texts
    language: Language

    def introduction(self) -> Sentence:
        """How the kiosk is used by ear."""
        return self._own(INTRODUCTION)

    def volume(self, percent: int) -> Sentence:
        """How loud the voice is now."""
        return self._own(VOLUME, percent=percent)

    def of(self, one: Told) -> Sentence:
        """As it is read among others."""
        return self._sentence(one, *self._state(one))

    def of_focus(self, one: Told) -> Sentence:
        """As it is read when the keys have come to it."""
        button = (self._word(BUTTON),) if one.kind is Kind.BUTTON else ()
        return self._sentence(one, *button, *self._state(one))

    def page(self, told: Iterable[Told], focus: Told | None) -> list[Sentence]:
        """A whole page, and what Enter would choose on it."""
        sentences = [self.of(one) for one in told]
        if focus is not None:
            name = self.of(focus)
            end = self.texts.get(name.language, CONTEXT, ENTER_CHOOSES, name=focus.name)
            sentences.append(Sentence(name.language, aloud(name.language, end)))
        return sentences

    def _state(self, one: Told) -> tuple[str, ...]:
        if not one.enabled:
            return (self._word(NOT_AVAILABLE),)
        if one.kind is Kind.CHOICE:
            return (self._word(CHOSEN if one.checked else NOT_CHOSEN),)
        return ()

    def _sentence(self, one: Told, *states: str) -> Sentence:
        language = Language(one.language) if one.language else self.language
        name = ", ".join((one.name, *states))
        text = ". ".join(part for part in (name, one.description) if part)
        return Sentence(language, aloud(language, text))

    def _word(self, source: str) -> str:
        return self.texts.get(self.language, CONTEXT, source)

    def _own(self, source: str, **fields: object) -> Sentence:
        return Sentence(
            self.language, self.texts.get(self.language, CONTEXT, source, None, **fields)
        )
