"""What is answered to commands that are not allowed, and what a screen forgets at night."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from shared.application.call_next import CallNext
from shared.application.printing import PrintOutcome, PrintReport
from shared.application.report_paper import ReportPaper
from shared.application.serve import Serve
from shared.application.sign_in import SignIn, SignOut
from shared.application.take_ticket import TakeTicket
from shared.application.use_cases import UseCases
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from tests.persistence.conftest import Workplace, workplace_at
from tests.samples import office

NOBODY = UUID(int=7)
PRINTED = PrintReport(PrintOutcome.PRINTED)


@pytest.fixture
def place(target: Path | str) -> Iterator[Workplace]:
    """Open from 9 to 18; Ann sits at counter 1, where nobody is yet."""
    with workplace_at(target, office(always_open=False)) as workplace:
        wish = SignIn(counter_id="1", clerk_id="ann", pin="1111")
        workplace.use_cases.sign_in(wish)
        yield workplace


def take(topic: str = "a", group: str | None = None) -> TakeTicket:
    """A visitor's wish."""
    return TakeTicket(topic_id=topic, language=Language.RU, device="kiosk-1", group_id=group)


@pytest.mark.parametrize(
    "code, command",
    [
        ("topic_unknown", lambda cases: cases.take_ticket(take("z"))),
        ("group_unknown", lambda cases: cases.take_ticket(take("a", "z"))),
        ("not_signed_in", lambda cases: cases.call_next(CallNext(counter_id="1", clerk_id="bek"))),
        ("not_signed_in", lambda cases: cases.call_next(CallNext(counter_id="2", clerk_id="ann"))),
        ("not_signed_in", lambda cases: cases.sign_out(SignOut(counter_id="2", clerk_id="ann"))),
        ("counter_taken", lambda cases: cases.sign_in(signing("1", "bek", "2222"))),
        ("clerk_elsewhere", lambda cases: cases.sign_in(signing("2", "ann", "1111"))),
        ("counter_unknown", lambda cases: cases.sign_in(signing("9", "bek", "2222"))),
        ("clerk_unknown", lambda cases: cases.sign_in(signing("2", "eve", "1111"))),
        ("pin_wrong", lambda cases: cases.sign_in(signing("2", "bek", "1111"))),
        (
            "ticket_unknown",
            lambda cases: cases.report_paper(
                ReportPaper(ticket_id=NOBODY, report=PRINTED, device="k")
            ),
        ),
        (
            "ticket_unknown",
            lambda cases: cases.serve(
                Serve(
                    counter_id="1",
                    clerk_id="ann",
                    ticket_id=NOBODY,
                    kind=EventKind.SERVICE_STARTED,
                )
            ),
        ),
    ],
)
def test_what_is_refused_leaves_no_event(
    place: Workplace, code: str, command: Callable[[UseCases], object]
) -> None:
    """Each with the code that a screen translates."""
    before = place.reader.day()
    with pytest.raises(KnownError) as caught:
        command(place.use_cases)
    assert caught.value.code == code
    assert place.reader.day() == before
    assert place.findings() == []


def signing(counter: str, clerk: str, pin: str) -> SignIn:
    """A clerk's wish to sit somewhere."""
    return SignIn(counter_id=counter, clerk_id=clerk, pin=pin)


@pytest.mark.parametrize(
    "utc, is_open",
    [("03:59", False), ("04:00", True), ("12:59", True), ("13:00", False), ("23:00", False)],
)
def test_tickets_are_given_in_the_hours_of_the_office(
    place: Workplace, utc: str, is_open: bool
) -> None:
    """Almaty is five hours before UTC, in which everything is kept."""
    place.clock.now = datetime.fromisoformat(f"2026-11-24T{utc}:00+00:00")
    if is_open:
        ticket = place.use_cases.take_ticket(take()).ticket
        assert (ticket.issued_at, ticket.issued_at.utcoffset()) == (
            place.clock.now,
            UTC.utcoffset(None),
        )
    else:
        with pytest.raises(KnownError, match="office_closed"):
            place.use_cases.take_ticket(take())
        assert place.reader.day().seq == 2


def test_a_head_start_is_bounded(place: Workplace) -> None:
    """Twenty minutes go before who came less than that earlier, and no further."""
    far = place.use_cases.take_ticket(take()).ticket
    place.clock.pass_by(minutes=10)
    near = place.use_cases.take_ticket(take()).ticket
    place.clock.pass_by(minutes=11)
    first = place.use_cases.take_ticket(take("a", "g"))
    assert first.ahead == 1
    line = place.use_cases.follower().load().waiting("a")
    assert [ticket.id for ticket in line] == [far.id, first.ticket.id, near.id]


def test_a_screen_forgets_the_papers_and_learns_the_waits_of_a_day(place: Workplace) -> None:
    """One that runs for months neither grows nor guesses from the day it was started."""
    follower = place.use_cases.follower()
    assert follower.load().typical_waits == {}
    ticket = place.use_cases.take_ticket(take()).ticket
    place.use_cases.report_paper(ReportPaper(ticket_id=ticket.id, report=PRINTED, device="k"))
    place.clock.pass_by(minutes=4)
    place.use_cases.call_next(CallNext(counter_id="1", clerk_id="ann"))
    assert follower.catch_up()[0].day.papers == {ticket.id: "printed"}
    place.clock.now += timedelta(days=1)
    place.use_cases.take_ticket(take("b"))
    snapshot, _ = follower.catch_up()
    assert snapshot.day.papers == {}
    assert snapshot.typical_waits == {"a": 240.0}
