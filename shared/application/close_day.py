"""The end of a business day: whatever is left becomes expired, with a record of it."""

from uuid import NAMESPACE_OID, uuid5

from shared.application.ports import UnitOfWork
from shared.domain.event import Event, EventDraft, EventKind


def close_past_day(unit: UnitOfWork) -> Event | None:
    """Closes the open business day if it is over; each command that opens work asks this first.

    The id follows from the day, so that a day is closed once whoever comes first.
    """
    today = unit.now.astimezone(unit.office.zone).date()
    if unit.open_day >= today:
        return None
    left = unit.unfinished()
    return unit.record(
        EventDraft(
            command_id=uuid5(NAMESPACE_OID, f"{unit.office.id}/{unit.open_day}/close"),
            kind=EventKind.DAY_CLOSED,
            actor="office",
            data={
                "day": unit.open_day.isoformat(),
                "next_day": today.isoformat(),
                "tickets": [str(ticket.id) for ticket in left],
                "labels": [ticket.label for ticket in left],
            },
        )
    )
