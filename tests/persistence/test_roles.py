"""On a real server, each kind of program can do all that it must, and nothing else."""

from datetime import timedelta
from typing import Any

import psycopg
import pytest
from psycopg import sql

from shared.application.call_next import CallNext
from shared.application.call_particular import CallTicket
from shared.application.change_pin import ChangePin, ResetPin
from shared.application.check_group import CheckGroup
from shared.application.commands import new_id
from shared.application.enter_offline import Entry, OfflineTicket
from shared.application.finish import Finish, FinishAndCallNext, NextTopic
from shared.application.identify import Identify
from shared.application.message import ReadMessage, SendMessage
from shared.application.pause_topic import PauseTopic, ResumeTopic
from shared.application.printing import PrintOutcome, PrintReport
from shared.application.report_device import ReportDevice
from shared.application.report_paper import ReportPaper
from shared.application.rest import OpenCounter, TakeRest
from shared.application.set_aside import Hold, Reinstate
from shared.application.sign_in import SignIn
from shared.application.take_ticket import TakeTicket
from shared.application.transfer import Transfer
from shared.application.undo import Undo
from shared.application.walk_in import WalkIn
from shared.domain.desks import RestKind
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.persistence import roles
from shared.persistence.tables import Base
from tests.application.clerks import Clerk
from tests.persistence.conftest import Court, Workplace


def test_a_day_with_each_machine_in_its_own_role(court: Court) -> None:
    """Ticket, paper, staff menu, sign-in, call, report, the next morning: all as the owner's."""
    with (
        court.at("kiosk", "kiosk-1") as kiosk,
        court.at("counter", "pc-1") as counter,
        court.at("display", "tv-1") as display,
    ):
        ticket = kiosk.take()
        assert kiosk.reader.token_of(ticket.id)
        printed = PrintReport(PrintOutcome.PRINTED, "")
        use = kiosk.use_cases
        use.report_paper(ReportPaper(ticket_id=ticket.id, report=printed, device="kiosk-1"))
        with pytest.raises(KnownError, match="pin_wrong"):
            use.identify(Identify(device="kiosk-1", pin="0000"))
        assert use.identify(Identify(device="kiosk-1", pin="2222")).id == "bek"
        use.pause_topic(PauseTopic(topic_id="c", clerk_id="bek"))
        use.resume_topic(ResumeTopic(topic_id="c", clerk_id="bek"))
        use.report_device(ReportDevice(device="kiosk-1", kind="printer", trouble="paper_out"))
        desk = counter.use_cases
        desk.sign_in(SignIn(counter_id="1", clerk_id="ann", pin="1111"))
        called = desk.call_next(CallNext(counter_id="1", clerk_id="ann"))
        assert called is not None
        assert called.id == ticket.id
        display.use_cases.report_device(ReportDevice(device="tv-1", kind="screen", trouble="x"))
        shown = display.reader.day()
        assert shown.tickets[ticket.id].counter_id == "1"
        assert shown.tickets[ticket.id].token == ""
        assert set(shown.devices) == {"kiosk-1", "tv-1"}
        feed = display.store.feed()
        court.place.clock.pass_by(days=1)
        kiosk.take("b")
        assert feed.wait(10)
        feed.close()
        assert len(display.reader.events_after(0)) == display.reader.day().seq
    assert court.place.findings() == []


def test_a_counter_does_every_step_of_its_clerks(court: Court) -> None:
    """And the kiosk cancels a ticket that it gave twice."""
    with court.at("kiosk", "kiosk-1") as kiosk, court.at("counter", "pc-1") as counter:
        ann, cases = Clerk(counter, "1", "ann").sit(), counter.use_cases
        for topic in ("a", "a", "a"):
            kiosk.take(topic, "g")
        it: dict[str, Any] = {**ann.at, "ticket_id": ann.begin().id}
        cases.check_group(CheckGroup(**it, right=True))
        cases.go_on(NextTopic(**it, topic_id="b", here=True))
        cases.hold(Hold(**it, text="form"))
        cases.undo(Undo(**ann.at, seq=counter.reader.day().desks.steps["1"].seq))
        cases.transfer(Transfer(**it, topic_id="a"))
        cases.call_ticket(CallTicket(**it, text="came back"))
        ann.step(EventKind.TICKET_NO_SHOW, counter.reader.day().tickets[it["ticket_id"]])
        cases.reinstate(Reinstate(**it))
        ticket = ann.begin()
        cases.finish_and_call_next(FinishAndCallNext(**ann.at, ticket_id=ticket.id))
        ann.step(EventKind.TICKET_PUT_BACK, ann.sees() or ticket)
        walk = WalkIn(**ann.at, topic_id="a", language=Language.KK, text="no paper")
        cases.finish(Finish(**ann.at, ticket_id=cases.walk_in(walk).id))
        until = court.place.clock.now + timedelta(hours=1)
        cases.take_rest(TakeRest(**ann.at, kind=RestKind.BREAK, until=until, text="tea"))
        cases.open_counter(OpenCounter(**ann.at))
        sent = cases.send_message(SendMessage(clerk_id="bek", text="Meeting", until=until))
        cases.read_message(ReadMessage(**ann.at, message_id=sent.id))
        cases.change_pin(ChangePin(clerk_id="ann", pin="1111", new_pin="846297"))
        cases.reset_pin(ResetPin(clerk_id="bek", of_clerk="ann", new_pin="1357"))
        enter_twice(kiosk)
    assert court.place.findings() == []


def enter_twice(kiosk: Workplace) -> None:
    """The kiosk gave a ticket of its own, and the database's answer had only been lost."""
    now = kiosk.clock.now
    lost = TakeTicket(topic_id="c", language=Language.KK, device="kiosk-1")
    kiosk.use_cases.take_ticket(lost)
    own = OfflineTicket(
        wish_id=lost.id,
        ticket_id=new_id(),
        token="T" * 24,
        topic_id="c",
        language=Language.KK,
        group_id=None,
        device="kiosk-1",
        letter="C",
        number=901,
        issued_at=now,
        day=now.date(),
    )
    assert kiosk.use_cases.enter_offline(own) is Entry.ENTERED


def test_the_office_program_changes_the_description(court: Court) -> None:
    """The version is no other program's to set."""
    with court.at("office", "office-1") as head, head.unit() as unit:
        unit.configure("{}")
        unit.commit()
    for kind in ("kiosk", "counter", "display"):
        with (
            court.at(kind, f"{kind}-2") as program,
            pytest.raises(KnownError, match="refused"),
            program.unit() as unit,
        ):
            unit.configure("{}")
    assert court.place.findings() == []


FORBIDDEN_TO_ALL = [
    "UPDATE event SET actor = 'x'",
    "DELETE FROM event",
    "TRUNCATE event",
    "UPDATE event SET data = '{}' WHERE seq = 1",
    "DELETE FROM ticket",
    "UPDATE ticket SET number = 7",
    "UPDATE office SET moved_to = 'x'",
    "DELETE FROM office",
    "UPDATE description SET document = '{}'",
    "DELETE FROM credential",
    "SELECT * FROM access",
    "INSERT INTO access VALUES ('other', 'me', 'kiosk', 'x')",
    "SELECT * FROM join_code",
    "SELECT kezek_join('SCRAM-SHA-256$x')",
    "CREATE TABLE mine (x text)",
    "CREATE TEMP TABLE credential (x text)",
    "ALTER TABLE event DISABLE TRIGGER ALL",
    "SET session_replication_role = replica",
    "SET ROLE kezek_office",
    "CREATE ROLE friend",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT rolpassword FROM pg_authid",
]
FORBIDDEN = {
    "kiosk": [
        "SELECT pin_hash FROM credential",
        "SELECT * FROM credential",
        "UPDATE credential SET pin_hash = 'x'",
        "INSERT INTO description VALUES ('sample', 9, '{}')",
        "UPDATE office SET version = 1",
        "INSERT INTO sitting VALUES ('sample', '1', 'bek', now(), '')",
        "INSERT INTO alert VALUES ('sample', 'a', now(), '{}')",
    ],
    "counter": [
        "SELECT pin_hash FROM credential",
        "UPDATE office SET version = 1",
        "INSERT INTO description VALUES ('sample', 9, '{}')",
    ],
    "display": [
        "SELECT token FROM ticket",
        "SELECT * FROM ticket",
        "SELECT failures FROM credential",
        "SELECT * FROM kezek_pins_made('sample')",
        "UPDATE ticket SET state = 'served'",
        "INSERT INTO ticket (office_id) VALUES ('sample')",
        "DELETE FROM sitting",
        "INSERT INTO series VALUES ('sample', now(), 'A', 1)",
        "UPDATE series SET last = 0",
        "INSERT INTO alert VALUES ('sample', 'a', now(), '{}')",
        "DELETE FROM paused_topic",
    ],
    "web": ["INSERT INTO event (office_id) VALUES ('sample')", "SELECT failures FROM credential"],
    "office": [],
}


@pytest.mark.parametrize("kind", roles.KINDS)
def test_what_each_kind_may_not(court: Court, kind: str) -> None:
    """Refused by the server itself, whatever program asks."""
    with psycopg.connect(court.url(kind, f"{kind}-5"), autocommit=True) as server:
        for statement in (*FORBIDDEN_TO_ALL, *FORBIDDEN[kind]):
            if kind == "office" and statement == "SET ROLE kezek_office":
                continue
            if statement == f"SET ROLE kezek_{kind}":
                continue
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                server.execute(statement)
    assert court.place.findings() == []


@pytest.mark.parametrize("kind", roles.KINDS)
def test_another_offices_rows_are_not_there(court: Court, kind: str) -> None:
    """Neither read nor written, and its PINs answer nothing."""
    with psycopg.connect(court.url(kind, f"{kind}-5"), autocommit=True) as server:
        for table in Base.metadata.tables:
            may = "SELECT has_column_privilege(%s, 'office_id', 'SELECT')"
            if server.execute(may, (table,)).fetchone() == (True,):
                seen = sql.SQL("SELECT DISTINCT office_id FROM {}").format(sql.Identifier(table))
                assert set(server.execute(seen).fetchall()) <= {("sample",)}, table
        if kind in {"kiosk", "counter", "office"}:
            assert server.execute("SELECT * FROM kezek_pins_made('other')").fetchall() == []
            moved = server.execute("UPDATE office SET head_seq = 0 WHERE office_id = 'other'")
            assert moved.rowcount == 0
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                server.execute("INSERT INTO series VALUES ('other', now(), 'A', 1)")


def events_of(kind: str, device: str, link: str = "hash") -> str:
    """An event that would continue the record, or not."""
    tip = "head_hash" if link == "hash" else "'x'"
    values = f"'{kind}', '{device}', NULL, '{{}}', {tip}, 'y'"
    new = "office_id, head_seq + 1, gen_random_uuid(), now()"
    return f"INSERT INTO event SELECT {new}, {values} FROM office"  # noqa: S608  own words


@pytest.mark.parametrize(
    "kind, statement",
    [
        ("kiosk", events_of("clerk_signed_in", "bek")),
        ("kiosk", events_of("office_configured", "bek")),
        ("kiosk", events_of("ticket_taken", "kiosk-1", link="nowhere")),
        ("counter", events_of("office_configured", "bek")),
        ("display", events_of("ticket_called", "tv-1")),
        ("display", events_of("device_reported", "another")),
        ("kiosk", "UPDATE office SET head_seq = 0"),
        ("kiosk", "UPDATE office SET head_hash = 'x'"),
        ("display", "UPDATE office SET head_seq = head_seq + 1"),
        ("display", "INSERT INTO device VALUES ('sample', 'kiosk-1', 'x', 'x', now())"),
        ("kiosk", "INSERT INTO credential VALUES ('sample', 'eve', 'hash', 0, NULL)"),
        ("kiosk", "INSERT INTO credential VALUES ('sample', 'device:x', 'hash', 0, NULL)"),
        ("display", "INSERT INTO heartbeat VALUES ('sample','other','p','1','x','',now(),now())"),
    ],
)
def test_rows_that_a_kind_may_not_write(court: Court, kind: str, statement: str) -> None:
    """Events of others' work, a broken chain, a false head, another machine's state."""
    url = court.url(kind, "tv-1" if kind == "display" else f"{kind}-1")
    with (
        psycopg.connect(url, autocommit=True) as server,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        server.execute(statement)
    assert court.place.findings() == []


@pytest.mark.parametrize("part", ["", "/media", "/alerts", "/picture"])
@pytest.mark.parametrize("kind", roles.REPORTERS)
def test_a_machine_speaks_for_itself_and_for_its_parts(court: Court, kind: str, part: str) -> None:
    """That something is the matter, and that it is well again: as the staff read it."""
    device = f"{kind}-3{part}"
    with court.at(kind, f"{kind}-3") as machine:
        for trouble in ("unwell", ""):
            report = ReportDevice(device=device, kind="part", trouble=trouble)
            machine.use_cases.report_device(report)
            assert court.place.reader.day().devices[device].trouble == trouble
    assert court.place.findings() == []


OTHERS = [
    *("tv-9", "tv-9/media", "tv-33", "tv-33/media", "tv", "/tv-3", "x/tv-3", "TV-3/media"),
    *("t_-3/media", "tv-3 /media", " tv-3/media", "tv-3\\media", "%", "%/media", "", "/"),
]
"""What is neither tv-3 nor a part of it."""


@pytest.mark.parametrize("kind", ["kiosk", "counter", "display"])
def test_a_machine_speaks_for_no_other(court: Court, kind: str) -> None:
    """Neither by its program nor past it, in the record and in the table."""
    with (
        court.at(kind, "tv-3") as machine,
        psycopg.connect(str(machine.target), autocommit=True) as server,
    ):
        for other in OTHERS:
            report = ReportDevice(device=other, kind="x", trouble="x")
            with pytest.raises(KnownError, match="refused"):
                machine.use_cases.report_device(report)
            row = "INSERT INTO device VALUES ('sample', %s, 'x', 'x', now())"
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                server.execute(row, (other,))
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                server.execute(events_of("device_reported", other))
    assert court.place.findings() == []


@pytest.mark.parametrize("name", ["tv-4/x", "tv-4/", "/", "t_-4", "%"])
def test_a_name_that_looks_like_a_part_or_a_pattern_speaks_for_nobody_else(
    court: Court, name: str
) -> None:
    """Should it ever get past `kezek join-code`, which refuses most of these."""
    with court.at("display", name) as machine:
        for device in ("tv-4", "tv-4/x", "tv-4/x/media", "tv-4/media"):
            report = ReportDevice(device=device, kind="x", trouble="x")
            with pytest.raises(KnownError, match="refused"):
                machine.use_cases.report_device(report)


@pytest.mark.parametrize("kind", ["kiosk", "counter", "display"])
def test_a_machine_takes_no_other_ones_state_away(court: Court, kind: str) -> None:
    with court.at("display", "tv-6") as other:
        other.use_cases.report_device(ReportDevice(device="tv-6/media", kind="x", trouble="x"))
    with psycopg.connect(court.url(kind, f"{kind}-7"), autocommit=True) as server:
        for change in ("DELETE FROM device", "UPDATE device SET trouble = ''"):
            gone = server.execute(f"{change} WHERE device LIKE 'tv-6%'")
            assert gone.rowcount == 0


def test_a_kiosk_cannot_lift_a_clerks_delay(court: Court) -> None:
    """It counts for itself only."""
    with psycopg.connect(court.url("kiosk", "kiosk-1"), autocommit=True) as server:
        assert (
            server.execute("UPDATE credential SET failures = 0 WHERE clerk_id = 'ann'").rowcount
            == 0
        )


def test_a_role_that_guesses_is_slowed_down(court: Court) -> None:
    """Whatever its program says of it: by the server's own clock."""
    with psycopg.connect(court.url("kiosk", "kiosk-9"), autocommit=True) as server:
        guess = "SELECT kezek_pin_owner('sample', ARRAY['ann'], ARRAY['x'])"
        for _ in range(30):
            assert server.execute(guess).fetchone() == (None,)
        with pytest.raises(psycopg.Error) as caught:
            server.execute(guess)
        assert caught.value.sqlstate == "KZ001"
    with court.at("kiosk", "kiosk-9") as kiosk, pytest.raises(KnownError, match="pin_locked"):
        kiosk.use_cases.identify(Identify(device="kiosk-9", pin="2222"))


def test_every_table_has_its_rights() -> None:
    """A new table is for nobody until somebody decides for whom."""
    assert set(roles.GRANTS) == {*Base.metadata.tables, "alembic_version"}
