"""What this program cannot read is told once and left out; everything else goes on."""

import logging
from datetime import timedelta
from typing import Any

import pytest

from shared.application.call_next import CallNext
from shared.application.message import SendMessage
from shared.application.raise_alert import RaiseAlert
from shared.application.rest import TakeRest
from shared.application.serve import Serve
from shared.application.sign_in import SignIn
from shared.application.take_ticket import TakeTicket
from shared.domain.alert import AlertStatus, AlertText, Severity
from shared.domain.desks import RestKind
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from tests.persistence.conftest import Workplace
from tests.unread import strange_event

ANN: dict[str, Any] = {"counter_id": "1", "clerk_id": "ann"}


@pytest.fixture
def busy(place: Workplace) -> Workplace:
    """Two wait; a message, an alert, a break at counter 2 and a step that can be undone."""
    place.take()
    place.take()
    gone = place.take()
    until = place.clock.now + timedelta(days=2)
    cases = place.use_cases
    cases.send_message(SendMessage(clerk_id="bek", text="Meeting", until=until))
    texts = {one: AlertText(language=one, event="Fire") for one in Language}
    cases.raise_alert(
        RaiseAlert(
            clerk_id="bek",
            status=AlertStatus.ACTUAL,
            severity=Severity.SEVERE,
            texts=texts,
            until=until,
        )
    )
    cases.sign_in(SignIn(counter_id="2", clerk_id="bek", pin="2222"))
    cases.take_rest(
        TakeRest(counter_id="2", clerk_id="bek", kind=RestKind.BREAK, until=until, text="tea")
    )
    cases.sign_in(SignIn(counter_id="1", clerk_id="ann", pin="1111"))
    called = cases.call_next(CallNext(**ANN))
    assert called is not None
    cases.serve(Serve(**ANN, ticket_id=called.id, kind=EventKind.TICKET_NO_SHOW))
    assert gone.label == "A003"
    return place


@pytest.mark.parametrize(
    "statement, table",
    [
        ("UPDATE ticket SET language = 'de' WHERE number = 2", "ticket"),
        ("UPDATE ticket SET group_check = 'unsure' WHERE number = 2", "ticket"),
        ("UPDATE counter_rest SET kind = 'training'", "counter_rest"),
        ("UPDATE message SET read_at = '{'", "message"),
        ("UPDATE message SET read_at = '7'", "message"),
        ('UPDATE last_step SET before = \'{"mood":"good"}\'', "last_step"),
        ("UPDATE last_step SET kind = 'tea_offered'", "last_step"),
        ("UPDATE alert SET content = '[]'", "alert"),
        ('UPDATE alert SET content = \'{"status":"party"}\'', "alert"),
    ],
)
def test_a_row_that_cannot_be_read(
    busy: Workplace, caplog: pytest.LogCaptureFixture, statement: str, table: str
) -> None:
    """Everybody else is seen, called, served, and the day ends and begins."""
    busy.execute(statement)
    caplog.set_level(logging.ERROR)
    reader = busy.use_cases.follower()
    snapshot = reader.load()
    reader.load()
    assert snapshot.unread == {table}
    assert [record.message for record in caplog.records if record.message.startswith(table)] == [
        record.message for record in caplog.records
    ]
    assert len(caplog.records) == 1
    assert len(snapshot.day.tickets) == (2 if table == "ticket" else 3)
    called = busy.use_cases.call_next(CallNext(**ANN))
    assert called is not None
    assert called.label == ("A003" if table == "ticket" else "A002")
    busy.use_cases.serve(Serve(**ANN, ticket_id=called.id, kind=EventKind.SERVICE_STARTED))
    busy.use_cases.send_message(
        SendMessage(clerk_id="bek", text="Tea", until=busy.clock.now + timedelta(hours=1))
    )
    busy.clock.pass_by(minutes=24 * 60)
    assert busy.take().label == "A001"


@pytest.mark.parametrize(
    "kind, data",
    [
        ("tea_offered", "{}"),
        ("topic_paused", "{}"),
        ("topic_paused", "{"),
        ("ticket_taken", '{"day":"2026-11-23","language":"de"}'),
        ("device_reported", "[]"),
    ],
)
def test_an_event_that_cannot_be_read(
    busy: Workplace, caplog: pytest.LogCaptureFixture, kind: str, data: str
) -> None:
    """The tables tell what holds; the news before and after it arrive, once and in order."""
    follower = busy.use_cases.follower()
    follower.load()
    before = busy.take("b")
    busy.execute(*strange_event(kind, data))
    after = busy.take("b")
    caplog.set_level(logging.ERROR)
    snapshot, news = follower.catch_up()
    strange = [event for event in news if event.ticket_id is None]
    assert [event.ticket_id for event in news if event not in strange] == [before.id, after.id]
    assert {before.id, after.id} <= snapshot.day.tickets.keys()
    assert snapshot.unread == {"event"}
    assert len(caplog.records) == 1
    later = busy.take("b")
    snapshot, news = follower.catch_up()
    assert [event.ticket_id for event in news] == [later.id]
    assert len(caplog.records) == 1


def test_it_is_said_until_it_is_mended(busy: Workplace) -> None:
    """At the latest a minute after; an event until its day is over."""
    follower = busy.use_cases.follower()
    busy.execute("UPDATE ticket SET language = 'de' WHERE number = 2")
    assert follower.load().unread == {"ticket"}
    busy.execute(*strange_event("tea_offered"))
    assert follower.catch_up()[0].unread == {"ticket", "event"}
    busy.execute("UPDATE ticket SET language = 'kk' WHERE number = 2")
    busy.clock.pass_by(minutes=1)
    assert follower.catch_up()[0].unread == {"event"}
    busy.clock.pass_by(minutes=24 * 60)
    busy.take()
    assert follower.catch_up()[0].unread == set()


def test_a_ticket_that_cannot_be_read_stops_its_own_counter_only(busy: Workplace) -> None:
    """In words; the others go on."""
    called = busy.use_cases.call_next(CallNext(**ANN))
    assert called is not None
    busy.execute(f"UPDATE ticket SET language = 'de' WHERE number = {called.number}")  # noqa: S608
    with pytest.raises(KnownError, match="ticket_unreadable"):
        busy.use_cases.call_next(CallNext(**ANN))
    with pytest.raises(KnownError, match="ticket_unreadable"):
        busy.use_cases.serve(Serve(**ANN, ticket_id=called.id, kind=EventKind.SERVICE_STARTED))
    wish = TakeTicket(topic_id="a", language=Language.KK, device="kiosk-1")
    assert busy.use_cases.take_ticket(wish).ticket.label == "A004"


def test_a_reading_that_is_at_fault_itself_is_no_event(
    busy: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told as the bug it is, and not looked for behind the last event."""
    follower = busy.use_cases.follower()
    follower.load()

    def fail(*_args: object) -> None:
        raise TypeError("a bug")

    monkeypatch.setattr(follower._reader, "events_after", fail)
    with pytest.raises(TypeError, match="a bug"):
        follower.catch_up()
