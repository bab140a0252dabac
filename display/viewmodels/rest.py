"""When the TV rests, and what spares its panel: a dark picture, and a little wandering."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from display.viewmodels.turns import Queue
from display.viewmodels.zone import zoned
from shared.application.follow import Snapshot
from shared.domain.alert import in_force
from shared.domain.hours import Closed, status_at
from shared.domain.language import Language
from shared.domain.screen import Screen
from shared.domain.ticket import UNFINISHED
from shared.qt.clock_ticker import format_date, format_time
from shared.qt.props import Props

QML_IMPORT_NAME = "KezekDisplay"
QML_IMPORT_MAJOR_VERSION = 1

EARLY = timedelta(minutes=10)
"""So long before the opening the screen is there again."""
REACH = 3
"""How far static parts shift from their place, in thin lines of the theme."""
WIDTH, HEIGHT = 23, 17
"""Steps of the rest picture from the middle to an edge; without a common divisor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """Whether the picture is dark, the panel is to be off, and when the office opens next."""

    resting: bool = False
    off: bool = False
    date_kk: str = ""
    date_ru: str = ""
    time: str = ""
    shift_x: int = 0
    shift_y: int = 0
    place_x: float = 0.5
    """Where the rest picture stands, from 0 to 1."""
    place_y: float = 0.5


def rest_of(snapshot: Snapshot | None, screen: Screen, queue: Queue, now: datetime) -> Rest:
    """The rest of a screen at `now` (local): never while somebody still waits, or of an alert."""
    minute = now.hour * 60 + now.minute
    awake = Rest(
        shift_x=_to_and_fro(minute, REACH), shift_y=_to_and_fro(minute // (4 * REACH), REACH)
    )
    closed = None if snapshot is None else _closed(snapshot, screen, queue, now)
    if closed is None:
        return awake
    opens = closed.opens
    return replace(
        awake,
        resting=True,
        off=screen.off_outside_hours,
        date_kk="" if opens is None else format_date(opens, Language.KK),
        date_ru="" if opens is None else format_date(opens, Language.RU),
        time="" if opens is None else format_time(opens),
        place_x=(_to_and_fro(minute, WIDTH) + WIDTH) / (2 * WIDTH),
        place_y=(_to_and_fro(minute, HEIGHT) + HEIGHT) / (2 * HEIGHT),
    )


def _closed(snapshot: Snapshot, screen: Screen, queue: Queue, now: datetime) -> Closed | None:
    """The closed office for which the screen rests; None while it has to be awake."""
    if not (screen.rest_outside_hours or screen.off_outside_hours):
        return None
    status = status_at(snapshot.office.hours, now)
    if not isinstance(status, Closed):
        return None
    soon = status.opens is not None and now >= status.opens - EARLY
    day = zoned(snapshot, screen).day
    busy = queue.turn is not None or bool(day.in_state(*UNFINISHED))
    return None if soon or busy or in_force(day.alerts, now) else status


def _to_and_fro(step: int, reach: int) -> int:
    """One more or one less than the step before, between -reach and reach."""
    place = step % (4 * reach)
    if place <= reach:
        return place
    return 2 * reach - place if place <= 3 * reach else place - 4 * reach


@QmlElement
@QmlUncreatable("made by the program")
class RestModel(QObject):
    """The rest of this screen, for QML."""

    restingChanged = Signal()
    offChanged = Signal()
    dateKkChanged = Signal()
    dateRuChanged = Signal()
    timeChanged = Signal()
    shiftXChanged = Signal()
    shiftYChanged = Signal()
    placeXChanged = Signal()
    placeYChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = Props(self, Rest())

    @Property(bool, notify=restingChanged)
    def resting(self) -> bool:
        return self.props.now.resting

    @Property(str, notify=dateKkChanged)
    def dateKk(self) -> str:
        return self.props.now.date_kk

    @Property(str, notify=dateRuChanged)
    def dateRu(self) -> str:
        return self.props.now.date_ru

    @Property(str, notify=timeChanged)
    def time(self) -> str:
        return self.props.now.time

    @Property(int, notify=shiftXChanged)
    def shiftX(self) -> int:
        return self.props.now.shift_x

    @Property(int, notify=shiftYChanged)
    def shiftY(self) -> int:
        return self.props.now.shift_y

    @Property(float, notify=placeXChanged)
    def placeX(self) -> float:
        return self.props.now.place_x

    @Property(float, notify=placeYChanged)
    def placeY(self) -> float:
        return self.props.now.place_y
