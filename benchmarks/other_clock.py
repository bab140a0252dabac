"""A program on a machine whose wall clock is wrong, and may jump while it runs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from benchmarks.shim import compiler, made_shim

SOURCE: Final = Path(__file__).with_name("clock_shim.c")
LIBRARY, FILE = "LD_PRELOAD", "KEZEK_CLOCK"


@dataclass(frozen=True, slots=True)
class OtherClock:
    """`environment` puts a program under it; waits last as long as ever."""

    file: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def set(self, seconds: int) -> None:
        """The wall clock is so far ahead from now on, or behind."""
        aside = self.file.with_suffix(".new")
        aside.write_text(f"{seconds}\n", encoding="ascii")
        aside.replace(self.file)


def other_clock(folder: Path) -> OtherClock | None:
    """A clock that is right at first; None where there is no C compiler."""
    if compiler() is None:
        return None
    clock = folder / "clock"
    made = OtherClock(clock, {LIBRARY: str(made_shim(SOURCE, folder)), FILE: str(clock)})
    made.set(0)
    return made
