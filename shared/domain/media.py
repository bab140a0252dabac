"""One video or image, and why another is not (yet) shown."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

NUMBER = re.compile(r"(\d+)")


class Kind(StrEnum):
    """How an item is drawn."""

    IMAGE = "image"
    VIDEO = "video"


class Fault(StrEnum):
    """Why a file is not shown."""

    MISSING = "missing"
    EMPTY = "empty"
    UNREADABLE = "unreadable"
    TRUNCATED = "truncated"
    """Its beginning is good, its end is not there."""
    WRONG_TYPE = "wrong_type"
    NO_PICTURE = "no_picture"
    """Sound only."""
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too_large"
    CRASHED = "crashed"
    """The file brought the check itself down, or kept it busy for too long."""
    STALLED = "stalled"
    """It passed the check, but gave no frame when it was played."""
    NOT_CONVERTED = "not_converted"
    """The conversion failed."""
    TOO_SLOW = "too_slow"
    """The conversion took longer than it may."""
    DISK_FULL = "disk_full"
    """There is no room for the converted copy."""


class Wait(StrEnum):
    """What a file that will be shown later waits for."""

    COPYING = "copying"
    """It is still being written."""
    CONVERTING = "converting"


@dataclass(frozen=True, slots=True)
class Item:
    """What can be shown: `path` is played, `origin` is the file of the office that it stands for.

    A video's `seconds` are its own length, an image has none; width and height as they are seen.
    """

    origin: Path
    path: Path
    kind: Kind
    seconds: float = 0.0
    width: int = 0
    height: int = 0
    rate: float = 0.0
    """Frames in a second; 0 where nobody knows."""
    version: int = 0
    """Another one is another file of the same name."""

    @property
    def name(self) -> str:
        """As the office knows it."""
        return self.origin.name


@dataclass(frozen=True, slots=True)
class Pending:
    """A file that is to be shown as soon as it is whole and converted; `detail` is for the log."""

    origin: Path
    wait: Wait
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is left out; `detail` is for the log."""

    origin: Path
    fault: Fault
    detail: str = ""


Found = Item | Pending | Refused


def by_name(name: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts names as people do: `2.jpg` before `10.jpg`, capitals with small letters."""
    parts = NUMBER.split(name.casefold())
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts if part)
