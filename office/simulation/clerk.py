"""A scripted clerk: does one step at a counter, and says when the next one is due."""

import random
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from office.simulation.visitors import Manner
from shared.application.call_next import CallNext
from shared.application.finish import Finish
from shared.application.rest import OpenCounter, TakeRest
from shared.application.serve import Serve
from shared.application.set_aside import Hold, Release, Resume
from shared.application.sign_in import SignIn, SignOut
from shared.application.transfer import Transfer
from shared.application.use_cases import UseCases
from shared.domain.desks import RestKind
from shared.domain.event import EventKind
from shared.domain.hours import Closed, OfficeStatus, OnBreak, Open, status_at
from shared.domain.office import Office, ReasonFor
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
SHARE_OF_HOLDS = 0.06
SHARE_OF_TRANSFERS = 0.05
HOLD = (3.0, 8.0)
"""Minutes in which a visitor fills in a form."""
WORDS = {ReasonFor.HOLD: "бланк", ReasonFor.BREAK: "үзіліс"}
"""Where the office names no reasons."""


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
    held: list[tuple[datetime, UUID]] = field(default_factory=list)
    """When the visitors whom this clerk has set aside come back, the earliest first."""

    def work(self) -> Steps:
        """The working day, step by step; each yield is a time to pass."""
        while True:
            while not isinstance(self._status(), Open):
                yield LOOK_AGAIN
            self.use_cases.sign_in(SignIn(**self._here(), pin=self.pin))
            yield from self._shift(self.now() + self._minutes(WORK))
            while isinstance(self._status(), Open):
                yield from self._rest()
                yield from self._shift(self.now() + self._minutes(WORK))
            self._sign_out()
            yield self._minutes(BREAK)

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
        for held in day.in_state(TicketState.ON_HOLD):
            if held.held_for == self.clerk_id:
                self.use_cases.release(Release(**self._here(), ticket_id=held.id))
        self.held.clear()
        self._sign_out()

    def _rest(self) -> Steps:
        """A short break, with its reason on the TV."""
        length = self._minutes(BREAK)
        why = self._why(ReasonFor.BREAK)
        until = self.now() + length
        self.use_cases.take_rest(TakeRest(**self._here(), kind=RestKind.BREAK, until=until, **why))
        yield length
        self.use_cases.open_counter(OpenCounter(**self._here()))

    def _shift(self, until: datetime) -> Steps:
        """Visitor after visitor, until a break is due; after closing, until nobody waits."""
        ticket = self._at_counter()
        while ticket is not None or self.held or self._goes_on(until):
            ticket = ticket or self._back_from_hold() or self._call_until(until)
            if ticket is not None:
                yield from self._visit(ticket)
                yield timedelta(seconds=self.rng.uniform(*NOTES))
            elif self.held or isinstance(self._status(), Open):
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
        mood = self.rng.random()
        if mood < SHARE_OF_HOLDS:
            yield manner.service / 3
            self._hold(ticket)
        elif mood < SHARE_OF_HOLDS + SHARE_OF_TRANSFERS and len(self.office.topics) > 1:
            yield manner.service / 2
            self._transfer(ticket)
        else:
            yield manner.service
            self._finish(ticket)

    def _hold(self, ticket: Ticket) -> None:
        term = self._minutes(HOLD)
        why = self._why(ReasonFor.HOLD)
        self.use_cases.hold(Hold(**self._here(), ticket_id=ticket.id, term=term, **why))
        self.held.append((self.now() + term, ticket.id))
        self.held.sort()

    def _back_from_hold(self) -> Ticket | None:
        """The visitor is back with the form."""
        if not self.held or self.held[0][0] > self.now():
            return None
        _, ticket_id = self.held.pop(0)
        return self.use_cases.resume(Resume(**self._here(), ticket_id=ticket_id))

    def _transfer(self, ticket: Ticket) -> None:
        others = [topic.id for topic in self.office.topics if topic.id != ticket.topic_id]
        topic = self.rng.choice(others)
        self.use_cases.transfer(Transfer(**self._here(), ticket_id=ticket.id, topic_id=topic))

    def _why(self, step: ReasonFor) -> dict[str, Any]:
        known = [reason.id for reason in self.office.reasons_for(step)]
        return {"reason": self.rng.choice(known)} if known else {"text": WORDS[step]}

    def _here(self) -> dict[str, Any]:
        return {"counter_id": self.counter_id, "clerk_id": self.clerk_id}

    def _minutes(self, span: tuple[float, float]) -> timedelta:
        return timedelta(minutes=self.rng.uniform(*span))

    def _call_until(self, until: datetime) -> Ticket | None:
        """Nobody new while only those are waited for who are set aside."""
        if not self._goes_on(until):
            return None
        return self.use_cases.call_next(CallNext(**self._here()))

    def _step(self, ticket: Ticket, kind: EventKind) -> Ticket:
        return self.use_cases.serve(Serve(**self._here(), ticket_id=ticket.id, kind=kind))

    def _finish(self, ticket: Ticket) -> None:
        outcomes = [outcome.id for outcome in self.office.outcomes_of(ticket.topic_id)]
        self.use_cases.finish(
            Finish(
                **self._here(),
                ticket_id=ticket.id,
                outcome=self.rng.choice(outcomes) if outcomes else "",
            )
        )

    def _sign_out(self) -> None:
        self.use_cases.sign_out(SignOut(**self._here()))

    def _at_counter(self) -> Ticket | None:
        return self.use_cases.reader.day().at_counter(self.counter_id)

    def _status(self) -> OfficeStatus:
        return status_at(self.office.hours, self.now().astimezone(self.office.zone))
