"""The frame of the kiosk: which page, the office, the clock, the language; for QML."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.opening_texts import OpeningTexts, opening_texts
from kiosk.viewmodels.doors import Doors
from kiosk.viewmodels.known_office import KnownOffice
from kiosk.viewmodels.printer_watch import PrinterWatch
from kiosk.viewmodels.shell_props import ShellInputs, ShellProps, derive, second_language
from kiosk.viewmodels.visitor import Visitor
from shared.domain.language import Language
from shared.qt.clock_ticker import ClockTicker
from shared.qt.props import Props
from shared.qt.texts import Texts

QML_IMPORT_NAME = "KezekKiosk"
QML_IMPORT_MAJOR_VERSION = 1

QUESTION = str(QT_TRANSLATE_NOOP("TopicsPage", "What have you come about?"))
WELCOME = str(QT_TRANSLATE_NOOP("StartPage", "Electronic queue"))
SHUT = str(QT_TRANSLATE_NOOP("ShutPage", "This kiosk is closed"))
NOT_READY = str(QT_TRANSLATE_NOOP("StartingPage", "This kiosk is not ready yet"))
NOT_READY_ADVICE = str(
    QT_TRANSLATE_NOOP("StartingPage", "It starts by itself. Meanwhile, please speak to the staff.")
)
SHUT_ADVICE = str(QT_TRANSLATE_NOOP("ShutPage", "Please use another one, or speak to the staff"))
PROMISE = str(
    QT_TRANSLATE_NOOP("StartPage", "Take a numbered ticket: the board and a voice will call you")
)


@QmlElement
@QmlUncreatable("made by the program")
class ShellModel(QObject):
    """What stands around the pages, and the page that is shown."""

    pageChanged = Signal()
    officeNameChanged = Signal()
    otherNameChanged = Signal()
    onBreakChanged = Signal()
    hoursTodayChanged = Signal()
    waitingChanged = Signal()
    awayChanged = Signal()
    languagesChanged = Signal()
    withoutPaperChanged = Signal()
    opensChanged = Signal()
    languageChanged = Signal()
    clockChanged = Signal()
    byKeysChanged = Signal()
    timeChanged = Signal()

    def __init__(
        self,
        known: KnownOffice,
        visitor: Visitor,
        texts: Texts,
        ticker: ClockTicker,
        printer: PrinterWatch,
        doors: Doors,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._visitor = visitor
        self._texts = texts
        self._ticker = ticker
        self._printer = printer
        self._doors = doors
        self._by_keys = False
        self._props = Props(self, ShellProps())
        sources = (known.changed, visitor.changed, ticker.second)
        for changed in (*sources, printer.changed, doors.changed):
            changed.connect(self.refresh)
        ticker.minute.connect(self.clockChanged)
        ticker.minute.connect(self.opensChanged)
        visitor.spoke.connect(self._spoke)
        visitor.changed.connect(self.timeChanged)

    @Slot()
    def refresh(self) -> None:
        """Derives the frame anew; called each second, so that the office opens on time."""
        before = self._props.now.on_break
        self._props.swap(
            derive(
                ShellInputs(
                    snapshot=self._known.snapshot,
                    stage=self._visitor.visit.stage,
                    now=self._ticker.moment,
                    language=self._visitor.language,
                    away=self._visitor.stranded,
                    printer_trouble=self._printer.trouble,
                    shut=self._doors.closed,
                )
            )
        )
        if before != self._props.now.on_break:
            self.opensChanged.emit()

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """The visitor's language; nothing else of the visit changes."""
        self._visitor.speak(Language(code))

    @Slot()
    def begin(self) -> None:
        """The visitor touches the first page."""
        self._visitor.begin()

    @Slot(str)
    def beginIn(self, code: str) -> None:
        """The visitor touches a language on the first page."""
        self._visitor.speak(Language(code))
        self._visitor.begin()

    @Slot(str)
    def choose(self, topic_id: str) -> None:
        """The visitor touches a topic."""
        self._visitor.choose(topic_id)

    @Slot(str)
    def openSection(self, section_id: str) -> None:
        """The visitor touches a section of the topics."""
        self._visitor.open_section(section_id)

    @Slot()
    def back(self) -> None:
        """The visitor goes one step back."""
        self._visitor.back()

    @Slot()
    def leave(self) -> None:
        """The visitor goes back to the start."""
        self._visitor.leave()

    @Slot()
    def stay(self) -> None:
        """The visitor needs more time."""
        self._visitor.touched()

    def touched(self, *, by_keys: bool) -> None:
        """Somebody uses the kiosk, by keys or by touch."""
        self._visitor.touched()
        if by_keys is not self._by_keys:
            self._by_keys = by_keys
            self.byKeysChanged.emit()

    def _spoke(self, language: Language) -> None:
        del language
        self.languageChanged.emit()
        self.opensChanged.emit()

    def _opening(self, language: Language) -> OpeningTexts:
        props = self._props.now
        return opening_texts(
            self._texts, language, self._ticker.moment, props.opens, on_break=props.on_break
        )

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._visitor.language.value

    @Property(str, notify=clockChanged)
    def time(self) -> str:
        return str(self._ticker.time)

    @Property(str, notify=clockChanged)
    def date(self) -> str:
        return str(self._ticker.date)

    @Property(bool, notify=byKeysChanged)
    def byKeys(self) -> bool:
        return self._by_keys

    @Property(bool, notify=timeChanged)
    def visiting(self) -> bool:
        """Whether somebody has begun something."""
        return not self._visitor.resting

    @Property(bool, notify=timeChanged)
    def warned(self) -> bool:
        """Whether the page soon closes by itself."""
        return self._visitor.warned

    @Property(int, notify=timeChanged)
    def secondsLeft(self) -> int:
        """Until the page closes by itself."""
        return self._visitor.seconds_left

    @Property(str, notify=languageChanged)
    def questionOther(self) -> str:
        return self._texts.get(second_language(self._visitor.language), "TopicsPage", QUESTION)

    @Property(str, notify=languageChanged)
    def welcomeOther(self) -> str:
        return self._texts.get(second_language(self._visitor.language), "StartPage", WELCOME)

    @Property(str, notify=languageChanged)
    def promiseOther(self) -> str:
        return self._texts.get(second_language(self._visitor.language), "StartPage", PROMISE)

    @Property(str, notify=languageChanged)
    def shutOther(self) -> str:
        return self._texts.get(second_language(self._visitor.language), "ShutPage", SHUT)

    @Property(str, notify=languageChanged)
    def shutAdviceOther(self) -> str:
        return self._texts.get(second_language(self._visitor.language), "ShutPage", SHUT_ADVICE)

    @Property("QStringList", notify=languageChanged)  # type: ignore[arg-type]  # a name of Qt
    def notReady(self) -> list[str]:
        """In every language: nobody can choose one yet."""
        return [self._texts.get(one, "StartingPage", NOT_READY) for one in Language]

    @Property("QStringList", notify=languageChanged)  # type: ignore[arg-type]  # a name of Qt
    def notReadyAdvice(self) -> list[str]:
        """What to do then."""
        return [self._texts.get(one, "StartingPage", NOT_READY_ADVICE) for one in Language]

    @Property(str, notify=opensChanged)
    def closedTitle(self) -> str:
        return self._opening(self._visitor.language).title

    @Property(str, notify=opensChanged)
    def closedWhen(self) -> str:
        return self._opening(self._visitor.language).when

    @Property(str, notify=opensChanged)
    def closedTitleOther(self) -> str:
        return self._opening(second_language(self._visitor.language)).title

    @Property(str, notify=opensChanged)
    def closedWhenOther(self) -> str:
        return self._opening(second_language(self._visitor.language)).when

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._props.now.page

    @Property(str, notify=officeNameChanged)
    def officeName(self) -> str:
        return self._props.now.office_name

    @Property(str, notify=otherNameChanged)
    def otherName(self) -> str:
        return self._props.now.other_name

    @Property(bool, notify=onBreakChanged)
    def onBreak(self) -> bool:
        return self._props.now.on_break

    @Property(str, notify=hoursTodayChanged)
    def hoursToday(self) -> str:
        return self._props.now.hours_today

    @Property(int, notify=waitingChanged)
    def waiting(self) -> int:
        """How many wait for any topic."""
        return self._props.now.waiting

    @Property(bool, notify=awayChanged)
    def away(self) -> bool:
        return self._props.now.away

    @Property(bool, notify=withoutPaperChanged)
    def withoutPaper(self) -> bool:
        """Whether a ticket would be on the screen only."""
        return self._props.now.without_paper

    @Property("QStringList", notify=languagesChanged)  # type: ignore[arg-type]  # a name of Qt
    def languages(self) -> list[str]:
        return list(self._props.now.languages)
