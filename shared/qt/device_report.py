"""Tells the office how this machine's device is, so that the staff see it at their counters."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from shared.application.report_device import ReportDevice
from shared.domain.result import Err, Result
from shared.qt.jobs import Jobs
from shared.qt.watch import OfficeWatch

LOG = logging.getLogger(__name__)


class DeviceReport(QObject):
    """Reports the present state when the office is first known and whenever it is back."""

    def __init__(
        self,
        watch: OfficeWatch,
        jobs: Jobs,
        send: Callable[[ReportDevice], None],
        present: Callable[[], ReportDevice | None],
        parent: QObject | None = None,
    ) -> None:
        """`present` says how the device is; None: not known yet."""
        super().__init__(parent)
        self._watch = watch
        self._jobs = jobs
        self._send = send
        self._present = present
        watch.changed.connect(self._begin)
        watch.back.connect(self.report)

    def _begin(self) -> None:
        self._watch.changed.disconnect(self._begin)
        self.report()

    @Slot()
    def report(self) -> None:
        """What is the matter, if anything; the office records it if that is news."""
        command = self._present()
        if command is not None:
            self._jobs.run(lambda: self._send(command), self._reported, "report the device")

    def _reported(self, result: Result[None]) -> None:
        if isinstance(result, Err):
            LOG.warning("the device's state is not yet reported: %s", result.error)
