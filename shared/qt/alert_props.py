"""What the alert's page shows, derived from the alerts in force: without Qt's objects."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDate

from shared.application.alert_pages import AlertPage, events
from shared.domain.alert import Alert, AlertStatus, Severity
from shared.domain.language import Language, LocalText
from shared.qt.clock_ticker import LOCALES, format_time
from shared.qt.texts import Texts

CONTEXT = "alerts"
MARKS = {
    AlertStatus.EXERCISE: str(QT_TRANSLATE_NOOP("alerts", "EXERCISE")),
    AlertStatus.TEST: str(QT_TRANSLATE_NOOP("alerts", "TEST")),
}
SEVERITIES = {
    Severity.EXTREME: str(QT_TRANSLATE_NOOP("alerts", "Extreme danger")),
    Severity.SEVERE: str(QT_TRANSLATE_NOOP("alerts", "Severe danger")),
    Severity.MODERATE: str(QT_TRANSLATE_NOOP("alerts", "Moderate danger")),
    Severity.MINOR: str(QT_TRANSLATE_NOOP("alerts", "Minor danger")),
    Severity.UNKNOWN: str(QT_TRANSLATE_NOOP("alerts", "Danger")),
}
ICONS = {
    Severity.EXTREME: "siren",
    Severity.SEVERE: "triangle-alert",
    Severity.MODERATE: "badge-alert",
    Severity.MINOR: "info",
    Severity.UNKNOWN: "triangle-alert",
}
STATUS_ICONS = {AlertStatus.EXERCISE: "megaphone", AlertStatus.TEST: "radio"}
WHAT_HAPPENS = str(QT_TRANSLATE_NOOP("alerts", "What is happening"))
WHAT_TO_DO = str(QT_TRANSLATE_NOOP("alerts", "What to do"))
UNTIL = str(QT_TRANSLATE_NOOP("alerts", "In force until {time}"))
FROM = str(QT_TRANSLATE_NOOP("alerts", "From: {sender}"))


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertProps:
    """One page; `tone` chooses the colours."""

    active: bool = False
    stops: bool = False
    """No tickets are given while it is in force."""
    tone: str = ""
    icon: str = ""
    mark: str = ""
    marks: tuple[str, ...] = ()
    severities: tuple[str, ...] = ()
    """How bad it is, in each language; not said of an exercise, which is no danger."""
    events: tuple[str, ...] = ()
    title: str = ""
    language: str = ""
    headline: str = ""
    description: str = ""
    instruction: str = ""
    what_happens: str = ""
    what_to_do: str = ""
    until: str = ""
    source: str = ""
    areas: str = ""
    page: int = 0
    pages: int = 0


def derive(
    pages: Sequence[AlertPage],
    index: int,
    texts: Texts,
    office: LocalText,
    zone: ZoneInfo,
    now: datetime,
) -> AlertProps:
    """The page number `index`; `office` is who speaks when the staff have raised the alert."""
    page = pages[index]
    alert, text, language = page.alert, page.text, page.language
    mark, severity = MARKS.get(alert.status), SEVERITIES[alert.severity]
    sender = office.get(language) if alert.by_staff else text.sender_name or alert.sender

    def said(source: str, **fields: str) -> str:
        return texts.get(language, CONTEXT, source, None, **fields)

    return AlertProps(
        active=True,
        tone=tone(alert.status, alert.severity),
        icon=STATUS_ICONS.get(alert.status, ICONS[alert.severity]),
        mark="" if mark is None else said(mark),
        marks=() if mark is None else _in_all(texts, mark),
        severities=_in_all(texts, severity) if mark is None else (),
        events=tuple(events(alert)),
        title=text.event,
        language=language.value,
        headline="" if text.headline == text.event else text.headline,
        description=text.description,
        instruction=text.instruction,
        what_happens=said(WHAT_HAPPENS),
        what_to_do=said(WHAT_TO_DO),
        until=said(UNTIL, time=moment(alert.expires, now, zone, language)),
        source=said(FROM, sender=sender),
        areas=" · ".join(text.areas),
        page=index,
        pages=len(pages),
    )


def marks_of(alert: Alert, texts: Texts) -> dict[Language, str]:
    """In each language the word that it is no real danger, as it is spoken; none for a real one."""
    mark = MARKS.get(alert.status)
    if mark is None:
        return {}
    return {language: texts.get(language, CONTEXT, mark).lower() for language in Language}


def tone(status: AlertStatus, severity: Severity) -> str:
    """An exercise never has the colour of danger."""
    return severity.value if status is AlertStatus.ACTUAL else status.value


def moment(at: datetime, now: datetime, zone: ZoneInfo, language: Language) -> str:
    """`14:30`, and the day where it is another: `14:30, 25 қараша`."""
    local = at.astimezone(zone)
    if local.date() == now.astimezone(zone).date():
        return format_time(local)
    day = LOCALES[language].toString(QDate(local.year, local.month, local.day), "d MMMM")
    return f"{format_time(local)}, {day}"


def _in_all(texts: Texts, source: str) -> tuple[str, ...]:
    return tuple(texts.get(language, CONTEXT, source) for language in Language)
