"""What a TV and the staff ask of the office's media; the adapter is in `shared.devices.media`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from shared.domain.media import Found, Item, Pending, Refused, Wait
from shared.domain.playlist import Playlist

SMALL_LINES = 720
"""Of the copy for a machine that is too weak for the usual one."""

Progress = Callable[[Path, float], None]
"""A file and how much of it is done, from 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the media folders hold now; `found` by name, those of the office first."""

    found: tuple[Found, ...] = ()
    playlist: Playlist = field(default_factory=Playlist)
    mistakes: tuple[str, ...] = ()
    """Of the playlist's file: while there are some, the last good one holds."""
    away: bool = False
    """The office's folder cannot be read."""

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(one for one in self.found if isinstance(one, Item))

    @property
    def refused(self) -> tuple[Refused, ...]:
        return tuple(one for one in self.found if isinstance(one, Refused))

    @property
    def converting(self) -> tuple[Pending, ...]:
        return tuple(
            one for one in self.found if isinstance(one, Pending) and one.wait is Wait.CONVERTING
        )

    @property
    def copying(self) -> bool:
        """Whether a file is still being written: look again soon."""
        return any(isinstance(one, Pending) and one.wait is Wait.COPYING for one in self.found)


class MediaLibrary(Protocol):
    """Media folders; each call takes a while and belongs on a worker."""

    def look(self) -> Look:
        """Reads the folders; cheap where nothing has changed."""

    def convert(self, progress: Progress) -> bool:
        """Converts the first file that waits for it; False if there was none, or not its turn."""

    def make_smaller(self, origin: Path) -> bool:
        """Has a video converted for a weaker machine from now on; False if it is small already."""

    def stop(self) -> None:
        """Ends a conversion that is at work; may be called from any thread."""
