"""Visitors, three clerks and a clock: random steps of whole days, beside a hand-kept notebook."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from shared.application.call_next import CallNext
from shared.application.ports import Sitting
from shared.application.printing import PrintOutcome, PrintReport
from shared.application.report_paper import ReportPaper
from shared.application.serve import Serve
from shared.application.sign_in import SignIn, SignOut
from shared.application.take_ticket import TakeTicket
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.domain.office import Clerk, Counter, Office, Role
from shared.domain.ticket import Ticket
from tests.application.notebook import ALMATY, HEAD_START, SERVES, STEPS, Notebook, Slip
from tests.persistence.conftest import Workplace, workplace_in
from tests.samples import office

PINS = {"ann": "1111", "bek": "2222", "dan": "3333"}
COUNTERS = st.sampled_from(sorted(SERVES))
CLERKS = st.sampled_from(sorted(PINS))
Answer = Any
"""What a command gave, in a form that can be compared."""


def sample(number: int) -> Office:
    """Three counters, three clerks, open from 9 to 18; each life of the machine has its own."""
    plain = office(always_open=False)
    return replace(
        plain,
        id=f"office-{number}",
        counters=(*plain.counters, Counter("3", 3, "first")),
        staff=(*plain.staff, Clerk("dan", "Dan", Role.CLERK)),
    )


class Days(RuleBasedStateMachine):
    """Visitors, three clerks and a clock."""

    target: ClassVar[Path | str]
    numbers: ClassVar[Iterator[int]]

    def __init__(self) -> None:
        super().__init__()
        self.leaving = ExitStack()
        self.done: list[tuple[Callable[[], Answer], Answer]] = []

    @initialize()
    def found(self) -> None:
        place = workplace_in(self.target, sample(next(self.numbers)), PINS)
        self.place: Workplace = self.leaving.enter_context(place)
        self.cases = self.place.use_cases
        self.follower, self.sleeper = self.cases.follower(), self.cases.follower()
        self.sleeper.load()
        self.notes = Notebook(self.local.date())

    @property
    def now(self) -> datetime:
        return self.place.clock.now

    @property
    def local(self) -> datetime:
        return self.now.astimezone(ALMATY)

    def does(self, refusal: str | None, command: Callable[[], Answer]) -> Answer:
        """Carries it out, and is refused exactly when it must be."""
        if refusal is None:
            return command()
        with pytest.raises(KnownError) as caught:
            command()
        assert caught.value.code == refusal
        return None

    def keep(self, command: Callable[[], Answer], answer: Answer) -> None:
        """One event more; the command may be asked again."""
        self.notes.events += 1
        self.done.append((command, answer))

    @rule(topic=st.sampled_from("abc"), group=st.sampled_from([None, None, "g"]))
    def take(self, topic: str, group: str | None) -> None:
        wish = TakeTicket(topic_id=topic, language=Language.KK, device="k", group_id=group)
        closed = None if 9 <= self.local.hour < 18 else "office_closed"
        receipt = self.does(closed, lambda: self.cases.take_ticket(wish))
        if receipt is None:
            return
        self.notes.begin(self.now)
        ticket, number = receipt.ticket, self.notes.last(topic) + 1
        assert (ticket.label, ticket.business_day) == (
            f"{topic.upper()}{number:03d}",
            self.local.date(),
        )
        place = self.now - (HEAD_START if group else timedelta(0))
        day = self.local.date()
        slip = Slip(ticket.id, topic, number, day, place, self.now, letter=topic, group=group)
        ahead = [
            other
            for other in self.notes.waiting()
            if (other.topic, other.bound) == (topic, None) and other.turn < slip.turn
        ]
        assert receipt.ahead == len(ahead)
        self.notes.slips[ticket.id] = slip
        self.keep(lambda: self.cases.take_ticket(wish).ticket.id, ticket.id)

    @rule(
        counter=COUNTERS,
        clerk=CLERKS,
        device=st.sampled_from(["", "", "pc"]),
        over=st.sampled_from([False, False, True]),
    )
    def sit(self, counter: str, clerk: str, device: str = "", over: bool = False) -> None:
        notes = Notebook(self.notes.day) if self.notes.over(self.now) else self.notes
        seat = {"counter_id": counter, "clerk_id": clerk, "device": device}
        wish = SignIn(**seat, pin=PINS[clerk], take_over=over)  # type: ignore[arg-type]
        there = notes.seats.get(counter)
        elsewhere = [c for c, who in notes.seats.items() if who == clerk and c != counter]
        already = there == clerk and notes.machines[counter] == device
        refusal = None
        if not already and over and any(map(notes.at, elsewhere)):
            refusal = "counter_busy"
        elif not already and not over:
            refusal = (
                ("seat_open" if there == clerk else "counter_taken")
                if there
                else "clerk_elsewhere"
                if elsewhere
                else None
            )
        answer = self.does(refusal, lambda: self.cases.sign_in(wish))
        if answer is not None:
            assert answer == Sitting(counter, clerk, device)
            self.notes.begin(self.now)
            if not already:
                for left in [*([counter] if there else []), *elsewhere]:
                    self.notes.leave(left)
                    self.notes.events += 1
                self.notes.leave(counter)
                self.notes.seats[counter], self.notes.machines[counter] = clerk, device
                self.keep(lambda: self.cases.sign_in(wish), answer)

    @rule(counter=COUNTERS, clerk=CLERKS)
    def leave(self, counter: str, clerk: str) -> None:
        wish = SignOut(counter_id=counter, clerk_id=clerk)
        refusal = self.notes.refusal(counter, clerk)
        if refusal is None and self.notes.at(counter):
            refusal = "counter_busy"
        self.does(refusal, lambda: self.cases.sign_out(wish))
        if refusal is None:
            self.notes.leave(counter)
            self.keep(lambda: self.cases.sign_out(wish), None)

    @rule(counter=COUNTERS, stranger=st.sampled_from([None] * 5 + sorted(PINS)))
    def call(self, counter: str, stranger: str | None) -> None:
        clerk = stranger or self.notes.seats.get(counter, "ann")
        wish = CallNext(counter_id=counter, clerk_id=clerk)
        refusal = self.notes.fresh_refusal(counter, clerk, self.now) or self.notes.unready(counter)
        told = self.follower.catch_up()[0].next_for(counter, self.now)
        ticket = self.does(refusal, lambda: self.cases.call_next(wish))
        if refusal is not None:
            return
        expected = self.notes.next_for(counter, self.now)
        assert answered(ticket) == answered(told) == answered(expected)
        if expected is not None:
            self.come(expected, counter, "called")
            self.keep(lambda: answered(self.cases.call_next(wish)), expected.id)

    def come(self, slip: Slip, counter: str, state: str) -> None:
        """The slip comes to the counter; that is never taken back."""
        self.notes.touch(counter, slip)
        slip.calls = (0 if slip.state == "no_show" else slip.calls) + (state == "called")
        slip.state, slip.counter, slip.holder, slip.gone = state, counter, None, None

    def likely(self, data: st.DataObject, counter: str, *states: str) -> Slip:
        """Mostly one that is there or in such a state, sometimes any other."""
        slips = list(self.notes.slips.values())
        fitting = [s for s in slips if s.counter == counter or s.state in states]
        wanted = data.draw(st.sampled_from([True] * 5 + [False])) and fitting
        return data.draw(st.sampled_from(fitting if wanted else slips))

    @precondition(lambda self: self.notes.slips)
    @rule(data=st.data(), counter=COUNTERS, kind=st.sampled_from(sorted(STEPS)))
    def serve(self, data: st.DataObject, counter: str, kind: Any) -> None:
        self.serves(counter, self.likely(data, counter), kind)

    def serves(self, counter: str, slip: Slip, kind: Any) -> None:
        """A step that needs nothing but the slip."""
        clerk = self.notes.seats.get(counter, "bek")
        wish = Serve(counter_id=counter, clerk_id=clerk, ticket_id=slip.id, kind=kind)
        refusal = self.notes.refusal(counter, clerk)
        if refusal is None and slip.counter != counter:
            refusal = "ticket_elsewhere"
        if refusal is None and slip.state not in STEPS[kind]:
            refusal = "action_refused"
        self.does(refusal, lambda: self.cases.serve(wish))
        if refusal is None:
            before = self.notes.touch(counter, slip)
            slip.state = STEPS[kind][slip.state]
            slip.calls += slip.state == "called"
            slip.counter = counter if slip.state in {"called", "serving"} else None
            slip.gone = self.now if slip.state in {"no_show", "served"} else None
            if slip.state != "called":
                self.notes.stepped(counter, clerk, before, self.now)
            self.keep(lambda: self.cases.serve(wish).id, slip.id)

    @precondition(lambda self: self.notes.slips)
    @rule(data=st.data(), outcome=st.sampled_from(PrintOutcome))
    def paper(self, data: st.DataObject, outcome: PrintOutcome) -> None:
        slip = data.draw(st.sampled_from(list(self.notes.slips.values())))
        wish = ReportPaper(ticket_id=slip.id, report=PrintReport(outcome), device="k")
        self.cases.report_paper(wish)
        slip.paper = outcome.value
        self.keep(lambda: self.cases.report_paper(wish), None)

    @precondition(lambda self: self.done)
    @rule(data=st.data())
    def ask_again(self, data: st.DataObject) -> None:
        """The answer was lost: it is the same, and nothing happens a second time."""
        command, answer = data.draw(st.sampled_from(self.done[-30:]))
        assert command() == answer

    @rule(minutes=st.sampled_from([0.0, 0.1, 1, 3, 7, 16, 25]))
    def wait(self, minutes: float) -> None:
        self.place.clock.pass_by(minutes=minutes)

    @rule(hour=st.sampled_from([0, 4, 9, 9, 9]))
    def sleep(self, hour: int) -> None:
        """Until an hour of the next day; UTC's own day turns at five."""
        morning = (self.local + timedelta(days=1)).replace(hour=hour, minute=30)
        self.place.clock.now = morning.astimezone(self.now.tzinfo)

    @rule()
    def wake(self) -> None:
        """A screen that missed a lot knows the present again."""
        assert self.sleeper.catch_up()[0].day == self.place.reader.day()

    @invariant()
    def everybody_sees_the_notebook(self) -> None:
        """The tables, and the screens that only read events."""
        if not hasattr(self, "notes"):
            return
        day = self.place.reader.day()
        assert self.follower.catch_up()[0].day == day
        notes = self.notes.seen(self.now)
        assert (day.seq, dict(day.sittings)) == (notes.events, notes.seats)
        today = [s for s in self.notes.slips.values() if s.day == self.local.date()]
        assert {t.id: told(t) for t in day.tickets.values()} == {s.id: written(s) for s in today}
        desks = day.desks
        assert (desks.machines, set(desks.messages)) == (notes.machines, set(notes.messages))
        assert {c: rest.kind.value for c, rest in desks.rests.items()} == notes.rests
        known = {c: (s.seq, s.clerk_id, told(s.before)) for c, s in desks.steps.items()}
        assert known == {
            counter: (step.seq, step.clerk, written(step.before))
            for counter, step in notes.steps.items()
            if step.before.day == self.local.date()
        }
        assert day.papers == {s.id: s.paper for s in today if s.paper is not None}

    def teardown(self) -> None:
        if hasattr(self, "notes"):
            self.wake()
            assert self.place.findings() == []
            fresh = self.cases.follower().load()
            again = self.cases.follower().catch_up()[0]
            assert replace(fresh, now=again.now) == again
        self.leaving.close()


def told(ticket: Ticket) -> tuple[object, ...]:
    """What the program knows of a ticket, in the order of `written`."""
    check = ticket.group_check and ticket.group_check.value
    return (
        *(ticket.label, ticket.topic_id, ticket.state.value, ticket.counter_id, ticket.calls),
        *(ticket.place, ticket.bound_to, ticket.held_for, ticket.note, ticket.group_id, check),
    )


def written(slip: Slip) -> tuple[object, ...]:
    """What the notebook has of it."""
    return (
        *(slip.label, slip.topic, slip.state, slip.counter, slip.calls),
        *(slip.place, slip.bound, slip.holder, slip.note, slip.group, slip.checked),
    )


def answered(ticket: Any) -> Any:
    """The id of a ticket, if there is one."""
    return ticket and ticket.id
