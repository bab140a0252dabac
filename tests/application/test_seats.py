"""Taking seats over, guessing PINs, changing them: on both engines."""

import json
import logging
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shared.application.change_pin import ChangePin, ResetPin
from shared.application.ports import Sitting
from shared.application.sign_in import CheckPin, SignIn
from shared.application.use_cases import UseCases
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.office import Clerk as Person
from shared.domain.office import Role
from shared.domain.ticket import TicketState
from shared.persistence.office_cache import OfficeCache
from shared.persistence.reader import StoredReader
from shared.persistence.unit import units
from tests.application.clerks import Clerk, serving_office
from tests.persistence.conftest import Workplace, workplace_at
from tests.persistence.opening import FAST_PINS, open_store


@pytest.fixture
def place(target: Path | str) -> Iterator[Workplace]:
    """Ann is a clerk, Bek leads, Adi administrates."""
    sample = serving_office()
    staff = (*sample.staff, Person("adi", "Adi", Role.ADMINISTRATOR))
    with workplace_at(target, replace(sample, staff=staff)) as workplace:
        reset(workplace, "adi", "adi", "3571")
        follower = workplace.use_cases.follower()
        follower.load()
        yield workplace
        assert workplace.findings() == []
        assert follower.catch_up()[0].day == workplace.reader.day()


def reset(place: Workplace, by: str, of_clerk: str, new_pin: str) -> None:
    place.use_cases.reset_pin(ResetPin(clerk_id=by, of_clerk=of_clerk, new_pin=new_pin))


def sit(place: Workplace, counter: str, clerk: str, device: str = "", **more: Any) -> Sitting:
    pin = {"ann": "1111", "bek": "2222"}[clerk]
    wish = SignIn(counter_id=counter, clerk_id=clerk, device=device, **{"pin": pin, **more})
    return place.use_cases.sign_in(wish)


def told(place: Workplace) -> list[tuple[str, Any]]:
    """What other ends see of the last two events."""
    events = place.reader.events_after(place.reader.day().seq - 2)
    return [(event.kind.value, event.data.get("clerk")) for event in events]


def test_a_colleagues_counter_is_taken_over_with_the_visitor(place: Workplace) -> None:
    """Only if it is wished; the other end is told who did it."""
    sit(place, "1", "ann", "pc-1")
    ticket = place.take("a")
    Clerk(place, "1", "ann").begin()
    with pytest.raises(KnownError, match="counter_taken"):
        sit(place, "1", "bek", "pc-9")
    assert sit(place, "1", "bek", "pc-9", take_over=True) == Sitting("1", "bek", "pc-9")
    assert told(place) == [("clerk_signed_out", "ann"), ("clerk_signed_in", None)]
    here = Clerk(place, "1", "bek").sees()
    assert here is not None
    assert (here.id, here.state) == (ticket.id, TicketState.SERVING)
    with pytest.raises(KnownError, match="not_signed_in"):
        Clerk(place, "1", "ann").step(EventKind.SERVICE_FINISHED, ticket)


def test_the_own_other_seat_is_left_behind(place: Workplace) -> None:
    """But not with a visitor at it: that one is finished first, from anywhere."""
    sit(place, "1", "ann", "pc-1")
    with pytest.raises(KnownError, match="clerk_elsewhere"):
        sit(place, "2", "ann", "pc-2")
    place.take("a")
    ticket = Clerk(place, "1", "ann").begin()
    with pytest.raises(KnownError, match="counter_busy"):
        sit(place, "2", "ann", "pc-2", take_over=True)
    Clerk(place, "1", "ann").step(EventKind.SERVICE_FINISHED, ticket)
    sit(place, "2", "ann", "pc-2", take_over=True)
    assert place.reader.day().sittings == {"2": "ann"}


def test_the_same_seat_at_another_machine_is_taken_over_too(place: Workplace) -> None:
    """Otherwise two windows would work for one clerk."""
    sit(place, "1", "ann", "pc-1")
    assert sit(place, "1", "ann", "pc-1") == Sitting("1", "ann", "pc-1")
    with pytest.raises(KnownError, match="seat_open"):
        sit(place, "1", "ann", "pc-2")
    sit(place, "1", "ann", "pc-2", take_over=True)
    assert place.reader.day().desks.machines == {"1": "pc-2"}
    assert place.reader.day().sittings == {"1": "ann"}


@pytest.fixture
def clients(place: Workplace) -> Iterator[list[UseCases]]:
    """Programs of other machines, or of this one after a restart."""
    stores = [open_store(place.target, place.clock) for _ in range(9)]
    sample = place.reader.office()
    offices = OfficeCache(lambda _document: sample)
    yield [UseCases(units(one, offices), StoredReader(one, offices), FAST_PINS) for one in stores]
    for store in stores:
        store.close()


def test_guesses_of_many_clients_at_once_are_all_counted(clients: list[UseCases]) -> None:
    """Eight ask in the same moment: three are looked at, the others are told to wait."""
    answers: list[str] = []
    start = threading.Barrier(8)

    def guess(cases: UseCases) -> None:
        start.wait()
        try:
            cases.check_pin(CheckPin(clerk_id="ann", pin="9999"))
        except KnownError as error:
            answers.append(error.code)

    threads = [threading.Thread(target=guess, args=(client,)) for client in clients[1:]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == ["pin_locked"] * 5 + ["pin_wrong"] * 3
    with pytest.raises(KnownError, match="pin_locked"):
        clients[0].check_pin(CheckPin(clerk_id="ann", pin="1111"))


def test_the_delay_grows_and_ends(place: Workplace) -> None:
    """15 s after the third, twice as much after each more; a right PIN ends it."""
    assert [rest_after(place, 1) for _ in range(6)] == [0, 0, 15, 30, 60, 120]
    assert place.use_cases.check_pin(CheckPin(clerk_id="ann", pin="1111")).id == "ann"
    assert rest_after(place, 2) == 0


def rest_after(place: Workplace, wrong: int) -> float:
    """Seconds of rest after so many more wrong PINs; waits for them."""
    for _ in range(wrong):
        with pytest.raises(KnownError, match="pin_wrong"):
            place.use_cases.check_pin(CheckPin(clerk_id="ann", pin="9999"))
    until = place.attempts("ann").locked_until
    rest = 0.0 if until is None else (until - place.clock.now).total_seconds()
    if rest:
        with pytest.raises(KnownError, match="pin_locked"):
            place.use_cases.check_pin(CheckPin(clerk_id="ann", pin="1111"))
    place.clock.pass_by(seconds=rest)
    return rest


def test_a_machine_has_its_own_delay(place: Workplace) -> None:
    """Trying one PIN with every clerk does not help; an own right PIN in between neither."""
    names = ["ann", "bek", "ann", "bek", "adi", "adi"]
    for name in names:
        with pytest.raises(KnownError, match="pin_wrong"):
            place.use_cases.check_pin(CheckPin(clerk_id=name, pin="9753", device="pc-1"))
    place.use_cases.check_pin(CheckPin(clerk_id="ann", pin="1111", device="pc-1"))
    for _ in range(2):
        with pytest.raises(KnownError, match="pin_wrong"):
            place.use_cases.check_pin(CheckPin(clerk_id="ann", pin="9753", device="pc-1"))
    with pytest.raises(KnownError, match="pin_locked"):
        place.use_cases.check_pin(CheckPin(clerk_id="bek", pin="2222", device="pc-1"))
    there = CheckPin(clerk_id="bek", pin="2222", device="pc-2")
    assert place.use_cases.check_pin(there).id == "bek"


def test_a_clerk_changes_the_own_pin(place: Workplace) -> None:
    """Knowing the old one; a password will do as well."""
    change = ChangePin(clerk_id="ann", pin="1111", new_pin="қоңыр күз 7")
    place.use_cases.change_pin(change)
    with pytest.raises(KnownError, match="pin_wrong"):
        sit(place, "1", "ann")
    assert sit(place, "1", "ann", pin="қоңыр күз 7").clerk_id == "ann"


@pytest.mark.parametrize(
    "by, of_clerk, code",
    [("bek", "ann", None), ("ann", "bek", "not_allowed"), ("bek", "adi", "not_allowed")],
)
def test_who_leads_gives_a_new_pin(
    place: Workplace, by: str, of_clerk: str, code: str | None
) -> None:
    """It also ends the delay after wrong ones; an administrator's only administrators give."""
    if code:
        with pytest.raises(KnownError, match=code):
            reset(place, by, of_clerk, "8642")
        return
    for _ in range(3):
        with pytest.raises(KnownError, match="pin_wrong"):
            sit(place, "1", of_clerk, pin="9999")
    reset(place, by, of_clerk, "8642")
    assert sit(place, "1", of_clerk, pin="8642").clerk_id == of_clerk


@pytest.mark.parametrize("weak", ["123", "1234", "7777", "123456789", "short 1", "aaaaaaaa"])
def test_a_weak_pin_is_refused(place: Workplace, weak: str) -> None:
    """Also from who leads."""
    with pytest.raises(KnownError, match="pin_weak"):
        reset(place, "bek", "ann", weak)


def test_no_secret_is_told(place: Workplace, caplog: pytest.LogCaptureFixture) -> None:
    """Not in the record, not in a log, not in the words of a command or a fault."""
    caplog.set_level(logging.DEBUG)
    old, new = "1111", "864297"
    commands = [
        SignIn(counter_id="1", clerk_id="ann", pin=old),
        CheckPin(clerk_id="ann", pin=old),
        ChangePin(clerk_id="ann", pin=old, new_pin=new),
        ResetPin(clerk_id="bek", of_clerk="ann", new_pin=new),
    ]
    place.use_cases.change_pin(ChangePin(clerk_id="ann", pin=old, new_pin=new))
    with pytest.raises(KnownError) as caught:
        sit(place, "1", "ann", pin="975310")
    ((kept,),) = place.execute("SELECT pin_hash FROM credential WHERE clerk_id = 'ann'")
    record = json.dumps([dict(event.data) for event in place.reader.events_after(0)])
    for text in (*map(repr, commands), str(caught.value), record, caplog.text):
        for secret in ("'1111'", new, "975310", kept, "argon2"):
            assert secret not in text
