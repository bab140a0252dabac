"""A member of the staff is known by the PIN alone: at the kiosk no names are shown."""

from dataclasses import dataclass, field

from shared.application.attempts import attempt, kept_of, refuse_while_locked
from shared.application.ports import PinHasher, Reader, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.office import Clerk, Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Identify:
    """A PIN as typed at `device`."""

    device: str
    pin: str = field(repr=False)


def identify(
    units: UnitOfWorkFactory, reader: Reader, hasher: PinHasher, command: Identify
) -> Clerk:
    """Whose PIN it is; wrong ones are counted for the device, and the delay outlives a restart.

    Raises KnownError `pin_wrong`, `pin_locked`.
    """
    name = f"device:{command.device}"
    with units() as unit:
        refuse_while_locked(kept_of(unit, name), unit.now)
    return attempt(units, [name], lambda: _owner(reader, hasher, command.pin))


def _owner(reader: Reader, hasher: PinHasher, pin: str) -> Clerk | None:
    office: Office = reader.office()
    for clerk in office.staff:
        try:
            kept = reader.credential(clerk.id)
        except KnownError:
            continue  # has no PIN yet
        if hasher.matches(kept.pin_hash, pin):
            return clerk
    return None
