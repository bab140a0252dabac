"""What the processes that open media files say: one JSON object a line."""

import json
from dataclasses import asdict, dataclass

from shared.domain.media import Fault, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Good:
    """A file that can be shown, or that can be converted because of `why`."""

    kind: Kind
    seconds: float = 0.0
    width: int
    height: int
    rate: float = 0.0
    """Frames in a second."""
    moving: bool = False
    """A picture that moves (GIF): its copy is a video."""
    transparent: bool = False
    why: str = ""
    """What Qt cannot do with it; empty: it is shown as it is."""


@dataclass(frozen=True, slots=True)
class Bad:
    """A file that nobody can show."""

    fault: Fault
    detail: str = ""


Answer = Good | Bad


def to_line(answer: Answer) -> str:
    return json.dumps(asdict(answer))


def from_line(line: str) -> Answer:
    """Raises ValueError, KeyError, TypeError for what is no answer."""
    said = json.loads(line)
    if "fault" in said:
        return Bad(Fault(said["fault"]), str(said["detail"]))
    return Good(**{**said, "kind": Kind(said["kind"])})
