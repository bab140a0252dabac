"""A member of the staff is known by the PIN alone: at the kiosk no names are shown."""

from dataclasses import dataclass, field

from shared.application.attempts import attempt, refuse_while_locked
from shared.application.ports import PinHasher, Reader, UnitOfWorkFactory
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
        refuse_while_locked(unit.attempts(name), unit.now)
    return attempt(units, [name], lambda: _owner(reader, hasher, command.pin))


def _owner(reader: Reader, hasher: PinHasher, pin: str) -> Clerk | None:
    office: Office = reader.office()
    made = reader.pins_made()
    hashes = {
        clerk.id: hasher.again(made[clerk.id], pin) for clerk in office.staff if clerk.id in made
    }
    owner = reader.pin_owner(hashes)
    return None if owner is None else office.clerk(owner)
