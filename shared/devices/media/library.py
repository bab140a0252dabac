"""The media folders of a TV: the office's own with its playlist, and what comes with Kezek."""

import logging
from collections.abc import Iterable
from pathlib import Path

from shared.application.media import Look, Progress
from shared.application.playlist_file import PLAYLIST_NAME, parse_playlist
from shared.devices.media.answers import Answer, Bad, Good
from shared.devices.media.catalog import Catalog, stamp_of
from shared.devices.media.folder import SETTLE_S, Folder
from shared.domain.errors import KnownError
from shared.domain.media import Fault, Found, Item, Pending, Refused, Wait, by_name
from shared.domain.playlist import Playlist
from shared.toml_file import TomlFileError, read_text, suggestion

LOG = logging.getLogger("kezek.media")


class Library:
    """See `MediaLibrary`; `own` is the office's folder, `shipped` what is played without it."""

    def __init__(
        self, own: Path | None, shipped: Path | None, *, settle_s: float = SETTLE_S
    ) -> None:
        self._own = None if own is None else Folder(own, settle_s)
        self._shipped = None if shipped is None else Folder(shipped, 0)
        self._catalog = Catalog()
        self._shipped_catalog = Catalog()
        self._playlist = Playlist()
        self._mistakes: tuple[str, ...] = ()

    def look(self) -> Look:
        """See `MediaLibrary.look`."""
        found: tuple[Found, ...] = ()
        away = False
        if self._own is not None:
            try:
                found = self._look(self._own, self._catalog)
            except OSError as error:
                LOG.info("the media folder cannot be read: %s", error)
                away = True
            else:
                self._read_playlist(self._own.path)
                found += tuple(missing(self._own.path, self._playlist, found))
        playlist = self._playlist
        if self._shipped is not None and not any(isinstance(one, Item) for one in found):
            found += self._look(self._shipped, self._shipped_catalog)
            playlist = Playlist()
        return Look(found=found, playlist=playlist, mistakes=self._mistakes, away=away)

    def convert(self, progress: Progress) -> bool:
        """See `MediaLibrary.convert`."""
        del progress
        return False

    def make_smaller(self, origin: Path) -> bool:
        """See `MediaLibrary.make_smaller`."""
        del origin
        return False

    def stop(self) -> None:
        """See `MediaLibrary.stop`."""

    def _look(self, folder: Folder, catalog: Catalog) -> tuple[Found, ...]:
        """Raises OSError when the folder cannot be read."""
        listed = folder.look()
        whole = [one.path for one in listed if one.whole]
        answers = dict(zip(whole, catalog.check(whole), strict=True))
        return tuple(
            self._found(one.path, answers[one.path])
            if one.path in answers
            else Pending(one.path, Wait.COPYING)
            for one in listed
        )

    def _found(self, origin: Path, answer: Answer) -> Found:
        match answer:
            case Bad(fault, detail):
                return Refused(origin, fault, detail)
            case Good(why=why) if why:
                return Refused(origin, Fault.UNSUPPORTED, why)
            case Good():
                return item_of(origin, origin, answer)

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
        version=hash((size, changed)),
    )


def missing(folder: Path, playlist: Playlist, found: Iterable[Found]) -> Iterable[Refused]:
    """Files that only the playlist knows."""
    names = {one.origin.name for one in found}
    for name in sorted({one.file for one in playlist.listings} - names, key=by_name):
        hint = suggestion(name, names) if names else ""
        yield Refused(folder / name, Fault.MISSING, hint)
