"""A door for pictures and rehearsals, open only where KEZEK_AUTOMATION names a local socket.

It only looks: it tells where something is on the screen, so that real clicks can reach it, and
keeps pictures. One line asks, one line answers.
"""

import logging
import os
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QSocketNotifier
from PySide6.QtQuick import QQuickItem, QQuickWindow

VARIABLE = "KEZEK_AUTOMATION"
PATIENCE_S = 1.0
LOG = logging.getLogger(__name__)


def open_door(window: QQuickWindow, parent: QObject) -> "Door | None":
    """A door to `window` if the environment asks for one."""
    path = os.environ.get(VARIABLE)
    return Door(window, Path(path), parent) if path and hasattr(socket, "AF_UNIX") else None


class Door(QObject):
    """Answers `where NAME`, `text NAME`, `names`, `grab FILE`."""

    def __init__(self, window: QQuickWindow, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._answers: Mapping[str, Callable[[str], str]] = {
            "where": self._where,
            "text": self._text,
            "names": self._names,
            "grab": self._grab,
        }
        path.unlink(missing_ok=True)
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listener.bind(str(path))
        path.chmod(0o600)
        self._listener.listen()
        self._notifier = QSocketNotifier(self._listener.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._serve)
        LOG.info("the door for rehearsals is open: %s", path)

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._listener.close()

    def _serve(self) -> None:
        line, _ = self._listener.accept()
        with line, suppress(OSError):
            line.settimeout(PATIENCE_S)
            command, _, rest = line.makefile().readline().strip().partition(" ")
            answer = self._answers[command](rest) if command in self._answers else "unknown"
            line.sendall(f"{answer}\n".encode())

    def _where(self, name: str) -> str:
        """Left, top, width and height on the screen, in pixels; "none" if it is not to be seen."""
        item = self._find(name)
        if item is None:
            return "none"
        corner = item.mapToGlobal(QPointF(0, 0))
        place = (corner.x(), corner.y(), item.width(), item.height())
        return " ".join(str(round(number)) for number in place)

    def _text(self, name: str) -> str:
        item = self._find(name)
        return "none" if item is None else " ".join(str(item.property("text")).split("\n"))

    def _names(self, _rest: str) -> str:
        return " ".join(item.objectName() for item in self._seen() if item.objectName())

    def _grab(self, file: str) -> str:
        return "done" if self._window.grabWindow().save(file) else "failed"

    def _find(self, name: str) -> QQuickItem | None:
        return next((item for item in self._seen() if item.objectName() == name), None)

    def _seen(self) -> Iterator[QQuickItem]:
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                waiting += reversed(item.childItems())
                if item.width() > 0 and item.height() > 0:
                    yield item
