"""The model beside the monkey sees what must not happen."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4, uuid5

import pytest

from benchmarks.monkey_model import Evidence, SeenVisit, Visits, judge
from kiosk.viewmodels.visit import Issued, Visit
from shared.domain.estimate import WaitRange
from shared.domain.event import Event, EventKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket, TicketState
from tests.samples import MORNING

FIRST, SECOND, STRANGE = uuid4(), uuid4(), uuid4()


def event(command: UUID, number: int, kind: EventKind = EventKind.TICKET_TAKEN) -> Event:
    """A ticket of this wish; its id follows from its number."""
    return Event(
        office_id="office",
        seq=number,
        at=MORNING,
        command_id=command,
        kind=kind,
        actor="kiosk-1",
        ticket_id=uuid5(FIRST, str(number)),
        data={"letter": "A", "number": number},
        previous_hash="",
        hash="",
    )


GOOD = Evidence(
    visits=[SeenVisit({FIRST}, ["A001"]), SeenVisit({SECOND}, ["A900"]), SeenVisit({uuid4()})],
    events=[
        event(FIRST, 1),
        event(SECOND, 2),
        event(uuid4(), 2, EventKind.TICKET_CANCELLED),
        event(uuid5(SECOND, "offline"), 900),
    ],
    tokens={"x": "A001", "y": "A900"},
    printed=["x"],
)


def test_one_ticket_for_one_visit_is_no_finding_after_an_outage_either() -> None:
    assert judge(GOOD) == []


@pytest.mark.parametrize(
    "wrong, finding",
    [
        ({"events": GOOD.events[:2]}, "A900 was shown and is not in the record"),
        ({"events": [*GOOD.events, event(FIRST, 3)]}, "one wish became 2 tickets: A001, A003"),
        ({"events": [*GOOD.events, event(STRANGE, 3)]}, "nobody at the kiosk wished for A003"),
        ({"events": [GOOD.events[0], *GOOD.events]}, "A001 was given 2 times"),
        ({"visits": [SeenVisit({FIRST, SECOND}, ["A001"])]}, "one visit has 2 tickets"),
        ({"visits": [SeenVisit({FIRST, SECOND}, ["A001", "A900"])]}, "was shown 2 numbers"),
        ({"events": [*GOOD.events, event(FIRST, 3)]}, "neither screen nor paper told of it"),
        ({"printed": ["x", "x"]}, "A001 came out 2 times"),
        ({"printed": [""]}, "1 papers belong to no ticket: nobody can read them"),
    ],
)
def test_what_must_not_happen_is_found(wrong: dict[str, object], finding: str) -> None:
    found = judge(replace(GOOD, **wrong))  # type: ignore[arg-type]  # as the table says
    assert any(finding in one for one in found), found


def test_a_visit_lasts_until_the_kiosk_rests() -> None:
    visits, begun = Visits(), Visit(topic_id="fire", command_id=FIRST)
    given = replace(begun, issued=_issued(1))
    for visit in (begun, given, given):
        visits.see(visit, resting=False)
    visits.see(Visit(), resting=True)
    visits.see(Visit(), resting=True)
    visits.see(Visit(topic_id="fire", command_id=SECOND), resting=False)
    assert visits.ended == [SeenVisit({FIRST}, ["A001"])]
    assert visits.all == [*visits.ended, SeenVisit({SECOND})]


def _issued(number: int) -> Issued:
    ticket = Ticket(
        office_id="office",
        id=uuid4(),
        business_day=date(2026, 11, 23),
        topic_id="fire",
        letter="A",
        number=number,
        language=Language.KK,
        group_id=None,
        state=TicketState.WAITING,
        place=MORNING,
        issued_at=MORNING,
    )
    return Issued(ticket=ticket, ahead=0, wait=WaitRange(5, 10), address="", code="")
