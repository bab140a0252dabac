"""Who has which PIN, without the hashes leaving the database where it can keep them."""

from collections.abc import Mapping
from hashlib import sha256
from hmac import compare_digest

from shared.domain.errors import KnownError
from shared.persistence.prepared import Session
from shared.persistence.statements import PINS

LOCKED = "KZ001"
"""PostgreSQL's own code of `kezek_pin_owner` for a role that guesses too often."""


def made_of(pin_hash: str) -> str:
    """An argon2 hash without the hash: how it is made, and its salt."""
    return pin_hash.rpartition("$")[0]


def pins_made(session: Session, office_id: str) -> dict[str, str]:
    """In a file whoever opens it reads everything anyway."""
    rows = session.all(PINS, with_office_id=office_id)
    return {clerk_id: made_of(pin_hash) for clerk_id, pin_hash in rows}


def pin_owner(session: Session, office_id: str, hashes: Mapping[str, str]) -> str | None:
    """The first of `hashes` that is kept so."""
    kept: dict[str, str] = dict(session.all(PINS, with_office_id=office_id))
    for clerk_id, pin_hash in hashes.items():
        if clerk_id in kept and compare_digest(kept[clerk_id], pin_hash):
            return clerk_id
    return None


def asked_pins_made(session: Session, office_id: str) -> dict[str, str]:
    """As `pins_made`, by the function of the database that alone may read the hashes."""
    session.cursor.execute("SELECT * FROM kezek_pins_made(%s)", (office_id,))
    return dict(session.cursor.fetchall())


def asked_pin_owner(session: Session, office_id: str, hashes: Mapping[str, str]) -> str | None:
    """As `pin_owner`; what goes over the network and into a log is a digest of the hash.

    Raises KnownError `pin_locked`.
    """
    digests = [sha256(pin_hash.encode()).hexdigest() for pin_hash in hashes.values()]
    try:
        session.cursor.execute(
            "SELECT kezek_pin_owner(%s, %s, %s)", (office_id, list(hashes), digests)
        )
    except Exception as error:
        if getattr(error, "sqlstate", None) != LOCKED:
            raise
        raise KnownError("pin_locked", seconds=_seconds(error)) from error
    (owner,) = session.cursor.fetchone() or (None,)
    return owner


def _seconds(error: Exception) -> int:
    diagnosis = getattr(error, "diag", None)
    return int(getattr(diagnosis, "message_detail", None) or 0)
