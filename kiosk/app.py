"""Puts the kiosk together: what works behind it, view models, window."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.narrator import Narrator, Teller
from kiosk.paper_texts import paper_texts
from kiosk.printer import LatePrinter, printer_of
from kiosk.qr import qr_data_url
from kiosk.screen_size import longer_side_mm
from kiosk.teller import SpokenTeller
from kiosk.viewmodels.access import AccessModel
from kiosk.viewmodels.alert_cover import AlertCover
from kiosk.viewmodels.sheet import SheetModel
from kiosk.viewmodels.shell import ShellModel
from kiosk.viewmodels.staff import StaffModel
from kiosk.viewmodels.ticket import TicketModel
from kiosk.viewmodels.topics import TopicsModel
from kiosk.viewmodels.visitor import Visitor
from kiosk.window_guard import WindowGuard
from kiosk.works import Works, works
from shared.bootstrap import connect_patiently
from shared.domain.alert import Severity
from shared.domain.language import Language
from shared.printer_address import NO_PRINTER
from shared.program import Parts, place, run
from shared.qt.alerts import AlertModel
from shared.qt.clock_ticker import ClockTicker
from shared.qt.first_frame import FirstFrame

QML = Path(__file__).parent / "qml"


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the kiosk until it is ended; the exit code."""
    return run("kiosk", sys.argv[1:] if argv is None else argv, QML, build, connect_patiently)


@dataclass(frozen=True, slots=True)
class Models:
    """What the pages show."""

    shell: ShellModel
    topics: TopicsModel
    sheet: SheetModel
    ticket: TicketModel
    staff: StaffModel
    access: AccessModel
    alerts: AlertModel

    def properties(self) -> dict[str, QObject]:
        """By the names that the window gives them."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The kiosk put together: its window, and the visitor before it."""

    window: QQuickWindow
    visitor: Visitor
    staff: StaffModel
    alerts: AlertModel
    works: Works
    narrator: Narrator

    def close(self) -> None:
        """Lets the paper that is being printed come out."""
        self.narrator.close()
        self.staff.close()
        self.alerts.close()
        self.works.close()


def build(parts: Parts) -> QQuickWindow:
    """The kiosk's window, shown."""
    kiosk = assemble(parts)
    parts.app.aboutToQuit.connect(partial(Kiosk.close, kiosk))
    return kiosk.window


def assemble(
    parts: Parts, printer: LatePrinter | None = None, teller: Teller | None = None
) -> Kiosk:
    """The kiosk, shown; with another printer or voice than this machine's if one is given."""
    printer = printer or printer_of(parts.settings)
    teller = teller or SpokenTeller(parent=parts.app)
    behind = works(parts, printer)
    visitor = behind.visitor
    models = _models(parts, behind, teller)
    if not parts.connection.is_open:
        known = behind.memory.recall(parts.connection.now())
        if known is not None:
            parts.connection.not_before(known.now)
    window = parts.screen.load("KezekKiosk", properties=models.properties() | _look(parts))
    volume = parts.settings.kiosk.volume
    narrator = Narrator(window, visitor, teller, parts.texts, volume, parts.app)
    models.access.repeated.connect(narrator.repeat)

    def used(by_keys: bool) -> None:  # noqa: FBT001 - the guard's own call
        narrator.hush()
        models.shell.touched(by_keys=by_keys)
        models.staff.touched()

    WindowGuard(window, used, locked=parts.arguments.windowed is None)
    look = behind.printer_watch.look if parts.settings.kiosk.printer != NO_PRINTER else _nothing
    warm_up = partial(_warm_up, printer)
    FirstFrame(window, partial(behind.printing.run, warm_up, lambda _: look(), "warm up"))
    place(window, parts.arguments.windowed, full_screen=True)
    return Kiosk(window, visitor, models.staff, models.alerts, behind, narrator)


def _models(parts: Parts, behind: Works, teller: Teller) -> Models:
    known, visitor, texts, app = behind.known, behind.visitor, parts.texts, parts.app
    watch, doors, now = behind.printer_watch, behind.doors, parts.connection.now
    ticker = ClockTicker(lambda: _local(parts), parts.language, app)

    def speak(language: Language) -> None:
        texts.install(app, language, parts.screen.retranslate)
        ticker.set_language(language)

    visitor.spoke.connect(speak)
    stops_from = Severity(parts.settings.alerts.stop_tickets)
    alerts = AlertModel(parts.watch, texts, now, app, stops_from=stops_from)
    AlertCover(alerts, visitor, parts.settings.kiosk.return_after, app)
    models = Models(
        shell=ShellModel(known, visitor, texts, ticker, watch, doors, app),
        topics=TopicsModel(known, visitor, texts, now, app),
        sheet=SheetModel(known, visitor, texts, now, qr_data_url, app),
        ticket=TicketModel(known, visitor, app),
        staff=StaffModel(
            behind.desk, watch, texts, partial(paper_texts, texts, copy=True), doors, app
        ),
        access=AccessModel(visitor, teller, parts.settings.kiosk.volume, app),
        alerts=alerts,
    )
    models.staff.left.connect(partial(app.exit, 0))  # quit() would ask the locked window
    ticker.minute.connect(models.topics.refresh)
    ticker.minute.connect(models.sheet.refresh)
    parts.watch.changed.connect(ticker.tick)
    return models


def _look(parts: Parts) -> dict[str, object]:
    settings = parts.settings
    return {
        "highContrast": settings.look.contrast == "high",
        "screenMm": longer_side_mm(settings.kiosk.screen_mm, parts.app.primaryScreen()),
    }


def _warm_up(printer: LatePrinter) -> None:
    """What the first ticket would wait for: its libraries are loaded, its code drawn once."""
    printer.warm_up()
    qr_data_url("KEZEK")


def _nothing() -> None:
    """Without a printer there is none to look at."""


def _local(parts: Parts) -> datetime:
    """The office's local time; the machine's until the office is known."""
    snapshot = parts.watch.snapshot
    return parts.connection.now().astimezone(None if snapshot is None else snapshot.office.zone)
