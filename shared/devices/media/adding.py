"""Adds a file to a media folder: looked into first, and there only when it is whole."""

import shutil
from pathlib import Path

from shared.devices.media.answers import Bad
from shared.devices.media.catalog import Catalog
from shared.domain.errors import KnownError
from shared.domain.media import Refused


def add_file(file: Path, folder: Path, *, replace: bool = False) -> Refused | None:
    """Why it was not added, if nobody can show it.

    Raises KnownError `media_file_exists`, `file_unreadable`.
    """
    (answer,) = Catalog().check([file])
    if isinstance(answer, Bad):
        return Refused(file, answer.fault, answer.detail)
    target = folder / file.name
    if target.exists() and not replace:
        raise KnownError("media_file_exists", name=file.name)
    part = folder / f".{file.name}.part"
    try:
        shutil.copyfile(file, part)
        part.replace(target)
    except OSError as error:
        raise KnownError("file_unreadable", path=str(file), reason=str(error.strerror)) from error
    finally:
        part.unlink(missing_ok=True)
    return None
