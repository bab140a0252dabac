"""Brings the feed's hints from a waiting thread to the GUI thread."""

import logging
import random
import threading
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

LOG = logging.getLogger(__name__)
WAIT_S = 1.0
BACK_OFF_S = (0.2, 0.5, 1.0, 1.5)
JITTER = 0.7
"""Each rest is between this part and the whole of it: a herd must not come back as one."""


class FeedSource(Protocol):
    def wait(self, timeout: float) -> bool:
        """True when something may be new, False after `timeout` seconds; raises when cut off."""
        ...

    def close(self) -> None: ...


class FeedBridge(QObject):
    """Emits `hinted` when something may be new: also after a failure, to catch up."""

    hinted = Signal()
    lost = Signal(str)
    restored = Signal()
    _rang = Signal()

    def __init__(self, source: FeedSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._stop = threading.Event()
        self._ringing = threading.Event()
        self._rang.connect(self._hand_on, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._listen, name="feed", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self, timeout: float = 3.0) -> None:
        """Ends the thread; nothing is emitted afterwards."""
        self._stop.set()
        self._source.close()
        if self._thread.is_alive():
            self._thread.join(timeout)

    def _listen(self) -> None:
        failures = 0
        while not self._stop.is_set():
            try:
                new = self._source.wait(WAIT_S)
            except Exception as error:  # noqa: BLE001 - whatever cut it off, it is tried again
                if self._stop.is_set():
                    return
                if failures == 0:
                    LOG.warning("the feed is lost: %s", error)
                    self.lost.emit(str(error))
                rest = BACK_OFF_S[min(failures, len(BACK_OFF_S) - 1)]
                self._stop.wait(rest * random.uniform(JITTER, 1))  # noqa: S311  no secret
                failures += 1
                continue
            if failures:
                failures = 0
                self.restored.emit()
                new = True
            if new and not self._ringing.is_set():
                self._ringing.set()
                self._rang.emit()

    def _hand_on(self) -> None:
        """Many hints before the GUI thread is free are one."""
        self._ringing.clear()
        if not self._stop.is_set():
            self.hinted.emit()
