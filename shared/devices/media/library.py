"""The media folders of a TV: the office's own with its playlist, and what comes with Kezek."""

import logging
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from shared.application.media import Look, Progress
from shared.application.playlist_file import PLAYLIST_NAME, parse_playlist
from shared.devices.media.answers import Answer, Bad, Good
from shared.devices.media.catalog import Catalog, stamp_of
from shared.devices.media.conversion import Converter
from shared.devices.media.copies import FULL, SMALL, Card
from shared.devices.media.folder import SETTLE_S, Folder
from shared.devices.media.workshop import Task, Workshop
from shared.domain.errors import KnownError
from shared.domain.media import Fault, Found, Item, Pending, Refused, Wait, by_name
from shared.domain.playlist import Playlist
from shared.toml_file import TomlFileError, read_text, suggestion

LOG = logging.getLogger("kezek.media")


class Library:
    """See `MediaLibrary`; `own` is the office's folder, `shipped` what is played without it.

    `look` and `convert` may run on two threads.
    """

    def __init__(
        self,
        own: Path | None,
        shipped: Path | None,
        state: Path,
        *,
        settle_s: float = SETTLE_S,
        make: Callable[[Path, Path, Converter], Workshop] = Workshop,
    ) -> None:
        """`state` takes the copies where the office's folder cannot be written."""
        self._own = None if own is None else Folder(own, settle_s)
        self._shipped = None if shipped is None else Folder(shipped, 0)
        self._converter = Converter()
        self._workshop = None if own is None else make(own, state, self._converter)
        self._catalog = Catalog()
        self._shipped_catalog = Catalog()
        self._playlist = Playlist()
        self._mistakes: tuple[str, ...] = ()
        self._tasks: tuple[Task, ...] = ()

    def look(self) -> Look:
        """See `MediaLibrary.look`."""
        found: tuple[Found, ...] = ()
        away = False
        if self._own is not None:
            try:
                found = self._look_own(self._own)
            except OSError as error:
                LOG.info("the media folder cannot be read: %s", error)
                away = True
        playlist = self._playlist
        if self._shipped is not None and not any(isinstance(one, Item) for one in found):
            listed = [one.path for one in self._shipped.look()]
            answers = self._shipped_catalog.check(listed)
            found += tuple(map(_plain, listed, answers))
            playlist = Playlist()
        return Look(found=found, playlist=playlist, mistakes=self._mistakes, away=away)

    def convert(self, progress: Progress) -> bool:
        """See `MediaLibrary.convert`."""
        return self._workshop is not None and self._workshop.work(self._tasks, progress)

    def make_smaller(self, origin: Path) -> bool:
        """See `MediaLibrary.make_smaller`."""
        if self._workshop is None or self._own is None or origin.parent != self._own.path:
            return False
        return self._workshop.make_smaller(self._workshop.stamp(origin))

    def try_again(self, origin: Path) -> None:
        """A conversion that failed is to be tried once more."""
        if self._workshop is not None:
            self._workshop.forget(self._workshop.stamp(origin))

    def remove(self, origin: Path) -> None:
        """The file and its copies. Raises OSError."""
        stamp = None if self._workshop is None else self._workshop.stamp(origin)
        origin.unlink()
        if stamp is not None and self._workshop is not None:
            self._workshop.forget(stamp)

    def stop(self) -> None:
        """See `MediaLibrary.stop`."""
        self._converter.stop()

    def _look_own(self, folder: Folder) -> tuple[Found, ...]:
        """Raises OSError when the folder cannot be read."""
        listed = folder.look()
        whole = [one.path for one in listed if one.whole]
        answers = dict(zip(whole, self._catalog.check(whole), strict=True))
        tasks: list[Task] = []
        found = tuple(
            self._found(one.path, answers[one.path], tasks)
            if one.path in answers
            else Pending(one.path, Wait.COPYING)
            for one in listed
        )
        self._tasks = tuple(tasks)
        if self._workshop is not None and listed:
            stamps = self._stamps(whole)
            self._workshop.clean(stamps)
        self._read_playlist(folder.path)
        return found + tuple(missing(folder.path, self._playlist, found))

    def _stamps(self, files: Sequence[Path]) -> list[str]:
        """Raises OSError for a file that has just gone."""
        return [] if self._workshop is None else [self._workshop.stamp(file) for file in files]

    def _found(self, origin: Path, answer: Answer, tasks: list[Task]) -> Found:
        """How a file is shown; adds what has to be converted first to `tasks`."""
        workshop = self._workshop
        if isinstance(answer, Bad) or workshop is None:
            return _plain(origin, answer)
        stamp = workshop.stamp(origin)
        if workshop.is_small(stamp):
            small = self._copy(Task(origin, answer, stamp, SMALL), tasks)
            if isinstance(small, Item):
                return small
        if not answer.why:
            return _plain(origin, answer)
        return self._copy(Task(origin, answer, stamp, FULL), tasks)

    def _copy(self, task: Task, tasks: list[Task]) -> Found:
        workshop = self._workshop
        card = None if workshop is None else workshop.card(task.stamp, task.height)
        if workshop is None or (card is None and workshop.copies is None):
            return Refused(task.origin, Fault.UNSUPPORTED, task.good.why)
        match card:
            case Card(Bad(fault, detail)):
                return Refused(task.origin, fault, detail)
            case Card(Good() as good):
                return item_of(task.origin, workshop.path_of(card), good)
            case _:
                tasks.append(task)
        if workshop.has_no_room(task.stamp):
            return Refused(task.origin, Fault.DISK_FULL, task.good.why)
        return Pending(task.origin, Wait.CONVERTING, task.good.why)

    def _read_playlist(self, folder: Path) -> None:
        """A wrong one leaves the last good one in force."""
        file = folder / PLAYLIST_NAME
        try:
            self._playlist = parse_playlist(read_text(file), file.name)
        except FileNotFoundError:
            self._playlist = Playlist()
        except TomlFileError as error:
            self._mistakes = tuple(map(str, error.mistakes))
            return
        except KnownError as error:
            self._mistakes = (str(error),)
            return
        self._mistakes = ()


def _plain(origin: Path, answer: Answer) -> Found:
    """A file that is shown as it is, or not at all."""
    match answer:
        case Bad(fault, detail):
            return Refused(origin, fault, detail)
        case Good(why=why) if why:
            return Refused(origin, Fault.UNSUPPORTED, why)
        case Good():
            return item_of(origin, origin, answer)


def item_of(origin: Path, path: Path, answer: Good) -> Item:
    """What is played for `origin`."""
    _file, size, changed = stamp_of(origin)
    return Item(
        origin,
        path,
        answer.kind,
        answer.seconds,
        answer.width,
        answer.height,
        answer.rate,
        version=hash((size, changed)),
    )


def missing(folder: Path, playlist: Playlist, found: Iterable[Found]) -> Iterable[Refused]:
    """Files that only the playlist knows."""
    names = {one.origin.name for one in found}
    for name in sorted({one.file for one in playlist.listings} - names, key=by_name):
        hint = suggestion(name, names) if names else ""
        yield Refused(folder / name, Fault.MISSING, hint)
