"""What became of a ticket's paper and of its copies, recorded beside the ticket."""

from dataclasses import dataclass, field
from uuid import UUID

from shared.application.commands import new_id, once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.application.printing import PrintReport
from shared.domain.event import Event, EventDraft, EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPaper:
    """The outcome of one print job at `device`."""

    ticket_id: UUID
    report: PrintReport
    device: str
    id: UUID = field(default_factory=new_id)


def report_paper(units: UnitOfWorkFactory, command: ReportPaper) -> None:
    """Records the outcome; raises KnownError `ticket_unknown`."""
    once(
        units,
        command.id,
        EventKind.PAPER_REPORTED,
        lambda unit: _report(unit, command),
        lambda _unit, event: event,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCopy:
    """A member of the staff let `device` print a ticket again, marked as a copy."""

    ticket_id: UUID
    report: PrintReport
    device: str
    clerk_id: str
    id: UUID = field(default_factory=new_id)


def report_copy(units: UnitOfWorkFactory, command: ReportCopy) -> None:
    """Records the copy; raises KnownError `ticket_unknown`, `clerk_unknown`."""
    once(
        units,
        command.id,
        EventKind.PAPER_COPIED,
        lambda unit: _copied(unit, command),
        lambda _unit, event: event,
    )


def _copied(unit: UnitOfWork, command: ReportCopy) -> Event:
    ticket = unit.ticket(command.ticket_id)
    return unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.PAPER_COPIED,
            actor=unit.office.clerk(command.clerk_id).id,
            ticket_id=ticket.id,
            data={
                "label": ticket.label,
                "device": command.device,
                "outcome": command.report.outcome.value,
                "detail": command.report.detail,
            },
        )
    )


def _report(unit: UnitOfWork, command: ReportPaper) -> Event:
    ticket = unit.ticket(command.ticket_id)
    return unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.PAPER_REPORTED,
            actor=command.device,
            ticket_id=ticket.id,
            data={
                "label": ticket.label,
                "outcome": command.report.outcome.value,
                "detail": command.report.detail,
            },
        )
    )
