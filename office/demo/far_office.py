"""A demo office whose database is at the end of a cable that can be pulled."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from office.demo.sample_office import STANDING, open_demo_office
from office.settings_text import settings_text
from shared.application.office_document import OfficeFile
from shared.settings import FILE_NAME, Settings

if TYPE_CHECKING:
    from benchmarks.cable import Cable

AWAY_S: Final = 60.0
"""A cut cable is noticed within 5 s, on a busy machine a little later."""


@dataclass(frozen=True, slots=True)
class FarOffice:
    """`near` is the server itself, `far` the same behind the cable."""

    near: Settings
    far: Settings
    cable: "Cable"


@contextmanager
def far_office(folder: Path, read: OfficeFile, moment: datetime) -> Iterator[FarOffice]:
    """The office on a server of its own; the settings file in `folder` is the far one."""
    from benchmarks.cable import Cable
    from benchmarks.throwaway_postgres import throwaway_postgres

    with throwaway_postgres() as server, closing(Cable(server.port)) as cable:
        address = server.create_database()
        near = open_demo_office(folder, read, moment, "none", factor=STANDING, database=address)
        behind = address.replace(f":{server.port}/", f":{cable.port}/")
        far = near.model_copy(update={"database": behind})
        (folder / FILE_NAME).write_text(settings_text(far), encoding="utf-8")
        yield FarOffice(near, far, cable)
