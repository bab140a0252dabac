"""Whether this kiosk is open to visitors; the staff say so at the kiosk itself."""

import logging
from typing import Protocol

from PySide6.QtCore import QObject, Signal

LOG = logging.getLogger(__name__)


class Sign(Protocol):
    """See `kiosk.closed_sign`."""

    @property
    def hangs(self) -> bool: ...
    def hang(self, *, out: bool) -> None: ...


class Doors(QObject):
    """`changed` tells that the kiosk was closed to visitors, or opened again."""

    changed = Signal()

    def __init__(self, sign: Sign, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._closed = sign.hangs

    @property
    def closed(self) -> bool:
        """Whether no visitor is served here, whatever the office's hours are."""
        return self._closed

    def close(self, *, closed: bool, by: str) -> None:
        """Closes the kiosk to visitors, or opens it; raises KnownError `disk_refuses`."""
        self._sign.hang(out=closed)
        LOG.warning("this kiosk is %s by %s", "closed" if closed else "opened", by)
        self._closed = closed
        self.changed.emit()
