"""What works behind the kiosk's pages: desk, papers, the printer's watch, what is remembered."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.closed_sign import ClosedSign
from kiosk.office_memory import OfficeMemory
from kiosk.offline_book import OfflineBook
from kiosk.paper_texts import paper_texts
from kiosk.print_journal import PrintJournal
from kiosk.printer import LatePrinter
from kiosk.qr import qr_data_url, visitor_address
from kiosk.viewmodels.asking import Asking
from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.device_report import kiosk_report
from kiosk.viewmodels.doors import Doors
from kiosk.viewmodels.known_office import KnownOffice
from kiosk.viewmodels.memory_keeper import MemoryKeeper
from kiosk.viewmodels.offline_desk import OfflineDesk
from kiosk.viewmodels.owed_papers import OwedPapers
from kiosk.viewmodels.papers import Papers, PrintRoom
from kiosk.viewmodels.printer_watch import PrinterWatch
from kiosk.viewmodels.visitor import Visitor
from shared.printer_address import NO_PRINTER
from shared.program import Parts
from shared.qt.jobs import JobRunner
from shared.settings import numbers_of

SLOW_PRINT_MS = 10_000


@dataclass(frozen=True, slots=True)
class Works:
    """The visitor before the kiosk, and all that serves her."""

    known: KnownOffice
    desk: Desk
    visitor: Visitor
    papers: Papers
    printing: JobRunner
    printer_watch: PrinterWatch
    doors: Doors
    memory: MemoryKeeper

    def close(self) -> None:
        """Lets the paper that is being printed come out."""
        self.memory.close()
        self.visitor.close()
        self.papers.close()
        self.printer_watch.close()
        self.printing.close()


def works(parts: Parts, printer: LatePrinter) -> Works:
    """All of it, with the tickets and papers that a kiosk before this start still owed."""
    device, app = parts.settings.device, parts.app
    printing = JobRunner(app, slow_ms=SLOW_PRINT_MS)
    journal = PrintJournal(_file(parts, "papers"))
    papers = _papers(parts, PrintRoom(printer, printing, journal.begin))
    numbers = numbers_of(parts.settings.kiosk.offline_numbers)
    book = OfflineBook(_file(parts, "offline"), numbers)
    known = KnownOffice(parts.watch, lambda: book.pending, parts.connection.now, app)
    desk = _desk(parts, device, papers, known)
    visitor = Visitor(desk, Asking(desk, OfflineDesk(desk, book, app), app), app)
    OwedPapers(desk, journal, app)
    watch = PrinterWatch(printer, printing, app)
    doors = Doors(ClosedSign(_file(parts, "closed")), app)
    has_printer = parts.settings.kiosk.printer != NO_PRINTER
    kiosk_report(desk, watch, doors, app, has_printer=has_printer)
    if has_printer:
        papers.done.connect(watch.look)
    memory = OfficeMemory(_file(parts, "office"), parts.settings.office_id)
    keeper = MemoryKeeper(parts.watch, memory, parts.jobs, app)
    return Works(known, desk, visitor, papers, printing, watch, doors, keeper)


def _file(parts: Parts, what: str) -> Path:
    """This kiosk's own, beside its settings."""
    return parts.settings.folder / f"{parts.settings.device}.{what}"


def _papers(parts: Parts, room: PrintRoom) -> Papers:
    return Papers(
        room=room,
        use_cases=parts.connection.use_cases,
        jobs=parts.jobs,
        watch=parts.watch,
        device=parts.settings.device,
        parent=parts.app,
    )


def _desk(parts: Parts, device: str, papers: Papers, known: KnownOffice) -> Desk:
    return Desk(
        use_cases=parts.connection.use_cases,
        watch=parts.watch,
        known=known,
        jobs=parts.jobs,
        papers=papers,
        compose=partial(paper_texts, parts.texts),
        address=visitor_address,
        code=qr_data_url,
        now=parts.connection.now,
        ago=parts.connection.now,
        sure_of_time=lambda: parts.connection.is_open,
        device=device,
        language=parts.language,
        return_after=parts.settings.kiosk.return_after,
    )
