"""The real kiosk in its real window in this process, without a screen, under somebody's hands."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QTimer
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from benchmarks.glass import Glass
from kiosk.app import QML, assemble
from kiosk.reading import Sentence
from kiosk.viewmodels.visitor import SETTLE_MS, Visitor
from shared.application.use_cases import UseCases
from shared.bootstrap import connect
from shared.domain.language import Language
from shared.program import Arguments, Parts
from shared.qt.application import create_application, load_fonts
from shared.qt.engine import Screen
from shared.qt.jobs import JobRunner
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch
from shared.settings import Settings

if TYPE_CHECKING:
    from kiosk.printer import LatePrinter
    from kiosk.viewmodels.staff import StaffModel

LANDSCAPE: Final = (1920, 1080)
PORTRAIT: Final = (1080, 1920)
WAIT_S: Final = 30.0
STEP_MS: Final = 5
NEARLY_STILL: Final = 12
"""Pixels in five milliseconds: a page that slides in is touched, one that is laid out is not."""
Wrap = Callable[[UseCases], UseCases]


class KioskStuckError(Exception):
    """The kiosk did not come to what was waited for; the text says what it showed instead."""


def application() -> QGuiApplication:
    """The application without a screen; the one that exists if there is one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QGuiApplication.instance()
    if not isinstance(found, QGuiApplication):
        return create_application("bench-kiosk", [], software=True)
    found.setFont(QFont(load_fonts()))
    return found


class MuteTeller:
    """Reading aloud as the kiosk does it, without a voice and without a machine's sound."""

    available = True
    telling = False

    def tell(self, sentences: Sequence[Sentence], volume: int) -> None:
        """Takes no time."""

    def hush(self) -> None:
        """Nothing is being said."""

    def close(self) -> None:
        """Nothing is open."""


@dataclass
class HandledKiosk:
    """Things are found by their names on the screen, whatever page they stand on."""

    parts: Parts
    window: QQuickWindow
    visitor: Visitor
    staff: "StaffModel"
    glass: Glass

    def items(self) -> Iterator[QQuickItem]:
        """Everything that is drawn."""
        return _shown(self.window.contentItem())

    def names(self) -> list[str]:
        """Of everything that is drawn and has one."""
        return [name for item in self.items() if (name := item.objectName())]

    def find(self, name: str) -> QQuickItem | None:
        return next((item for item in self.items() if item.objectName() == name), None)

    def text(self, name: str) -> str:
        """Empty for what is not to be seen."""
        item = self.find(name)
        return "" if item is None else str(item.property("text"))

    def texts(self) -> list[str]:
        """Every text that is drawn."""
        return [
            str(item.property("text"))
            for item in self.items()
            if item.inherits("QQuickText") and item.property("text")
        ]

    def label(self) -> str:
        """The number on the ticket's page, as the record has it."""
        return self.text("label").replace("\u2009", "")

    def until(self, holds: Callable[[], object], what: str) -> None:
        """Raises KioskStuckError."""
        end = monotonic() + WAIT_S
        while not holds():
            if monotonic() > end:
                raise KioskStuckError(f"no {what}; the kiosk shows {self.texts()}")
            QTest.qWait(STEP_MS)

    def until_shown(self, name: str) -> QQuickItem:
        """Waits until it is there, enabled, and touches count."""

        def found() -> bool:
            item = self.find(name)
            return self.visitor.settled and item is not None and item.isEnabled()

        self.until(found, name)
        item = self.find(name)
        assert item is not None
        return item

    def until_topics(self) -> list[str]:
        """The names of the topics that can be touched; a start page is begun first."""

        def topics() -> list[str]:
            shown = [item for item in self.items() if item.isEnabled()]
            return [name for one in shown if (name := one.objectName()).startswith("topic-")]

        self.until(lambda: self.find("begin") is not None or topics(), "first page")
        if self.find("begin") is not None:
            self.touch("begin")
        self.until(lambda: self.visitor.settled and topics(), "topic")
        return topics()

    def until_first_page(self) -> None:
        """Nobody is there any more: the start page, or else the topics."""
        self.until(self._is_first_page, "first page")

    def _is_first_page(self) -> bool:
        first = any(name == "begin" or name.startswith("topic-") for name in self.names())
        return first and self.visitor.resting and self.visitor.settled

    def touch(self, name: str) -> None:
        """A finger down and up again on the middle of an item."""
        self.glass.tap(self.middle(name))

    def middle(self, name: str) -> QPoint:
        """Of an item that touches reach and that has come to where it stays, or nearly."""
        before, place = QPoint(), _middle(self.until_shown(name))
        while place.isNull() or (place - before).manhattanLength() > NEARLY_STILL:
            QTest.qWait(STEP_MS)
            before, place = place, _middle(self.until_shown(name))
        return place

    def hurry(self, settle_ms: int) -> None:
        """Lets touches count sooner after a new page than they do for visitors."""
        for timer in self.visitor.findChildren(QTimer):
            if timer.interval() == SETTLE_MS:
                timer.setInterval(settle_ms)


def _middle(item: QQuickItem) -> QPoint:
    """Null while it has no size."""
    if not item.width() or not item.height():
        return QPoint()
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _shown(child)


@contextmanager
def handled(
    app: QGuiApplication,
    settings: Settings,
    *,
    size: tuple[int, int] = LANDSCAPE,
    printer: "LatePrinter | None" = None,
    wrap: Wrap | None = None,
) -> Iterator[HandledKiosk]:
    """The kiosk from its start to its end; `wrap` stands between it and its database."""
    language = Language.KK
    texts = Texts()
    texts.install(app, language)
    connection = connect(settings)
    if wrap is not None:
        connection = replace(connection, use_cases=wrap(connection.use_cases))
    jobs = JobRunner()
    watch = OfficeWatch(connection.use_cases.follower(), connection.feed(), jobs)
    screen = Screen([QML])
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
    kiosk = assemble(parts, printer, MuteTeller())
    try:
        watch.start()
        yield HandledKiosk(parts, kiosk.window, kiosk.visitor, kiosk.staff, Glass(kiosk.window))
    finally:
        kiosk.close()
        watch.close()
        screen.close()
        jobs.close()
        connection.close()
        texts.uninstall(app)
