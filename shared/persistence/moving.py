"""Takes an office with its whole history into another database, and closes the old one."""

from collections.abc import Callable
from pathlib import Path

from shared.application.verify import verify
from shared.domain.errors import KnownError
from shared.persistence import statements as sql
from shared.persistence.backup import put, scratch
from shared.persistence.ledger import whole_record
from shared.persistence.snapshot import State, findings_of, take_snapshot
from shared.persistence.sqlite import SqliteStore
from shared.persistence.store import Store
from shared.server_address import parse_server

Place = Path | str


def store_at(place: Place, office_id: str) -> Store:
    """The office's store in a file or at a postgresql:// address."""
    if isinstance(place, Path):
        return SqliteStore(place, office_id)
    from shared.persistence.postgresql import PostgresStore  # noqa: PLC0415  psycopg only if used

    return PostgresStore(place, office_id)


def move_office(source: Place, target: Place, office_id: str, switch: Callable[[], None]) -> State:
    """Nobody writes meanwhile. `switch` is called when the target is known to be the same.

    If it fails, the office stays where it was. Raises KnownError `record_broken`, `move_differs`,
    `backup_older` if the target's office has gone its own way, `database_in_use` (the target).
    """
    store = store_at(source, office_id)
    try:
        with store.writing() as writing, scratch(_folder(source, target)) as aside:
            if not isinstance(source, Path):
                writing.session.text("SET LOCAL idle_in_transaction_session_timeout = 0")
            snapshot = aside / "snapshot"
            state = take_snapshot(source, office_id, snapshot, office_held=True)
            findings = findings_of(snapshot, office_id)
            if findings:
                raise KnownError("record_broken", count=len(findings), first=findings[0].where)
            put(snapshot, target, office_id, over=False)
            _require_same(target, office_id, state, aside)
            switch()
            writing.session.run(
                sql.MOVE_OFFICE, with_office_id=office_id, new_moved_to=shown(target)
            )
            writing.commit()
    finally:
        store.close()
    return state


def _folder(source: Place, target: Place) -> Path | None:
    """Where there is room for a copy: beside a file."""
    return next((place.parent for place in (source, target) if isinstance(place, Path)), None)


def _require_same(target: Place, office_id: str, state: State, aside: Path) -> None:
    """Read back from the other engine: rows counted, record verified."""
    if take_snapshot(target, office_id, aside / "again") != state:
        raise KnownError("move_differs", place=shown(target))
    store = store_at(target, office_id)
    try:
        with whole_record(store) as ledger:
            if verify(ledger):
                raise KnownError("move_differs", place=shown(target))
    finally:
        store.close()


def shown(place: Place) -> str:
    """For people: no password."""
    return str(place) if isinstance(place, Path) else parse_server(place).text().split("?")[0]
