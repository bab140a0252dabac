"""Rows that this program cannot read: each is told in the log once, and passed over."""

import logging
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from sqlalchemy import ClauseElement

from shared.persistence.prepared import Row, Session

LOG = logging.getLogger(__name__)
T = TypeVar("T")
Told = set[tuple[str, Hashable]]
"""Table and key of the rows that the log has already."""


class Gaps:
    """What one reading had to pass over; nothing else depends on those rows."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self.tables: set[str] = set()

    def note(self, table: str, key: Hashable, error: Exception) -> None:
        """The row of this key is passed over."""
        self.tables.add(table)
        if (table, key) not in self._told:
            self._told.add((table, key))
            LOG.error("%s %s cannot be read and is passed over: %s", table, key, error)


def read_rows(
    session: Session,
    statement: ClauseElement,
    make: Callable[[Row], T],
    gaps: Gaps | None,
    table: str,
    key: int = 0,
    **given: Any,  # noqa: ANN401  column values
) -> list[T]:
    """What `make` makes of the rows, each told of by its column `key`; without `gaps` it raises."""
    if gaps is None:
        return [make(row) for row in session.all(statement, **given)]
    return session.readable(
        statement, make, lambda raw, error: gaps.note(table, raw[key], error), **given
    )
