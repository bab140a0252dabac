"""A ticket that a kiosk gave while the database was away is entered when it is back."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid5

from shared.application.close_day import close_past_day
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.event import EventDraft, EventKind, Json
from shared.domain.language import Language
from shared.domain.order import place_of
from shared.domain.ticket import TicketState


@dataclass(frozen=True, slots=True, kw_only=True)
class OfflineTicket:
    """What the kiosk gave, with a number of its own row; `issued_at` is by the kiosk's estimate.

    `wish_id` is the visitor's command: the database may have carried it out before it was lost.
    """

    wish_id: UUID
    ticket_id: UUID
    token: str
    topic_id: str
    language: Language
    group_id: str | None
    device: str
    letter: str
    number: int
    issued_at: datetime
    day: date
    """The business day by the kiosk's estimate; its row of numbers begins anew with it."""
    boot: str = ""
    uptime: float = 0.0
    """By which start of the kiosk's machine, and how many seconds after that, it was given."""

    @property
    def command_id(self) -> UUID:
        """Of the entry; the same however often it is tried."""
        return uuid5(self.wish_id, "offline")


class Entry(StrEnum):
    """What became of an offline ticket."""

    ENTERED = "entered"
    DAY_OVER = "day_over"
    NUMBER_TAKEN = "number_taken"
    TOPIC_GONE = "topic_gone"


def enter_offline(units: UnitOfWorkFactory, given: OfflineTicket) -> Entry:
    """Gives the ticket its place in line by the time it was given; one that cannot is recorded.

    A ticket that the same wish got from the database, and that no visitor has seen, is cancelled.
    """
    with units() as unit:
        event = unit.event_of(given.command_id)
        if event is not None:
            return Entry(event.text("entry"))
        close_past_day(unit)
        entry = _enter(unit, given)
        unit.commit()
    return entry


def _enter(unit: UnitOfWork, given: OfflineTicket) -> Entry:
    _cancel_twin(unit, given)
    issued = min(given.issued_at, unit.now)
    day = issued.astimezone(unit.office.zone).date()
    entry = _fate(unit, given, issued)
    data: dict[str, Json] = {
        "entry": entry.value,
        "day": day.isoformat(),
        "topic": given.topic_id,
        "letter": given.letter,
        "number": given.number,
        "issued": issued.isoformat(),
    }
    if entry is not Entry.ENTERED:
        kind = EventKind.OFFLINE_TICKET_LAPSED
        unit.record(
            EventDraft(command_id=given.command_id, kind=kind, actor=given.device, data=data)
        )
        return entry
    groups = {group.id: group for group in unit.office.groups}
    group = groups.get(given.group_id or "")
    data |= {
        "series": f"{given.letter}:{given.device}",
        "language": given.language.value,
        "group": None if group is None else group.id,
        "place": place_of(issued, group).isoformat(),
    }
    unit.record(
        EventDraft(
            command_id=given.command_id,
            kind=EventKind.TICKET_TAKEN,
            actor=given.device,
            ticket_id=given.ticket_id,
            data=data,
        ),
        token=given.token,
    )
    return entry


def _fate(unit: UnitOfWork, given: OfflineTicket, issued: datetime) -> Entry:
    day = issued.astimezone(unit.office.zone).date()
    if day != unit.now.astimezone(unit.office.zone).date():
        return Entry.DAY_OVER
    if given.topic_id not in {topic.id for topic in unit.office.topics}:
        return Entry.TOPIC_GONE
    if unit.number_taken(day, given.letter, given.number):
        return Entry.NUMBER_TAKEN
    return Entry.ENTERED


def _cancel_twin(unit: UnitOfWork, given: OfflineTicket) -> None:
    """Its answer was lost, so nobody holds it; one that was called already ends as a no-show."""
    event = unit.event_of(given.wish_id)
    if event is None or event.ticket_id is None:
        return
    twin = unit.ticket(event.ticket_id)
    if twin.state is TicketState.WAITING:
        unit.record(
            EventDraft(
                command_id=uuid5(given.wish_id, "twin"),
                kind=EventKind.TICKET_CANCELLED,
                actor=given.device,
                ticket_id=twin.id,
                data={"label": twin.label, "instead": f"{given.letter}{given.number:03d}"},
            )
        )
