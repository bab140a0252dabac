"""Whatever a machine that has joined writes in a day's work, its own login may write."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from shared.application.call_particular import CallFrom, CallTicket
from shared.application.cap.read import Rules
from shared.application.change_pin import ChangePin, ResetPin
from shared.application.check_group import CheckGroup
from shared.application.commands import new_id
from shared.application.enter_offline import OfflineTicket
from shared.application.finish import NextTopic
from shared.application.identify import Identify
from shared.application.message import ReadMessage, SendMessage, WithdrawMessage
from shared.application.mute_screen import AskSoundTest, MuteScreen, UnmuteScreen
from shared.application.pause_topic import PauseTopic, ResumeTopic
from shared.application.ports import Credential
from shared.application.printing import PrintOutcome, PrintReport
from shared.application.receive_cap import ReceiveCap
from shared.application.report_device import ReportDevice
from shared.application.report_paper import ReportCopy, ReportPaper
from shared.application.rest import OpenCounter, TakeRest
from shared.application.set_aside import Hold, Reinstate, Release, Resume
from shared.application.sign_in import CheckPin, SignIn, SignOut
from shared.application.take_ticket import TakeTicket
from shared.application.transfer import Transfer
from shared.application.undo import Undo
from shared.application.walk_in import WalkIn
from shared.domain.desks import RestKind
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket
from shared.persistence import migrate, schema
from shared.persistence.heartbeats import keep_beat, read_beats
from shared.persistence.joining import renew_rights
from shared.persistence.roles import EVENTS, KINDS
from tests.alerts import raise_ready
from tests.application.cap.messages import cancel, child
from tests.application.clerks import Clerk
from tests.persistence.conftest import Court, Workplace
from tests.persistence.opening import FAST_PINS

PRINTED = PrintReport(PrintOutcome.PRINTED, "")


@dataclass(frozen=True)
class Machine:
    """What works under a login of its own, in the morning of a new day."""

    device: str
    place: Workplace
    owner: Workplace

    @property
    def use(self) -> Any:
        return self.place.use_cases

    @property
    def ann(self) -> Clerk:
        return Clerk(self.place, "1", "ann").sit()

    def served(self, group: str | None = None) -> tuple[Clerk, Ticket, dict[str, Any]]:
        """Ann begins with a visitor; who and which, for any step."""
        self.owner.take("a", group)
        ann = self.ann
        ticket = ann.begin()
        return ann, ticket, {**ann.at, "ticket_id": ticket.id}

    def offline(self, topic: str, wish: TakeTicket | None = None) -> None:
        now = self.place.clock.now
        self.use.enter_offline(
            OfflineTicket(
                wish_id=new_id() if wish is None else wish.id,
                ticket_id=new_id(),
                token=new_id().hex[:24],
                topic_id=topic,
                language=Language.KK,
                group_id=None,
                device=self.device,
                letter=topic.upper(),
                number=901,
                issued_at=now,
                day=now.date(),
            )
        )

    def cap(self, content: bytes) -> None:
        self.use.receive_cap(ReceiveCap(content=content, device=self.device, rules=Rules()))


Write = Callable[[Machine], object]


def taken_twice(at: Machine) -> None:
    """The kiosk gave a ticket of its own; the database's answer had only been lost."""
    lost = TakeTicket(topic_id="c", language=Language.KK, device=at.device)
    at.use.take_ticket(lost)
    at.offline("c", lost)


def copied(at: Machine) -> None:
    ticket = at.owner.take()
    copy = ReportCopy(ticket_id=ticket.id, report=PRINTED, device=at.device, clerk_id="bek")
    at.use.report_copy(copy)


def paused_and_resumed(at: Machine) -> None:
    at.use.pause_topic(PauseTopic(topic_id="b", clerk_id="bek"))
    at.use.resume_topic(ResumeTopic(topic_id="b", clerk_id="bek"))


def replaced_and_ended(at: Machine) -> None:
    """Three messages: a first one, what takes its place, and its end."""
    now = at.place.clock.now
    first = child(now).having(identifier=new_id().hex)
    second = child(now).having(identifier=new_id().hex, msgType="Update", references=first.triple)
    last = cancel(second, now, new_id().hex)
    for made in (first, second, last):
        at.cap(made.content)


def put_back(at: Machine) -> None:
    at.owner.take()
    ann = at.ann
    ann.step(EventKind.TICKET_PUT_BACK, ann.step(EventKind.TICKET_RECALLED, ann.call()))


def finished(at: Machine) -> None:
    ann, ticket, _ = at.served()
    ann.step(EventKind.SERVICE_FINISHED, ticket)


def came_after_all(at: Machine) -> None:
    at.owner.take()
    ann = at.ann
    ticket = ann.step(EventKind.TICKET_NO_SHOW, ann.call())
    at.use.reinstate(Reinstate(**ann.at, ticket_id=ticket.id))


def held(at: Machine) -> None:
    _, _, it = at.served()
    at.use.hold(Hold(**it, text="form"))
    at.use.resume(Resume(**it))
    at.use.hold(Hold(**it, text="form"))
    at.use.release(Release(**it))


def transferred(at: Machine) -> None:
    _, _, it = at.served()
    at.use.transfer(Transfer(**it, topic_id="b"))


def walked_in(at: Machine) -> None:
    walk = WalkIn(**at.ann.at, topic_id="a", language=Language.KK, text="no paper")
    at.use.walk_in(walk)


def several_topics(at: Machine) -> None:
    _, _, it = at.served()
    at.use.go_on(NextTopic(**it, topic_id="b", here=True))
    at.use.go_on(NextTopic(**it, topic_id="a"))


def groups(at: Machine) -> None:
    ann, ticket, it = at.served("g")
    at.use.check_group(CheckGroup(**it, right=True))
    ann.step(EventKind.SERVICE_FINISHED, ticket)
    at.owner.take("a", "g")
    it["ticket_id"] = ann.begin().id
    at.use.check_group(CheckGroup(**it, right=False))


def undone(at: Machine) -> None:
    ann, _, _ = at.served()
    at.use.undo(Undo(**ann.at, seq=at.place.reader.day().desks.steps["1"].seq))


def in_and_out(at: Machine) -> None:
    at.use.sign_in(SignIn(counter_id="1", clerk_id="ann", pin="1111", device=at.device))
    at.use.check_pin(CheckPin(clerk_id="ann", pin="1111", device=at.device))
    at.use.sign_out(SignOut(counter_id="1", clerk_id="ann"))


def rested(at: Machine) -> None:
    ann = at.ann
    until = at.place.clock.now + timedelta(hours=1)
    at.use.take_rest(TakeRest(**ann.at, kind=RestKind.BREAK, until=until, text="tea"))
    at.use.open_counter(OpenCounter(**ann.at))


def told(at: Machine) -> None:
    until = at.place.clock.now + timedelta(hours=1)
    sent = at.use.send_message(SendMessage(clerk_id="bek", text="Meeting", until=until))
    at.use.read_message(ReadMessage(**at.ann.at, message_id=sent.id))
    at.use.withdraw_message(WithdrawMessage(clerk_id="bek", message_id=sent.id))


def pins(at: Machine) -> None:
    """Afterwards Ann has her old one again."""
    at.use.reset_pin(ResetPin(clerk_id="bek", of_clerk="ann", new_pin="846297"))
    at.use.change_pin(ChangePin(clerk_id="ann", pin="846297", new_pin="359172"))
    with at.owner.unit() as unit:
        unit.keep_credential(Credential("ann", FAST_PINS.hash("1111"), 0, None))
        unit.commit()


def muted(at: Machine) -> None:
    at.use.mute_screen(MuteScreen(clerk_id="bek"))
    at.use.unmute_screen(UnmuteScreen(clerk_id="bek"))


def raised_by_hand(at: Machine) -> None:
    """And replaced, and ended; a message that came as a file says the same."""
    raise_ready(at.use, "fire", "bek")
    replaced_and_ended(at)


def called(at: Machine) -> None:
    """The next one, one of a topic, a particular one."""
    for topic in ("a", "b", "a"):
        last = at.owner.take(topic)
    ann = at.ann
    ann.step(EventKind.TICKET_NO_SHOW, ann.call())
    found = at.use.call_from(CallFrom(**ann.at, topic_id="b", text="asked"))
    ann.step(EventKind.TICKET_NO_SHOW, found)
    at.use.call_ticket(CallTicket(**ann.at, ticket_id=last.id, text="asked"))


REPORTED: dict[EventKind, Write] = {
    EventKind.DEVICE_REPORTED: lambda at: [
        at.use.report_device(ReportDevice(device=f"{at.device}{part}", kind="x", trouble="x"))
        for part in ("", "/media", "/picture", "/alerts")
    ],
}
KIOSK: dict[EventKind, Write] = {
    EventKind.TICKET_TAKEN: lambda at: at.offline("a"),
    EventKind.TICKET_CANCELLED: taken_twice,
    EventKind.OFFLINE_TICKET_LAPSED: lambda at: at.offline("gone"),
    EventKind.PAPER_REPORTED: lambda at: at.use.report_paper(
        ReportPaper(ticket_id=at.owner.take().id, report=PRINTED, device=at.device)
    ),
    EventKind.PAPER_COPIED: copied,
    EventKind.TOPIC_PAUSED: paused_and_resumed,
    EventKind.TOPIC_RESUMED: paused_and_resumed,
    EventKind.DAY_CLOSED: lambda at: at.place.take(),
    **REPORTED,
}
DISPLAY: dict[EventKind, Write] = {
    EventKind.ALERT_PASSED_BY: lambda at: at.cap(f"no message for {at.device}".encode()),
    EventKind.ALERT_RAISED: replaced_and_ended,
    EventKind.ALERT_UPDATED: replaced_and_ended,
    EventKind.ALERT_CANCELLED: replaced_and_ended,
    **REPORTED,
}
COUNTER: dict[EventKind, Write] = {
    **KIOSK,
    **DISPLAY,
    EventKind.ALERT_RAISED: raised_by_hand,
    EventKind.TICKET_CALLED: called,
    EventKind.TICKET_RECALLED: put_back,
    EventKind.TICKET_PUT_BACK: put_back,
    EventKind.SERVICE_STARTED: finished,
    EventKind.SERVICE_FINISHED: finished,
    EventKind.TICKET_NO_SHOW: came_after_all,
    EventKind.TICKET_REINSTATED: came_after_all,
    EventKind.TICKET_HELD: held,
    EventKind.TICKET_RESUMED: held,
    EventKind.TICKET_RELEASED: held,
    EventKind.TICKET_TRANSFERRED: transferred,
    EventKind.WALK_IN_SERVED: walked_in,
    EventKind.SERVICE_CONTINUED: several_topics,
    EventKind.TOPIC_CHANGED: several_topics,
    EventKind.GROUP_VERIFIED: groups,
    EventKind.GROUP_REJECTED: groups,
    EventKind.STEP_UNDONE: undone,
    EventKind.CLERK_SIGNED_IN: in_and_out,
    EventKind.CLERK_SIGNED_OUT: in_and_out,
    EventKind.COUNTER_RESTED: rested,
    EventKind.COUNTER_OPENED: rested,
    EventKind.MESSAGE_SENT: told,
    EventKind.MESSAGE_READ: told,
    EventKind.MESSAGE_WITHDRAWN: told,
    EventKind.PIN_CHANGED: pins,
    EventKind.SCREEN_MUTED: muted,
    EventKind.SCREEN_UNMUTED: muted,
    EventKind.SOUND_TEST_ASKED: lambda at: at.use.ask_sound_test(AskSoundTest(device=at.device)),
}
WRITES: Mapping[str, Mapping[EventKind, Write]] = {
    "kiosk": KIOSK,
    "counter": COUNTER,
    "display": DISPLAY,
}


def rows() -> Iterator[tuple[str, Write, set[EventKind]]]:
    """Each write of each kind of program once, with all that it must have recorded."""
    for kind, writes in WRITES.items():
        for write in dict.fromkeys(writes.values()):
            yield kind, write, {event for event, one in writes.items() if one is write}


@pytest.mark.parametrize("kind,write,recorded", list(rows()))
def test_what_a_machine_writes_arrives(
    court: Court, kind: str, write: Write, recorded: set[EventKind]
) -> None:
    """In the record, and in all that follows from it."""
    owner = court.place
    owner.clock.pass_by(days=1)
    before = owner.reader.day().seq
    with court.at(kind, f"{kind}-1") as place:
        write(Machine(f"{kind}-1", place, owner))
    assert recorded <= {event.kind for event in owner.reader.events_after(before)}
    assert owner.findings() == []


@pytest.mark.parametrize("kind", WRITES)
def test_no_kind_of_event_is_left_out(kind: str) -> None:
    """Whoever lets a program record something more says here by what."""
    assert set(WRITES[kind]) == set(EVENTS[kind])


@pytest.mark.parametrize("kind", KINDS)
def test_every_program_says_that_it_is_alive(court: Court, kind: str) -> None:
    """Again and again."""
    device = f"{kind}-1"
    with court.at(kind, device) as place:
        for fault in ("", "database_away"):
            keep_beat(place.store, device, kind, version="1", fault=fault, started=1.0)
    (beat,) = (one for one in read_beats(court.place.store) if one.device == device)
    assert beat.fault == "database_away"


@pytest.mark.parametrize("kind", ["kiosk", "counter"])
def test_a_wrong_pin_is_counted(court: Court, kind: str) -> None:
    """Of a machine's menu and of a clerk."""
    with court.at(kind, f"{kind}-1") as place, pytest.raises(KnownError, match="pin_wrong"):
        place.use_cases.identify(Identify(device=f"{kind}-1", pin="0000"))
    assert court.place.attempts(f"device:{kind}-1").failures == 1


def test_a_wrong_pin_at_the_sign_in_is_counted(court: Court) -> None:
    with court.at("counter", "counter-1") as place:
        with pytest.raises(KnownError, match="pin_wrong"):
            place.use_cases.sign_in(SignIn(counter_id="1", clerk_id="ann", pin="0000"))
        assert court.place.attempts("ann").failures == 1
        place.use_cases.sign_in(SignIn(counter_id="1", clerk_id="ann", pin="1111"))
    assert court.place.attempts("ann").failures == 0


BEFORE = (
    "DROP POLICY append_display ON event",
    """CREATE POLICY append_display ON event FOR INSERT TO kezek_display
       WITH CHECK (office_id = (SELECT kezek_office()) AND actor = (SELECT kezek_device()))""",
    "UPDATE alembic_version SET version_num = '0009'",
)
"""Rights of an earlier version, in which a TV did not speak for its parts."""


def test_an_upgrade_brings_the_rights_up_to_date(court: Court) -> None:
    """Until then no program of this version begins."""
    url = str(court.place.target)
    report = ReportDevice(device="tv-2/media", kind="media", trouble="media_away")
    with court.at("display", "tv-2") as place:
        court.place.execute(*BEFORE)
        with pytest.raises(KnownError, match="database_older"):
            schema.check(place.store)
        with pytest.raises(KnownError, match="database_refused"):
            place.use_cases.report_device(report)
        migrate.upgrade(url)
        renew_rights(url)
        schema.check(place.store)
        place.use_cases.report_device(report)
    assert court.place.reader.day().devices["tv-2/media"].trouble == "media_away"
