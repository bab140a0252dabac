"""The office's description, parsed once for each of its versions."""

import logging
from collections.abc import Callable
from dataclasses import replace

from shared.domain.errors import KnownError
from shared.domain.office import Office
from shared.persistence.prepared import Session
from shared.persistence.statements import DOCUMENT

LOG = logging.getLogger(__name__)
WHOLE = ("the whole description",)


class OfficeCache:
    """Keeps the last version; `parse` turns a stored office document into an office.

    A description that cannot be read at all leaves the last one that could in force.
    """

    def __init__(self, parse: Callable[[str], Office]) -> None:
        self.parse = parse
        self._kept: tuple[int, Office] | None = None

    def get(self, session: Session, office_id: str, version: int) -> Office:
        """The office in `version`, which is the one now in the database."""
        kept = self._kept
        if kept is not None and kept[0] == version:
            return kept[1]
        row = session.first(DOCUMENT, with_office_id=office_id, with_version=version)
        if row is None:
            raise KnownError("office_missing", office=office_id)
        return self.keep(version, self._read(version, row[0]))

    def _read(self, version: int, document: str) -> Office:
        try:
            office = self.parse(document)
        except KnownError as error:
            if self._kept is None:
                raise
            LOG.error("description %d cannot be read, the last one holds: %s", version, error)  # noqa: TRY400  known
            return replace(self._kept[1], unread=WHOLE)
        if office.unread:
            LOG.error("description %d: cannot be read: %s", version, ", ".join(office.unread))
        return office

    def keep(self, version: int, office: Office) -> Office:
        """Knows the office in this version from now on."""
        self._kept = (version, office)
        return office
