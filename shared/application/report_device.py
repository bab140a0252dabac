"""A device says how it is; only a change is recorded."""

from dataclasses import dataclass, field
from uuid import UUID

from shared.application.commands import new_id, once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.event import EventDraft, EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDevice:
    """`trouble` is a stable code such as `paper_out`; empty: the device is well."""

    device: str
    kind: str
    trouble: str
    id: UUID = field(default_factory=new_id)


def report_device(units: UnitOfWorkFactory, command: ReportDevice) -> None:
    """Records the state if it is another than before."""
    once(
        units,
        command.id,
        EventKind.DEVICE_REPORTED,
        lambda unit: _report(unit, command),
        lambda _unit, _event: None,
    )


def _report(unit: UnitOfWork, command: ReportDevice) -> None:
    known = unit.device(command.device)
    if known is not None and (known.kind, known.trouble) == (command.kind, command.trouble):
        return
    unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.DEVICE_REPORTED,
            actor=command.device,
            data={"kind": command.kind, "trouble": command.trouble},
        )
    )
