"""Why a topic gives no ticket, and when it will, in words."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.opening_texts import OpeningTexts, opening_texts
from shared.domain.availability import Refusal, Unavailable
from shared.domain.language import Language
from shared.qt.texts import Texts

CONTEXT: Final = "Refusal"
PAUSED: Final = str(QT_TRANSLATE_NOOP("Refusal", "No tickets for this just now"))
LIMIT: Final = str(QT_TRANSLATE_NOOP("Refusal", "All tickets of today are taken"))
LAST: Final = str(QT_TRANSLATE_NOOP("Refusal", "No more tickets today"))
FULL: Final = str(QT_TRANSLATE_NOOP("Refusal", "The line is full until we close"))
LATER: Final = str(QT_TRANSLATE_NOOP("Refusal", "Please ask the staff"))
TITLES: Final = {
    Refusal.PAUSED: PAUSED,
    Refusal.LIMIT_REACHED: LIMIT,
    Refusal.LAST_TICKET_GONE: LAST,
    Refusal.NOT_SERVED_BEFORE_CLOSING: FULL,
}


def refusal_texts(
    texts: Texts, language: Language, local: datetime, found: Unavailable
) -> OpeningTexts:
    """What a visitor reads on the topic at `local`, the office's own time."""
    on_break = found.reason in {Refusal.ON_BREAK, Refusal.PAUSED}
    opening = opening_texts(texts, language, local, found.again, on_break=on_break)
    title = TITLES.get(found.reason)
    if title is None:
        return opening
    when = texts.get(language, CONTEXT, LATER) if found.again is None else opening.when
    return OpeningTexts(texts.get(language, CONTEXT, title), when)
