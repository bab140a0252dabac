"""The office as this kiosk knows it: what the database last said, and the kiosk's own tickets."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from shared.application.enter_offline import OfflineTicket
from shared.application.follow import Snapshot
from shared.domain.order import place_of
from shared.domain.ticket import Ticket, TicketState
from shared.qt.watch import OfficeWatch


def own_ticket(given: OfflineTicket, snapshot: Snapshot) -> Ticket:
    """As it will stand in the database."""
    groups = {group.id: group for group in snapshot.office.groups}
    return Ticket(
        office_id=snapshot.office.id,
        id=given.ticket_id,
        business_day=given.day,
        topic_id=given.topic_id,
        letter=given.letter,
        number=given.number,
        language=given.language,
        group_id=given.group_id,
        state=TicketState.WAITING,
        place=place_of(given.issued_at, groups.get(given.group_id or "")),
        issued_at=given.issued_at,
    )


def with_own(snapshot: Snapshot, pending: Sequence[OfflineTicket], now: datetime) -> Snapshot:
    """The same with those of today that the database does not know yet."""
    today = now.astimezone(snapshot.office.zone).date()
    own = {
        given.ticket_id: own_ticket(given, snapshot)
        for given in pending
        if given.day == today and given.ticket_id not in snapshot.day.tickets
    }
    if not own:
        return snapshot
    return replace(snapshot, day=replace(snapshot.day, tickets={**snapshot.day.tickets, **own}))


class KnownOffice(QObject):
    """`changed` tells that the database or the kiosk's own tickets changed, or the cable did."""

    changed = Signal()

    def __init__(
        self,
        watch: OfficeWatch,
        pending: Callable[[], Sequence[OfflineTicket]],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """`pending` gives the kiosk's own tickets that are not entered yet."""
        super().__init__(parent)
        self._watch = watch
        self._pending = pending
        self._now = now
        self.snapshot: Snapshot | None = None
        for changed in (watch.changed, watch.away, watch.back):
            changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Counts anew."""
        found = self._watch.snapshot
        self.snapshot = None if found is None else with_own(found, self._pending(), self._now())
        self.changed.emit()
