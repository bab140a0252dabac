"""A file of today's schema, made by the migrations once for a test process and then copied."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.persistence import engines, migrate

CARELESS = tuple(
    "PRAGMA synchronous=OFF" if "synchronous" in pragma else pragma for pragma in engines._PRAGMAS
)
"""No power fails here; where it does, in `tests/faults/test_power.py`, processes are at work."""
made_by_migrations = migrate.upgrade


@pytest.fixture(scope="session", autouse=True)
def quick_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """As the throw-away PostgreSQL: new databases are copies, and no commit waits for the disk."""
    schema = tmp_path_factory.mktemp("schema") / "kezek.db"

    def upgrade(target: Path | str) -> None:
        if isinstance(target, str) or target.exists() or not target.parent.is_dir():
            made_by_migrations(target)
            return
        if not schema.exists():
            made_by_migrations(schema)
        shutil.copyfile(schema, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engines, "_PRAGMAS", CARELESS)
        patch.setattr(migrate, "upgrade", upgrade)
        yield
