"""The schema's version, checked at every start: an older or a newer database is refused."""

from pathlib import Path

from shared.domain.errors import KnownError
from shared.persistence.store import Store

FOLDER = Path(__file__).parent / "migrations"


def versions() -> list[str]:
    """The versions that this program knows, in order; each file's name begins with its own."""
    return sorted(file.name[:4] for file in (FOLDER / "versions").glob("[0-9]*.py"))


def newest() -> str:
    """The version that this program needs."""
    return versions()[-1]


def check(store: Store) -> None:
    """Raises KnownError `database_newer`, `database_older` or `database_missing`."""
    has = store.schema_version()
    refuse_newer(has)
    if has != newest():
        raise KnownError("database_older", has=has or "-", wants=newest())


def refuse_newer(has: str | None) -> None:
    """Raises KnownError `database_newer` for a version that this program does not know."""
    if has is not None and has not in versions():
        raise KnownError("database_newer", has=has, wants=newest())
