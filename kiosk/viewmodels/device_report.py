"""Tells the office how this kiosk is, so that the staff see it at their counters."""

from PySide6.QtCore import QObject

from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.doors import Doors
from kiosk.viewmodels.printer_watch import PrinterWatch
from shared.application.report_device import ReportDevice
from shared.qt.device_report import DeviceReport

KIND = "kiosk"
CLOSED = "kiosk_closed"
"""Closed to visitors by the staff; whatever else is the matter can wait."""


def kiosk_report(
    desk: Desk, printer: PrinterWatch, doors: Doors, parent: QObject, *, has_printer: bool
) -> DeviceReport:
    """Reports each change; a kiosk without a printer waits for none before it reports itself."""

    def present() -> ReportDevice | None:
        if has_printer and not printer.has_looked and not doors.closed:
            return None
        trouble = CLOSED if doors.closed else printer.notice
        return ReportDevice(device=desk.device, kind=KIND, trouble=trouble)

    made = DeviceReport(desk.watch, desk.jobs, desk.use_cases.report_device, present, parent)
    printer.looked.connect(made.report)
    doors.changed.connect(made.report)
    return made
