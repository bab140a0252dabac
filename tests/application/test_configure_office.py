"""The office's description is changed while people wait and clerks serve, on both engines."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shared.application.call_next import CallNext
from shared.application.configure_office import ConfigureOffice
from shared.application.office_document import parse_document, read_office_text
from shared.application.ports import Credential
from shared.application.serve import Serve
from shared.application.set_aside import Hold
from shared.application.sign_in import SignIn, SignOut
from shared.application.take_ticket import TakeTicket
from shared.application.transfer import Transfer
from shared.assets import asset
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.screen import Layout
from shared.persistence.founding import found
from shared.persistence.office_cache import OfficeCache
from tests.persistence.conftest import Workplace
from tests.persistence.opening import FAST_PINS, TestClock, open_store

SAMPLE = asset("sample", "office.toml").read_text(encoding="utf-8")
HEAD, CLERK = "akhmetov", "kim"
HALL = '\n[[screens]]\ndevice = "tv-1"\nlayout = "calls"\n'
NEW_STAFF = '\n[[staff]]\nid = "new"\nname = "Жаңа маман"\nrole = "clerk"\n'


def document(change: tuple[str, str] = ("", ""), more: str = "") -> str:
    """The sample office, changed."""
    return read_office_text(SAMPLE.replace(*change) + more).document


@pytest.fixture
def place(target: Path | str) -> Iterator[Workplace]:
    """The sample office as its file describes it."""
    clock = TestClock()
    store = open_store(target, clock, "emergency-front-office")
    offices = OfficeCache(parse_document)
    pins = [Credential(who, FAST_PINS.hash(who), 0, None) for who in (HEAD, CLERK)]
    found(store, offices, document(), pins)
    workplace = Workplace(target, clock, store, offices)
    yield workplace
    assert workplace.findings() == []
    store.close()


def take(place: Workplace, topic: str, group: str | None = None) -> None:
    wish = TakeTicket(topic_id=topic, language=Language.KK, device="kiosk-1", group_id=group)
    place.use_cases.take_ticket(wish)


def refused(place: Workplace, command: ConfigureOffice) -> str:
    """Why nothing is changed."""
    before = place.reader.office()
    with pytest.raises(KnownError) as caught:
        place.use_cases.configure_office(command)
    assert place.reader.office() == before
    return caught.value.code


def test_a_program_that_follows_sees_the_new_office_at_once(place: Workplace) -> None:
    """And the tickets and seats stay as they were."""
    follower = place.use_cases.follower()
    follower.load()
    take(place, "employment")
    place.use_cases.sign_in(SignIn(counter_id="counter-1", clerk_id=CLERK, pin=CLERK))
    before = follower.catch_up()[0]
    command = ConfigureOffice(document=document(more=HALL), clerk_id=HEAD)
    place.use_cases.configure_office(command)
    place.use_cases.configure_office(command)  # the answer was lost
    snapshot, events = follower.catch_up()
    assert [(event.kind, event.actor) for event in events] == [(EventKind.OFFICE_CONFIGURED, HEAD)]
    assert snapshot.office.screen("tv-1").layout is Layout.CALLS
    assert (snapshot.day.tickets, snapshot.day.sittings) == (
        before.day.tickets,
        before.day.sittings,
    )


def test_only_who_leads_the_office_changes_it(place: Workplace) -> None:
    """A clerk does not."""
    command = ConfigureOffice(document=document(more=HALL), clerk_id=CLERK)
    assert refused(place, command) == "not_allowed"


def test_the_description_of_another_office_is_refused(place: Workplace) -> None:
    """By its id."""
    other = document(('id = "emergency-front-office"', 'id = "another"'))
    assert refused(place, ConfigureOffice(document=other, clerk_id=HEAD)) == "office_other"


def without(kind: str, name: str) -> str:
    """The sample without a table, and without its name elsewhere."""
    tables = SAMPLE.split("[[")
    kept = [one for one in tables if not one.startswith(f'{kind}]]\nid = "{name}"')]
    assert len(kept) == len(tables) - 1
    return read_office_text("[[".join(kept)).document


def test_a_counter_at_which_somebody_sits_stays(place: Workplace) -> None:
    """And so does the clerk; once the clerk has left, both can go."""
    counter = ConfigureOffice(document=without("counters", "counter-4"), clerk_id=HEAD)
    clerk = ConfigureOffice(document=without("staff", CLERK), clerk_id=HEAD)
    place.use_cases.sign_in(SignIn(counter_id="counter-4", clerk_id=CLERK, pin=CLERK))
    assert refused(place, counter) == "counter_in_use"
    assert refused(place, clerk) == "clerk_in_use"
    place.use_cases.sign_out(SignOut(counter_id="counter-4", clerk_id=CLERK))
    place.use_cases.configure_office(counter)
    place.use_cases.configure_office(clerk)


def test_a_clerk_and_a_counter_for_whom_a_visitor_waits_stay(place: Workplace) -> None:
    """Nobody else would call one who was sent to a counter, or ask for one who is on hold."""
    for counter, clerk in (("counter-4", CLERK), ("counter-3", HEAD)):
        place.use_cases.sign_in(SignIn(counter_id=counter, clerk_id=clerk, pin=clerk))
    take(place, "employment")
    take(place, "employment")
    at: dict[str, Any] = {"counter_id": "counter-4", "clerk_id": CLERK}
    for step in ("transfer", "hold"):
        called = place.use_cases.call_next(CallNext(**at))
        assert called is not None
        it: dict[str, Any] = {**at, "ticket_id": called.id}
        place.use_cases.serve(Serve(**it, kind=EventKind.SERVICE_STARTED))
        if step == "transfer":
            place.use_cases.transfer(Transfer(**it, to_counter="counter-3"))
        else:
            place.use_cases.hold(Hold(**it, text="form"))
    place.use_cases.sign_out(SignOut(**at))
    place.use_cases.sign_out(SignOut(counter_id="counter-3", clerk_id=HEAD))
    gone = ConfigureOffice(document=without("counters", "counter-3"), clerk_id=HEAD)
    assert refused(place, gone) == "counter_in_use"
    left = ConfigureOffice(document=without("staff", CLERK), clerk_id=HEAD)
    assert refused(place, left) == "clerk_in_use"


def test_what_tickets_of_the_day_stand_on_stays(place: Workplace) -> None:
    """Under another id the topic would be another line; the next day it may go."""
    renamed = document(('"other-questions"', '"questions"'))
    take(place, "employment", "veterans")
    place.use_cases.configure_office(ConfigureOffice(document=renamed, clerk_id=HEAD))
    take(place, "questions")
    back = ConfigureOffice(document=document(), clerk_id=HEAD)
    assert refused(place, back) == "topic_in_use"
    fewer = ConfigureOffice(document=without("groups", "veterans"), clerk_id=HEAD)
    place.clock.pass_by(minutes=60 * 24)
    place.use_cases.configure_office(back)
    place.use_cases.configure_office(fewer)


def test_a_group_to_which_a_waiting_visitor_belongs_stays(place: Workplace) -> None:
    """Its head start explains the order."""
    take(place, "employment", "veterans")
    fewer = ConfigureOffice(document=without("groups", "veterans"), clerk_id=HEAD)
    assert refused(place, fewer) == "group_in_use"


def test_new_staff_sign_in_with_their_first_pin_and_others_keep_theirs(place: Workplace) -> None:
    """The pins in a file do not undo a changed one."""
    text = SAMPLE.replace("[[groups]]", NEW_STAFF + "\n[[groups]]", 1)
    command = ConfigureOffice(
        document=read_office_text(text).document, clerk_id=HEAD, pins={"new": "8642", CLERK: "1"}
    )
    place.use_cases.configure_office(command)
    place.use_cases.sign_in(SignIn(counter_id="counter-1", clerk_id="new", pin="8642"))
    place.use_cases.sign_in(SignIn(counter_id="counter-2", clerk_id=CLERK, pin=CLERK))
