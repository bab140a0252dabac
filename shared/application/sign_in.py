"""A clerk signs in at a counter, and out again."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from shared.application.close_day import close_past_day
from shared.application.commands import new_id, once
from shared.application.ports import (
    Credential,
    PinHasher,
    Reader,
    Sitting,
    UnitOfWork,
    UnitOfWorkFactory,
)
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventDraft, EventKind

FREE_FAILURES = 3
"""Wrong PINs before the first delay."""
FIRST_DELAY = timedelta(seconds=15)
LONGEST_DELAY = timedelta(minutes=15)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """A clerk at a counter with the PIN as typed."""

    counter_id: str
    clerk_id: str
    pin: str = field(repr=False)
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOut:
    """The end of a clerk's work at a counter."""

    counter_id: str
    clerk_id: str
    id: UUID = field(default_factory=new_id)


def sign_in(
    units: UnitOfWorkFactory, reader: Reader, hasher: PinHasher, command: SignIn
) -> Sitting:
    """Raises KnownError `pin_wrong`, `pin_locked`, `counter_taken`, `clerk_elsewhere`."""
    kept = reader.credential(command.clerk_id)
    right = hasher.matches(kept.pin_hash, command.pin)
    if not right or kept.failures:
        _account(units, command.clerk_id, right=right)
    return once(
        units,
        command.id,
        EventKind.CLERK_SIGNED_IN,
        lambda unit: _sign_in(unit, command),
        lambda _unit, event: Sitting(event.text("counter"), event.actor),
    )


def delay_after(failures: int) -> timedelta:
    """How long signing in rests after so many wrong PINs in a row; doubles each time."""
    beyond = failures - FREE_FAILURES
    return timedelta(0) if beyond < 0 else min(LONGEST_DELAY, FIRST_DELAY * 2 ** min(beyond, 10))


def _account(units: UnitOfWorkFactory, clerk_id: str, *, right: bool) -> None:
    with units() as unit:
        kept = unit.credential(clerk_id)
        refuse_while_locked(kept, unit.now)
        failures = 0 if right else kept.failures + 1
        rest = delay_after(failures)
        locked = unit.now + rest if rest else None
        unit.keep_credential(replace(kept, failures=failures, locked_until=locked))
        unit.commit()
    if not right:
        raise KnownError("pin_wrong", failures=failures)


def refuse_while_locked(kept: Credential, now: datetime) -> None:
    """Raises KnownError `pin_locked` while the delay after wrong PINs lasts."""
    if kept.locked_until is not None and kept.locked_until > now:
        seconds = int((kept.locked_until - now).total_seconds()) + 1
        raise KnownError("pin_locked", seconds=seconds)


def _sign_in(unit: UnitOfWork, command: SignIn) -> Sitting:
    unit.office.counter(command.counter_id)
    close_past_day(unit)
    there = unit.sitting_at(command.counter_id)
    elsewhere = unit.sitting_of(command.clerk_id)
    wanted = Sitting(command.counter_id, command.clerk_id)
    if there == wanted:
        return wanted
    if there is not None:
        raise KnownError("counter_taken", name=unit.office.clerk(there.clerk_id).name)
    if elsewhere is not None:
        raise KnownError("clerk_elsewhere", counter=elsewhere.counter_id)
    unit.record(_draft(command.id, EventKind.CLERK_SIGNED_IN, wanted))
    return wanted


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
    sitting = unit.sitting_at(command.counter_id)
    if sitting is None or sitting.clerk_id != command.clerk_id:
        raise KnownError("not_signed_in", counter=command.counter_id)
    busy = unit.at_counter(command.counter_id)
    if busy is not None:
        raise KnownError("counter_busy", label=busy.label)
    return unit.record(_draft(command.id, EventKind.CLERK_SIGNED_OUT, sitting))


def _draft(command_id: UUID, kind: EventKind, sitting: Sitting) -> EventDraft:
    return EventDraft(
        command_id=command_id,
        kind=kind,
        actor=sitting.clerk_id,
        data={"counter": sitting.counter_id},
    )
