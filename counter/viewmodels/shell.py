"""What surrounds the pages: the office's name, the clock, the language, the connection."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from shared.domain.errors import PASSING, KnownError
from shared.domain.language import Language
from shared.qt.clock_ticker import ClockTicker, format_time
from shared.qt.mishaps import Mishaps
from shared.qt.watch import OfficeWatch

QML_IMPORT_NAME = "KezekCounter"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class CounterShell(QObject):
    """Frame of the window; `speak` is called with each language that is chosen.

    `sentence` says a fault in a language.
    """

    languageChanged = Signal()
    languagesChanged = Signal()
    officeChanged = Signal()
    timeChanged = Signal()
    awayChanged = Signal()
    unreadChanged = Signal()
    mishapChanged = Signal()

    def __init__(
        self,
        watch: OfficeWatch,
        ticker: ClockTicker,
        language: Language,
        speak: Callable[[Language], None],
        mishaps: Mishaps,
        sentence: Callable[[Language, KnownError], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._mishaps = mishaps
        self._unread: list[str] = []
        self._watch = watch
        self._ticker = ticker
        self._language = language
        self._speak = speak
        self._sentence = sentence
        self._languages: list[str] = []
        ticker.minute.connect(self.timeChanged)
        watch.changed.connect(self.officeChanged)
        watch.changed.connect(self._see_languages)
        watch.changed.connect(self._see_unread)
        mishaps.changed.connect(self.mishapChanged)
        watch.away.connect(self.awayChanged)
        watch.back.connect(self.awayChanged)

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Changes the language of everything at once."""
        language = Language(code)
        if language is not self._language:
            self._language = language
            self._speak(language)
            self.languageChanged.emit()
            self.officeChanged.emit()
            self.awayChanged.emit()

    def _see_languages(self) -> None:
        """Tells of a change only: the switch would lose the keyboard's focus."""
        snapshot = self._watch.snapshot
        offered = [] if snapshot is None else [one.value for one in snapshot.office.languages]
        if offered != self._languages:
            self._languages = offered
            self.languagesChanged.emit()

    def _see_unread(self) -> None:
        snapshot = self._watch.snapshot
        unread = [] if snapshot is None else sorted(snapshot.unread)
        if unread != self._unread:
            self._unread = unread
            self.unreadChanged.emit()

    @Slot()
    def forgetMishap(self) -> None:
        """The clerk has read that a part of the window failed."""
        self._mishaps.forget()

    @Property("QStringList", notify=unreadChanged)  # type: ignore[arg-type]  # a name of Qt
    def unread(self) -> list[str]:
        """Of what this program could not read something."""
        return self._unread

    @Property(bool, notify=mishapChanged)
    def mishap(self) -> bool:
        """Whether a part of the window failed, and nobody has read of it yet."""
        return self._mishaps.untold

    @Property("QStringList", notify=languagesChanged)  # type: ignore[arg-type]  # a name of Qt
    def languages(self) -> list[str]:
        return self._languages

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language.value

    @Property(str, notify=officeChanged)
    def officeName(self) -> str:
        snapshot = self._watch.snapshot
        return "" if snapshot is None else snapshot.office.name.get(self._language)

    @Property(str, notify=officeChanged)
    def department(self) -> str:
        snapshot = self._watch.snapshot
        return "" if snapshot is None else snapshot.office.department.get(self._language)

    @Property(str, notify=timeChanged)
    def time(self) -> str:
        return format_time(self._ticker.moment)

    @Property(bool, notify=awayChanged)
    def away(self) -> bool:
        return self._watch.is_away

    @Property(str, notify=awayChanged)
    def awayAdvice(self) -> str:
        """What somebody must do before the database can be used; empty: wait."""
        fault = self._watch.fault
        if fault is None or fault.code in PASSING:
            return ""
        return self._sentence(self._language, fault)
