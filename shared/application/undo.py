"""The last step of a counter is taken back while that is honest."""

from dataclasses import dataclass

from shared.application.at_counter import AtCounter, require_free, require_sitting, ticket_of
from shared.application.commands import once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.event import EventDraft, EventKind
from shared.domain.progress import ticket_data
from shared.domain.ticket import Ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo(AtCounter):
    """Takes back the step that has the number `seq`, which the clerk saw as the last one."""

    seq: int


def undo(units: UnitOfWorkFactory, command: Undo) -> Ticket:
    """The ticket, exactly as it was before the step.

    A call is never undone: the visitor may have heard it, so it is put back instead. Raises
    KnownError `not_signed_in`, `nothing_to_undo`, `undo_late`.
    """
    return once(
        units, command.id, EventKind.STEP_UNDONE, lambda unit: _undo(unit, command), ticket_of
    )


def _undo(unit: UnitOfWork, command: Undo) -> Ticket:
    require_sitting(unit, command.counter_id, command.clerk_id)
    step = unit.desks().steps.get(command.counter_id)
    if step is None or step.seq != command.seq or step.clerk_id != command.clerk_id:
        raise KnownError("nothing_to_undo")
    if not step.undoable_at(unit.now, unit.office.serving.undo_seconds):
        raise KnownError("undo_late")
    before = step.before
    if before.counter_id is not None:
        require_free(unit, before.counter_id, but=before.id)
    event = unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.STEP_UNDONE,
            actor=command.clerk_id,
            ticket_id=before.id,
            data={
                "counter": command.counter_id,
                "label": before.label,
                "undone": step.kind.value,
                "step": step.seq,
                "before": ticket_data(before),
            },
        )
    )
    return ticket_of(unit, event)
