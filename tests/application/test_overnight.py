"""A service that crosses midnight, on both engines: who sees it, and what ends it."""

from dataclasses import replace

import pytest

from shared.application.call_next import CallNext
from shared.application.finish import Finish
from shared.application.follow import Follower, Snapshot
from shared.application.rest import TakeRest
from shared.application.set_aside import Hold
from shared.application.sign_in import SignOut
from shared.application.undo import Undo
from shared.domain.desks import RestKind
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.ticket import Ticket, TicketState
from tests.application.clerks import Clerk
from tests.persistence.conftest import Workplace


@pytest.fixture
def ann(place: Workplace) -> Clerk:
    """At counter 1."""
    return Clerk(place, "1", "ann").sit()


@pytest.fixture
def running(place: Workplace) -> Follower:
    """A program that has been on since the day before."""
    follower = place.use_cases.follower()
    follower.load()
    return follower


def both(place: Workplace, running: Follower) -> Snapshot:
    """What a program sees that was on, which is what one sees that starts now."""
    seen, _ = running.catch_up()
    fresh = place.use_cases.follower().load()
    assert replace(seen.day, desks=fresh.day.desks) == fresh.day
    assert seen.day.desks == fresh.day.desks
    return seen


def into_the_night(place: Workplace, ann: Clerk) -> Ticket:
    """Ann serves somebody, two wait, Bek has closed; and midnight passes."""
    place.clock.pass_by(hours=13)
    serving = place.take()
    ann.begin()
    place.take()
    place.take("b")
    bek = Clerk(place, "2", "bek").sit()
    place.use_cases.take_rest(TakeRest(**bek.at, kind=RestKind.CLOSED))
    place.clock.pass_by(hours=2)
    return serving


def test_its_counter_still_has_it_and_nobody_else_anything(
    place: Workplace, ann: Clerk, running: Follower
) -> None:
    """No line, no call and no open counter of yesterday is left on any screen."""
    serving = into_the_night(place, ann)
    seen = both(place, running)
    assert seen.day_is_over
    here = seen.day.at_counter("1")
    assert here is not None
    assert (here.id, here.state) == (serving.id, TicketState.SERVING)
    assert seen.day.sittings == {"1": "ann"}
    assert (seen.day.tickets, seen.day.paused, seen.day.desks.rests) == ({}, {}, {})


def test_a_step_that_is_undone_after_midnight_brings_it_back(
    place: Workplace, ann: Clerk, running: Follower
) -> None:
    """Whoever was set aside is at no counter; a screen that reads events knows them again."""
    serving = into_the_night(place, ann)
    place.use_cases.hold(Hold(**ann.at, ticket_id=serving.id, text="a form"))
    assert both(place, running).day.at_counter("1") is None
    held = place.use_cases.reader.events_after(0)[-1]
    place.use_cases.undo(Undo(**ann.at, seq=held.seq))
    here = both(place, running).day.at_counter("1")
    assert here is not None
    assert (here.id, here.state) == (serving.id, TicketState.SERVING)


def test_it_can_be_finished_and_then_the_clerk_has_left(
    place: Workplace, ann: Clerk, running: Follower
) -> None:
    serving = into_the_night(place, ann)
    both(place, running)
    done = place.use_cases.finish(Finish(**ann.at, ticket_id=serving.id))
    assert done.state is TicketState.SERVED
    seen = both(place, running)
    assert seen.day.at_counter("1") is None
    assert seen.day.sittings == {}
    assert place.findings() == []


def test_the_first_work_of_the_new_day_ends_it(
    place: Workplace, ann: Clerk, running: Follower
) -> None:
    """Unfinished, with a record of it; the new day begins with nothing of the old one."""
    serving = into_the_night(place, ann)
    both(place, running)
    first = place.take("c")
    seen = both(place, running)
    assert not seen.day_is_over
    assert (seen.day.at_counter("1"), seen.day.overnight) == (None, {})
    assert set(seen.day.tickets) == {first.id}
    (closed,) = [e for e in place.reader.events_after(0) if e.kind is EventKind.DAY_CLOSED]
    assert serving.label in closed.data["labels"]  # type: ignore[operator]  # a list
    with pytest.raises(KnownError, match="not_signed_in"):
        place.use_cases.finish(Finish(**ann.at, ticket_id=serving.id))
    assert place.findings() == []


def test_who_has_nobody_at_the_counter_signs_in_anew(place: Workplace, ann: Clerk) -> None:
    """Calling is refused, signing out is not, and signing in begins the day."""
    place.clock.pass_by(days=1)
    with pytest.raises(KnownError, match="not_signed_in"):
        place.use_cases.call_next(CallNext(**ann.at))
    place.use_cases.sign_out(SignOut(**ann.at))
    place.take()
    assert ann.sit().call().label == "A001"


def test_a_call_of_yesterday_is_open_at_its_counter_only(
    place: Workplace, ann: Clerk, running: Follower
) -> None:
    place.clock.pass_by(hours=13)
    place.take()
    ann.call()
    place.clock.pass_by(hours=2)
    seen = both(place, running)
    assert seen.day.in_state(TicketState.CALLED) == []
    assert seen.day.at_counter("1") is not None
