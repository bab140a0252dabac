"""The time of day as screens show it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QDate, QLocale, QObject, Qt, QTime, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from shared.domain.language import Language

QML_IMPORT_NAME = "KezekUi"
QML_IMPORT_MAJOR_VERSION = 1

LOCALES = {
    Language.KK: QLocale("kk_KZ"),
    Language.RU: QLocale("ru_KZ"),
    Language.EN: QLocale("en_GB"),
}
DATE_FORMATS = {
    Language.KK: "d MMMM, dddd",
    Language.RU: "d MMMM, dddd",
    Language.EN: "dddd, d MMMM",
}


def format_time(moment: datetime) -> str:
    """`14:25`, the same in every language."""
    return QTime(moment.hour, moment.minute).toString("HH:mm")


def format_date(moment: datetime, language: Language) -> str:
    """`23 қараша, дүйсенбі`, `23 ноября, понедельник`, `Monday, 23 November`."""
    day = QDate(moment.year, moment.month, moment.day)
    return LOCALES[language].toString(day, DATE_FORMATS[language])


def _face(moment: datetime) -> tuple[int, ...]:
    """What a clock shows: another zone is another face, even at the same instant."""
    return moment.timetuple()[:5]


@QmlElement
@QmlUncreatable("made by the program, with its clock")
class ClockTicker(QObject):
    """Ticks on each full second and minute of `now`, which gives the office's own time."""

    second = Signal()
    minute = Signal()
    languageChanged = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        language: Language = Language.KK,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._language = language
        self._moment = now()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self._wait()

    @Property(str, notify=minute)
    def time(self) -> str:
        return format_time(self._moment)

    @Property(str, notify=minute)
    def date(self) -> str:
        return format_date(self._moment, self._language)

    @property
    def moment(self) -> datetime:
        """The office's time at the last tick."""
        return self._moment

    def set_language(self, language: Language) -> None:
        self._language = language
        self.minute.emit()

    def tick(self) -> None:
        """Reads the clock; called by the timer, and by tests."""
        before, self._moment = self._moment, self._now()
        self.second.emit()
        if _face(before) != _face(self._moment):
            self.minute.emit()
        self._wait()

    def _wait(self) -> None:
        self._timer.start(1000 - self._moment.microsecond // 1000 + 1)
