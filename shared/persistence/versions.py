"""The versions of the schema: which this program knows, and which programs may work with it."""

from functools import cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "migrations"
OLDEST_PROGRAM: Final = "0008"
"""Programs that know the schema up to here may go on beside this one, until they are upgraded.

Stays for one version, unless a migration takes away, renames or demands what they do not know, or
words of the record are new: then it becomes that migration's version (`tests/persistence/words`).
"""


@cache
def versions() -> tuple[str, ...]:
    """The versions that this program knows, in order; each file's name begins with its own."""
    return tuple(sorted(file.name[:4] for file in (FOLDER / "versions").glob("[0-9]*.py")))


def newest() -> str:
    """The version that this program makes."""
    return versions()[-1]
