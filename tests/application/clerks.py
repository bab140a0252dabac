"""Clerks of the sample office in few words, for tests of their steps."""

from dataclasses import dataclass, replace
from typing import Any

from shared.application.call_next import CallNext
from shared.application.serve import Serve
from shared.application.sign_in import SignIn
from shared.domain.event import EventKind
from shared.domain.language import LocalText
from shared.domain.office import Office, Outcome, ReasonFor, ServingRules, StepReason
from shared.domain.ticket import Ticket
from tests.persistence.conftest import Workplace
from tests.samples import office, text

PINS = {"ann": "1111", "bek": "2222"}
NAME: LocalText = text("name")


def serving_office(**rules: Any) -> Office:
    """Always open; a reason for each step, an outcome for all topics and one for topic a."""
    return replace(
        office(),
        serving=ServingRules(**rules),
        outcomes=(Outcome("done", NAME), Outcome("paid", NAME, frozenset("a"))),
        reasons=tuple(StepReason(step.value, NAME, step) for step in ReasonFor),
    )


@dataclass
class Clerk:
    """One of the staff at a counter."""

    place: Workplace
    counter: str
    name: str

    @property
    def at(self) -> dict[str, Any]:
        """Who and where, for any command."""
        return {"counter_id": self.counter, "clerk_id": self.name}

    def sit(self) -> "Clerk":
        """Signs in."""
        self.place.use_cases.sign_in(SignIn(**self.at, pin=PINS[self.name]))
        return self

    def call(self) -> Ticket:
        """Calls who is next; somebody waits."""
        ticket = self.place.use_cases.call_next(CallNext(**self.at))
        assert ticket is not None
        return ticket

    def step(self, kind: EventKind, ticket: Ticket) -> Ticket:
        """A step that needs nothing but the ticket."""
        return self.place.use_cases.serve(Serve(**self.at, ticket_id=ticket.id, kind=kind))

    def begin(self) -> Ticket:
        """Calls who is next and starts."""
        return self.step(EventKind.SERVICE_STARTED, self.call())

    def sees(self) -> Ticket | None:
        """What is at the counter."""
        return self.place.reader.day().at_counter(self.counter)
