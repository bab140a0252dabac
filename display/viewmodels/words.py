"""The fixed words of the TV, in every language at once."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from shared.domain.language import Language
from shared.qt.texts import Texts

CONTEXT = "display"
SOURCES = {
    "called": QT_TRANSLATE_NOOP("display", "Now called"),
    "calledAgain": QT_TRANSLATE_NOOP("display", "Called again"),
    "open": QT_TRANSLATE_NOOP("display", "Called"),
    "counter": QT_TRANSLATE_NOOP("display", "Counter"),
    "waiting": QT_TRANSLATE_NOOP("display", "Waiting in line"),
    "waitRange": QT_TRANSLATE_NOOP("display", "%1–%2 min"),
    "waitUpTo": QT_TRANSLATE_NOOP("display", "up to %1 min"),
    "paused": QT_TRANSLATE_NOOP("display", "Paused"),
    "pausedUntil": QT_TRANSLATE_NOOP("display", "Paused until %1"),
    "spent": QT_TRANSLATE_NOOP("display", "No more tickets today"),
    "serving": QT_TRANSLATE_NOOP("display", "Being served"),
    "free": QT_TRANSLATE_NOOP("display", "Counter is free"),
    "pause": QT_TRANSLATE_NOOP("display", "Break"),
    "shut": QT_TRANSLATE_NOOP("display", "Counter is closed"),
    "welcome": QT_TRANSLATE_NOOP("display", "Welcome!"),
    "idle": QT_TRANSLATE_NOOP("display", "Your number will appear here"),
    "stepTake": QT_TRANSLATE_NOOP("display", "Take a ticket"),
    "stepWait": QT_TRANSLATE_NOOP("display", "Wait for your number"),
    "stepGo": QT_TRANSLATE_NOOP("display", "Go to the counter shown"),
    "closedNow": QT_TRANSLATE_NOOP("display", "The office is closed"),
    "opens": QT_TRANSLATE_NOOP("display", "Opens: %1, %2"),
    "offline": QT_TRANSLATE_NOOP("display", "No connection"),
    "muted": QT_TRANSLATE_NOOP("display", "Sound switched off"),
    "soundless": QT_TRANSLATE_NOOP("display", "No sound"),
}

Words = dict[str, dict[str, str]]


def words(texts: Texts) -> Words:
    """By language and name: `words["kk"]["called"]`."""
    return {
        str(language): {
            name: texts.get(language, CONTEXT, str(source)) for name, source in SOURCES.items()
        }
        for language in Language
    }
