"""A clerk changes the own PIN or password; who leads the office gives somebody a new one."""

from dataclasses import dataclass, field
from uuid import UUID

from shared.application.commands import new_id, once
from shared.application.ports import Credential, PinHasher, Reader, UnitOfWork, UnitOfWorkFactory
from shared.application.sign_in import CheckPin, check_pin
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventDraft, EventKind
from shared.domain.office import Role
from shared.domain.rights import Right, require
from shared.domain.secret import weakness


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangePin:
    """A new secret for the clerk who knows the present one."""

    clerk_id: str
    pin: str = field(repr=False)
    new_pin: str = field(repr=False)
    device: str = ""
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetPin:
    """A new secret for `of_clerk`, given by `clerk_id`; ends the delays after wrong ones."""

    clerk_id: str
    of_clerk: str
    new_pin: str = field(repr=False)
    id: UUID = field(default_factory=new_id)


def change_pin(
    units: UnitOfWorkFactory, reader: Reader, hasher: PinHasher, command: ChangePin
) -> None:
    """Raises KnownError `pin_wrong`, `pin_locked`, `pin_weak`, `pin_same`."""
    require_strong(command.new_pin)
    asked = CheckPin(clerk_id=command.clerk_id, pin=command.pin, device=command.device)
    check_pin(units, reader, hasher, asked)
    if command.new_pin == command.pin:
        raise KnownError("pin_same")
    _keep(units, command.id, command.clerk_id, command.clerk_id, hasher.hash(command.new_pin))


def reset_pin(units: UnitOfWorkFactory, hasher: PinHasher, command: ResetPin) -> None:
    """Raises KnownError `not_allowed`, `clerk_unknown`, `pin_weak`."""
    require_strong(command.new_pin)
    _keep(units, command.id, command.clerk_id, command.of_clerk, hasher.hash(command.new_pin))


def require_strong(secret: str) -> None:
    """Raises KnownError `pin_weak`."""
    found = weakness(secret)
    if found is not None:
        raise KnownError("pin_weak", reason=found.value)


def _keep(
    units: UnitOfWorkFactory, command_id: UUID, by: str, of_clerk: str, pin_hash: str
) -> None:
    once(
        units,
        command_id,
        EventKind.PIN_CHANGED,
        lambda unit: _changed(unit, command_id, by, of_clerk, pin_hash),
        lambda _unit, event: event,
    )


def _changed(unit: UnitOfWork, command_id: UUID, by: str, of_clerk: str, pin_hash: str) -> Event:
    """The record tells who did it, and nothing of the secret."""
    wanted = unit.office.clerk(of_clerk)
    if by != of_clerk:
        require(unit.office, by, Right.RESET_PINS)
        if wanted.role is Role.ADMINISTRATOR:
            require(unit.office, by, Right.RESET_ADMINISTRATORS)
    unit.keep_credential(Credential(of_clerk, pin_hash, 0, None))
    return unit.record(
        EventDraft(
            command_id=command_id,
            kind=EventKind.PIN_CHANGED,
            actor=by,
            data={"clerk": wanted.id},
        )
    )
