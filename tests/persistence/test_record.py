"""The record cannot be changed by accident, and a change by force is found and named."""

import json
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError

from shared.application.call_next import CallNext
from shared.application.message import SendMessage
from shared.application.pause_topic import PauseTopic
from shared.application.printing import PrintOutcome, PrintReport
from shared.application.raise_alert import RaiseAlert
from shared.application.report_device import ReportDevice
from shared.application.report_paper import ReportPaper
from shared.application.rest import TakeRest
from shared.application.serve import Serve
from shared.application.sign_in import SignIn
from shared.domain.alert import AlertStatus, AlertText, Severity
from shared.domain.desks import RestKind
from shared.domain.event import EventKind
from shared.domain.language import Language
from tests.persistence.conftest import Workplace


@pytest.fixture
def busy(place: Workplace) -> Workplace:
    """An office in which something has happened: events 1 to 8."""
    first = place.take()
    place.take()
    place.take("b")
    place.use_cases.sign_in(SignIn(counter_id="1", clerk_id="ann", pin="1111"))
    place.use_cases.call_next(CallNext(counter_id="1", clerk_id="ann"))
    report = PrintReport(PrintOutcome.PRINTED)
    place.use_cases.report_paper(ReportPaper(ticket_id=first.id, report=report, device="k"))
    place.use_cases.report_device(ReportDevice(device="k", kind="kiosk", trouble="paper_out"))
    place.use_cases.pause_topic(PauseTopic(topic_id="c", clerk_id="bek"))
    assert place.findings() == []
    return place


def force(place: Workplace, *statements: str) -> None:
    """With the triggers out of the way."""
    if isinstance(place.target, str):
        place.execute("SET LOCAL session_replication_role = replica", *statements)
        return
    place.execute("DROP TRIGGER event_no_update", "DROP TRIGGER event_no_delete", *statements)


@pytest.mark.parametrize(
    "statement",
    ["UPDATE event SET actor = 'x' WHERE seq = 2", "DELETE FROM event WHERE seq = 2"],
)
def test_events_cannot_be_changed(busy: Workplace, statement: str) -> None:
    """Nor can they be taken away."""
    with pytest.raises(Exception, match="events are never changed"):
        busy.execute(statement)
    assert busy.findings() == []


def test_events_cannot_be_emptied_out(busy: Workplace) -> None:
    """PostgreSQL's TRUNCATE passes by the other triggers; SQLite has none."""
    if isinstance(busy.target, str):
        with pytest.raises(psycopg.errors.RaiseException, match="never changed"):
            busy.execute("TRUNCATE event")
    assert len(busy.reader.events_after(0)) == 9


@pytest.fixture
def serving(busy: Workplace) -> Workplace:
    """The same, later: a no-show, a break, and a message."""
    here: dict[str, Any] = {"counter_id": "1", "clerk_id": "ann"}
    ticket = busy.reader.day().at_counter("1")
    assert ticket is not None
    gone = Serve(**here, ticket_id=ticket.id, kind=EventKind.TICKET_NO_SHOW)
    busy.use_cases.serve(gone)
    until = busy.clock.now + timedelta(hours=1)
    busy.use_cases.take_rest(TakeRest(**here, kind=RestKind.BREAK, until=until, text="tea"))
    busy.use_cases.send_message(SendMessage(clerk_id="bek", text="Meeting", until=until))
    assert busy.findings() == []
    return busy


@pytest.mark.parametrize(
    "statement, where, what",
    [
        ("UPDATE last_step SET clerk_id = 'bek'", "last step at counter 1", "its events say"),
        ("DELETE FROM last_step", "last step at counter 1", "ticket_no_show"),
        ("UPDATE counter_rest SET kind = 'closed'", "rest of counter 1", "its events say"),
        ("UPDATE message SET text = 'x'", "message", "Meeting"),
        ("UPDATE sitting SET device = 'x'", "machine at counter 1", "is x"),
        ("UPDATE ticket SET bound_to = '2' WHERE number = 2", "ticket A002", "bound_to"),
        ("UPDATE ticket SET note = 'x' WHERE number = 2", "ticket A002", "note"),
    ],
)
def test_a_change_of_what_counters_did_is_found(
    serving: Workplace, statement: str, where: str, what: str
) -> None:
    """And the place of it is named."""
    force(serving, statement)
    found = [finding for finding in serving.findings() if finding.where.startswith(where)]
    assert any(what in finding.what for finding in found), serving.findings()


@pytest.mark.parametrize(
    "statement, where, what",
    [
        ("UPDATE event SET actor = 'x' WHERE seq = 3", "event 3", "was changed"),
        (
            "UPDATE event SET data = replace(data, 'kk', 'ru') WHERE seq = 3",
            "event 3",
            "was changed",
        ),
        ("UPDATE event SET data = '{' WHERE seq = 3", "event 3", "cannot be read"),
        ("UPDATE event SET kind = 'tea_break' WHERE seq = 3", "event 3", "cannot be read"),
        ("DELETE FROM event WHERE seq = 3", "event 4", "number 3 is missing"),
        ("DELETE FROM event WHERE seq = 9", "office", "the events end at 8"),
        ("UPDATE office SET head_hash = 'x'", "office", "hash"),
        ("UPDATE ticket SET clerk_id = 'bek' WHERE number = 1", "ticket A001", "clerk_id"),
        ("UPDATE ticket SET language = 'en' WHERE number = 2", "ticket A002", "language"),
        ("DELETE FROM ticket WHERE number = 2", "ticket A002", "is missing"),
        ("UPDATE ticket SET paper = 'failed' WHERE number = 1", "paper", "failed"),
        ("UPDATE description SET document = '{}'", "description 1", "its events say"),
        ("DELETE FROM sitting", "sitting at counter 1", "ann"),
        ("DELETE FROM paused_topic", "pause of topic c", "its events say"),
        ("UPDATE device SET trouble = ''", "device k", "paper_out"),
        ("UPDATE series SET last = 9 WHERE letter = 'A'", "series 2026-11-23 A", "is 9"),
    ],
)
def test_a_change_by_force_is_found(busy: Workplace, statement: str, where: str, what: str) -> None:
    """And the place of it is named."""
    force(busy, statement)
    found = [finding for finding in busy.findings() if finding.where.startswith(where)]
    assert any(what in finding.what for finding in found), busy.findings()


def test_an_invented_ticket_is_found(busy: Workplace) -> None:
    """A ticket that nobody took at a kiosk."""
    columns = [row[0] for row in columns_of(busy)]
    values = ["99" if name == "number" else f"'{'0' * 32}'" if name in {"id", "token"} else name
              for name in columns]  # fmt: skip
    force(
        busy,
        f"INSERT INTO ticket ({', '.join(columns)}) SELECT {', '.join(values)} "  # noqa: S608
        "FROM ticket WHERE number = 2",
    )
    assert [(one.where[:11], one.what) for one in busy.findings()] == [
        ("ticket A099", "no event tells of it")
    ]


def columns_of(place: Workplace) -> list[tuple[str]]:
    """The names of the ticket's columns."""
    if isinstance(place.target, str):
        return place.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_name = 'ticket'"
        )
    return place.execute("SELECT name FROM pragma_table_info('ticket')")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ticket SET state = 'serving' WHERE number = 2",
        "UPDATE ticket SET counter_id = '1' WHERE number = 2",
        "UPDATE ticket SET state = 'lost' WHERE number = 2",
        "UPDATE ticket SET state = 'called', counter_id = '1' WHERE number = 2",
        "UPDATE ticket SET number = 1, letter = 'A' WHERE number = 2",
    ],
)
def test_the_database_refuses_what_cannot_be(busy: Workplace, statement: str) -> None:
    """At a counter without a counter, two at one counter, a number twice."""
    with pytest.raises(Exception, match=r"constraint|duplicate|unique") as caught:
        busy.execute(statement)
    assert not isinstance(caught.value, DBAPIError)
    assert busy.findings() == []


def test_the_chain_can_be_checked_without_this_program(busy: Workplace) -> None:
    """An event's data are stored as the text of which the hash was taken."""
    stored = busy.execute("SELECT data FROM event ORDER BY seq")
    for event, (text,) in zip(busy.reader.events_after(0), stored, strict=True):
        plain = json.dumps(event.data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert plain == text


@pytest.mark.parametrize("statement", ["DELETE FROM alert", "UPDATE alert SET content = NULL"])
def test_an_alert_that_was_taken_away_by_force_is_found(place: Workplace, statement: str) -> None:
    """Nobody silences an alert behind the program's back."""
    texts = {one: AlertText(language=one, event="Fire") for one in Language}
    until = place.clock.now + timedelta(hours=1)
    place.use_cases.raise_alert(
        RaiseAlert(
            clerk_id="bek",
            status=AlertStatus.ACTUAL,
            severity=Severity.SEVERE,
            texts=texts,
            until=until,
        )
    )
    assert place.findings() == []
    place.execute(statement)
    assert [finding.where.split()[0] for finding in place.findings()] == ["alert"]
