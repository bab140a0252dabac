"""Identity of commands: asked twice, done once."""

import logging
from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

import uuid_utils.compat

from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventKind

LOG = logging.getLogger(__name__)
Answer = TypeVar("Answer")


def new_id() -> UUID:
    """A UUIDv7: unguessable, and sorted by the time of its making."""
    return uuid_utils.compat.uuid7()


def once(
    units: UnitOfWorkFactory,
    command_id: UUID,
    kind: EventKind,
    decide: Callable[[UnitOfWork], Answer],
    repeat: Callable[[UnitOfWork, Event], Answer],
) -> Answer:
    """Runs `decide` in one unit of work, or `repeat` if the command was carried out before.

    Raises KnownError `command_reused` if the id belongs to a command of another kind.
    """
    with units() as unit:
        event = unit.event_of(command_id)
        if event is not None:
            if event.kind is not kind:
                raise KnownError("command_reused", kind=event.kind.value)
            LOG.info("%s %s, asked again: event %d", kind.value, command_id, event.seq)
            return repeat(unit, event)
        answer = decide(unit)
        unit.commit()
    LOG.info("%s %s", kind.value, command_id)
    return answer
