"""A clerk signs in at a counter, and out again; a seat that is taken can be taken over."""

from dataclasses import dataclass, field
from uuid import UUID, uuid5

from shared.application.at_counter import AtCounter, require_free, require_sitting
from shared.application.attempts import DESK, attempt
from shared.application.close_day import close_past_day
from shared.application.commands import new_id, once
from shared.application.ports import PinHasher, Reader, Sitting, UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventDraft, EventKind
from shared.domain.office import Clerk


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn(AtCounter):
    """A clerk at a counter, with the PIN or password as typed at `device`.

    With `take_over` whoever sits there is signed out, and so is the clerk's own other seat.
    """

    pin: str = field(repr=False)
    device: str = ""
    take_over: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOut(AtCounter):
    """The end of a clerk's work at a counter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPin:
    """The PIN of a clerk who is signed in, asked again by a locked window."""

    clerk_id: str
    pin: str = field(repr=False)
    device: str = ""
    id: UUID = field(default_factory=new_id)


def sign_in(
    units: UnitOfWorkFactory, reader: Reader, hasher: PinHasher, command: SignIn
) -> Sitting:
    """Raises KnownError `pin_wrong`, `pin_locked`, `counter_taken`, `clerk_elsewhere`, `seat_open`.

    `seat_open`: the clerk sits here already, at another machine. These three can be taken over.
    """
    asked = CheckPin(clerk_id=command.clerk_id, pin=command.pin, device=command.device)
    check_pin(units, reader, hasher, asked)
    return once(
        units,
        command.id,
        EventKind.CLERK_SIGNED_IN,
        lambda unit: _sign_in(unit, command),
        lambda _unit, event: Sitting(
            event.text("counter"), event.actor, event.perhaps("device") or ""
        ),
    )


def check_pin(
    units: UnitOfWorkFactory, reader: Reader, hasher: PinHasher, command: CheckPin
) -> Clerk:
    """Whose PIN it is; wrong ones are counted for the clerk and for the machine.

    Raises KnownError `clerk_unknown`, `pin_wrong`, `pin_locked`.
    """
    clerk = reader.office().clerk(command.clerk_id)
    made = reader.pins_made().get(clerk.id)
    if made is None:
        raise KnownError("clerk_unknown", id=clerk.id)
    names = [clerk.id, f"{DESK}{command.device}"] if command.device else [clerk.id]

    def look() -> Clerk | None:
        hashes = {clerk.id: hasher.again(made, command.pin)}
        return clerk if reader.pin_owner(hashes) else None

    return attempt(units, names, look)


def _sign_in(unit: UnitOfWork, command: SignIn) -> Sitting:
    unit.office.counter(command.counter_id)
    close_past_day(unit)
    there = unit.sitting_at(command.counter_id)
    elsewhere = unit.sitting_of(command.clerk_id)
    wanted = Sitting(command.counter_id, command.clerk_id, command.device)
    if there == wanted:
        return wanted
    if not command.take_over:
        _refuse_taken(unit, there, elsewhere, wanted)
    if there is not None:
        _show_out(unit, command, there)
    if elsewhere is not None and elsewhere.counter_id != command.counter_id:
        require_free(unit, elsewhere.counter_id)
        _show_out(unit, command, elsewhere)
    unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.CLERK_SIGNED_IN,
            actor=command.clerk_id,
            data={"counter": command.counter_id, "device": command.device},
        )
    )
    return wanted


def _refuse_taken(
    unit: UnitOfWork, there: Sitting | None, elsewhere: Sitting | None, wanted: Sitting
) -> None:
    if there is not None and there.clerk_id == wanted.clerk_id:
        raise KnownError("seat_open", device=there.device or "?")
    if there is not None:
        raise KnownError("counter_taken", name=unit.office.clerk(there.clerk_id).name)
    if elsewhere is not None:
        raise KnownError("clerk_elsewhere", counter=elsewhere.counter_id)


def _show_out(unit: UnitOfWork, command: SignIn, seat: Sitting) -> None:
    """The other end sees in the event who took over; a ticket at the counter stays there."""
    unit.record(
        EventDraft(
            command_id=uuid5(command.id, seat.counter_id),
            kind=EventKind.CLERK_SIGNED_OUT,
            actor=command.clerk_id,
            data={
                "counter": seat.counter_id,
                "clerk": seat.clerk_id,
                "from_device": seat.device,
                "taken_over_at": command.device,
            },
        )
    )


def sign_out(units: UnitOfWorkFactory, command: SignOut) -> None:
    """Raises KnownError `not_signed_in`, `counter_busy` while a ticket is at the counter."""
    once(
        units,
        command.id,
        EventKind.CLERK_SIGNED_OUT,
        lambda unit: _sign_out(unit, command),
        lambda _unit, event: event,
    )


def _sign_out(unit: UnitOfWork, command: SignOut) -> Event:
    require_sitting(unit, command.counter_id, command.clerk_id)
    require_free(unit, command.counter_id)
    return unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.CLERK_SIGNED_OUT,
            actor=command.clerk_id,
            data={"counter": command.counter_id},
        )
    )
