"""One command, one transaction, one event."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from shared.application.call_next import CallNext
from shared.application.ports import Sitting
from shared.application.printing import PrintOutcome, PrintReport
from shared.application.report_paper import ReportPaper
from shared.application.serve import Serve
from shared.application.sign_in import SignIn, SignOut
from shared.application.take_ticket import TakeTicket
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket, TicketState
from tests.persistence.conftest import Workplace


def sign_in(place: Workplace, counter: str = "1", clerk: str = "ann") -> None:
    place.use_cases.sign_in(
        SignIn(counter_id=counter, clerk_id=clerk, pin={"ann": "1111", "bek": "2222"}[clerk])
    )


def call(place: Workplace, counter: str = "1", clerk: str = "ann") -> Ticket | None:
    return place.use_cases.call_next(CallNext(counter_id=counter, clerk_id=clerk))


def step(place: Workplace, ticket: Ticket, kind: EventKind) -> Ticket:
    return place.use_cases.serve(
        Serve(counter_id="1", clerk_id="ann", ticket_id=ticket.id, kind=kind)
    )


def test_numbers_follow_each_other_within_a_letter(place: Workplace) -> None:
    """Each letter counts for itself."""
    labels = [place.take(letter).label for letter in "aabac"]
    assert labels == ["A001", "A002", "B001", "A003", "C001"]


def test_ahead_counts_the_own_line_only(place: Workplace) -> None:
    """Also those whom a head start brought before."""
    place.take("b")
    place.take("a")
    place.take("a", group="g")
    place.clock.pass_by(minutes=1)
    wish = TakeTicket(topic_id="a", language=Language.RU, device="kiosk-1")
    assert place.use_cases.take_ticket(wish).ahead == 2


def test_the_same_command_again_gives_the_same_ticket(place: Workplace) -> None:
    """A kiosk that lost the answer asks again."""
    wish = TakeTicket(topic_id="a", language=Language.KK, device="kiosk-1")
    first = place.use_cases.take_ticket(wish)
    assert place.use_cases.take_ticket(wish) == first
    assert place.take("a").number == first.ticket.number + 1


def test_a_command_id_of_another_kind_is_refused(place: Workplace) -> None:
    """It would otherwise answer with something else."""
    sign_in(place)
    taken = uuid4()
    place.use_cases.take_ticket(
        TakeTicket(topic_id="a", language=Language.KK, device="k", id=taken)
    )
    with pytest.raises(KnownError, match="command_reused"):
        place.use_cases.call_next(CallNext(counter_id="1", clerk_id="ann", id=taken))


def test_the_same_call_again_gives_the_same_visitor(place: Workplace) -> None:
    """Also after the visitor was served meanwhile, nobody else is called by it."""
    sign_in(place)
    place.take()
    place.take()
    command = CallNext(counter_id="1", clerk_id="ann")
    first = place.use_cases.call_next(command)
    assert first is not None
    step(place, first, EventKind.SERVICE_STARTED)
    step(place, first, EventKind.SERVICE_FINISHED)
    again = place.use_cases.call_next(command)
    assert again is not None
    assert (again.id, again.state) == (first.id, TicketState.SERVED)


def test_a_morning_at_one_counter(place: Workplace) -> None:
    """Call, recall, start, finish; then a no-show and one who is put back and called again."""
    sign_in(place)
    first, second = place.take(), place.take()
    called = call(place)
    assert called is not None
    assert called.id == first.id
    with pytest.raises(KnownError, match="counter_busy"):
        call(place)
    assert step(place, called, EventKind.TICKET_RECALLED).calls == 2
    place.clock.pass_by(minutes=1)
    assert step(place, called, EventKind.SERVICE_STARTED).started_at == place.clock.now
    done = step(place, called, EventKind.SERVICE_FINISHED)
    assert (done.state, done.counter_id) == (TicketState.SERVED, None)
    assert call(place) is not None
    assert step(place, second, EventKind.TICKET_PUT_BACK).state is TicketState.WAITING
    assert call(place) is not None
    assert step(place, second, EventKind.TICKET_NO_SHOW).state is TicketState.NO_SHOW
    assert call(place) is None
    assert place.findings() == []


def test_a_unit_without_commit_leaves_nothing(place: Workplace) -> None:
    """Also when it ends without an error."""
    before = place.reader.day()
    with place.unit() as unit:
        unit.configure("{}")
        assert unit.event_of(unit.configure("{}").command_id) is not None
    assert place.reader.day() == before


def test_an_error_in_the_use_case_leaves_nothing(place: Workplace) -> None:
    """Closing the day and then failing closes no day."""
    place.take()
    place.clock.pass_by(days=1)
    with pytest.raises(KnownError, match="not_signed_in"):
        call(place)
    kinds = [event.kind for event in place.reader.events_after(0)]
    assert kinds == [EventKind.OFFICE_CONFIGURED, EventKind.TICKET_TAKEN]


def test_two_clerks_cannot_sit_at_one_counter_nor_one_at_two(place: Workplace) -> None:
    """And signing in again where one sits already changes nothing."""
    sign_in(place)
    sign_in(place)
    with pytest.raises(KnownError, match="counter_taken"):
        sign_in(place, "1", "bek")
    with pytest.raises(KnownError, match="clerk_elsewhere"):
        sign_in(place, "2", "ann")
    place.use_cases.sign_out(SignOut(counter_id="1", clerk_id="ann"))
    sign_in(place, "1", "bek")
    assert place.reader.day().sittings == {"1": "bek"}


def test_nobody_leaves_a_visitor_at_the_counter(place: Workplace) -> None:
    """Signing out is refused while a ticket is there."""
    sign_in(place)
    place.take()
    call(place)
    with pytest.raises(KnownError, match="counter_busy"):
        place.use_cases.sign_out(SignOut(counter_id="1", clerk_id="ann"))


def test_wrong_pins_are_counted_and_locked(place: Workplace) -> None:
    """Three are free, then a rest that even the right PIN must wait for."""
    for _ in range(3):
        with pytest.raises(KnownError, match="pin_wrong"):
            place.use_cases.sign_in(SignIn(counter_id="1", clerk_id="ann", pin="0000"))
    with pytest.raises(KnownError, match="pin_locked"):
        sign_in(place)
    place.clock.pass_by(seconds=16)
    sign_in(place)
    assert place.attempts("ann").failures == 0


def test_the_outcome_of_a_paper_stays_with_the_ticket(place: Workplace) -> None:
    """And an unknown ticket is refused."""
    ticket = place.take()
    report = PrintReport(PrintOutcome.FAILED, "paper_out")
    place.use_cases.report_paper(ReportPaper(ticket_id=ticket.id, report=report, device="k"))
    assert place.reader.day().papers == {ticket.id: "failed"}
    with pytest.raises(KnownError, match="ticket_unknown"):
        place.use_cases.report_paper(ReportPaper(ticket_id=UUID(int=1), report=report, device="k"))


def test_the_token_is_kept_beside_the_ledger(place: Workplace) -> None:
    """The visitor's secret is in no event and on no screen."""
    ticket = place.take()
    assert len(ticket.token) == 24
    assert place.reader.token_of(ticket.id) == ticket.token
    assert ticket.token not in str(place.reader.events_after(0))
    assert place.reader.day().tickets[ticket.id].token == ""


def test_time_never_runs_back(place: Workplace) -> None:
    """A clock that was set back does not put an event before the last one."""
    first = place.take()
    place.clock.pass_by(hours=-2)
    assert place.take().issued_at == first.issued_at
    assert place.reader.now() == first.issued_at


def test_the_day_turns_at_the_midnight_of_the_office(place: Workplace) -> None:
    """UTC's midnight is 05:00 in Almaty, in the middle of a night's numbers."""
    place.clock.pass_by(hours=13, minutes=30)  # 23:30 on Monday
    sign_in(place)
    late = place.take()
    place.clock.pass_by(hours=1)  # 00:30 on Tuesday
    early = place.take()
    assert (late.business_day, early.business_day) == (date(2026, 11, 23), date(2026, 11, 24))
    assert (late.number, early.number) == (1, 1)
    place.clock.pass_by(hours=6)  # 06:30, after UTC's midnight
    assert place.take().number == 2
    kinds = [event.kind for event in place.reader.events_after(0)]
    assert kinds.count(EventKind.DAY_CLOSED) == 1


def test_the_close_of_the_day_expires_what_is_left(place: Workplace) -> None:
    """At a counter, in a line, and the sittings; and it chains with the command that closed."""
    sign_in(place)
    left = [place.take(), place.take()]
    call(place)
    place.clock.pass_by(days=1)
    place.take("b")
    with place.unit() as unit:
        assert {unit.ticket(ticket.id).state for ticket in left} == {TicketState.EXPIRED}
        assert unit.sitting_at("1") is None
        assert unit.sitting_of("ann") is None
        assert [ticket.letter for ticket in unit.unfinished()] == ["B"]
    assert place.findings() == []


def test_typical_waits_are_medians_until_the_first_call(place: Workplace) -> None:
    """A later call of the same ticket does not count."""
    sign_in(place)
    for minutes in (10, 20, 60):
        place.take()
        place.clock.pass_by(minutes=minutes)
        ticket = call(place)
        assert ticket is not None
        step(place, ticket, EventKind.TICKET_PUT_BACK)
        place.clock.pass_by(minutes=100)
        assert call(place) is not None
        step(place, ticket, EventKind.TICKET_NO_SHOW)
    assert place.reader.typical_waits() == {"a": 20 * 60}


def test_the_first_of_each_line(place: Workplace) -> None:
    """By place, not by number."""
    place.take("a")
    place.take("b")
    place.clock.pass_by(minutes=5)
    favoured = place.take("a", group="g")
    with place.unit() as unit:
        heads = {ticket.topic_id: ticket.id for ticket in unit.heads(["a", "b", "c"])}
        assert heads["a"] == favoured.id
        assert set(heads) == {"a", "b"}
        assert unit.heads([]) == []
        assert favoured.place == favoured.issued_at - timedelta(minutes=20)


def test_an_unknown_office_is_told(place: Workplace) -> None:
    """Settings that name another office than the database holds."""
    place.store.office_id = "other"
    with pytest.raises(KnownError, match="office_missing"):
        place.reader.now()
    with pytest.raises(KnownError, match="office_missing"), place.unit():
        pass


def test_sittings_are_told_as_they_are(place: Workplace) -> None:
    """By counter and by clerk."""
    sign_in(place)
    with place.unit() as unit:
        assert unit.sitting_at("1") == unit.sitting_of("ann") == Sitting("1", "ann")
        assert unit.sitting_at("2") is None


def test_a_kiosk_finds_the_papers_that_it_owes(place: Workplace) -> None:
    """Not yesterday's, not another kiosk's, none that was reported."""
    place.take()
    place.clock.pass_by(days=1)
    reported, owed = place.take(), place.take()
    report = PrintReport(PrintOutcome.PRINTED)
    place.use_cases.report_paper(
        ReportPaper(ticket_id=reported.id, report=report, device="kiosk-1")
    )
    assert [one.label for one in place.reader.owed_papers("kiosk-1")] == [owed.label]
    assert list(place.reader.owed_papers("kiosk-2")) == []
