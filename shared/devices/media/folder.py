"""The files of a media folder that are whole."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from shared.devices.media.catalog import Stamp, stamp_of
from shared.devices.media.kinds import is_candidate
from shared.domain.media import by_name

SETTLE_S = 1.5
"""A file that has not changed for so long is whole."""
OLD_S = 30.0
"""A file that was last changed so long ago was whole before anybody looked."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A file and whether it is whole."""

    path: Path
    whole: bool


class Folder:
    """Looks into a folder and remembers since when each file has been as it is."""

    def __init__(
        self,
        path: Path,
        settle_s: float = SETTLE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.path = path
        self._settle_s = settle_s
        self._clock = clock
        self._since: dict[Stamp, float] = {}

    def look(self) -> list[Listed]:
        """By name; raises OSError when the folder cannot be read."""
        files = [file for file in self.path.iterdir() if is_candidate(file) and file.is_file()]
        stamps = [stamp_of(file) for file in sorted(files, key=lambda file: by_name(file.name))]
        now = self._clock()
        self._since = {stamp: self._since.get(stamp, now) for stamp in stamps}
        return [Listed(stamp[0], self._is_whole(stamp, now)) for stamp in stamps]

    def _is_whole(self, stamp: Stamp, now: float) -> bool:
        age = time.time() - stamp[2] / 1e9
        return now - self._since[stamp] >= self._settle_s or age > OLD_S
