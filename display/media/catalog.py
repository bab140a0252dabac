"""Which files are played: all of a folder that pass the check, in the order of their names."""

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from display.media.item import Fault, Item, Kind, Probed, Refused, kind_of

LIMIT_S = 20.0
"""For the check of one file."""
ROOT = Path(__file__).resolve().parents[2]

Stamp = tuple[Path, int, int]
"""A file with its size and time of change: the same stamp needs no second look."""


def files_in(folder: Path) -> list[Path]:
    """The media files of a folder by name; none if there is no such folder."""
    if not folder.is_dir():
        return []
    return sorted(file for file in folder.iterdir() if kind_of(file) and not _is_hidden(file))


class Catalog:
    """Checks files in a process of their own and remembers what came of it."""

    def __init__(self, folders: Iterable[Path], limit_s: float = LIMIT_S) -> None:
        self._folders = tuple(folders)
        self._limit_s = limit_s
        self._known: dict[Stamp, Probed] = {}

    def read(self) -> tuple[Probed, ...]:
        """What becomes of each file of the first folder that has one to show.

        The office's own folder comes first; without a good file there, what comes with Kezek.
        """
        found: list[Probed] = []
        for folder in self._folders:
            of_folder = self.check(files_in(folder))
            found += of_folder
            if any(isinstance(one, Item) for one in of_folder):
                break
        return tuple(found)

    def check(self, files: Sequence[Path]) -> tuple[Probed, ...]:
        """What becomes of each of the files, in order; unchanged ones are not looked at again."""
        stamps = [_stamp(file) for file in files]
        fresh = [stamp for stamp in stamps if stamp not in self._known]
        while fresh:
            answers = self._ask([path for path, _size, _changed in fresh])
            if len(answers) < len(fresh):  # the one at which the process ended
                answers.append(Refused(fresh[len(answers)][0], Fault.CRASHED))
            self._known.update(zip(fresh, answers, strict=False))
            fresh = fresh[len(answers) :]
        return tuple(self._known[stamp] for stamp in stamps)

    def _ask(self, files: Sequence[Path]) -> list[Probed]:
        command = [sys.executable, "-m", "display.media.probe", *map(str, files)]
        limit = self._limit_s + 0.5 * len(files)
        try:
            said = subprocess.run(
                command, cwd=ROOT, capture_output=True, timeout=limit, check=False
            ).stdout
        except subprocess.TimeoutExpired as error:
            said = error.stdout or b""
        lines = [line for line in said.decode().splitlines(keepends=True) if line.endswith("\n")]
        return [_answer(file, line) for file, line in zip(files, lines, strict=False)]


def _answer(path: Path, line: str) -> Probed:
    said = json.loads(line)
    if "fault" in said:
        return Refused(path, Fault(said["fault"]), str(said["detail"]))
    return Item(path, Kind(said["kind"]), float(said["seconds"]))


def _stamp(file: Path) -> Stamp:
    try:
        state = file.stat()
    except OSError:
        return (file, -1, -1)
    return (file, state.st_size, state.st_mtime_ns)


def _is_hidden(file: Path) -> bool:
    return file.name.startswith(".")
