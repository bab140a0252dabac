"""Tells the office how this kiosk is, so that the staff see it at their counters."""

import logging

from PySide6.QtCore import QObject, Slot

from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.printer_watch import PrinterWatch
from shared.application.report_device import ReportDevice
from shared.domain.result import Err, Result

LOG = logging.getLogger(__name__)
KIND = "kiosk"


class DeviceReport(QObject):
    """Reports each change of the printer's state, and the present one when the database is back."""

    def __init__(self, desk: Desk, printer: PrinterWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._printer = printer
        printer.looked.connect(self.report)
        desk.watch.back.connect(self.report)

    @Slot()
    def report(self) -> None:
        """What the printer said last; the office records it if that is news."""
        if not self._printer.has_looked:
            return
        command = ReportDevice(device=self._desk.device, kind=KIND, trouble=self._printer.notice)
        self._desk.jobs.run(
            lambda: self._desk.use_cases.report_device(command), self._reported, "report the kiosk"
        )

    def _reported(self, result: Result[None]) -> None:
        if isinstance(result, Err):
            LOG.warning("the kiosk's state is not yet reported: %s", result.error)
