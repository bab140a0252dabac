"""The real TV in its real window on a real database, with a player that tells what it plays."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from display.app import QML, Television, assemble
from display.panel import Panel
from display.viewmodels.announcer import Pace
from display.viewmodels.turns import Record
from shared.application.call_next import CallNext
from shared.application.configure_office import ConfigureOffice
from shared.application.follow import Follower
from shared.application.office_document import read_office_file
from shared.application.ports import Reader
from shared.application.serve import Serve
from shared.application.set_aside import Reinstate
from shared.application.sign_in import SignIn
from shared.application.take_ticket import TakeTicket
from shared.assets import asset
from shared.bootstrap import OfficeConnection, connect, create_database
from shared.domain.day import Day
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventKind
from shared.domain.language import Language
from shared.domain.office import Office
from shared.domain.sound import Sound, SoundPart
from shared.domain.ticket import Ticket
from shared.persistence.store import Clock
from shared.program import Arguments, Parts
from shared.qt.engine import Screen
from shared.qt.jobs import JobRunner
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch
from shared.settings import Settings
from tests.kiosk.driven import make_settings

WAIT_MS = 15_000
TOPIC = "civil-defence"
PIN = "4711"
HEAD, HEAD_PIN = "head", "2580"
DOCUMENT = "office.json"


class ListeningPlayer(QObject):
    """Plays one sound at a time until it is told that the sound is over."""

    finished = Signal(str)
    availableChanged = Signal(bool)  # noqa: N815  Qt's name
    failingChanged = Signal(bool)  # noqa: N815  the same
    available = True

    def __init__(self) -> None:
        super().__init__()
        self.sounds: list[Sound] = []
        self._token: str | None = None

    @property
    def busy(self) -> bool:
        return self._token is not None

    def play(self, sound: Sound, token: str) -> None:
        assert self._token is None, "two voices at once"
        self.sounds.append(sound)
        self._token = token

    def stop(self) -> None:
        if self._token is not None:
            self.finish()

    def finish(self) -> None:
        token, self._token = self._token, None
        assert token is not None
        self.finished.emit(token)


class NoPanel:
    """A panel that no test switches by accident."""

    def switch(self, *, on: bool) -> bool:
        del on
        return True


class MadeSounds:
    """An alert's sounds without a voice: what they consist of is all that matters here."""

    def siren(self, volume: float) -> Sound:
        del volume
        return Sound(bytes(2), 44_100, (SoundPart("tone", 0.0, 1.0),))

    def speech(self, texts: Sequence[tuple[Language, str]], volume: float) -> Sound | None:
        del volume
        parts = tuple(SoundPart(str(language), 0.0, 1.0) for language, _ in texts)
        return Sound(bytes(2), 44_100, parts) if parts else None


class CutReader:
    """The office's reader behind a cable that can be pulled."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.cut = False

    def _there(self) -> Reader:
        if self.cut:
            raise KnownError("database_away")
        return self._reader

    def office(self) -> Office:
        return self._there().office()

    def now(self) -> datetime:
        return self._there().now()

    def day(self) -> Day:
        return self._there().day()

    def events_after(self, seq: int, limit: int = 500) -> Sequence[Event]:
        return self._there().events_after(seq, limit)

    def pins_made(self) -> Mapping[str, str]:
        return self._there().pins_made()

    def pin_owner(self, hashes: Mapping[str, str]) -> str | None:
        return self._there().pin_owner(hashes)

    def token_of(self, ticket_id: object) -> str:
        raise NotImplementedError

    def owed_papers(self, device: str) -> Sequence[Ticket]:
        raise NotImplementedError

    def typical_waits(self, days: int = 20) -> dict[str, float]:
        return self._there().typical_waits(days)


@dataclass
class Clerks:
    """What happens at the counters; clerk and counter are counted from 1."""

    connection: OfficeConnection
    sitting: set[int] = field(default_factory=set)

    def take(self, topic_id: str = TOPIC, language: Language = Language.RU) -> Ticket:
        command = TakeTicket(topic_id=topic_id, language=language, device="kiosk-1")
        return self.connection.use_cases.take_ticket(command).ticket

    def call(self, counter: int = 1) -> Ticket:
        counter_id, clerk_id = self._sit(counter)
        ticket = self.connection.use_cases.call_next(
            CallNext(counter_id=counter_id, clerk_id=clerk_id)
        )
        assert ticket is not None
        return ticket

    def configure(self, folder: Path, **tables: object) -> None:
        """The head puts the office in force with other tables, such as `screens=[...]`."""
        document = json.loads((folder / DOCUMENT).read_text(encoding="utf-8")) | tables
        self.connection.use_cases.configure_office(
            ConfigureOffice(document=json.dumps(document), clerk_id=HEAD)
        )

    def reinstate(self, ticket: Ticket, counter: int = 1) -> None:
        counter_id, clerk_id = self._sit(counter)
        self.connection.use_cases.reinstate(
            Reinstate(counter_id=counter_id, clerk_id=clerk_id, ticket_id=ticket.id)
        )

    def step(self, ticket: Ticket, kind: EventKind, counter: int = 1) -> None:
        counter_id, clerk_id = self._sit(counter)
        self.connection.use_cases.serve(
            Serve(counter_id=counter_id, clerk_id=clerk_id, ticket_id=ticket.id, kind=kind)
        )

    def _sit(self, number: int) -> tuple[str, str]:
        counter, clerk = f"counter-{number}", f"clerk-{number}"
        if number not in self.sitting:
            self.connection.use_cases.sign_in(SignIn(counter_id=counter, clerk_id=clerk, pin=PIN))
            self.sitting.add(number)
        return counter, clerk


def large_office(folder: Path, counters: int = 4, database: str = "kezek.db") -> Settings:
    """The sample at 10:25 of a working day, with counters that all serve every topic."""
    settings = make_settings(folder).model_copy(update={"database": database}).placed_in(folder)
    document = json.loads(read_office_file(asset("sample", "office.toml")).document)
    topics = [topic["id"] for topic in document["topics"]]
    numbers = range(1, counters + 1)
    document["profiles"] = [{"id": "all", "ranks": [topics], "help_after_minutes": 15}]
    document["counters"] = [{"id": f"counter-{n}", "number": n, "profile": "all"} for n in numbers]
    document["staff"] = [
        {"id": f"clerk-{n}", "name": f"Clerk {n}", "role": "clerk"} for n in numbers
    ]
    document["staff"].append({"id": HEAD, "name": "Head", "role": "head"})
    text = json.dumps(document)
    (folder / DOCUMENT).write_text(text, encoding="utf-8")
    pins = {f"clerk-{n}": PIN for n in numbers} | {HEAD: HEAD_PIN}
    create_database(settings, text, pins)
    return settings


@dataclass
class DrivenTelevision:
    """A TV and what can be seen and heard of it."""

    parts: Parts
    television: Television
    player: ListeningPlayer
    reader: CutReader
    bot: QtBot
    records: list[Record] = field(default_factory=list)
    layouts: list[str] = field(default_factory=list)
    """What the window has been laid out as, from its first frame on."""

    @property
    def window(self) -> QQuickWindow:
        return self.television.window

    def items(self) -> Iterator[QQuickItem]:
        """Everything that is drawn."""
        return shown(self.window.contentItem())

    def text_of(self, name: str) -> str | None:
        """The text of a visible item, without thin spaces."""
        for item in self.items():
            if item.objectName() == name:
                return plain(item)
        return None

    def texts(self) -> list[str]:
        return [plain(item) for item in self.items() if item.property("text")]

    def has(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    def until(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=WAIT_MS)

    def until_staged(self, label: str) -> None:
        self.until(lambda: self.text_of("stageLabel") == label)

    def until_playing(self, count: int) -> None:
        """Waits until so many announcements have begun in all."""
        self.until(lambda: len(self.player.sounds) == count)


def plain(item: QQuickItem) -> str:
    return str(item.property("text")).replace("\u2009", "")


def every(item: QQuickItem) -> Iterator[QQuickItem]:
    """All that stands in it, to be seen or not."""
    yield item
    for child in item.childItems():
        yield from every(child)


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """The visible items below `item`."""
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from shown(child)


@contextmanager
def on_air(
    app: QApplication,
    bot: QtBot,
    settings: Settings,
    *,
    stage_s: float = 0.05,
    clock: Clock | None = None,
    panel: Panel | None = None,
) -> Iterator[DrivenTelevision]:
    """The TV of these settings, from its start to its end; media begin when a test asks."""
    connection = connect(settings, clock)
    jobs = JobRunner()
    reader = CutReader(connection.use_cases.reader)
    parts = Parts(
        app=app,
        arguments=Arguments(None, None, (1920, 1080)),
        settings=settings,
        connection=connection,
        jobs=jobs,
        watch=OfficeWatch(Follower(reader), connection.feed(), jobs),
        texts=Texts(),
        screen=Screen([QML]),
        language=Language.KK,
    )
    player = ListeningPlayer()
    television = assemble(
        parts,
        player,
        Pace(stage_s=stage_s),
        patience_ms=1500,
        settle_s=0,
        alert_sounds=MadeSounds,
        panel=panel or NoPanel(),
    )
    driven = DrivenTelevision(parts, television, player, reader, bot)
    television.announcer.settled.connect(driven.records.append)
    screen = television.screen_model
    driven.layouts.append(str(screen.layout))
    screen.layoutChanged.connect(lambda: driven.layouts.append(str(screen.layout)))
    television.window.show()
    try:
        parts.watch.start()
        bot.waitUntil(lambda: parts.watch.snapshot is not None, timeout=WAIT_MS)
        yield driven
    finally:
        television.close()
        parts.watch.close()
        parts.screen.close()
        jobs.close()
        connection.close()


def media_settings(settings: Settings, folder: Path) -> Settings:
    """The same settings with media of the office's own."""
    own = settings.display.model_copy(update={"media": str(folder)})
    return settings.model_copy(update={"display": own}).placed_in(settings.folder)
