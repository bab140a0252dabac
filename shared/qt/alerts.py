"""The alerts in force, page by page, for every screen."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from shared.application.alert_pages import AlertPage, pages, turn_to
from shared.application.follow import Snapshot
from shared.domain.alert import Alert, Severity, in_force, stops_tickets
from shared.domain.language import Language
from shared.qt.alert_props import AlertProps, derive
from shared.qt.props import Props
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch

QML_IMPORT_NAME = "KezekUi"
QML_IMPORT_MAJOR_VERSION = 1
LOOK_MS = 250
"""How often the clock is asked while an alert is known: it may come into force, or expire."""


@QmlElement
@QmlUncreatable("made by the program")
class AlertModel(QObject):
    """Shows each alert in each language in turn; `changed` tells the alerts now in force.

    The office's clock ends an alert, as far as it is known, also while the database is away.
    """

    changed = Signal(object)
    coveringChanged = Signal()
    activeChanged = Signal()
    stopsChanged = Signal()
    toneChanged = Signal()
    iconChanged = Signal()
    markChanged = Signal()
    marksChanged = Signal()
    severitiesChanged = Signal()
    eventsChanged = Signal()
    titleChanged = Signal()
    languageChanged = Signal()
    headlineChanged = Signal()
    descriptionChanged = Signal()
    instructionChanged = Signal()
    whatHappensChanged = Signal()
    whatToDoChanged = Signal()
    untilChanged = Signal()
    sourceChanged = Signal()
    areasChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()

    def __init__(
        self,
        watch: OfficeWatch,
        texts: Texts,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        stops_from: Severity = Severity.MINOR,
        only: Language | None = None,
    ) -> None:
        """From `stops_from` on an actual alert stops the giving of tickets.

        With `only` each alert is shown in this language, where it has it.
        """
        super().__init__(parent)
        self._texts = texts
        self._now = now
        self._stops_from = stops_from
        self._only = only
        self._snapshot: Snapshot | None = None
        self._alerts: list[Alert] = []
        self._pages: list[AlertPage] = []
        self._index = 0
        self._passed: frozenset[str] = frozenset()
        self._props = Props(self, AlertProps())
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.refresh)
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self.turn)
        watch.changed.connect(self._hear)

    @property
    def alerts(self) -> Sequence[Alert]:
        """In force now, in their order."""
        return self._alerts

    @Slot()
    def refresh(self) -> None:
        """Asks the clock which alerts are in force."""
        if self._snapshot is None:
            return
        known = self._snapshot.day.alerts
        found = in_force(known, self._now())
        if any(entry.alert for entry in known.values()):
            self._look.start()
        else:
            self._look.stop()
        if found != self._alerts:
            self._take(found)

    @Slot()
    def turn(self) -> None:
        """Shows the next page."""
        if self._pages:
            self._index = (self._index + 1) % len(self._pages)
            self._show()

    @Slot()
    def passBy(self) -> None:
        """The visitor goes on in spite of alerts that stop nothing."""
        self._passed = frozenset(alert.id for alert in self._alerts)
        self.coveringChanged.emit()

    def cover_again(self) -> None:
        """The next visitor has not seen them."""
        if self._passed:
            self._passed = frozenset()
            self.coveringChanged.emit()

    def set_language(self, language: Language) -> None:
        """Shows each alert in this language only."""
        self._only = language
        self._pages = pages(self._alerts, language)
        self._index = 0
        self._show()

    def close(self) -> None:
        """Nothing changes any more."""
        self._look.stop()
        self._turn.stop()

    def _hear(self, snapshot: Snapshot, _events: object) -> None:
        self._snapshot = snapshot
        self.refresh()

    def _take(self, found: list[Alert]) -> None:
        news = {alert.id for alert in found} - {alert.id for alert in self._alerts}
        shown = self._pages[self._index] if self._pages else None
        self._alerts, self._pages = found, pages(found, self._only)
        self._index = turn_to(self._pages, shown, news)
        self._show()
        self.coveringChanged.emit()
        self.changed.emit(found)

    def _show(self) -> None:
        snapshot = self._snapshot
        if not self._pages or snapshot is None:
            self._turn.stop()
            self._props.swap(AlertProps())
            return
        office = snapshot.office
        props = derive(self._pages, self._index, self._texts, office.name, office.zone, self._now())
        stops = stops_tickets(self._alerts, self._stops_from)
        self._props.swap(replace(props, stops=stops))
        self._turn.start(round(self._pages[self._index].seconds * 1000))

    @Property(bool, notify=coveringChanged)
    def covering(self) -> bool:
        """Whether the whole screen belongs to it; a visitor may pass by what stops nothing."""
        new = any(alert.id not in self._passed for alert in self._alerts)
        return self._props.now.active and (self._props.now.stops or new)

    @Property(bool, notify=activeChanged)
    def active(self) -> bool:
        return self._props.now.active

    @Property(bool, notify=stopsChanged)
    def stops(self) -> bool:
        return self._props.now.stops

    @Property(str, notify=toneChanged)
    def tone(self) -> str:
        return self._props.now.tone

    @Property(str, notify=iconChanged)
    def icon(self) -> str:
        return self._props.now.icon

    @Property(str, notify=markChanged)
    def mark(self) -> str:
        """EXERCISE or TEST in the page's language."""
        return self._props.now.mark

    @Property("QStringList", notify=marksChanged)  # type: ignore[arg-type]  # a name of Qt
    def marks(self) -> list[str]:
        """EXERCISE or TEST in each language; empty for an actual alert."""
        return list(self._props.now.marks)

    @Property("QStringList", notify=severitiesChanged)  # type: ignore[arg-type]  # a name of Qt
    def severities(self) -> list[str]:
        return list(self._props.now.severities)

    @Property("QStringList", notify=eventsChanged)  # type: ignore[arg-type]  # a name of Qt
    def events(self) -> list[str]:
        return list(self._props.now.events)

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.now.title

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._props.now.language

    @Property(str, notify=headlineChanged)
    def headline(self) -> str:
        return self._props.now.headline

    @Property(str, notify=descriptionChanged)
    def description(self) -> str:
        return self._props.now.description

    @Property(str, notify=instructionChanged)
    def instruction(self) -> str:
        return self._props.now.instruction

    @Property(str, notify=whatHappensChanged)
    def whatHappens(self) -> str:
        return self._props.now.what_happens

    @Property(str, notify=whatToDoChanged)
    def whatToDo(self) -> str:
        return self._props.now.what_to_do

    @Property(str, notify=untilChanged)
    def until(self) -> str:
        return self._props.now.until

    @Property(str, notify=sourceChanged)
    def source(self) -> str:
        return self._props.now.source

    @Property(str, notify=areasChanged)
    def areas(self) -> str:
        return self._props.now.areas

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        return self._props.now.page

    @Property(int, notify=pagesChanged)
    def pages(self) -> int:
        return self._props.now.pages
