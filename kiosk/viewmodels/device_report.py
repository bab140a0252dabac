"""Tells the office how this kiosk is, so that the staff see it at their counters."""

import logging

from PySide6.QtCore import QObject, Slot

from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.doors import Doors
from kiosk.viewmodels.printer_watch import PrinterWatch
from shared.application.report_device import ReportDevice
from shared.domain.result import Err, Result

LOG = logging.getLogger(__name__)
KIND = "kiosk"
CLOSED = "kiosk_closed"
"""Closed to visitors by the staff; whatever else is the matter can wait."""


class DeviceReport(QObject):
    """Reports each change of the kiosk's state, and the present one when the database is back."""

    def __init__(
        self,
        desk: Desk,
        printer: PrinterWatch,
        doors: Doors,
        parent: QObject | None = None,
        *,
        has_printer: bool = True,
    ) -> None:
        """A kiosk without a printer waits for none before it reports itself."""
        super().__init__(parent)
        self._desk = desk
        self._printer = printer
        self._doors = doors
        self._has_printer = has_printer
        desk.watch.changed.connect(self._begin)
        printer.looked.connect(self.report)
        doors.changed.connect(self.report)
        desk.watch.back.connect(self.report)

    def _begin(self) -> None:
        if not self._desk.watch.is_away:
            self._desk.watch.changed.disconnect(self._begin)
            self.report()

    @Slot()
    def report(self) -> None:
        """What is the matter, if anything; the office records it if that is news."""
        if self._has_printer and not self._printer.has_looked and not self._doors.closed:
            return
        trouble = CLOSED if self._doors.closed else self._printer.notice
        command = ReportDevice(device=self._desk.device, kind=KIND, trouble=trouble)
        self._desk.jobs.run(
            lambda: self._desk.use_cases.report_device(command), self._reported, "report the kiosk"
        )

    def _reported(self, result: Result[None]) -> None:
        if isinstance(result, Err):
            LOG.warning("the kiosk's state is not yet reported: %s", result.error)
