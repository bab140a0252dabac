"""Holding, transferring, calling out of order, walk-ins, outcomes and groups: on both engines."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from shared.application.call_particular import CallFrom, CallTicket
from shared.application.check_group import CheckGroup
from shared.application.finish import Finish, FinishAndCallNext, NextTopic
from shared.application.set_aside import Hold, Reinstate, Release, Resume
from shared.application.transfer import Transfer
from shared.application.use_cases import UseCases
from shared.application.walk_in import WalkIn
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import GroupCheck, TicketState
from tests.application.clerks import Clerk, serving_office
from tests.persistence.conftest import Workplace, workplace_at


@pytest.fixture
def place(target: Path | str) -> Iterator[Workplace]:
    """Ann sits at counter 1 (a, helps b), Bek at counter 2 (all topics)."""
    with workplace_at(target, serving_office()) as workplace:
        follower = workplace.use_cases.follower()
        follower.load()
        yield workplace
        assert workplace.findings() == []
        assert follower.catch_up()[0].day == workplace.reader.day()


@pytest.fixture
def ann(place: Workplace) -> Clerk:
    return Clerk(place, "1", "ann").sit()


@pytest.fixture
def bek(place: Workplace) -> Clerk:
    return Clerk(place, "2", "bek").sit()


def last(place: Workplace) -> Any:
    """What the last event says."""
    return place.reader.events_after(place.reader.day().seq - 1)[0].data


def test_a_held_visitor_comes_back_to_the_same_clerk(
    place: Workplace, ann: Clerk, bek: Clerk
) -> None:
    """For whom and until when is known; another clerk does not just take it."""
    ticket = place.take("a")
    ann.begin()
    wish = Hold(**ann.at, ticket_id=ticket.id, reason="hold", text="fills in a form")
    held = place.use_cases.hold(wish)
    assert (held.state, held.held_for, held.note) == (TicketState.ON_HOLD, "ann", "fills in a form")
    assert held.held_until == place.clock.now + timedelta(minutes=15)
    assert ann.sees() is None
    with pytest.raises(KnownError, match="held_by_other"):
        place.use_cases.resume(Resume(**bek.at, ticket_id=ticket.id))
    with pytest.raises(KnownError, match="reason_missing"):
        place.use_cases.call_ticket(CallTicket(**bek.at, ticket_id=ticket.id))
    back = place.use_cases.resume(Resume(**ann.at, ticket_id=ticket.id))
    assert (back.state, back.counter_id, back.held_for) == (TicketState.SERVING, "1", None)


def test_a_held_visitor_can_be_called_back_or_let_go(place: Workplace, ann: Clerk) -> None:
    """The own one without a reason; let go, it stands where it always stood."""
    first, second = place.take("a"), place.take("a")
    for _ in range(2):
        ann.begin()
        place.use_cases.hold(Hold(**ann.at, ticket_id=first.id, text="copy"))
        place.use_cases.call_ticket(CallTicket(**ann.at, ticket_id=first.id))
        ann.step(EventKind.TICKET_PUT_BACK, first)
    ann.begin()
    place.use_cases.hold(Hold(**ann.at, ticket_id=first.id, text="copy"))
    released = place.use_cases.release(Release(**ann.at, ticket_id=first.id))
    assert (released.state, released.place) == (TicketState.WAITING, first.place)
    assert [ann.call().id, second.state] == [first.id, TicketState.WAITING]


def test_a_transfer_keeps_label_and_place(place: Workplace, ann: Clerk, bek: Clerk) -> None:
    """The note is read by who serves the visitor next."""
    ticket = place.take("a")
    place.clock.pass_by(minutes=1)
    place.take("c")
    ann.begin()
    sent = place.use_cases.transfer(
        Transfer(**ann.at, ticket_id=ticket.id, topic_id="c", note="has  paid")
    )
    assert (sent.label, sent.place, sent.topic_id, sent.calls) == ("A001", ticket.place, "c", 0)
    assert (bek.call().id, (bek.sees() or sent).note) == (ticket.id, "has paid")


def test_a_ticket_sent_to_a_counter_goes_only_there(
    place: Workplace, ann: Clerk, bek: Clerk
) -> None:
    """Even of a topic that the counter does not serve, and after it was put back."""
    ticket = place.take("c")
    bek.begin()
    to_ann = Transfer(**bek.at, ticket_id=ticket.id, to_counter="1", note="knows the file")
    assert place.use_cases.transfer(to_ann).line == "counter:1"
    with pytest.raises(AssertionError):
        bek.call()
    with pytest.raises(KnownError, match="bound_elsewhere"):
        place.use_cases.call_ticket(CallTicket(**bek.at, ticket_id=ticket.id, reason="call"))
    assert ann.call().id == ticket.id
    ann.step(EventKind.TICKET_PUT_BACK, ticket)
    assert ann.call().id == ticket.id
    ann.step(EventKind.TICKET_PUT_BACK, ticket)
    place.use_cases.release(Release(**bek.at, ticket_id=ticket.id))
    assert bek.call().id == ticket.id


@pytest.mark.parametrize("minutes, keeps", [(15, True), (16, False)])
def test_a_no_show_who_comes_soon_keeps_the_place(
    place: Workplace, ann: Clerk, minutes: int, keeps: bool
) -> None:
    """Later it is the end of the line."""
    ticket = place.take("a")
    ann.step(EventKind.TICKET_NO_SHOW, ann.call())
    place.take("a")
    place.clock.pass_by(minutes=minutes)
    back = place.use_cases.reinstate(Reinstate(**ann.at, ticket_id=ticket.id))
    assert back.place == (ticket.place if keeps else place.clock.now)
    assert (ann.call().id == ticket.id) is keeps


def test_yesterdays_no_show_is_over(place: Workplace, ann: Clerk) -> None:
    """Nobody comes a day late."""
    ticket = place.take("a")
    ann.step(EventKind.TICKET_NO_SHOW, ann.call())
    place.clock.pass_by(days=1)
    place.take("a")
    ann.sit()
    with pytest.raises(KnownError, match="ticket_past"):
        place.use_cases.reinstate(Reinstate(**ann.at, ticket_id=ticket.id))
    with pytest.raises(KnownError, match="ticket_past"):
        place.use_cases.call_ticket(CallTicket(**ann.at, ticket_id=ticket.id, reason="call"))


def test_finish_and_next_is_one_command(place: Workplace, ann: Clerk) -> None:
    """Two events and one answer, however often it is asked."""
    first, second = place.take("a"), place.take("a")
    ann.begin()
    wish = FinishAndCallNext(**ann.at, ticket_id=first.id, outcome="paid", note="two copies")
    answers = [place.use_cases.finish_and_call_next(wish) for _ in range(2)]
    assert [answer and answer.id for answer in answers] == [second.id, second.id]
    kinds = [event.kind for event in place.reader.events_after(place.reader.day().seq - 2)]
    assert kinds == [EventKind.SERVICE_FINISHED, EventKind.TICKET_CALLED]
    ann.step(EventKind.SERVICE_STARTED, second)
    again = FinishAndCallNext(**ann.at, ticket_id=second.id)
    assert place.use_cases.finish_and_call_next(again) is None
    place.take("a")
    assert place.use_cases.finish_and_call_next(again) is None


def test_calling_out_of_order_is_recorded_with_whom_it_passes_over(
    place: Workplace, ann: Clerk
) -> None:
    """What was told before is what is recorded."""
    for _ in range(3):
        place.take("a")
        place.clock.pass_by(seconds=1)
    wanted = place.take("b")
    snapshot = place.use_cases.follower().load()
    told = snapshot.passed_over("1", wanted, place.clock.now)
    wish = CallTicket(**ann.at, ticket_id=wanted.id, reason="call", text="is unwell")
    assert place.use_cases.call_ticket(wish).state is TicketState.CALLED
    assert [t.label for t in told] == last(place)["passed"] == ["A001", "A002", "A003"]
    assert (last(place)["reason"], last(place)["text"]) == ("call", "is unwell")


@pytest.mark.parametrize(
    "among, label, passed",
    [
        ({"topic_id": "c"}, "C001", ["A001"]),
        ({"group_id": "g"}, "A003", ["A001", "C001", "A002"]),
        ({"topic_id": "b"}, None, []),
    ],
)
def test_the_first_of_some_is_called(
    place: Workplace, bek: Clerk, among: dict[str, Any], label: str | None, passed: list[str]
) -> None:
    """Of a topic, or of a priority group."""
    for topic, group in (("a", None), ("c", None), ("a", None)):
        place.take(topic, group)
        place.clock.pass_by(minutes=1)
    place.clock.pass_by(minutes=30)
    place.take("a", "g")
    called = place.use_cases.call_from(CallFrom(**bek.at, **among, text="their turn"))
    assert (called and called.label) == label
    if called:
        assert last(place)["passed"] == passed


def test_a_walk_in_has_a_ticket_and_is_recorded_as_one(place: Workplace, ann: Clerk) -> None:
    """With a label of its row; asked twice it is one ticket."""
    place.take("a")
    wish = WalkIn(**ann.at, topic_id="a", language=Language.RU, text="kiosk is out of order")
    taken = [place.use_cases.walk_in(wish).label for _ in range(2)]
    here = ann.sees()
    assert here is not None
    assert taken == ["A002", "A002"]
    assert (here.label, here.state) == ("A002", TicketState.SERVING)
    taken_event, served = place.reader.events_after(place.reader.day().seq - 2)
    assert (taken_event.data["walk_in"], taken_event.actor) == (True, "ann")
    assert (served.kind, served.data["passed"]) == (EventKind.WALK_IN_SERVED, ["A001"])


def test_a_visit_of_several_topics(place: Workplace, ann: Clerk, bek: Clerk) -> None:
    """One label and one place; each topic has its own outcome."""
    ticket = place.take("a")
    ann.begin()
    here = NextTopic(**ann.at, ticket_id=ticket.id, topic_id="b", here=True, outcome="paid")
    changed = place.use_cases.go_on(here)
    assert (changed.topic_id, changed.state, ann.sees()) != ("a", TicketState.WAITING, None)
    assert last(place)["outcome"] == "paid"
    on = NextTopic(**ann.at, ticket_id=ticket.id, topic_id="c", outcome="done", note="see file")
    waits = place.use_cases.go_on(on)
    assert (waits.topic_id, waits.place, waits.label) == ("c", ticket.place, "A001")
    assert (bek.call().id, last(place)["label"]) == (ticket.id, "A001")
    assert (bek.sees() or waits).note == "see file"


def test_a_verified_group_stays_and_a_rejected_one_goes_back_by_time(
    place: Workplace, ann: Clerk
) -> None:
    """The group stays in the record; the start of service is not moved by looking at a paper."""
    plain = place.take("a")
    place.clock.pass_by(minutes=1)
    first, second = place.take("a", "g"), place.take("a", "g")
    begun = ann.begin()
    place.clock.pass_by(minutes=1)
    verified = place.use_cases.check_group(CheckGroup(**ann.at, ticket_id=first.id, right=True))
    assert (verified.started_at, verified.group_check) == (begun.started_at, GroupCheck.VERIFIED)
    ann.step(EventKind.SERVICE_FINISHED, first)
    assert ann.call().id == second.id
    back = place.use_cases.check_group(CheckGroup(**ann.at, ticket_id=second.id, right=False))
    assert (back.place, back.group_id) == (second.issued_at, "g")
    assert ann.call().id == plain.id
    with pytest.raises(KnownError, match="no_group"):
        place.use_cases.check_group(CheckGroup(**ann.at, ticket_id=plain.id, right=False))


Refused = Callable[[UseCases, dict[str, Any]], object]


@pytest.mark.parametrize(
    "code, command",
    [
        ("reason_missing", lambda cases, it: cases.hold(Hold(**it))),
        ("reason_unknown", lambda cases, it: cases.hold(Hold(**it, reason="call"))),
        ("note_personal", lambda cases, it: cases.hold(Hold(**it, text="ИИН 900101 300123"))),
        ("note_personal", lambda cases, it: cases.finish(Finish(**it, note="a@b.kz"))),
        ("note_long", lambda cases, it: cases.finish(Finish(**it, note="x" * 201))),
        ("outcome_unknown", lambda cases, it: cases.finish(Finish(**it, outcome="paid"))),
        ("transfer_nowhere", lambda cases, it: cases.transfer(Transfer(**it, to_counter="2"))),
        ("transfer_nowhere", lambda cases, it: cases.transfer(Transfer(**it, topic_id="c"))),
        ("counter_empty", lambda cases, it: cases.transfer(Transfer(**it, to_counter="1"))),
        ("counter_unknown", lambda cases, it: cases.transfer(Transfer(**it, to_counter="9"))),
        ("topic_unknown", lambda cases, it: cases.transfer(Transfer(**it, topic_id="z"))),
        ("action_refused", lambda cases, it: cases.release(Release(**it))),
        ("counter_busy", lambda cases, it: cases.resume(Resume(**it))),
    ],
)
def test_what_is_refused_changes_nothing(
    place: Workplace, bek: Clerk, code: str, command: Refused
) -> None:
    """Each with the code that a screen translates."""
    if code == "counter_busy":
        held = place.take("c")
        bek.begin()
        place.use_cases.hold(Hold(**bek.at, ticket_id=held.id, text="copy"))
    ticket = place.take("c")
    bek.begin()
    wanted = held if code == "counter_busy" else ticket
    before = place.reader.day()
    with pytest.raises(KnownError) as caught:
        command(place.use_cases, {**bek.at, "ticket_id": wanted.id})
    assert caught.value.code == code
    assert place.reader.day() == before


def test_an_office_can_ask_for_an_outcome(target: Path | str) -> None:
    """Then no service ends without one."""
    with workplace_at(target, serving_office(outcome_needed=True)) as place:
        ann = Clerk(place, "1", "ann").sit()
        ticket = place.take("a")
        ann.begin()
        with pytest.raises(KnownError, match="outcome_missing"):
            ann.step(EventKind.SERVICE_FINISHED, ticket)
        with pytest.raises(KnownError, match="outcome_missing"):
            place.use_cases.finish(Finish(**ann.at, ticket_id=ticket.id))
        place.use_cases.finish(Finish(**ann.at, ticket_id=ticket.id, outcome="done"))
