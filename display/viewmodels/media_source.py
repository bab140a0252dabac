"""Keeps an eye on the media folders and hands on what they hold."""

import logging
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from shared.application.media import SMALL_LINES, Look, MediaLibrary
from shared.application.playlist_file import PLAYLIST_NAME
from shared.domain.media import Item, Pending, Refused
from shared.domain.result import Err, Ok, Result
from shared.qt.jobs import Jobs

LOG = logging.getLogger("kezek.media")
LOOK_MS = 5_000
"""A network's folder does not tell of its changes."""
SOON_MS = 400
COPYING_MS = 1_600


class MediaSource(QObject):
    """Looks into the folders when they change and every few seconds, and has files converted."""

    looked = Signal(object)  # a Look that differs from the one before
    cannot_be_smaller = Signal()
    progressed = Signal(str, float)  # the file that is being converted, and how far it is

    def __init__(
        self,
        library: MediaLibrary,
        folder: Path | None,
        reading: Jobs,
        converting: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._folder = folder
        self._reading = reading
        self._converting = converting
        self._open = True
        self._asked = False
        self._again = False
        self._at_work = False
        self.look = Look()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.read)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _folder: self._soon.start(SOON_MS))
        self._watcher.fileChanged.connect(lambda _file: self._soon.start(SOON_MS))
        self._slow = QTimer(self, interval=LOOK_MS)
        self._slow.timeout.connect(self.read)

    def start(self) -> None:
        self._slow.start()
        self.read()

    def close(self) -> None:
        self._open = False
        self._slow.stop()
        self._soon.stop()
        self._library.stop()

    def read(self) -> None:
        """Looks now; asked while it looks, it looks once more."""
        if not self._open:
            return
        if self._asked:
            self._again = True
            return
        self._asked = True
        self._reading.run(self._library.look, self._take, "read the media")

    def make_smaller(self, item: Item) -> None:
        """Has a smaller copy made of what is too much for this machine."""
        if min(item.width, item.height) <= SMALL_LINES:
            self.cannot_be_smaller.emit()
            return

        def asked(result: Result[bool]) -> None:
            if isinstance(result, Ok) and result.value:
                self.read()
            else:
                LOG.warning("%s is too much for this machine", item.name)
                self.cannot_be_smaller.emit()

        self._reading.run(lambda: self._library.make_smaller(item.origin), asked, "ask for less")

    def _take(self, result: Result[Look]) -> None:
        self._asked = False
        match result:
            case Ok(look):
                self._tell(look)
            case Err(error):
                LOG.warning("the media could not be read: %s", error)
        self._watch()
        if self._again:
            self._again = False
            self.read()

    def _tell(self, look: Look) -> None:
        before, self.look = self.look, look
        for one in look.found:
            if isinstance(one, Refused) and one not in before.found:
                LOG.warning("%s is left out: %s %s", one.origin.name, one.fault, one.detail)
            elif isinstance(one, Pending) and one not in before.found:
                LOG.info("%s waits: %s %s", one.origin.name, one.wait, one.detail)
        if look != before:
            self.looked.emit(look)
        if look.copying:
            self._soon.start(COPYING_MS)
        self._convert()

    def _watch(self) -> None:
        """Also after the folder has gone and come back, and a file was saved under its old name."""
        if self._folder is None:
            return
        if self.look.away and self._watcher.directories():
            self._watcher.removePaths([*self._watcher.directories(), *self._watcher.files()])
        wanted = {str(path) for path in (self._folder, self._folder / PLAYLIST_NAME)}
        watched = {*self._watcher.directories(), *self._watcher.files()}
        for path in sorted(wanted - watched):
            if Path(path).exists():
                self._watcher.addPath(path)

    def _convert(self) -> None:
        if self._at_work or not self.look.converting:
            return
        self._at_work = True
        self._converting.run(
            lambda: self._library.convert(self._progress), self._converted, "convert media"
        )

    def _progress(self, file: Path, done: float) -> None:
        """On the worker's thread."""
        self.progressed.emit(file.name, done)

    def _converted(self, result: Result[bool]) -> None:
        self._at_work = False
        match result:
            case Ok(did) if did:
                self.read()
            case Ok():
                pass
            case Err(error):
                LOG.warning("a conversion failed: %s", error)
