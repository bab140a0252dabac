"""What the TV's window is bound to: the stage, the lists, and the signs of trouble."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from display.viewmodels.announcer import Announcer
from display.viewmodels.board import Board, CallRow, Stage, derive
from display.viewmodels.desk import DeskPanelModel, desk_of
from display.viewmodels.lines import LineRow
from display.viewmodels.rest import RestModel, rest_of
from display.viewmodels.turns import Queue
from display.viewmodels.zone import news_for, zoned
from shared.application.follow import Snapshot
from shared.domain.event import Event
from shared.domain.hours import OnBreak, status_at
from shared.domain.language import Language
from shared.domain.mute import muted_until, tests_in
from shared.domain.screen import DuringCalls, Screen
from shared.qt.clock_ticker import format_date, format_time
from shared.qt.listmodel import RowsModel
from shared.qt.props import Props
from shared.qt.watch import OfficeWatch

QML_IMPORT_NAME = "KezekDisplay"
QML_IMPORT_MAJOR_VERSION = 1
FRESH = timedelta(seconds=30)
"""A sound test that is older was asked while this TV could not hear of it."""


@QmlElement
@QmlUncreatable("made by the program")
class StageModel(QObject):
    """The call in the large place."""

    labelChanged = Signal()
    counterChanged = Signal()
    topicKkChanged = Signal()
    topicRuChanged = Signal()
    topicEnChanged = Signal()
    recallChanged = Signal()
    activeChanged = Signal()
    turnChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = Props(self, Stage())

    @Property(str, notify=labelChanged)
    def label(self) -> str:
        return self.props.now.label

    @Property(str, notify=counterChanged)
    def counter(self) -> str:
        return self.props.now.counter

    @Property(str, notify=topicKkChanged)
    def topicKk(self) -> str:
        return self.props.now.topic_kk

    @Property(str, notify=topicRuChanged)
    def topicRu(self) -> str:
        return self.props.now.topic_ru

    @Property(str, notify=topicEnChanged)
    def topicEn(self) -> str:
        return self.props.now.topic_en

    @Property(bool, notify=recallChanged)
    def recall(self) -> bool:
        return self.props.now.recall

    @Property(bool, notify=activeChanged)
    def active(self) -> bool:
        return self.props.now.active

    @Property(int, notify=turnChanged)
    def turn(self) -> int:
        return self.props.now.turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Everything around the stage."""

    office_kk: str = ""
    office_ru: str = ""
    time: str = ""
    date_kk: str = ""
    date_ru: str = ""
    notices: tuple[str, ...] = ()
    open_count: int = 0
    waiting: int = 0
    offline: bool = False
    soundless: bool = False
    muted: bool = False
    urgent: bool = False
    pause_until: str = ""
    """When the office goes on after its break; empty outside of one."""
    layout: str = ""
    """Empty while the office is being read for the first time."""
    shrink: bool = False
    """The media make room for the call that is announced."""
    media_share: float = 0.5
    """Loudness of media against that of calls."""


@QmlElement
@QmlUncreatable("made by the program")
class ScreenModel(QObject):
    """Keeps the board up to date with the office, the queue and the clock."""

    officeKkChanged = Signal()
    officeRuChanged = Signal()
    timeChanged = Signal()
    dateKkChanged = Signal()
    dateRuChanged = Signal()
    noticesChanged = Signal()
    openCountChanged = Signal()
    waitingChanged = Signal()
    offlineChanged = Signal()
    soundlessChanged = Signal()
    mutedChanged = Signal()
    urgentChanged = Signal()
    pauseUntilChanged = Signal()
    mediaShareChanged = Signal()
    layoutChanged = Signal()
    shrinkChanged = Signal()
    screenChanged = Signal()

    def __init__(
        self,
        watch: OfficeWatch,
        announcer: Announcer,
        now: Callable[[], datetime],
        device: str,
        parent: QObject | None = None,
    ) -> None:
        """`now` gives the office's own time; `device` is the machine's name in the office."""
        super().__init__(parent)
        self._screen = Screen(device=device)
        self._watch = watch
        self._announcer = announcer
        self._now = now
        self._soundless = False
        self._snapshot: Snapshot | None = None
        self._props = Props(self, Frame())
        self._stage = StageModel(self)
        self._desk = DeskPanelModel(self)
        self._rest = RestModel(self)
        self._calls = RowsModel(CallRow, lambda row: row.key, self)
        self._lines = RowsModel(LineRow, lambda row: row.key, self)
        watch.changed.connect(self._hear)
        watch.away.connect(self.refresh)
        watch.back.connect(self.refresh)
        watch.away.connect(announcer.go_on_alone)
        announcer.doubted.connect(watch.refresh)
        announcer.changed.connect(self.refresh)
        self.refresh()

    def set_soundless(self, soundless: bool) -> None:  # noqa: FBT001 - a slot
        """Whether the room hears nothing, against the settings."""
        self._soundless = soundless
        self.refresh()

    def refresh(self) -> None:
        """Shows the present; also called on each minute."""
        now = self._now()
        board = derive(self._snapshot, self._screen, self._queue, now)
        self._stage.props.swap(board.stage)
        self._desk.props.swap(desk_of(self._snapshot, self._screen, self._queue, now))
        self._rest.props.swap(rest_of(self._snapshot, self._screen, self._queue, now))
        self._calls.update(board.calls)
        self._lines.update(board.lines)
        self._props.swap(self._frame(board, now))

    def _hear(self, snapshot: Snapshot, events: Sequence[Event]) -> None:
        self._snapshot = snapshot
        self._follow(snapshot.office.screen(self._screen.device))
        news = news_for(self._screen, snapshot.day, events)
        self._announcer.hear(zoned(snapshot, self._screen), news)
        if any(snapshot.now - one.at < FRESH for one in tests_in(events, self._screen.device)):
            self._announcer.try_sound()
        self.refresh()

    def _is_muted(self, now: datetime) -> bool:
        day = None if self._snapshot is None else self._snapshot.day
        return day is not None and muted_until(day.mutes, self._screen.device, now) is not None

    def _follow(self, screen: Screen) -> None:
        if screen != self._screen:
            self._screen = screen
            self.screenChanged.emit()

    @property
    def screen(self) -> Screen:
        """This screen, as the office describes it now."""
        return self._screen

    @property
    def _queue(self) -> Queue:
        return self._announcer.queue

    def _frame(self, board: Board, now: datetime) -> Frame:
        return Frame(
            office_kk=board.office_kk,
            office_ru=board.office_ru,
            time=format_time(now),
            date_kk=format_date(now, Language.KK),
            date_ru=format_date(now, Language.RU),
            notices=board.notices,
            open_count=board.open_count,
            waiting=board.waiting,
            offline=self._watch.is_away,
            soundless=self._soundless,
            muted=self._is_muted(now),
            urgent=board.urgent,
            pause_until=self._pause_until(now),
            media_share=self._screen.media_volume / 100,
            layout="" if self._is_starting else self._screen.layout,
            shrink=self._screen.during_calls is DuringCalls.SHRINK,
        )

    @property
    def _is_starting(self) -> bool:
        return self._snapshot is None and not self._watch.is_away

    def _pause_until(self, now: datetime) -> str:
        if self._snapshot is None:
            return ""
        match status_at(self._snapshot.office.hours, now):
            case OnBreak(until):
                return format_time(until)
            case _:
                return ""

    @property
    def stage(self) -> StageModel:
        return self._stage

    @property
    def desk(self) -> DeskPanelModel:
        return self._desk

    @property
    def rest(self) -> RestModel:
        return self._rest

    @property
    def calls(self) -> RowsModel[CallRow]:
        return self._calls

    @property
    def lines(self) -> RowsModel[LineRow]:
        return self._lines

    @Property(str, notify=officeKkChanged)
    def officeKk(self) -> str:
        return self._props.now.office_kk

    @Property(str, notify=officeRuChanged)
    def officeRu(self) -> str:
        return self._props.now.office_ru

    @Property(str, notify=timeChanged)
    def time(self) -> str:
        return self._props.now.time

    @Property(str, notify=dateKkChanged)
    def dateKk(self) -> str:
        return self._props.now.date_kk

    @Property(str, notify=dateRuChanged)
    def dateRu(self) -> str:
        return self._props.now.date_ru

    @Property("QStringList", notify=noticesChanged)  # type: ignore[arg-type]  # a Qt type's name
    def notices(self) -> list[str]:
        return list(self._props.now.notices)

    @Property(int, notify=openCountChanged)
    def openCount(self) -> int:
        return self._props.now.open_count

    @Property(int, notify=waitingChanged)
    def waiting(self) -> int:
        return self._props.now.waiting

    @Property(bool, notify=offlineChanged)
    def offline(self) -> bool:
        return self._props.now.offline

    @Property(bool, notify=mutedChanged)
    def muted(self) -> bool:
        return self._props.now.muted

    @Property(bool, notify=soundlessChanged)
    def soundless(self) -> bool:
        return self._props.now.soundless

    @Property(bool, notify=urgentChanged)
    def urgent(self) -> bool:
        return self._props.now.urgent

    @Property(str, notify=pauseUntilChanged)
    def pauseUntil(self) -> str:
        return self._props.now.pause_until

    @Property(float, notify=mediaShareChanged)
    def mediaShare(self) -> float:
        return self._props.now.media_share

    @Property(str, notify=layoutChanged)
    def layout(self) -> str:
        return self._props.now.layout

    @Property(bool, notify=shrinkChanged)
    def shrink(self) -> bool:
        return self._props.now.shrink
