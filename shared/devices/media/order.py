"""What a conversion is asked for."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from shared.domain.media import Kind


class NoRoomError(Exception):
    """The copy becomes larger than it may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversionOrder:
    """`source` becomes `target`, of at most `height` lines and `max_bytes`."""

    source: Path
    target: Path
    kind: Kind
    height: int
    max_bytes: int
    moving: bool = False
    """An image that moves (GIF), to become a video."""
    seconds: float = 0.0

    def to_text(self) -> str:
        return json.dumps({**asdict(self), "source": str(self.source), "target": str(self.target)})

    @classmethod
    def from_text(cls, text: str) -> Self:
        said = json.loads(text)
        paths = {name: Path(said[name]) for name in ("source", "target")}
        return cls(**{**said, **paths, "kind": Kind(said["kind"])})
