"""The real counter in its real window on a real database, driven as a clerk would."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter.app import QML, Counter, assemble
from counter.memory import Notebook
from shared.application.office_document import read_office_file
from shared.application.take_ticket import TakeTicket
from shared.application.use_cases import UseCases
from shared.assets import asset
from shared.bootstrap import connect, create_database
from shared.domain.day import Day
from shared.domain.language import Language
from shared.persistence.store import Clock
from shared.program import Arguments, Parts
from shared.qt.engine import Screen
from shared.qt.jobs import JobRunner
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch
from shared.settings import Settings
from tests.kiosk.driven import is_text, make_settings, shown

PIN = "4702"
WAIT_MS = 15_000


def sample_office(folder: Path) -> Settings:
    """A fresh sample office at 10:25 of a working day."""
    settings = make_settings(folder)
    read = read_office_file(asset("sample", "office.toml"))
    create_database(settings, read.document, {clerk.id: PIN for clerk in read.office.staff})
    return settings


class MovedClock:
    """The clock of a simulated office, which a test moves on."""

    def __init__(self, settings: Settings) -> None:
        assert settings.simulation is not None
        self._simulation = settings.simulation
        self._on = timedelta(0)

    def __call__(self, real: datetime) -> datetime:
        """The office's time at the machine's."""
        return self._simulation.at(real) + self._on

    def pass_by(self, **lengths: float) -> None:
        """Moves it on."""
        self._on += timedelta(**lengths)


@dataclass
class DrivenCounter:
    """A counter under a clerk's hands."""

    parts: Parts
    made: Counter
    bot: QtBot

    @property
    def window(self) -> QQuickWindow:
        return self.made.window

    @property
    def use_cases(self) -> UseCases:
        """What the rest of the office does."""
        return self.parts.connection.use_cases

    def day(self) -> Day:
        """What the database says."""
        return self.use_cases.follower().load().day

    def take(self, topic_id: str, group: str | None = None) -> str:
        """Somebody takes a ticket at the kiosk."""
        command = TakeTicket(
            topic_id=topic_id, language=Language.RU, device="kiosk-1", group_id=group
        )
        return self.use_cases.take_ticket(command).ticket.label

    def items(self) -> Iterator[QQuickItem]:
        """Everything that is drawn."""
        return shown(self.window.contentItem())

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of this name."""
        return next((item for item in self.items() if item.objectName() == name), None)

    def texts(self) -> list[str]:
        """Every text on the screen."""
        return [str(item.property("text")) for item in self.items() if is_text(item)]

    def until_shown(self, name: str, text: str | None = None) -> QQuickItem:
        """Waits for an item, and for its text where one is given."""

        def there() -> None:
            item = self.find(name)
            assert item is not None, (name, self.texts())
            if text is not None:
                assert str(item.property("text")).replace("\u2009", "") == text

        self.bot.waitUntil(there, timeout=WAIT_MS)
        item = self.find(name)
        assert item is not None
        return item

    def until_enabled(self, name: str) -> None:
        """Waits until a button can be pressed."""
        self.bot.waitUntil(
            lambda: (item := self.find(name)) is not None and item.isEnabled(), timeout=WAIT_MS
        )

    def click(self, name: str) -> None:
        """The left button on the middle of an item."""
        self.until_shown(name)
        middle = self._resting_middle(name)
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=middle)

    def click_if_shown(self, name: str) -> None:
        """The left button where an item is now, without waiting; nothing where there is none."""
        item = self.find(name)
        if item is not None:
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=middle_of(item))

    def _resting_middle(self, name: str) -> QPoint:
        """Where an item is once it no longer moves."""
        seen: list[QPoint] = []

        def rests() -> None:
            seen.append(middle_of(self.until_shown(name)))
            assert len(seen) > 1
            assert seen[-1] == seen[-2]

        self.bot.waitUntil(rests, timeout=WAIT_MS)
        return seen[-1]

    def press(self, key: Qt.Key) -> None:
        """One key."""
        QTest.keyClick(self.window, key)

    def type_pin(self, pin: str = PIN) -> None:
        """The PIN and Enter."""
        for figure in pin:
            QTest.keyClick(self.window, Qt.Key(ord(figure)))
        self.press(Qt.Key.Key_Return)

    def sign_in(self, clerk: str = "kim", counter: str = "counter-1") -> None:
        """The whole way to the desk."""
        self.click(f"clerk-{clerk}")
        self.click(f"counter-{counter}")
        self.type_pin()
        self.until_shown("callNext")


def middle_of(item: QQuickItem) -> QPoint:
    """Where an item's middle is in its window, in pixels."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


@contextmanager
def driven(
    app: QApplication,
    bot: QtBot,
    settings: Settings,
    language: Language | None = Language.KK,
    notebook: Notebook | None = None,
    clock: Clock | None = None,
) -> Iterator[DrivenCounter]:
    """The counter of these settings, from its start to its end."""
    texts = Texts()
    texts.install(app, language or Language.KK)
    connection = connect(settings, clock)
    jobs = JobRunner()
    watch = OfficeWatch(connection.use_cases.follower(), connection.feed(), jobs)
    parts = Parts(
        app=app,
        arguments=Arguments(None, language, None),
        settings=settings,
        connection=connection,
        jobs=jobs,
        watch=watch,
        texts=texts,
        screen=Screen([QML]),
        language=language or Language.KK,
    )
    made = assemble(parts, notebook or Notebook())
    try:
        watch.start()
        yield DrivenCounter(parts, made, bot)
    finally:
        watch.close()
        parts.screen.close()
        jobs.close()
        connection.close()
