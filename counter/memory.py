"""What a counter remembers of its own machine from one day to the next."""

import json
import logging
from collections.abc import Callable
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Annotated

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from counter.places import Place
from shared.domain.language import Language

LOG = logging.getLogger(__name__)
FARTHEST = 100_000
"""Pixels: no desktop is as wide."""
Length = Annotated[int, Field(ge=-FARTHEST, le=FARTHEST)]
Corners = tuple[Length, Length, Length, Length]


class Memory(BaseModel):
    """The window's form and places, the language, and who signed in last."""

    model_config = ConfigDict(frozen=True, strict=True, extra="ignore")

    bar: bool = False
    maximized: bool = False
    window_place: Corners | None = None
    bar_place: Corners | None = None
    language: Language | None = None
    clerk_id: Annotated[str, Field(max_length=100)] = ""

    def place(self, *, bar: bool) -> Place | None:
        """Where the window stood last in this form."""
        corners = self.bar_place if bar else self.window_place
        return None if corners is None else Place(*corners)


class MemoryFile:
    """The memory on the disk. Nothing depends on it: a broken one counts as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Memory:
        try:
            return Memory.model_validate_json(self._path.read_bytes())
        except FileNotFoundError:
            return Memory()
        except (OSError, ValidationError) as error:
            LOG.info("%s counts as none: %s", self._path, error)
            return Memory()

    def write(self, memory: Memory) -> None:
        """Whole or not at all; a disk that refuses is noted in the log."""
        text = json.dumps(memory.model_dump(mode="json"), indent=1)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(
                "w", dir=self._path.parent, prefix=self._path.name, delete=False, encoding="utf-8"
            ) as aside:
                aside.write(text)
            Path(aside.name).replace(self._path)
        except OSError as error:
            LOG.warning("the window's place is not remembered: %s", error)


class Notebook:
    """The memory while the program runs; `keep` is told each change of it."""

    def __init__(
        self, memory: Memory | None = None, keep: Callable[[Memory], None] | None = None
    ) -> None:
        self._keep = keep
        self.now = Memory() if memory is None else memory

    def change(self, **news: object) -> None:
        """Notes the fields that are named."""
        memory = self.now.model_copy(update=news)
        if memory != self.now:
            self.now = memory
            if self._keep is not None:
                self._keep(memory)


def memory_file(device: str) -> MemoryFile:
    """The memory of the counter of this name, of this user of the machine."""
    folder = platformdirs.user_state_path("kezek", appauthor=False)
    return MemoryFile(folder / f"counter-{device}.json")
