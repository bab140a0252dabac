"""What an installation writes and runs: a value, so that it can be read before it is done."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final, Literal

Program = Literal["kiosk", "display"]
"""The programs that have a machine for themselves."""
TITLES: Final[dict[Program, str]] = {"kiosk": "the visitors' kiosk", "display": "the TV"}


@dataclass(frozen=True, slots=True)
class Wish:
    """Which program starts as whom; `start` is its command line, `folder` where it starts."""

    program: Program
    account: str
    start: tuple[str, ...]
    folder: str


@dataclass(frozen=True, slots=True)
class File:
    """A text at an absolute path, with its permissions."""

    path: PurePosixPath
    text: str
    mode: int = 0o644


@dataclass(frozen=True, slots=True)
class Link:
    """A symbolic link at an absolute path."""

    path: PurePosixPath
    target: str


@dataclass(frozen=True, slots=True)
class Plan:
    """In the order of doing; `before` and `after` the files, `undo` in place of `after`."""

    entries: tuple[File | Link, ...]
    before: tuple[tuple[str, ...], ...] = ()
    after: tuple[tuple[str, ...], ...] = ()
    undo: tuple[tuple[str, ...], ...] = ()

    def write(self, root: Path) -> None:
        """Puts the files below `root`, over older ones; raises OSError."""
        for entry in self.entries:
            place = _below(root, entry)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.unlink(missing_ok=True)
            match entry:
                case File(_, text, mode):
                    place.write_text(text, "utf-8")
                    place.chmod(mode)
                case Link(_, target):
                    place.symlink_to(target)

    def remove(self, root: Path) -> None:
        """Takes the files away again; those that are not there are no fault."""
        for entry in self.entries:
            _below(root, entry).unlink(missing_ok=True)


def run(commands: Sequence[Sequence[str]]) -> None:
    """Runs one after the other; raises CalledProcessError at the first that fails."""
    for command in commands:
        print("$", " ".join(command))
        subprocess.run(command, check=True)


def _below(root: Path, entry: File | Link) -> Path:
    return root / entry.path.relative_to("/")
