"""What this kiosk last knew of its office, on its own disk: a start may find no database."""

import logging
from dataclasses import replace
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from shared.application.follow import Snapshot
from shared.domain.day import Day, only
from shared.kept_file import replace_durably

LOG = logging.getLogger(__name__)
FORMAT: Final = 1
"""Raised when a file of before would be understood wrongly."""


class _Head(BaseModel):
    """The first line; the rest of the file is the snapshot."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    format: int
    office: str
    sha256: str


class OfficeMemory:
    """One file, replaced as a whole. What is wrong in it is logged, and nothing of it is used."""

    def __init__(self, path: Path, office_id: str) -> None:
        self._path = path
        self._office_id = office_id

    def keep(self, snapshot: Snapshot) -> None:
        """On disk when it returns. A disk that takes nothing costs only a later start."""
        body = _snapshots().dump_json(snapshot)
        head = _Head(format=FORMAT, office=snapshot.office.id, sha256=sha256(body).hexdigest())
        try:
            replace_durably(self._path, head.model_dump_json().encode() + b"\n" + body)
        except OSError as error:
            LOG.warning("what is known of the office is not kept: %s", error)

    def recall(self, now: datetime) -> Snapshot | None:
        """What is known at `now`: the office, and its day if it is still the same."""
        try:
            kept = self._read()
        except FileNotFoundError:
            LOG.warning("nothing is known yet of the office: no %s", self._path.name)
            return None
        except (OSError, ValueError) as error:
            LOG.error("%s is not used: %s", self._path.name, _reason(error))  # noqa: TRY400  no bug
            return None
        LOG.warning("begins with what was known at %s", kept.now.isoformat(timespec="seconds"))
        if now < kept.now:
            LOG.warning(
                "the clock of this machine is behind: %s", now.isoformat(timespec="seconds")
            )
        return as_of(kept, max(now, kept.now))

    def _read(self) -> Snapshot:
        first, _, body = self._path.read_bytes().partition(b"\n")
        head = _Head.model_validate_json(first)
        if head.format != FORMAT:
            raise ValueError(f"it has the format {head.format}, this program writes {FORMAT}")
        if head.office != self._office_id:
            raise ValueError(f"it is of the office {head.office}")
        if head.sha256 != sha256(body).hexdigest():
            raise ValueError("it is damaged")
        return _snapshots().validate_json(body)


def _reason(error: OSError | ValueError) -> str:
    """One line, also of pydantic's many."""
    if not isinstance(error, ValidationError):
        return str(error)
    first = error.errors(include_url=False)[0]
    return ": ".join([".".join(map(str, first["loc"])), first["msg"]]).removeprefix(": ")


def as_of(kept: Snapshot, now: datetime) -> Snapshot:
    """What of it still holds at `now` (aware): lines, pauses and people of a past day do not."""
    today, then = (at.astimezone(kept.office.zone).date() for at in (now, kept.now))
    return replace(kept, now=now, day=only(kept.day, today) if then == today else Day())


@cache
def _snapshots() -> TypeAdapter[Snapshot]:
    return TypeAdapter(Snapshot)
