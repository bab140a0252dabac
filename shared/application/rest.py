"""A counter takes a break or is closed: nobody is called to it until it is opened again."""

from dataclasses import dataclass
from datetime import datetime

from shared.application.at_counter import AtCounter, checked_reason, require_sitting
from shared.application.close_day import close_past_day
from shared.application.commands import once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.desks import Rest, RestKind, rest_of
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventDraft, EventKind, Json
from shared.domain.office import ReasonFor
from shared.domain.rights import Right, may


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeRest(AtCounter):
    """A break has a reason and a planned end; closing needs neither. Whoever is there is served."""

    kind: RestKind
    until: datetime | None = None
    reason: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCounter(AtCounter):
    """The end of a rest; no break ends by itself."""


def take_rest(units: UnitOfWorkFactory, command: TakeRest) -> Rest:
    """By who sits there or leads the office.

    Raises KnownError `not_signed_in`, `counter_unknown`, `counter_resting`, `until_missing`,
    `until_past`, `reason_missing`, `reason_unknown`.
    """
    return once(
        units,
        command.id,
        EventKind.COUNTER_RESTED,
        lambda unit: _rest(unit, command),
        lambda _unit, event: rest_of(event),
    )


def open_counter(units: UnitOfWorkFactory, command: OpenCounter) -> None:
    """By who sits there or leads the office; raises KnownError `counter_open`."""
    once(
        units,
        command.id,
        EventKind.COUNTER_OPENED,
        lambda unit: _open(unit, command),
        lambda _unit, event: event,
    )


def _rest(unit: UnitOfWork, command: TakeRest) -> Rest:
    _require_may(unit, command)
    on_break = command.kind is RestKind.BREAK
    if unit.rest_at(command.counter_id) is not None:
        raise KnownError("counter_resting", rest=command.kind.value)
    if on_break and command.until is None:
        raise KnownError("until_missing")
    if command.until is not None and command.until <= unit.now:
        raise KnownError("until_past")
    why = checked_reason(
        unit.office, ReasonFor.BREAK, command.reason, command.text, needed=on_break
    )
    until = None if command.until is None else command.until.isoformat()
    data = {"counter": command.counter_id, "rest": command.kind.value, "until": until, **why}
    return rest_of(_record(unit, command, EventKind.COUNTER_RESTED, data))


def _open(unit: UnitOfWork, command: OpenCounter) -> Event:
    _require_may(unit, command)
    if unit.rest_at(command.counter_id) is None:
        raise KnownError("counter_open")
    return _record(unit, command, EventKind.COUNTER_OPENED, {"counter": command.counter_id})


def _require_may(unit: UnitOfWork, command: AtCounter) -> None:
    unit.office.counter(command.counter_id)
    close_past_day(unit)
    if not may(unit.office, unit.office.clerk(command.clerk_id), Right.REST_ANY_COUNTER):
        require_sitting(unit, command.counter_id, command.clerk_id)


def _record(unit: UnitOfWork, command: AtCounter, kind: EventKind, data: dict[str, Json]) -> Event:
    return unit.record(
        EventDraft(command_id=command.id, kind=kind, actor=command.clerk_id, data=data)
    )
