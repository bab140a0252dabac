"""The schema's version, checked at every start: one that does not suit the program is refused."""

import logging
from datetime import date

from shared.domain.errors import KnownError
from shared.persistence import statements as sql
from shared.persistence.store import Head, Store
from shared.persistence.versions import newest, versions

LOG = logging.getLogger(__name__)


def check(store: Store) -> None:
    """A newer one may still suit, which the office itself says; see `OLDEST_PROGRAM`.

    Raises KnownError `database_newer`, `database_older`, `database_missing`, or `schema_half`.
    """
    has = store.schema_version()
    if has is not None and has > newest():
        _require_suiting(store, has)
        LOG.warning("the database (%s) is newer than this program (%s)", has, newest())
    elif has != newest():
        raise KnownError("database_older", has=has or "-", wants=newest())
    _require_whole(store)


def _require_suiting(store: Store, has: str) -> None:
    with store.reading() as session:
        row = session.first(sql.HEAD, with_office_id=store.office_id)
    if row is None:
        refuse_newer(has)
    else:
        Head(*row)


def _require_whole(store: Store) -> None:
    """Asks of each table for rows that nobody has: one that was left half-way is found now."""
    with store.reading() as session:
        for statement in (sql.SITTINGS, sql.PAUSES, sql.DEVICES, sql.ALERTS, sql.MUTES):
            session.first(statement, with_office_id="")
        for statement in (sql.RESTS, sql.STEPS, sql.MESSAGES, sql.SERIES_ALL):
            session.first(statement, with_office_id="")
        session.first(sql.TICKETS_OF_DAY, with_office_id="", with_business_day=date.min)
        session.first(sql.EVENTS_AFTER, with_office_id="", after=0, limit=1)


def refuse_newer(has: str | None) -> None:
    """Raises KnownError `database_newer` for a version that this program does not know."""
    if has is not None and has not in versions():
        raise KnownError("database_newer", has=has, wants=newest())
