"""A scripted clerk: does one step at a counter, and says when the next one is due."""

import random
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import datetime, timedelta

from office.simulation.visitors import Manner
from shared.application.call_next import CallNext
from shared.application.finish import Finish
from shared.application.serve import Serve
from shared.application.sign_in import SignIn, SignOut
from shared.application.use_cases import UseCases
from shared.domain.event import EventKind
from shared.domain.hours import Closed, OfficeStatus, OnBreak, Open, status_at
from shared.domain.office import Office
from shared.domain.ticket import Ticket, TicketState

Steps = Generator[timedelta, None, None]

LOOK_AGAIN = timedelta(seconds=10)
NOTES = (5.0, 40.0)
"""Seconds between two visitors."""
PATIENCE = (30.0, 50.0)
"""Seconds after a call before the next one."""
WORK = (70.0, 110.0)
"""Minutes between two short breaks."""
BREAK = (4.0, 9.0)
"""Minutes."""


@dataclass(slots=True)
class Clerk:
    """Works at one counter from signing in to signing out."""

    use_cases: UseCases
    office: Office
    counter_id: str
    clerk_id: str
    pin: str
    now: Callable[[], datetime]
    manner: Callable[[Ticket], Manner]
    rng: random.Random

    def work(self) -> Steps:
        """The working day, step by step; each yield is a time to pass."""
        while True:
            while not isinstance(self._status(), Open):
                yield LOOK_AGAIN
            self.use_cases.sign_in(
                SignIn(counter_id=self.counter_id, clerk_id=self.clerk_id, pin=self.pin)
            )
            yield from self._shift(self.now() + timedelta(minutes=self.rng.uniform(*WORK)))
            self._sign_out()
            yield timedelta(minutes=self.rng.uniform(*BREAK))

    def leave(self) -> None:
        """Leaves the counter in order, whatever was going on there."""
        day = self.use_cases.reader.day()
        if day.sittings.get(self.counter_id) != self.clerk_id:
            return
        ticket = day.at_counter(self.counter_id)
        if ticket is not None:
            serving = ticket.state is TicketState.SERVING
            if serving:
                self._finish(ticket)
            else:
                self._step(ticket, EventKind.TICKET_PUT_BACK)
        self._sign_out()

    def _shift(self, until: datetime) -> Steps:
        """Visitor after visitor, until a break is due; after closing, until nobody waits."""
        ticket = self._at_counter()
        while ticket is not None or self._goes_on(until):
            ticket = ticket or self._call()
            if ticket is not None:
                yield from self._visit(ticket)
                yield timedelta(seconds=self.rng.uniform(*NOTES))
            elif isinstance(self._status(), Open):
                yield LOOK_AGAIN
            else:
                return
            ticket = None

    def _goes_on(self, until: datetime) -> bool:
        match self._status():
            case Open():
                return self.now() < until
            case OnBreak():
                return False
            case Closed():
                return True

    def _visit(self, ticket: Ticket) -> Steps:
        """From the call to the end; a ticket found half-way is taken up where it stands."""
        manner = self.manner(ticket)
        if ticket.state is TicketState.CALLED:
            while manner.calls_needed is None or ticket.calls < manner.calls_needed:
                yield timedelta(seconds=self.rng.uniform(*PATIENCE))
                if ticket.calls >= self.office.call_limit:
                    self._step(ticket, EventKind.TICKET_NO_SHOW)
                    return
                ticket = self._step(ticket, EventKind.TICKET_RECALLED)
            yield manner.walk
            ticket = self._step(ticket, EventKind.SERVICE_STARTED)
        yield manner.service
        self._finish(ticket)

    def _call(self) -> Ticket | None:
        return self.use_cases.call_next(
            CallNext(counter_id=self.counter_id, clerk_id=self.clerk_id)
        )

    def _step(self, ticket: Ticket, kind: EventKind) -> Ticket:
        return self.use_cases.serve(
            Serve(
                counter_id=self.counter_id, clerk_id=self.clerk_id, ticket_id=ticket.id, kind=kind
            )
        )

    def _finish(self, ticket: Ticket) -> None:
        outcomes = [outcome.id for outcome in self.office.outcomes_of(ticket.topic_id)]
        self.use_cases.finish(
            Finish(
                counter_id=self.counter_id,
                clerk_id=self.clerk_id,
                ticket_id=ticket.id,
                outcome=self.rng.choice(outcomes) if outcomes else "",
            )
        )

    def _sign_out(self) -> None:
        self.use_cases.sign_out(SignOut(counter_id=self.counter_id, clerk_id=self.clerk_id))

    def _at_counter(self) -> Ticket | None:
        return self.use_cases.reader.day().at_counter(self.counter_id)

    def _status(self) -> OfficeStatus:
        return status_at(self.office.hours, self.now().astimezone(self.office.zone))
