"""Pauses, limits, last tickets, devices, copies, and who stands at the kiosk: on both engines."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shared.application.identify import Identify
from shared.application.pause_topic import PauseTopic, ResumeTopic
from shared.application.printing import PrintOutcome, PrintReport
from shared.application.report_device import ReportDevice
from shared.application.report_paper import ReportCopy, ReportPaper
from shared.application.take_ticket import TakeTicket
from shared.domain.availability import Available, Pause, Refusal, Unavailable
from shared.domain.day import DeviceState
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.office import TicketRules
from tests.persistence.conftest import Workplace, workplace_at
from tests.samples import office

PRINTED = PrintReport(PrintOutcome.PRINTED)


@pytest.fixture
def place(target: Path | str) -> Iterator[Workplace]:
    """Open from 9 to 18; topic b gives two tickets a day, none after 17:30; Bek leads."""
    sample = office(always_open=False)
    topics = tuple(replace(t, daily_limit=2) if t.id == "b" else t for t in sample.topics)
    rules = TicketRules(last_minutes=30)
    with workplace_at(target, replace(sample, topics=topics, tickets=rules)) as workplace:
        yield workplace
        assert workplace.findings() == []


def take(place: Workplace, topic: str = "a") -> str:
    """The label of a new ticket."""
    wish = TakeTicket(topic_id=topic, language=Language.KK, device="kiosk-1")
    return place.use_cases.take_ticket(wish).ticket.label


def refused(place: Workplace, topic: str = "a") -> str:
    """Why there is no ticket; nothing is recorded."""
    before = place.reader.day().seq
    with pytest.raises(KnownError) as caught:
        take(place, topic)
    assert place.reader.day().seq == before
    return caught.value.code


def pause(place: Workplace, minutes: int | None = None, clerk: str = "bek") -> None:
    """Bek pauses topic a."""
    until = None if minutes is None else place.clock.now + timedelta(minutes=minutes)
    place.use_cases.pause_topic(PauseTopic(topic_id="a", clerk_id=clerk, until=until))


def test_a_paused_topic_gives_no_ticket_until_it_is_resumed(place: Workplace) -> None:
    """The others do; a screen that follows and one that starts see the same."""
    follower = place.use_cases.follower()
    follower.load()
    pause(place)
    assert refused(place) == "topic_paused"
    assert take(place, "c") == "C001"
    snapshot, _ = follower.catch_up()
    assert snapshot.day.paused == place.reader.day().paused == {"a": Pause()}
    assert snapshot.availability("a", place.clock.now) == Unavailable(Refusal.PAUSED, None)
    place.use_cases.resume_topic(ResumeTopic(topic_id="a", clerk_id="bek"))
    assert take(place) == "A001"
    assert follower.catch_up()[0].day.paused == place.reader.day().paused == {}


def test_a_pause_ends_by_itself(place: Workplace) -> None:
    """At its time."""
    pause(place, 10)
    place.clock.pass_by(minutes=9)
    assert refused(place) == "topic_paused"
    place.clock.pass_by(minutes=1)
    assert take(place) == "A001"
    assert place.use_cases.follower().load().availability("a", place.clock.now) == Available()


def test_a_forgotten_pause_ends_with_the_day(place: Workplace) -> None:
    """Otherwise nobody would find out why no tickets come."""
    pause(place)
    follower = place.use_cases.follower()
    follower.load()
    place.clock.now += timedelta(days=1)
    assert take(place) == "A001"
    assert follower.catch_up()[0].day.paused == place.reader.day().paused == {}


@pytest.mark.parametrize(
    "clerk, minutes, code", [("ann", None, "not_allowed"), ("bek", 0, "until_past")]
)
def test_only_who_leads_pauses_and_not_for_the_past(
    place: Workplace, clerk: str, minutes: int | None, code: str
) -> None:
    """Nothing is recorded."""
    before = place.reader.day().seq
    with pytest.raises(KnownError, match=code):
        pause(place, minutes, clerk)
    assert place.reader.day().seq == before


def test_a_pause_is_recorded_once_however_often_it_is_asked(place: Workplace) -> None:
    """As every command."""
    command = PauseTopic(topic_id="a", clerk_id="bek")
    place.use_cases.pause_topic(command)
    place.use_cases.pause_topic(command)
    kinds = [event.kind for event in place.reader.events_after(0)]
    assert kinds.count(EventKind.TOPIC_PAUSED) == 1


def test_the_limit_of_a_day_is_a_number_of_tickets(place: Workplace) -> None:
    """And there are tickets again the next day."""
    assert [take(place, "b"), take(place, "b")] == ["B001", "B002"]
    assert refused(place, "b") == "limit_reached"
    assert take(place, "a") == "A001"
    place.clock.now += timedelta(days=1)
    assert take(place, "b") == "B001"


def test_there_is_a_last_ticket(place: Workplace) -> None:
    """Thirty minutes before closing, which is 13:00 UTC."""
    place.clock.now = datetime(2026, 11, 24, 12, 29, tzinfo=UTC)
    assert take(place) == "A001"
    place.clock.pass_by(minutes=1)
    assert refused(place) == "last_ticket_gone"


def test_a_device_is_recorded_when_it_changes(place: Workplace) -> None:
    """Not each time that it is looked at."""
    follower = place.use_cases.follower()
    follower.load()
    troubles = ["", "", "paper_out", "paper_out", ""]
    for trouble in troubles:
        place.use_cases.report_device(ReportDevice(device="kiosk-1", kind="kiosk", trouble=trouble))
    place.use_cases.report_device(ReportDevice(device="tv-1", kind="display", trouble="no_sound"))
    snapshot, news = follower.catch_up()
    assert [event.data["trouble"] for event in news] == ["", "paper_out", "", "no_sound"]
    assert snapshot.day.devices == place.reader.day().devices
    assert snapshot.day.devices["tv-1"] == DeviceState("display", "no_sound", place.clock.now)


def test_a_copy_is_recorded_beside_what_became_of_the_paper(place: Workplace) -> None:
    """Who made it, where, and how it went."""
    ticket = place.take()
    place.use_cases.report_paper(ReportPaper(ticket_id=ticket.id, report=PRINTED, device="kiosk-1"))
    sent = PrintReport(PrintOutcome.SENT)
    copy = ReportCopy(ticket_id=ticket.id, report=sent, device="kiosk-1", clerk_id="ann")
    place.use_cases.report_copy(copy)
    place.use_cases.report_copy(copy)
    day = place.use_cases.follower().load().day
    assert day.papers == {ticket.id: "printed"}
    last = place.reader.events_after(day.seq - 1)[0]
    assert (last.kind, last.actor, last.data["label"]) == (EventKind.PAPER_COPIED, "ann", "A001")


def identify(place: Workplace, pin: str) -> str:
    """Who stands at kiosk-1."""
    return place.use_cases.identify(Identify(device="kiosk-1", pin=pin)).id


def test_a_pin_alone_tells_who_it_is(place: Workplace) -> None:
    """At the kiosk no names are shown."""
    assert (identify(place, "1111"), identify(place, "2222")) == ("ann", "bek")


def test_guessing_at_the_kiosk_takes_longer_and_longer(place: Workplace) -> None:
    """The delay is the device's, is kept in the database, and holds for right PINs too."""
    for _ in range(3):
        with pytest.raises(KnownError, match="pin_wrong"):
            identify(place, "9999")
    with pytest.raises(KnownError, match="pin_locked"):
        identify(place, "1111")
    other = place.use_cases.identify(Identify(device="kiosk-2", pin="1111"))
    assert other.id == "ann"
    place.clock.pass_by(minutes=1)
    assert identify(place, "1111") == "ann"
    with pytest.raises(KnownError, match="pin_wrong"):
        identify(place, "9999")
    assert identify(place, "2222") == "bek"
