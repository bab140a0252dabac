"""The head of the office replaces the office's description while the office is working."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from shared.application.close_day import close_past_day
from shared.application.commands import new_id, once
from shared.application.office_document import parse_document
from shared.application.ports import Credential, PinHasher, UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventKind
from shared.domain.office import Office
from shared.domain.rights import Right, require


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigureOffice:
    """`document` as `office_document.canonical_document` makes it; `pins` for new staff by id."""

    document: str
    clerk_id: str
    pins: Mapping[str, str] = field(default_factory=dict, repr=False)
    id: UUID = field(default_factory=new_id)


def configure_office(
    units: UnitOfWorkFactory, hasher: PinHasher, command: ConfigureOffice
) -> Event:
    """The event of the change; every program follows it at once.

    Raises KnownError `not_allowed`, `clerk_unknown`, `office_other`, `topic_in_use`,
    `group_in_use`, `counter_in_use`, `clerk_in_use`, `office_document_broken`.
    """
    office = parse_document(command.document)
    hashes = {clerk: hasher.hash(pin) for clerk, pin in command.pins.items()}
    return once(
        units,
        command.id,
        EventKind.OFFICE_CONFIGURED,
        lambda unit: _configure(unit, command, office, hashes),
        lambda _unit, event: event,
    )


def _configure(
    unit: UnitOfWork, command: ConfigureOffice, office: Office, hashes: Mapping[str, str]
) -> Event:
    require(unit.office, command.clerk_id, Right.CONFIGURE)
    if office.id != unit.office.id:
        raise KnownError("office_other", settings=unit.office.id, file=office.id)
    close_past_day(unit)
    _keep_what_is_in_use(unit, office)
    event = unit.configure(command.document, command.id, command.clerk_id)
    for clerk in office.staff:
        if clerk.id in hashes and not unit.has_pin(clerk.id):
            unit.keep_credential(Credential(clerk.id, hashes[clerk.id], 0, None))
    return event


def _keep_what_is_in_use(unit: UnitOfWork, office: Office) -> None:
    """What tickets of the day and people at counters stand on cannot be taken away."""
    topics, groups = {one.id for one in office.topics}, {one.id for one in office.groups}
    for topic in unit.office.topics:
        if topic.id not in topics and unit.given(unit.open_day, topic.id):
            raise KnownError("topic_in_use", topic=topic.id)
    left = unit.unfinished()
    for ticket in left:
        if ticket.group_id is not None and ticket.group_id not in groups:
            raise KnownError("group_in_use", group=ticket.group_id, label=ticket.label)
    kept, bound = {one.id for one in office.counters}, {ticket.bound_to for ticket in left}
    for counter in unit.office.counters:
        gone = counter.id not in kept
        if gone and (counter.id in bound or unit.sitting_at(counter.id) is not None):
            raise KnownError("counter_in_use", counter=counter.id)
    staff, holders = {one.id for one in office.staff}, {ticket.held_for for ticket in left}
    for clerk in unit.office.staff:
        gone = clerk.id not in staff
        if gone and (clerk.id in holders or unit.sitting_of(clerk.id) is not None):
            raise KnownError("clerk_in_use", clerk=clerk.name)
