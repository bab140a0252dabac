"""Plays visitors and clerks against a database, in the order of their moments."""

import heapq
import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from uuid import UUID

from office.simulation.clerk import LOOK_AGAIN, Clerk, Steps
from office.simulation.pace import Pace, Stopped
from office.simulation.visitors import Arrival, Manner, arrivals, manner_of
from shared.application.take_ticket import TakeTicket
from shared.application.use_cases import UseCases
from shared.domain.errors import KnownError
from shared.domain.office import Role
from shared.domain.ticket import Ticket

DEVICE = "simulation"
PASSING = frozenset(
    {
        "action_refused",
        "clerk_elsewhere",
        "counter_busy",
        "counter_open",
        "counter_resting",
        "counter_taken",
        "database_away",
        "database_busy",
        "held_by_other",
        "not_signed_in",
        "numbers_used_up",
        "office_closed",
        "seat_open",
        "ticket_elsewhere",
        "ticket_past",
    }
)
"""Faults after which somebody simply tries again: people may work at the same counters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is played: from now for `length` of the office's time."""

    length: timedelta
    seed: int = 1
    load: float = 0.9
    pins: Mapping[str, str] = field(repr=False)
    leave_free: frozenset[str] = frozenset()
    """Counters at which people work themselves."""
    leave_in_order: bool = True
    """Whether the clerks sign out at the end."""


@dataclass(slots=True)
class _Actor:
    """Somebody with something to do; `begin` starts anew after a fault."""

    begin: Callable[[], Steps]
    steps: Steps


class Simulation:
    """Everything that is due, in the order of its moment; `run` plays it."""

    def __init__(self, use_cases: UseCases, pace: Pace, plan: Plan) -> None:
        self._use_cases = use_cases
        self._pace = pace
        self._plan = plan
        self._office = use_cases.reader.office()
        self._order = count()
        self._due: list[tuple[datetime, int, _Actor]] = []
        self._manners: dict[UUID, Manner] = {}
        self.clerks = self._staffed()
        self.faults: list[KnownError] = []

    def run(self) -> None:
        """Plays until the time is over or somebody stops it, then lets the clerks leave."""
        start = self._pace.now()
        end = start + self._plan.length
        plan = self._plan
        coming = arrivals(self._office, start, end, load=plan.load, seed=plan.seed)
        self._enter(start, lambda: self._visitors(coming))
        for number, clerk in enumerate(self.clerks):
            self._enter(start + timedelta(seconds=number), clerk.work)
        try:
            self._play(end)
        except (Stopped, KeyboardInterrupt):
            pass
        finally:
            if plan.leave_in_order:
                for clerk in self.clerks:
                    clerk.leave()

    def _enter(self, moment: datetime, begin: Callable[[], Steps]) -> None:
        self._plan_next(moment, _Actor(begin, begin()))

    def _plan_next(self, moment: datetime, actor: _Actor) -> None:
        heapq.heappush(self._due, (moment, next(self._order), actor))

    def _play(self, end: datetime) -> None:
        while self._due and self._due[0][0] < end:
            moment, _, actor = heapq.heappop(self._due)
            self._pace.wait_until(moment)
            rest = self._step(actor)
            if rest is not None:
                self._plan_next(max(moment, self._pace.now()) + rest, actor)
        self._pace.wait_until(end)

    def _step(self, actor: _Actor) -> timedelta | None:
        """The time until the actor's next step; None when there is none."""
        try:
            return next(actor.steps, None)
        except KnownError as error:
            if error.code not in PASSING:
                raise
            self.faults.append(error)
            actor.steps = actor.begin()
            return LOOK_AGAIN

    def _visitors(self, coming: Iterable[Arrival]) -> Steps:
        for arrival in coming:
            rest = arrival.at - self._pace.now()
            if rest > timedelta(0):
                yield rest
            self._take(arrival)

    def _take(self, arrival: Arrival) -> None:
        wish = TakeTicket(
            topic_id=arrival.topic_id,
            language=arrival.language,
            device=DEVICE,
            group_id=arrival.group_id,
        )
        ticket = self._use_cases.take_ticket(wish).ticket
        self._manners[ticket.id] = arrival.manner

    def _manner(self, ticket: Ticket) -> Manner:
        """As planned; whoever took a ticket at a real kiosk behaves as the ticket's label tells."""
        rng = random.Random(f"{self._plan.seed}/{ticket.label}")
        return self._manners.get(ticket.id) or manner_of(self._office, ticket.topic_id, rng)

    def _staffed(self) -> list[Clerk]:
        """A clerk for each counter that is not left free or taken, as far as there are PINs."""
        sittings = self._use_cases.reader.day().sittings
        people = [
            clerk.id
            for clerk in self._office.staff
            if clerk.role is Role.CLERK and clerk.id in self._plan.pins
        ]
        free = (one for one in people if one not in sittings.values())
        staffed = []
        for counter in self._office.counters:
            if counter.id in self._plan.leave_free:
                continue
            sitting = sittings.get(counter.id)
            clerk_id = sitting if sitting in people else None if sitting else next(free, None)
            if clerk_id is not None:
                staffed.append(self._clerk(counter.id, clerk_id))
        return staffed

    def _clerk(self, counter_id: str, clerk_id: str) -> Clerk:
        return Clerk(
            use_cases=self._use_cases,
            office=self._office,
            counter_id=counter_id,
            clerk_id=clerk_id,
            pin=self._plan.pins[clerk_id],
            now=self._pace.now,
            manner=self._manner,
            rng=random.Random(f"{self._plan.seed}/{counter_id}"),
        )
