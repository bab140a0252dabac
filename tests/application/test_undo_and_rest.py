"""Undoing the last step, breaks and closed counters: on both engines."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shared.application.call_next import CallNext
from shared.application.check_group import CheckGroup
from shared.application.finish import FinishAndCallNext, NextTopic
from shared.application.rest import OpenCounter, TakeRest
from shared.application.set_aside import Hold, Reinstate, Release
from shared.application.sign_in import SignOut
from shared.application.transfer import Transfer
from shared.application.undo import Undo
from shared.domain.desks import RestKind
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.ticket import Ticket
from tests.application.clerks import Clerk, serving_office
from tests.persistence.conftest import Workplace, workplace_at


@pytest.fixture
def place(target: Path | str) -> Iterator[Workplace]:
    """Ann at counter 1; a follower sees what the tables have; nothing is wrong at the end."""
    with workplace_at(target, serving_office()) as workplace:
        follower = workplace.use_cases.follower()
        follower.load()
        yield workplace
        assert workplace.findings() == []
        assert follower.catch_up()[0].day == workplace.reader.day()


@pytest.fixture
def ann(place: Workplace) -> Clerk:
    return Clerk(place, "1", "ann").sit()


def undo(clerk: Clerk) -> Ticket:
    """What the clerk sees as the last step."""
    step = clerk.place.reader.day().desks.steps.get(clerk.counter)
    seq = 0 if step is None else step.seq
    return clerk.place.use_cases.undo(Undo(**clerk.at, seq=seq))


def started(clerk: Clerk) -> Ticket:
    return clerk.begin()


def called(clerk: Clerk) -> Ticket:
    return clerk.call()


def gone(clerk: Clerk) -> Ticket:
    return clerk.step(EventKind.TICKET_NO_SHOW, clerk.call())


def held(clerk: Clerk) -> Ticket:
    ticket = clerk.begin()
    return clerk.place.use_cases.hold(Hold(**clerk.at, ticket_id=ticket.id, text="form"))


Step = Callable[[Clerk, Ticket], object]


@pytest.mark.parametrize(
    "before, step",
    [
        (called, lambda c, t: c.step(EventKind.SERVICE_STARTED, t)),
        (called, lambda c, t: c.step(EventKind.TICKET_NO_SHOW, t)),
        (called, lambda c, t: c.step(EventKind.TICKET_PUT_BACK, t)),
        (started, lambda c, t: c.step(EventKind.SERVICE_FINISHED, t)),
        (
            started,
            lambda c, t: c.place.use_cases.hold(Hold(**c.at, ticket_id=t.id, text="form")),
        ),
        (
            started,
            lambda c, t: c.place.use_cases.transfer(
                Transfer(**c.at, ticket_id=t.id, topic_id="c", note="n")
            ),
        ),
        (
            started,
            lambda c, t: c.place.use_cases.go_on(
                NextTopic(**c.at, ticket_id=t.id, topic_id="c", here=True)
            ),
        ),
        (
            started,
            lambda c, t: c.place.use_cases.check_group(
                CheckGroup(**c.at, ticket_id=t.id, right=False)
            ),
        ),
        (gone, lambda c, t: c.place.use_cases.reinstate(Reinstate(**c.at, ticket_id=t.id))),
        (held, lambda c, t: c.place.use_cases.release(Release(**c.at, ticket_id=t.id))),
    ],
)
def test_an_undone_step_leaves_the_ticket_exactly_as_it_was(
    place: Workplace, ann: Clerk, before: Callable[[Clerk], Ticket], step: Step
) -> None:
    """In the tables, at a screen that follows, and in a check of the record; once."""
    place.take("a", "g")
    ticket = before(ann)
    was = place.reader.day().tickets[ticket.id]
    step(ann, ticket)
    assert place.reader.day().tickets[ticket.id] != was
    place.clock.pass_by(seconds=9)
    assert undo(ann).token == ticket.token
    assert place.reader.day().tickets[ticket.id] == was
    with pytest.raises(KnownError, match="nothing_to_undo"):
        undo(ann)


def test_a_call_is_never_undone(place: Workplace, ann: Clerk) -> None:
    """Nor what came before it: another visitor has been told."""
    first = place.take("a")
    place.take("a")
    ann.call()
    with pytest.raises(KnownError, match="nothing_to_undo"):
        undo(ann)
    ann.step(EventKind.SERVICE_STARTED, first)
    place.use_cases.finish_and_call_next(FinishAndCallNext(**ann.at, ticket_id=first.id))
    with pytest.raises(KnownError, match="nothing_to_undo"):
        undo(ann)


def test_a_step_is_final_after_its_time(place: Workplace, ann: Clerk) -> None:
    """As the office says."""
    place.take("a")
    ann.begin()
    seq = place.reader.day().seq
    place.clock.pass_by(seconds=10)
    assert place.use_cases.follower().load().undoable("1", "ann", place.clock.now) is None
    with pytest.raises(KnownError, match="undo_late"):
        place.use_cases.undo(Undo(**ann.at, seq=seq))


def test_a_step_that_others_built_on_is_not_undone(place: Workplace, ann: Clerk) -> None:
    """Bek has called the visitor that Ann put back."""
    bek = Clerk(place, "2", "bek").sit()
    place.take("a")
    ann.step(EventKind.TICKET_PUT_BACK, ann.call())
    bek.call()
    with pytest.raises(KnownError, match="nothing_to_undo"):
        undo(ann)


def test_another_step_than_the_clerk_saw_is_not_undone(place: Workplace, ann: Clerk) -> None:
    """A finger that came late takes nothing else back."""
    ticket = place.take("a")
    ann.begin()
    seq = place.reader.day().seq
    ann.step(EventKind.SERVICE_FINISHED, ticket)
    with pytest.raises(KnownError, match="nothing_to_undo"):
        place.use_cases.undo(Undo(**ann.at, seq=seq))


def pause(clerk: Clerk, kind: RestKind = RestKind.BREAK, minutes: int | None = 30) -> None:
    """The counter rests."""
    until = None if minutes is None else clerk.place.clock.now + timedelta(minutes=minutes)
    wish = TakeRest(**clerk.at, kind=kind, until=until, reason="break")
    clerk.place.use_cases.take_rest(wish)


def test_a_break_lasts_until_the_clerk_ends_it(place: Workplace, ann: Clerk) -> None:
    """Its end is a plan; who is there is served, and nobody is called."""
    first = place.take("a")
    place.take("a")
    ann.begin()
    pause(ann)
    rest = place.reader.day().desks.rests["1"]
    assert (rest.kind, rest.clerk_id, rest.reason) == (RestKind.BREAK, "ann", "break")
    place.clock.pass_by(minutes=31)
    with pytest.raises(KnownError, match="counter_resting"):
        place.use_cases.finish_and_call_next(FinishAndCallNext(**ann.at, ticket_id=first.id))
    ann.step(EventKind.SERVICE_FINISHED, first)
    with pytest.raises(KnownError, match="counter_resting"):
        ann.call()
    place.use_cases.open_counter(OpenCounter(**ann.at))
    assert place.reader.day().desks.rests == {}
    assert ann.call().label == "A002"


def test_a_break_ends_with_its_clerk_and_closing_with_the_day(place: Workplace, ann: Clerk) -> None:
    """A closed counter stays closed to whoever comes."""
    bek = Clerk(place, "2", "bek").sit()
    pause(ann)
    place.use_cases.sign_out(SignOut(**ann.at))
    assert place.reader.day().desks.rests == {}
    pause(replace(bek, counter="1"), RestKind.CLOSED, None)
    ann.sit()
    place.take("a")
    with pytest.raises(KnownError, match="counter_resting"):
        ann.call()
    place.clock.pass_by(days=1)
    place.take("a")
    assert place.reader.day().desks.rests == {}


@pytest.mark.parametrize(
    "code, kind, minutes, counter, reason",
    [
        ("until_missing", RestKind.BREAK, None, "1", "break"),
        ("until_past", RestKind.BREAK, 0, "1", "break"),
        ("reason_missing", RestKind.BREAK, 5, "1", ""),
        ("not_signed_in", RestKind.CLOSED, None, "2", ""),
        ("counter_unknown", RestKind.CLOSED, None, "9", ""),
    ],
)
def test_a_rest_that_is_refused(
    place: Workplace,
    ann: Clerk,
    code: str,
    kind: RestKind,
    minutes: int | None,
    counter: str,
    reason: str,
) -> None:
    """Only who leads closes another's counter."""
    until = None if minutes is None else place.clock.now + timedelta(minutes=minutes)
    wish = TakeRest(counter_id=counter, clerk_id="ann", kind=kind, until=until, reason=reason)
    with pytest.raises(KnownError, match=code):
        place.use_cases.take_rest(wish)
    assert ann.place.use_cases.call_next(CallNext(**ann.at)) is None
