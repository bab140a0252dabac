"""One mistake in a file that a person wrote, and the error that carries them all."""

from collections.abc import Sequence
from dataclasses import dataclass

from shared.domain.errors import KnownError

Path = tuple[str | int, ...]
"""Keys and indices (from 0) from the root of a document to one of its values."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong at one place of a file, and what would be right where that can be guessed."""

    place: str
    line: int | None
    what: str
    hint: str = ""

    def __str__(self) -> str:
        """One line, such as `line 12, topics[2].letter: is given twice (A). Free: B, E`."""
        where = ", ".join(
            part for part in (f"line {self.line}" if self.line else "", self.place) if part
        )
        said = f"{where}: {self.what}" if where else self.what
        hint = f" {self.hint}" if self.hint else ""
        return f"{said}.{hint}" + ("." if hint and hint[-1].isalnum() else "")


class TomlFileError(KnownError):
    """All mistakes of one file at once."""

    def __init__(self, code: str, file: str, mistakes: Sequence[Mistake]) -> None:
        super().__init__(
            code, file=file, count=len(mistakes), mistakes="; ".join(map(str, mistakes))
        )
        self.file = file
        self.mistakes = tuple(mistakes)

    def __str__(self) -> str:
        """The file and each mistake on its own line."""
        count = len(self.mistakes)
        head = f"{self.file}: {count} mistake" + ("s" if count != 1 else "")
        return "\n".join([head, *(f"  {mistake}" for mistake in self.mistakes)])


def place_of(path: Path) -> str:
    """The path as a person reads it; the things of a list are counted from 1: `topics[2].id`."""
    parts = [f"[{key + 1}]" if isinstance(key, int) else f".{key}" for key in path]
    return "".join(parts).lstrip(".")
