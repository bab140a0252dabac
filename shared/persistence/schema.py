"""The schema's version, checked at every start: one that does not suit the program is refused."""

import logging

from shared.domain.errors import KnownError
from shared.persistence.statements import HEAD
from shared.persistence.store import Head, Store
from shared.persistence.versions import newest, versions

LOG = logging.getLogger(__name__)


def check(store: Store) -> None:
    """A newer one may still suit, which the office itself says; see `OLDEST_PROGRAM`.

    Raises KnownError `database_newer`, `database_older` or `database_missing`.
    """
    has = store.schema_version()
    if has is not None and has > newest():
        _require_suiting(store, has)
        LOG.warning("the database (%s) is newer than this program (%s)", has, newest())
    elif has != newest():
        raise KnownError("database_older", has=has or "-", wants=newest())


def _require_suiting(store: Store, has: str) -> None:
    with store.reading() as session:
        row = session.first(HEAD, with_office_id=store.office_id)
    if row is None:
        refuse_newer(has)
    else:
        Head(*row)


def refuse_newer(has: str | None) -> None:
    """Raises KnownError `database_newer` for a version that this program does not know."""
    if has is not None and has not in versions():
        raise KnownError("database_newer", has=has, wants=newest())
