"""The tickets of which the staff may want a copy; no Qt."""

from dataclasses import dataclass
from typing import Final

from shared.application.follow import Snapshot
from shared.domain.language import Language
from shared.domain.ticket import UNFINISHED

SHOWN: Final = 4
"""The newest tickets, of which one may have to be printed again."""


@dataclass(frozen=True, slots=True)
class RecentTicket:
    """A ticket of which a copy can be printed; `time` is the office's local time."""

    ticket_id: str
    label: str
    topic: str
    time: str


def recent_tickets(snapshot: Snapshot, language: Language) -> tuple[RecentTicket, ...]:
    """The newest of those that are not yet over, the last one first."""
    office = snapshot.office
    newest = sorted(snapshot.day.in_state(*UNFINISHED), key=lambda ticket: ticket.issued_at)
    return tuple(
        RecentTicket(
            str(ticket.id),
            ticket.label,
            office.topic_name(ticket.topic_id).get(language),
            f"{ticket.issued_at.astimezone(office.zone):%H:%M}",
        )
        for ticket in newest[: -SHOWN - 1 : -1]
    )
