"""The head of the office lets a topic give no tickets for a while."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from shared.application.close_day import close_past_day
from shared.application.commands import new_id, once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventDraft, EventKind
from shared.domain.rights import Right, require


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseTopic:
    """No tickets of the topic until `until` (aware), or until it is resumed or the day ends."""

    topic_id: str
    clerk_id: str
    until: datetime | None = None
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeTopic:
    """Tickets of the topic again."""

    topic_id: str
    clerk_id: str
    id: UUID = field(default_factory=new_id)


def pause_topic(units: UnitOfWorkFactory, command: PauseTopic) -> None:
    """Raises KnownError `topic_unknown`, `clerk_unknown`, `not_allowed`, `until_past`."""
    once(
        units,
        command.id,
        EventKind.TOPIC_PAUSED,
        lambda unit: _pause(unit, command),
        lambda _unit, event: event,
    )


def resume_topic(units: UnitOfWorkFactory, command: ResumeTopic) -> None:
    """Raises KnownError `topic_unknown`, `clerk_unknown`, `not_allowed`."""
    once(
        units,
        command.id,
        EventKind.TOPIC_RESUMED,
        lambda unit: _resume(unit, command),
        lambda _unit, event: event,
    )


def _pause(unit: UnitOfWork, command: PauseTopic) -> Event:
    require(unit.office, command.clerk_id, Right.PAUSE_TOPICS)
    if command.until is not None and command.until <= unit.now:
        raise KnownError("until_past")
    close_past_day(unit)
    until = None if command.until is None else command.until.isoformat()
    return unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.TOPIC_PAUSED,
            actor=command.clerk_id,
            data={"topic": unit.office.topic(command.topic_id).id, "until": until},
        )
    )


def _resume(unit: UnitOfWork, command: ResumeTopic) -> Event:
    require(unit.office, command.clerk_id, Right.PAUSE_TOPICS)
    close_past_day(unit)
    return unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.TOPIC_RESUMED,
            actor=command.clerk_id,
            data={"topic": unit.office.topic(command.topic_id).id},
        )
    )
