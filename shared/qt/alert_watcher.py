"""Looks into the folder of CAP messages as soon as something is dropped there."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from shared.application.report_device import ReportDevice
from shared.domain.result import Err, Ok, Result
from shared.qt.jobs import Jobs

LOG = logging.getLogger("kezek.alerts")
KIND = "alerts"
LOOK_MS = 500
"""A network's folder does not tell of its changes, and an alert may not wait."""
SOON_MS = 60


class Swept(Protocol):
    """What a look came to."""

    @property
    def waiting(self) -> bool: ...
    @property
    def trouble(self) -> str: ...


class AlertWatcher(QObject):
    """`troubleChanged` tells what is the matter with the folder, or that nothing is any more."""

    troubleChanged = Signal()

    def __init__(
        self,
        path: Path,
        sweep: Callable[[], Swept],
        jobs: Jobs,
        device: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._sweep = sweep
        self._jobs = jobs
        self._device = f"{device}/alerts"
        self._open = True
        self._asked = False
        self._trouble: str | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look)
        self._slow = QTimer(self, interval=LOOK_MS)
        self._slow.timeout.connect(self.look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)

    def start(self) -> None:
        self._slow.start()
        self.look()

    def close(self) -> None:
        """Nothing is received any more."""
        self._open = False
        self._slow.stop()
        self._soon.stop()

    def look(self) -> None:
        """Now; while a look is under way the slow timer asks again."""
        if not self._open or self._asked:
            return
        self._asked = True
        self._jobs.run(self._sweep, self._swept, "read CAP messages")

    def present(self) -> ReportDevice | None:
        """As the office records it; None before the first look."""
        if self._trouble is None:
            return None
        return ReportDevice(device=self._device, kind=KIND, trouble=self._trouble)

    def _swept(self, result: Result[Swept]) -> None:
        self._asked = False
        if not self._watcher.directories() and self._path.is_dir():
            self._watcher.addPath(str(self._path))
        match result:
            case Ok(swept):
                if swept.waiting:
                    self._soon.start()
                self._tell(swept.trouble)
            case Err(error):
                LOG.warning("the folder of CAP messages could not be read: %s", error)

    def _tell(self, trouble: str) -> None:
        before, self._trouble = self._trouble, trouble
        if before != trouble and (trouble or before):
            LOG.warning("the folder of CAP messages: %s", trouble or "well again")
        if before != trouble:
            self.troubleChanged.emit()
