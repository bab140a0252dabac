"""Puts the kiosk together: printer, visitor, view models, window."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from kiosk.closed_sign import ClosedSign
from kiosk.narrator import Narrator, Teller
from kiosk.offline_book import OfflineBook
from kiosk.paper_texts import paper_texts
from kiosk.print_journal import PrintJournal
from kiosk.printer import LatePrinter, printer_of
from kiosk.qr import qr_data_url, visitor_address
from kiosk.screen_size import longer_side_mm
from kiosk.teller import SpokenTeller
from kiosk.viewmodels.access import AccessModel
from kiosk.viewmodels.asking import Asking
from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.device_report import DeviceReport
from kiosk.viewmodels.doors import Doors
from kiosk.viewmodels.offline_desk import OfflineDesk
from kiosk.viewmodels.owed_papers import OwedPapers
from kiosk.viewmodels.papers import Papers, PrintRoom
from kiosk.viewmodels.printer_watch import PrinterWatch
from kiosk.viewmodels.sheet import SheetModel
from kiosk.viewmodels.shell import ShellModel
from kiosk.viewmodels.staff import StaffModel
from kiosk.viewmodels.ticket import TicketModel
from kiosk.viewmodels.topics import TopicsModel
from kiosk.viewmodels.visitor import Visitor
from kiosk.window_guard import WindowGuard
from shared.domain.language import Language
from shared.printer_address import NO_PRINTER
from shared.program import Parts, place, run
from shared.qt.clock_ticker import ClockTicker
from shared.qt.first_frame import FirstFrame
from shared.qt.jobs import JobRunner
from shared.settings import Settings, numbers_of

QML = Path(__file__).parent / "qml"
SLOW_PRINT_MS = 10_000


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the kiosk until it is ended; the exit code."""
    return run("kiosk", sys.argv[1:] if argv is None else argv, QML, build)


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The kiosk put together: its window, and the visitor before it."""

    window: QQuickWindow
    visitor: Visitor
    staff: StaffModel
    papers: Papers
    printing: JobRunner
    printer_watch: PrinterWatch
    narrator: Narrator

    def close(self) -> None:
        """Lets the paper that is being printed come out."""
        self.visitor.close()
        self.narrator.close()
        self.staff.close()
        self.papers.close()
        self.printer_watch.close()
        self.printing.close()


def build(parts: Parts) -> QQuickWindow:
    """The kiosk's window, shown."""
    kiosk = assemble(parts)
    parts.app.aboutToQuit.connect(partial(Kiosk.close, kiosk))
    return kiosk.window


def assemble(
    parts: Parts, printer: LatePrinter | None = None, teller: Teller | None = None
) -> Kiosk:
    """The kiosk, shown; with another printer or voice than this machine's if one is given."""
    teller = teller or SpokenTeller(parent=parts.app)
    volume = parts.settings.kiosk.volume
    printing = JobRunner(parts.app, slow_ms=SLOW_PRINT_MS)
    printer = printer or printer_of(parts.settings)
    journal = PrintJournal(parts.settings.folder / f"{parts.settings.device}.papers")
    papers = _papers(parts, PrintRoom(printer, printing, journal.begin))
    desk = _desk(parts, papers)
    offline = OfflineDesk(desk, _offline_book(parts.settings), parts.app)
    visitor = Visitor(desk, Asking(desk, offline, parts.app), parts.app)
    OwedPapers(desk, journal, parts.app)
    ticker = ClockTicker(lambda: _local(parts), parts.language, parts.app)

    def speak(language: Language) -> None:
        parts.texts.install(parts.app, language, parts.screen.retranslate)
        ticker.set_language(language)

    visitor.spoke.connect(speak)
    now = parts.connection.now
    printer_watch = PrinterWatch(printer, printing, parts.app)
    doors = Doors(ClosedSign(parts.settings.folder / f"{parts.settings.device}.closed"), parts.app)
    has_printer = parts.settings.kiosk.printer != NO_PRINTER
    DeviceReport(desk, printer_watch, doors, parts.app, has_printer=has_printer)
    look = printer_watch.look if has_printer else _nothing
    papers.done.connect(look)
    shell = ShellModel(parts.watch, visitor, parts.texts, ticker, printer_watch, doors, parts.app)
    topics = TopicsModel(parts.watch, visitor, parts.texts, now, parts.app)
    sheet = SheetModel(parts.watch, visitor, parts.texts, now, qr_data_url, parts.app)
    ticket = TicketModel(parts.watch, visitor, parts.app)
    access = AccessModel(visitor, teller, volume, parts.app)
    compose_copy = partial(paper_texts, parts.texts, copy=True)
    staff = StaffModel(desk, printer_watch, parts.texts, compose_copy, doors, parts.app)
    staff.left.connect(partial(parts.app.exit, 0))  # quit() would ask the locked window
    ticker.minute.connect(topics.refresh)
    ticker.minute.connect(sheet.refresh)
    parts.watch.changed.connect(ticker.tick)
    window = parts.screen.load(
        "KezekKiosk",
        properties={
            "shell": shell,
            "topics": topics,
            "sheet": sheet,
            "ticket": ticket,
            "staff": staff,
            "access": access,
            "highContrast": parts.settings.look.contrast == "high",
            "screenMm": longer_side_mm(parts.settings.kiosk.screen_mm, parts.app.primaryScreen()),
        },
    )
    locked = parts.arguments.windowed is None
    narrator = Narrator(window, visitor, teller, parts.texts, volume, parts.app)
    access.repeated.connect(narrator.repeat)

    def used(by_keys: bool) -> None:  # noqa: FBT001 - the guard's own call
        narrator.hush()
        shell.touched(by_keys=by_keys)
        staff.touched()

    WindowGuard(window, used, locked=locked)
    warm_up = partial(_warm_up, printer)
    FirstFrame(window, partial(printing.run, warm_up, lambda _: look(), "warm up"))
    place(window, parts.arguments.windowed, full_screen=True)
    return Kiosk(window, visitor, staff, papers, printing, printer_watch, narrator)


def _warm_up(printer: LatePrinter) -> None:
    """What the first ticket would wait for: its libraries are loaded, its code drawn once."""
    printer.warm_up()
    qr_data_url("KEZEK")


def _nothing(*_news: object) -> None:
    """Without a printer there is none to look at."""


def _offline_book(settings: Settings) -> OfflineBook:
    numbers = numbers_of(settings.kiosk.offline_numbers)
    return OfflineBook(settings.folder / f"{settings.device}.offline", numbers)


def _papers(parts: Parts, room: PrintRoom) -> Papers:
    return Papers(
        room=room,
        use_cases=parts.connection.use_cases,
        jobs=parts.jobs,
        watch=parts.watch,
        device=parts.settings.device,
        parent=parts.app,
    )


def _desk(parts: Parts, papers: Papers) -> Desk:
    return Desk(
        use_cases=parts.connection.use_cases,
        watch=parts.watch,
        jobs=parts.jobs,
        papers=papers,
        compose=partial(paper_texts, parts.texts),
        address=visitor_address,
        code=qr_data_url,
        now=parts.connection.now,
        device=parts.settings.device,
        language=parts.language,
        return_after=parts.settings.kiosk.return_after,
    )


def _local(parts: Parts) -> datetime:
    """The office's local time; UTC until the office is known."""
    snapshot = parts.watch.snapshot
    return parts.connection.now().astimezone(UTC if snapshot is None else snapshot.office.zone)
