"""Looks at the ticket printer now and then, so that a visitor knows before the touch."""

import logging
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shared.application.printing import Paper, PrinterStatus, TicketPrinter
from shared.domain.result import Ok, Result
from shared.qt.jobs import Jobs

LOG = logging.getLogger(__name__)
LOOK_MS: Final = 6_000
"""Staff shall know within 10 s, also of a cable that is cut, which takes 3 s to be noticed."""
SILENT_LOOK_MS: Final = 60_000
"""A printer that never answers takes its time to be asked, which a ticket would wait for."""


def trouble(status: PrinterStatus) -> str:
    """Why no paper would come out now, as a stable code; empty if one would, as far as we know."""
    if not status.reachable:
        return "printer_unreachable"
    if status.paper is Paper.OUT:
        return "paper_out"
    if status.cover_open:
        return "cover_open"
    return "printer_error" if status.error else ""


def notice_of(status: PrinterStatus) -> str:
    """What the staff should know: the trouble, or that it will come soon."""
    found = trouble(status)
    return "paper_near_end" if not found and status.paper is Paper.NEAR_END else found


class PrinterWatch(QObject):
    """`changed` tells that `trouble` is another one, `looked` that `notice` is."""

    changed = Signal()
    looked = Signal()

    def __init__(
        self,
        printer: TicketPrinter,
        jobs: Jobs,
        parent: QObject | None = None,
        *,
        look_ms: int = LOOK_MS,
    ) -> None:
        """`jobs` runs what is asked of the printer, one after the other."""
        super().__init__(parent)
        self.trouble = self.notice = ""
        self.has_looked = False
        self._printer = printer
        self._jobs = jobs
        self._look_ms = look_ms
        self._looking = self._closed = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Asks the printer now, unless that is being done, and again after a while."""
        if not self._looking and not self._closed:
            self._looking = True
            self._rest.stop()
            self._jobs.run(self._printer.status, self._seen, "look at the printer")

    def close(self) -> None:
        """Looks no more."""
        self._closed = True
        self._rest.stop()

    def _seen(self, result: Result[PrinterStatus]) -> None:
        self._looking = False
        silent = False
        match result:
            case Ok(status):
                silent = status.reachable and status.cover_open is None
                found, notice = trouble(status), notice_of(status)
            case _:
                found = notice = "internal_error"
        if self._closed:
            return
        self._rest.start(SILENT_LOOK_MS if silent else self._look_ms)
        if notice != self.notice or not self.has_looked:
            self.notice = notice
            self.has_looked = True
            self.looked.emit()
        if found != self.trouble:
            LOG.warning("the printer: %s", found or "well again")
            self.trouble = found
            self.changed.emit()
