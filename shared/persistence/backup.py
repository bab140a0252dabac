"""Keeps an office in a file that is known to be restorable, and puts it back."""

import os
import re
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, select

from shared.domain.errors import KnownError
from shared.persistence import migrate
from shared.persistence.backup_file import Manifest, new_key, pack, sha256_of, unpack
from shared.persistence.copying import copy_rows, replace_rows
from shared.persistence.engines import connect_sqlite
from shared.persistence.faults import known_faults
from shared.persistence.office_lock import OfficeLock, lock_path
from shared.persistence.presence import refuse_while_used
from shared.persistence.snapshot import (
    State,
    findings_of,
    read_state,
    reading_of,
    refuse_moved,
    state_of,
    take_snapshot,
)
from shared.persistence.statements import EVENT

SUFFIX = ".kezek-backup"
STAMP = "%Y%m%dT%H%M%SZ"


def make_backup(
    target: Path | str, office_id: str, folder: Path, recipient: str = ""
) -> tuple[Path, Manifest]:
    """A new file in `folder`, opened again and checked; nothing is left of one that fails.

    Raises KnownError `record_broken`, `backup_not_written`, and what `take_snapshot` and `pack`
    say.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _make(target, office_id, folder, recipient)
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError("backup_not_written", path=str(folder), reason=reason) from error


def _make(
    target: Path | str, office_id: str, folder: Path, recipient: str
) -> tuple[Path, Manifest]:
    now = datetime.now(UTC)
    file = folder / f"{office_id}-{now:{STAMP}}{SUFFIX}"
    secret, own = new_key() if recipient else ("", "")
    with scratch(folder) as aside:
        snapshot = aside / "snapshot"
        state = take_snapshot(target, office_id, snapshot)
        refuse_moved(snapshot, office_id)
        manifest = Manifest(now, state, sha256_of(snapshot))
        unchecked = aside / file.name
        pack(snapshot, manifest, unchecked, [recipient, own] if recipient else [])
        unpacked = aside / "again"
        if unpack(unchecked, unpacked, [secret] if secret else []) != manifest:
            raise KnownError("backup_broken", path=str(file))
        _require_sound(unpacked, manifest)
        unchecked.chmod(0o600)
        _flush(unchecked)
        unchecked.replace(file)
    return file, manifest


def _require_sound(snapshot: Path, manifest: Manifest) -> None:
    """Opened as a database, it is what the manifest says and its record holds."""
    if state_of(snapshot, manifest.state.office) != manifest.state:
        raise KnownError("backup_broken", path=str(snapshot))
    findings = findings_of(snapshot, manifest.state.office)
    if findings:
        raise KnownError("record_broken", count=len(findings), first=str(findings[0].where))


def _flush(file: Path) -> None:
    with file.open("rb") as opened:
        os.fsync(opened.fileno())


def rotate(folder: Path, office_id: str, keep_days: int, now: datetime) -> list[Path]:
    """Removes backups older than so many days, never the newest; 0 keeps all."""
    if not keep_days:
        return []
    name = re.compile(rf"{re.escape(office_id)}-(\d{{8}}T\d{{6}}Z){re.escape(SUFFIX)}")
    older = sorted(file for file in folder.iterdir() if name.fullmatch(file.name))[:-1]
    oldest = f"{office_id}-{now - timedelta(keep_days):{STAMP}}{SUFFIX}"
    gone = [file for file in older if file.name < oldest]
    for file in gone:
        file.unlink()
    return gone


def restore(
    file: Path,
    target: Path | str,
    office_id: str,
    *,
    secrets: Sequence[str] = (),
    over: bool = False,
) -> State:
    """Puts a backup in the place of the office; what was there goes on only if it began the same.

    Raises KnownError `backup_of_another`, `backup_older` unless `over`, `database_in_use`,
    `record_broken`, and what `unpack` says.
    """
    with scratch(target.parent if isinstance(target, Path) else None) as aside:
        snapshot = aside / "snapshot"
        manifest = unpack(file, snapshot, secrets)
        if manifest.state.office != office_id:
            raise KnownError("backup_of_another", office=manifest.state.office)
        migrate.upgrade(snapshot)
        findings = findings_of(snapshot, office_id)
        if findings:
            raise KnownError("record_broken", count=len(findings), first=str(findings[0].where))
        return put(snapshot, target, office_id, over=over)


def put(snapshot: Path, target: Path | str, office_id: str, *, over: bool) -> State:
    """The snapshot's office into the database; the state that it has then."""
    with known_faults():
        if isinstance(target, Path):
            _put_file(snapshot, target, office_id, over=over)
        else:
            _put_rows(snapshot, target, office_id, over=over)
    return state_of(snapshot, office_id)


def _put_file(snapshot: Path, target: Path, office_id: str, *, over: bool) -> None:
    if target.is_file():
        refuse_while_used(target)
        _set_aside(snapshot, target, office_id, over=over)
    target.parent.mkdir(parents=True, exist_ok=True)
    with (
        OfficeLock(lock_path(target)).held(),
        closing(connect_sqlite(target, create=True)) as database,
        closing(sqlite3.connect(snapshot)) as source,
    ):
        source.backup(database)


def _set_aside(snapshot: Path, target: Path, office_id: str, *, over: bool) -> None:
    """A copy of what is there now, since nothing should be lost by a restore in haste."""
    aside = target.with_name(f"{target.name}.before-{datetime.now(UTC):{STAMP}}")
    try:
        take_snapshot(target, office_id, aside)
    except KnownError as error:
        aside.unlink(missing_ok=True)
        if error.code in {"office_missing", "database_older"} and not over:
            raise
        if error.code == "database_damaged":
            for part in ("", "-wal", "-shm"):
                there = target.with_name(target.name + part)
                if there.is_file():
                    there.rename(aside.with_name(aside.name + part))
        return
    aside.chmod(0o600)
    with reading_of(aside) as present:
        _refuse_loss(snapshot, present, office_id, over=over)


def _put_rows(snapshot: Path, url: str, office_id: str, *, over: bool) -> None:
    migrate.upgrade(url)
    refuse_while_used(url)
    with migrate.connection_to(url) as target, reading_of(snapshot) as source:
        if _is_there(target, office_id):
            _refuse_loss(snapshot, target, office_id, over=over)
            replace_rows(source, target, office_id)
        else:
            copy_rows(source, target, office_id)


def _is_there(connection: Connection, office_id: str) -> bool:
    try:
        read_state(connection, office_id)
    except KnownError as error:
        if error.code != "office_missing":
            raise
        return False
    return True


def _refuse_loss(snapshot: Path, present: Connection, office_id: str, *, over: bool) -> None:
    """The present may be replaced only by what it would have become, unless told otherwise."""
    has = read_state(present, office_id)
    with reading_of(snapshot) as connection:
        asked = select(EVENT.c.hash).where(EVENT.c.office_id == office_id, EVENT.c.seq == has.seq)
        same = has.seq == 0 or connection.execute(asked).scalar() == has.hash
        newest = read_state(connection, office_id).seq
    if not same and not over:
        raise KnownError("backup_older", has=has.seq, backup=newest)


@contextmanager
def scratch(beside: Path | None) -> Iterator[Path]:
    """A folder on the same disk, only the owner's, gone afterwards."""
    if beside is not None:
        beside.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".kezek-", dir=beside) as name:
        yield Path(name)
