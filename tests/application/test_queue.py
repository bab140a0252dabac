"""Whole days of an office in random steps, beside a notebook that is kept by hand.

`kezek test --soak -k many_days` plays many more of them.
"""

import itertools
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
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
from shared.domain.transitions import TRANSITIONS
from shared.persistence import migrate
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


class Queue(RuleBasedStateMachine):
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
        self.notes.begin(self.local.date())
        ticket, number = receipt.ticket, self.notes.last(topic) + 1
        assert (ticket.label, ticket.business_day) == (
            f"{topic.upper()}{number:03d}",
            self.local.date(),
        )
        place = self.now - (HEAD_START if group else timedelta(0))
        slip = Slip(ticket.id, topic, number, self.local.date(), place, self.now)
        ahead = [
            other
            for other in self.notes.slips.values()
            if other.state == "waiting" and other.topic == topic
            if (other.place, other.issued, other.id) < (slip.place, slip.issued, slip.id)
        ]
        assert receipt.ahead == len(ahead)
        self.notes.slips[ticket.id] = slip
        self.keep(lambda: self.cases.take_ticket(wish).ticket.id, ticket.id)

    @rule(counter=COUNTERS, clerk=CLERKS)
    def sit(self, counter: str, clerk: str) -> None:
        seats = {} if self.local.date() > self.notes.day else self.notes.seats
        wish = SignIn(counter_id=counter, clerk_id=clerk, pin=PINS[clerk])
        already = seats.get(counter) == clerk
        refusal = (
            None
            if already
            else "counter_taken"
            if counter in seats
            else "clerk_elsewhere"
            if clerk in seats.values()
            else None
        )
        answer = self.does(refusal, lambda: self.cases.sign_in(wish))
        if answer is not None:
            assert answer == Sitting(counter, clerk)
            self.notes.begin(self.local.date())
            if not already:
                self.notes.seats[counter] = clerk
                self.keep(lambda: self.cases.sign_in(wish), answer)

    @rule(counter=COUNTERS, clerk=CLERKS)
    def leave(self, counter: str, clerk: str) -> None:
        wish = SignOut(counter_id=counter, clerk_id=clerk)
        refusal = self.notes.refusal(counter, clerk)
        if refusal is None and self.notes.at(counter):
            refusal = "counter_busy"
        self.does(refusal, lambda: self.cases.sign_out(wish))
        if refusal is None:
            del self.notes.seats[counter]
            self.keep(lambda: self.cases.sign_out(wish), None)

    @rule(counter=COUNTERS, stranger=st.sampled_from([None] * 5 + sorted(PINS)))
    def call(self, counter: str, stranger: str | None) -> None:
        clerk = stranger or self.notes.seats.get(counter, "ann")
        wish = CallNext(counter_id=counter, clerk_id=clerk)
        refusal = self.notes.refusal(counter, clerk)
        if self.local.date() > self.notes.day:
            refusal = "not_signed_in"
        if refusal is None and self.notes.at(counter):
            refusal = "counter_busy"
        ticket = self.does(refusal, lambda: self.cases.call_next(wish))
        if refusal is not None:
            return
        expected = self.notes.next_for(counter, self.now)
        assert (ticket and ticket.id) == (expected and expected.id)
        if expected is not None:
            expected.state, expected.counter = "called", counter
            expected.calls += 1
            self.keep(lambda: answered(self.cases.call_next(wish)), expected.id)

    @precondition(lambda self: self.notes.slips)
    @rule(data=st.data(), counter=COUNTERS, kind=st.sampled_from(sorted(STEPS)))
    def serve(self, data: st.DataObject, counter: str, kind: Any) -> None:
        """Mostly with the ticket that is there, sometimes with any other."""
        here = self.notes.at(counter)
        any_slip = st.sampled_from(list(self.notes.slips.values()))
        slip = data.draw(any_slip if here is None else st.one_of(*[st.just(here)] * 4, any_slip))
        clerk = self.notes.seats.get(counter, "bek")
        wish = Serve(counter_id=counter, clerk_id=clerk, ticket_id=slip.id, kind=kind)
        refusal = self.notes.refusal(counter, clerk)
        if refusal is None and slip.counter != counter:
            refusal = "ticket_elsewhere"
        if refusal is None and slip.state not in STEPS[kind]:
            refusal = "action_refused"
        self.does(refusal, lambda: self.cases.serve(wish))
        if refusal is None:
            slip.state = STEPS[kind][slip.state]
            slip.calls += slip.state == "called"
            slip.counter = counter if slip.state in {"called", "serving"} else None
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
        assert (day.seq, dict(day.sittings)) == (self.notes.events, self.notes.seats)
        today = [s for s in self.notes.slips.values() if s.day == self.local.date()]
        assert {
            t.id: (t.number, t.state.value, t.counter_id, t.calls, t.place)
            for t in day.tickets.values()
        } == {s.id: (s.number, s.state, s.counter, s.calls, s.place) for s in today}
        assert day.papers == {s.id: s.paper for s in today if s.paper is not None}

    def teardown(self) -> None:
        if hasattr(self, "notes"):
            self.wake()
            assert self.place.findings() == []
            fresh = self.cases.follower().load()
            again = self.cases.follower().catch_up()[0]
            assert replace(fresh, now=again.now) == again
        self.leaving.close()


def answered(ticket: Any) -> Any:
    """The id of a ticket, if there is one."""
    return ticket and ticket.id


def play(target: Path | str, lives: int, steps: int) -> None:
    """So many offices, each with so many steps."""
    migrate.upgrade(target)
    machine = type("Here", (Queue,), {"target": target, "numbers": itertools.count(1)})
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=lives,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=slow,
        ),
    )


def test_any_day(target: Path | str) -> None:
    """Every answer, refusal, table and screen is what the notebook says."""
    play(target, lives=25, steps=40)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_many_days(target: Path | str) -> None:
    """The same for minutes."""
    play(target, lives=400, steps=100)


def test_the_notebook_knows_every_step_of_a_clerk() -> None:
    """A step that is new in the program must come here too."""
    known = {(state, kind) for kind, steps in STEPS.items() for state in steps}
    kinds = {"recall", "put_back", "no_show", "start", "finish"}
    assert len(known) == sum(action.value in kinds for _, action in TRANSITIONS)
