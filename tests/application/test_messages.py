"""Messages to the counters: on both engines."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from shared.application.message import ReadMessage, SendMessage, WithdrawMessage
from shared.domain.errors import KnownError
from tests.application.clerks import Clerk, serving_office
from tests.persistence.conftest import Workplace, workplace_at


@pytest.fixture
def place(target: Path | str) -> Iterator[Workplace]:
    """Ann sits at counter 1; Bek leads."""
    with workplace_at(target, serving_office()) as workplace:
        Clerk(workplace, "1", "ann").sit()
        follower = workplace.use_cases.follower()
        follower.load()
        yield workplace
        assert workplace.findings() == []
        assert follower.catch_up()[0].day == workplace.reader.day()


def send(place: Workplace, text: str, minutes: int = 60, **more: Any) -> str:
    until = place.clock.now + timedelta(minutes=minutes)
    wish = SendMessage(**{"clerk_id": "bek", "text": text, "until": until, **more})
    return place.use_cases.send_message(wish).id


def shown(place: Workplace, counter: str) -> list[str]:
    snapshot = place.use_cases.follower().load()
    return [message.text for message in snapshot.messages_for(counter, place.clock.now)]


def test_a_message_is_shown_in_its_time_and_at_its_counter(place: Workplace) -> None:
    """The latest first."""
    send(place, "Meeting  at six", 10)
    place.clock.pass_by(minutes=1)
    send(place, "Only you", counter_id="2")
    later = place.clock.now + timedelta(minutes=5)
    send(place, "Later", since=later)
    assert shown(place, "1") == ["Meeting at six"]
    assert shown(place, "2") == ["Only you", "Meeting at six"]
    place.clock.pass_by(minutes=9)
    assert shown(place, "1") == ["Later"]


def test_reading_is_marked_for_each_counter_once(place: Workplace) -> None:
    """And kept over the night, with what is still to be shown."""
    long, short = send(place, "Kept", 3000), send(place, "Over", 10)
    for _ in range(2):
        place.use_cases.read_message(ReadMessage(counter_id="1", clerk_id="ann", message_id=long))
    assert place.reader.day().desks.messages[long].read_at == {"1"}
    place.clock.pass_by(days=1)
    place.take()
    assert set(place.reader.day().desks.messages) == {long}
    with pytest.raises(KnownError, match="message_unknown"):
        place.use_cases.withdraw_message(WithdrawMessage(clerk_id="bek", message_id=short))
    place.use_cases.withdraw_message(WithdrawMessage(clerk_id="bek", message_id=long))
    assert place.reader.day().desks.messages == {}


@pytest.mark.parametrize(
    "code, more",
    [
        ("not_allowed", {"clerk_id": "ann"}),
        ("message_empty", {"text": " \n "}),
        ("message_long", {"text": "x" * 401}),
        ("until_past", {"minutes": 0}),
        ("counter_unknown", {"counter_id": "9"}),
    ],
)
def test_a_message_that_is_refused(place: Workplace, code: str, more: dict[str, Any]) -> None:
    """Nothing is recorded."""
    before = place.reader.day().seq
    with pytest.raises(KnownError, match=code):
        send(place, **{"text": "Text", **more})
    assert place.reader.day().seq == before
