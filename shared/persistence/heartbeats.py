"""When each program was last alive: one row each, written over, outside the record."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import and_, bindparam, insert, select, update

from shared.persistence.store import Store
from shared.persistence.tables import HeartbeatRow

BEAT: Final = HeartbeatRow.__table__
_c = BEAT.c
_SAID = ("version", "state", "fault", "started_at", "seen_at")
_KEYS = ("office_id", "device", "program")
KEEP: Final = (
    update(HeartbeatRow)
    .where(and_(*(_c[name] == bindparam(f"with_{name}", type_=_c[name].type) for name in _KEYS)))
    .values({name: bindparam(f"new_{name}", type_=_c[name].type) for name in _SAID})
)
ADD: Final = insert(HeartbeatRow)
ALL: Final = (
    select(*(_c[name] for name in ("device", "program", *_SAID)))
    .where(_c.office_id == bindparam("with_office_id", type_=_c.office_id.type))
    .order_by(_c.device, _c.program)
)


@dataclass(frozen=True, slots=True)
class Beat:
    """A program of a machine; `fault` is the code of its last outage, or empty."""

    device: str
    program: str
    version: str
    state: str
    fault: str
    started_at: datetime
    seen_at: datetime


def keep_beat(
    store: Store, device: str, program: str, *, version: str, fault: str, started: float
) -> None:
    """`started` is how many seconds ago; the moments are of the database's own clock."""
    with store.founding() as session:
        now = store.time(session)
        key = {"office_id": store.office_id, "device": device, "program": program}
        said = {
            "version": version,
            "state": "well",
            "fault": fault,
            "started_at": datetime.fromtimestamp(now.timestamp() - started, now.tzinfo),
            "seen_at": now,
        }
        kept = session.run(
            KEEP,
            **{f"with_{name}": value for name, value in key.items()},
            **{f"new_{name}": value for name, value in said.items()},
        )
        if not kept:
            session.run(ADD, **key, **said)


def read_beats(store: Store) -> list[Beat]:
    """Of all machines that have ever been there."""
    with store.reading() as session:
        return [Beat(*row) for row in session.all(ALL, with_office_id=store.office_id)]
