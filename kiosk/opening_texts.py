"""When the office opens again, in words."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP

from shared.domain.language import Language
from shared.qt.clock_ticker import format_date, format_time
from shared.qt.texts import Texts

CONTEXT = "Opening"
ON_BREAK = str(QT_TRANSLATE_NOOP("Opening", "We are having a break"))
CLOSED = str(QT_TRANSLATE_NOOP("Opening", "We are closed now"))
GOES_ON = str(QT_TRANSLATE_NOOP("Opening", "We go on at {time}"))
OPENS_TODAY = str(QT_TRANSLATE_NOOP("Opening", "We open today at {time}"))
OPENS_TOMORROW = str(QT_TRANSLATE_NOOP("Opening", "We open tomorrow at {time}"))
OPENS_ON = str(QT_TRANSLATE_NOOP("Opening", "We open at {time}: {date}"))
NOT_KNOWN = str(QT_TRANSLATE_NOOP("Opening", "Please ask the staff when we open"))


@dataclass(frozen=True, slots=True)
class OpeningTexts:
    """What a visitor reads at a closed kiosk."""

    title: str = ""
    when: str = ""


def opening_texts(
    texts: Texts, language: Language, local: datetime, opens: datetime | None, *, on_break: bool
) -> OpeningTexts:
    """The words at `local`, the office's own time, for an office that goes on at `opens`."""
    title = texts.get(language, CONTEXT, ON_BREAK if on_break else CLOSED)
    if opens is None:
        return OpeningTexts(title, texts.get(language, CONTEXT, NOT_KNOWN))
    days = opens.date() - local.date()
    if on_break:
        source = GOES_ON
    elif days == timedelta(0):
        source = OPENS_TODAY
    elif days == timedelta(days=1):
        source = OPENS_TOMORROW
    else:
        source = OPENS_ON
    when = texts.get(
        language, CONTEXT, source, time=format_time(opens), date=format_date(opens, language)
    )
    return OpeningTexts(title, when)
