"""Asks a process of its own what files are, and remembers the answers."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from shared.devices.media.answers import Answer, Bad, from_line
from shared.domain.media import Fault

LIMIT_S = 20.0
"""For the check of one file."""
ROOT = Path(__file__).resolve().parents[3]

Stamp = tuple[Path, int, int]
"""A file with its size and time of change: the same stamp needs no second look."""


class Catalog:
    """What each file is; unchanged ones are not looked at again."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s
        self._known: dict[Stamp, Answer] = {}

    def check(self, files: Sequence[Path]) -> tuple[Answer, ...]:
        """An answer for each of the files, in order."""
        stamps = [stamp_of(file) for file in files]
        self._known = {stamp: self._known[stamp] for stamp in stamps if stamp in self._known}
        fresh = [stamp for stamp in stamps if stamp not in self._known]
        while fresh:
            answers = self._ask([path for path, _size, _changed in fresh])
            if len(answers) < len(fresh):  # the one at which the process ended
                answers.append(Bad(Fault.CRASHED))
            self._known.update(zip(fresh, answers, strict=False))
            fresh = fresh[len(answers) :]
        return tuple(self._known[stamp] for stamp in stamps)

    def _ask(self, files: Sequence[Path]) -> list[Answer]:
        command = [sys.executable, "-m", "shared.devices.media.probe", *map(str, files)]
        limit = self._limit_s + 0.5 * len(files)
        try:
            said = subprocess.run(
                command, cwd=ROOT, capture_output=True, timeout=limit, check=False
            ).stdout
        except subprocess.TimeoutExpired as error:
            said = error.stdout or b""
        lines = [line for line in said.decode().splitlines(keepends=True) if line.endswith("\n")]
        return [from_line(line) for _file, line in zip(files, lines, strict=False)]


def stamp_of(file: Path) -> Stamp:
    try:
        state = file.stat()
    except OSError:
        return (file, -1, -1)
    return (file, state.st_size, state.st_mtime_ns)
