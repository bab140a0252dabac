"""The real kiosk in its real window on a real database, driven as a visitor would."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.app import QML, assemble
from kiosk.viewmodels.staff import StaffModel
from kiosk.viewmodels.visitor import Visitor
from shared.application.follow import Snapshot
from shared.application.office_document import read_office_text
from shared.application.use_cases import UseCases
from shared.assets import asset
from shared.bootstrap import connect_patiently, create_database
from shared.domain.language import Language
from shared.program import Arguments, Parts
from shared.qt.alerts import AlertModel
from shared.qt.engine import Screen
from shared.qt.jobs import JobRunner
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch
from shared.settings import KioskSettings, Settings, Simulation
from tests.kiosk.cable import Cable, CutUseCases
from tests.kiosk.listener import Listener
from tests.motion import without_motion

LANDSCAPE = (1920, 1080)
PORTRAIT = (1080, 1920)
MORNING = datetime(2026, 11, 23, 5, 25, tzinfo=UTC)
"""10:25 of a Monday in the office."""
WAIT_S = 15
CARDS = ("topic-", "section-")
STEP_MS = 5
STILL = 16
SETTLE_MS = 20
"""What is touched here is never meant for the page before, unless by the impatient."""
NEVER_MS = 3_600_000


def sample_text() -> str:
    return asset("sample", "office.toml").read_text("utf-8")


def make_settings(
    folder: Path,
    *,
    printer: str = "none",
    now: datetime = MORNING,
    return_after: int = 40,
    offline_numbers: str = "900-999",
    database: str = "kezek.db",
) -> Settings:
    return Settings(
        office_id="emergency-front-office",
        database=database,
        device="kiosk-1",
        kiosk=KioskSettings(
            printer=printer,
            return_after=return_after,
            screen_mm=474,
            offline_numbers=offline_numbers,
        ),
        simulation=Simulation(anchor_real=datetime.now(UTC), anchor_virtual=now),
    ).placed_in(folder)


def found_office(settings: Settings, text: str | None = None) -> None:
    create_database(settings, read_office_text(text or sample_text()).document, {})


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """The visible items below `item`: `findChild` does not see what a Repeater made."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from shown(child)


def is_text(item: QQuickItem) -> bool:
    return (
        item.inherits("QQuickText") and bool(item.property("text")) and item.property("opacity") > 0
    )


class NotThereError(AssertionError):
    """An item that may come, or that has gone meanwhile."""


def _held(holds: Callable[[], object]) -> bool:
    try:
        return bool(holds())
    except NotThereError:
        return False


@dataclass
class DrivenKiosk:
    """A kiosk under a visitor's hands."""

    parts: Parts
    window: QQuickWindow
    visitor: Visitor
    staff: StaffModel
    alerts: AlertModel
    voice: Listener
    frames: int = 0

    def __post_init__(self) -> None:
        self.window.frameSwapped.connect(self._count)

    @property
    def use_cases(self) -> UseCases:
        return self.parts.connection.use_cases

    def present(self) -> Snapshot:
        """What the database says."""
        return self.use_cases.follower().load()

    def items(self) -> Iterator[QQuickItem]:
        """Everything that is drawn."""
        return shown(self.window.contentItem())

    def find(self, name: str) -> QQuickItem | None:
        return next((item for item in self.items() if item.objectName() == name), None)

    def item(self, name: str) -> QQuickItem:
        found = self.find(name)
        if found is None:
            raise NotThereError(f"no {name} among {self.texts()}")
        return found

    def text(self, name: str) -> str:
        return str(self.item(name).property("text"))

    def texts(self) -> list[str]:
        """Every text on the screen."""
        return [str(item.property("text")) for item in self.items() if is_text(item)]

    def says(self, text: str) -> bool:
        return any(text in said for said in self.texts())

    def until(self, holds: Callable[[], object], seconds: float = WAIT_S) -> None:
        """Waits; it does not hold while an item that it asks for is not there."""
        end = monotonic() + seconds
        while not _held(holds):
            assert monotonic() < end, f"still {self.texts()}"
            QTest.qWait(STEP_MS)

    def until_shown(self, name: str) -> QQuickItem:
        """Waits for an item, and until its page has arrived and touches on it count.

        To a topic it goes from the start.
        """
        if name.startswith(CARDS):
            self.begin(name)
        self._until_drawn(lambda: self.find(name) and self.settled)
        return self.item(name)

    def begin(self, name: str = "question") -> None:
        """Touches the start, unless what comes after it is there."""
        self._until_drawn(lambda: self.settled and (self.find("begin") or self.find(name)))
        if self.find("begin"):
            self.touch("begin")

    def each_language(self) -> Iterator[Language]:
        """The same page in one language after the other, as its visitor changes it."""
        for language in Language:
            self.visitor.speak(language)
            self.settle()
            yield language

    @contextmanager
    def impatient(self) -> Iterator[None]:
        """A visitor whose touches all come too soon after a page's change, however slow it is."""
        self.visitor._settle.setInterval(NEVER_MS)
        yield
        self.visitor._settle.stop()
        self.visitor._settle.setInterval(SETTLE_MS)

    def pass_by(self, seconds: int) -> None:
        """So much time without a touch."""
        for _ in range(seconds):
            self.visitor.tick()

    def cards(self) -> list[str]:
        """The topics that the page shows."""
        self.begin()
        self.until(lambda: any(item.objectName().startswith("topic-") for item in self.items()))
        return [n for item in self.items() if (n := item.objectName()).startswith("topic-")]

    @property
    def settled(self) -> bool:
        """Whether the page has arrived, and touches on it count."""
        return self.visitor.settled and not self.item("pages").property("arriving")

    def settle(self) -> None:
        self._until_drawn(lambda: self.settled)

    def _until_drawn(self, holds: Callable[[], object]) -> None:
        """Waits until it holds and has held over a frame, which lays everything out."""
        since: int | None = None

        def held() -> bool:
            nonlocal since
            if not holds():
                since = None
            elif since is None:
                since = self.frames
                self.window.update()
            return since is not None and self.frames > since

        self.until(held)

    def _count(self) -> None:
        self.frames += 1

    def still(self, name: str) -> None:
        """Waits until it is there and has come to rest."""
        seen: list[QPoint | None] = []

        def rests() -> bool:
            seen.append(self.middle(name) if self.find(name) else None)
            last = seen[-STILL:]
            return len(last) == STILL and None not in last and last.count(last[0]) == STILL

        self.until(rests)

    def middle(self, name: str) -> QPoint:
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def touch(self, name: str) -> None:
        """A finger on the middle of an item, once it is there."""
        self.until(lambda: self.item(name))
        self.touch_at(self.middle(name))

    def touch_at(self, place: QPoint) -> None:
        """A finger down and up again, with nothing in between."""
        finger = QTest.touchEvent(self.window, touch_screen())
        finger.press(0, place, self.window).commit()
        finger.release(0, place, self.window).commit()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=self.middle(name))

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def take(self, topic_id: str) -> str:
        """The whole way to a ticket; its label as shown."""
        self.until_shown(f"topic-{topic_id}")
        self.touch(f"topic-{topic_id}")
        self.until_shown("take")
        self.touch("take")
        self.until_shown("done")
        return self.text("label").replace("\u2009", "")


@cache
def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def let_loops_run_again(app: QApplication) -> None:
    """The staff's way out ends all event loops, also those of the tests after it."""
    QTimer.singleShot(0, lambda: app.exit(0))
    app.exec()


@contextmanager
def driven(
    app: QApplication,
    settings: Settings,
    *,
    language: Language = Language.KK,
    size: tuple[int, int] | None = LANDSCAPE,
    cable: Cable | None = None,
    voice: Listener | None = None,
    hurried: bool = True,
) -> Iterator[DrivenKiosk]:
    """The kiosk of these settings, from its start to its end.

    Hurried, pages need no time, and a visitor's time passes only when the test says so.
    """
    texts = Texts()
    texts.install(app, language)
    connection = connect_patiently(settings)
    if cable is not None:
        connection = replace(connection, use_cases=CutUseCases(connection.use_cases, cable))
    jobs = JobRunner()
    watch = OfficeWatch(connection.use_cases.follower(), connection.feed(), jobs)
    screen = Screen([QML])
    if hurried:
        without_motion(screen)
    parts = Parts(
        app=app,
        arguments=Arguments(None, language, size),
        settings=settings,
        connection=connection,
        jobs=jobs,
        watch=watch,
        texts=texts,
        screen=screen,
        language=language,
    )
    voice = voice or Listener()
    kiosk = assemble(parts, teller=voice)
    if hurried:
        kiosk.visitor._settle.setInterval(SETTLE_MS)
        kiosk.visitor._second.setInterval(NEVER_MS)
    try:
        watch.start()
        yield DrivenKiosk(parts, kiosk.window, kiosk.visitor, kiosk.staff, kiosk.alerts, voice)
    finally:
        let_loops_run_again(app)
        kiosk.close()
        watch.close()
        screen.close()
        jobs.close()
        connection.close()
