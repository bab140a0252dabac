"""A member of the staff is known by the PIN alone: at the kiosk no names are shown."""

from dataclasses import dataclass, field, replace

from shared.application.ports import Credential, PinHasher, Reader, UnitOfWork, UnitOfWorkFactory
from shared.application.sign_in import delay_after, refuse_while_locked
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
    with units() as unit:
        before = _of_device(unit, command.device)
        refuse_while_locked(before, unit.now)
    clerk = _owner(reader, hasher, command.pin)
    if clerk is None or before.failures:
        with units() as unit:
            kept = _of_device(unit, command.device)
            refuse_while_locked(kept, unit.now)
            failures = 0 if clerk else kept.failures + 1
            rest = delay_after(failures)
            locked = unit.now + rest if rest else None
            unit.keep_credential(replace(kept, failures=failures, locked_until=locked))
            unit.commit()
    if clerk is None:
        raise KnownError("pin_wrong", failures=before.failures + 1)
    return clerk


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


def _of_device(unit: UnitOfWork, device: str) -> Credential:
    """Kept beside the clerks' own; no clerk's id has a colon."""
    name = f"device:{device}"
    try:
        return unit.credential(name)
    except KnownError:
        return Credential(name, "", 0, None)
