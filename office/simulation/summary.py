"""What a played time came to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import mean

from shared.domain.ticket import Ticket, TicketState


@dataclass(frozen=True, slots=True)
class Summary:
    """Visitors by what became of them, and their waits until the first call of the last time."""

    came: int
    served: int
    no_show: int
    waiting: int
    at_counters: int
    mean_wait: timedelta
    longest_wait: timedelta

    def __str__(self) -> str:
        """Two lines for a terminal."""
        return (
            f"{self.came} came, {self.served} served, {self.no_show} no-show, "
            f"{self.at_counters} at counters, {self.waiting} waiting\n"
            f"wait: {_minutes(self.mean_wait)} on average, {_minutes(self.longest_wait)} at most"
        )


def summary_of(tickets: Iterable[Ticket], since: datetime) -> Summary:
    """The sum over the tickets taken since a moment."""
    counted = [ticket for ticket in tickets if ticket.issued_at >= since]
    waits = [ticket.called_at - ticket.issued_at for ticket in counted if ticket.called_at]
    seconds = [wait.total_seconds() for wait in waits]

    def count(*states: TicketState) -> int:
        return sum(ticket.state in states for ticket in counted)

    return Summary(
        came=len(counted),
        served=count(TicketState.SERVED),
        no_show=count(TicketState.NO_SHOW),
        waiting=count(TicketState.WAITING),
        at_counters=count(TicketState.CALLED, TicketState.SERVING),
        mean_wait=timedelta(seconds=mean(seconds)) if seconds else timedelta(0),
        longest_wait=max(waits, default=timedelta(0)),
    )


def _minutes(length: timedelta) -> str:
    return f"{length.total_seconds() / 60:.1f} min"
