"""One video or image, and why another cannot be shown."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

IMAGE_S = 12.0
"""How long an image is shown, in seconds."""
LONGEST_SIDE = 4096
"""Pixels; a larger picture costs more memory than a small machine has."""
IMAGES = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP"}
VIDEOS = frozenset({".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".ts"})


class Kind(StrEnum):
    """How an item is drawn."""

    IMAGE = "image"
    VIDEO = "video"


class Fault(StrEnum):
    """Why a file is not shown."""

    MISSING = "missing"
    EMPTY = "empty"
    UNREADABLE = "unreadable"
    WRONG_TYPE = "wrong_type"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too_large"
    CRASHED = "crashed"
    """The file brought the check itself down, or kept it busy for too long."""
    STALLED = "stalled"
    """It passed the check, but gave no frame when it was played."""


@dataclass(frozen=True, slots=True)
class Item:
    """A file that can be shown for `seconds`; a video's own length."""

    path: Path
    kind: Kind
    seconds: float


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is left out; `detail` is for the log."""

    path: Path
    fault: Fault
    detail: str = ""


Probed = Item | Refused


def kind_of(path: Path) -> Kind | None:
    """What the name says the file is; None for a file that is no medium."""
    suffix = path.suffix.lower()
    if suffix in IMAGES:
        return Kind.IMAGE
    return Kind.VIDEO if suffix in VIDEOS else None
