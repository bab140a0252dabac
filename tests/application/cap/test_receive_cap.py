"""CAP messages raise, replace and end alerts: once, in any order, and never an old one again."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from shared.application.cap.read import Rules, Trust
from shared.application.receive_cap import Outcome, Receipt, ReceiveCap
from shared.domain.alert import REMEMBERED, AlertStatus, Severity, in_force
from shared.domain.day import apply
from shared.domain.event import EventKind
from tests.application.cap.messages import (
    SENDER,
    Made,
    alert,
    cancel,
    child,
    earthquake,
    four,
    info,
    threat_level,
    thunderstorm,
    written,
)
from tests.persistence.conftest import Workplace


@pytest.fixture(autouse=True)
def _holds(place: Workplace) -> Iterator[None]:
    """After each test the tables agree with the events, and so does every screen's own picture."""
    beginning = place.reader.day()
    yield
    assert place.findings() == []
    now = place.reader.day()
    assert apply(beginning, place.reader.events_after(beginning.seq)).alerts == now.alerts


def receive(
    place: Workplace, made: Made | bytes, *, device: str = "tv-1", **rules: object
) -> Receipt:
    content = made.content if isinstance(made, Made) else made
    rule = Rules(**rules)  # type: ignore[arg-type]  # fields by name
    return place.use_cases.receive_cap(ReceiveCap(content=content, device=device, rules=rule))


def shown(place: Workplace) -> list[str]:
    """Identifiers of what is on the screens."""
    alerts = in_force(place.reader.day().alerts, place.clock.now)
    return [one.id.split(",")[1] for one in alerts]


def kinds(place: Workplace) -> list[EventKind]:
    return [event.kind for event in place.reader.events_after(1)]


def reason(receipt: Receipt) -> str:
    assert receipt.why is not None
    return receipt.why.code


def test_the_four_kinds_of_message_are_shown(place: Workplace) -> None:
    """Each as soon as it is received."""
    for made in four(place.clock.now).values():
        assert receive(place, made).outcome in {Outcome.RAISED, Outcome.UPDATED}
        assert made.get("identifier") in shown(place)
    assert len(shown(place)) == 4


def test_an_alert_says_what_its_infos_say(place: Workplace) -> None:
    """The worst severity with its urgency, the last end, each language's words."""
    now = place.clock.now
    receive(place, threat_level(now))
    (one,) = in_force(place.reader.day().alerts, now)
    assert (one.status, one.severity) == (AlertStatus.ACTUAL, Severity.SEVERE)
    assert [text.language for text in one.texts] == ["kk", "ru"]
    assert one.expires == now + timedelta(hours=12)
    assert one.texts[0].areas == ("Алматы қаласы",)
    assert one.sender == SENDER
    assert not one.by_staff


def test_no_end_is_the_settings_end(place: Workplace) -> None:
    receive(place, child(place.clock.now), default=timedelta(hours=3))
    place.clock.pass_by(hours=2.9)
    assert shown(place)
    place.clock.pass_by(hours=0.2)
    assert not shown(place)


def test_an_update_takes_the_place_of_the_first(place: Workplace) -> None:
    first = thunderstorm(place.clock.now)
    receive(place, first)
    receive(place, earthquake(place.clock.now, first.triple))
    assert shown(place) == ["KZ-GEO-0003"]
    assert receive(place, first).outcome is Outcome.REPEATED
    assert kinds(place) == [EventKind.ALERT_RAISED, EventKind.ALERT_UPDATED]


def test_a_cancel_ends_it_however_it_writes_the_time(place: Workplace) -> None:
    now = place.clock.now
    for zone, number in (("+05:00", 1), ("-00:00", 2)):
        first = thunderstorm(now).having(identifier=f"KZ-{number}")
        receive(place, first)
        moment = f"{now:%Y-%m-%dT%H:%M:%S}-00:00" if zone == "-00:00" else first.get("sent")
        last = cancel(first, now, f"KZ-END-{number}")
        last = last.having(references=f"{SENDER},KZ-{number},{moment}")
        assert receive(place, last).outcome is Outcome.CANCELLED
        assert shown(place) == []


def test_an_alert_that_comes_after_its_end_is_not_raised(place: Workplace) -> None:
    """Neither after its cancel nor after its update."""
    now = place.clock.now
    first, second = thunderstorm(now), threat_level(now)
    receive(place, cancel(first, now))
    receive(place, earthquake(now, second.triple))
    for late in (first, second):
        assert reason(receive(place, late)) == "cap_overtaken"
    assert shown(place) == ["KZ-GEO-0003"]


def test_an_update_that_comes_after_its_end_still_ends_the_first(place: Workplace) -> None:
    now = place.clock.now
    first = thunderstorm(now)
    update = earthquake(now, first.triple)
    receive(place, first)
    receive(place, cancel(update, now))
    assert shown(place) == ["KZ-MET-0002"]
    assert receive(place, update).outcome is Outcome.CANCELLED
    assert shown(place) == []


def test_the_same_message_from_several_watchers_is_one_alert(place: Workplace) -> None:
    made = child(place.clock.now)
    assert receive(place, made, device="tv-1").outcome is Outcome.RAISED
    assert receive(place, made, device="tv-2").outcome is Outcome.REPEATED
    assert kinds(place) == [EventKind.ALERT_RAISED]


def test_a_refusal_is_recorded_once_with_its_reason(place: Workplace) -> None:
    for device in ("tv-1", "tv-2"):
        assert reason(receive(place, b"<alert/>", device=device)) == "cap_other_root"
    (event,) = place.reader.events_after(1)
    assert event.kind is EventKind.ALERT_PASSED_BY
    assert event.text("reason") == "cap_other_root"


def test_what_a_setting_refused_can_be_taken_later(place: Workplace) -> None:
    made = child(place.clock.now)
    stranger = Trust(senders=frozenset({"somebody@else"}))
    refused = receive(place, made, trust=stranger)
    assert (refused.outcome, reason(refused)) == (Outcome.REFUSED, "cap_sender_unknown")
    known = Trust(senders=frozenset({SENDER}))
    assert receive(place, made, trust=known).outcome is Outcome.RAISED


def test_age_is_bounded_on_both_sides(place: Workplace) -> None:
    """What is ended stays known for longer than a message about it may be old."""
    now = place.clock.now
    assert reason(receive(place, child(now - REMEMBERED))) == "cap_too_old"
    assert reason(receive(place, child(now + timedelta(hours=2)))) == "cap_ahead"
    assert receive(place, child(now + timedelta(minutes=5))).outcome is Outcome.RAISED


def test_a_cancelled_alert_never_comes_back(place: Workplace) -> None:
    """Day by day until its end is forgotten, and after."""
    now = place.clock.now
    first = child(now).having()
    receive(place, cancel(first, now))
    for _ in range(REMEMBERED.days + 2):
        assert receive(place, first, default=timedelta(days=90)).outcome in {
            Outcome.PASSED_BY,
            Outcome.REFUSED,
        }
        place.clock.pass_by(days=1)
    assert shown(place) == []


ANSWERED = "a,b,2026-11-23T10:00:00+05:00"
NOT_SHOWN: tuple[tuple[dict[str, str | None], str], ...] = (
    ({"status": "Draft"}, "cap_status_not_shown"),
    ({"status": "System"}, "cap_status_not_shown"),
    ({"msgType": "Ack", "references": ANSWERED}, "cap_type_not_shown"),
    ({"msgType": "Error", "references": ANSWERED}, "cap_type_not_shown"),
    ({"scope": "Restricted", "restriction": "Police"}, "cap_not_public"),
    ({"scope": "Private", "addresses": "duty@example.kz"}, "cap_not_public"),
    ({"info": None}, "cap_says_nothing"),
)


def test_right_and_nothing_to_show(place: Workplace) -> None:
    """Each is recorded with its reason."""
    for change, code in NOT_SHOWN:
        receipt = receive(place, child(place.clock.now).having(**change))
        assert (receipt.outcome, reason(receipt)) == (Outcome.PASSED_BY, code)
    assert shown(place) == []
    assert kinds(place) == [EventKind.ALERT_PASSED_BY] * len(NOT_SHOWN)


def test_an_expired_alert_is_passed_by_and_its_update_ends_the_first(place: Workplace) -> None:
    now = place.clock.now
    old = thunderstorm(now - timedelta(hours=2))
    assert reason(receive(place, old)) == "cap_expired"
    first = child(now)
    receive(place, first)
    gone = old.having(msgType="Update", references=first.triple, identifier="KZ-MET-0008")
    assert receive(place, gone).outcome is Outcome.CANCELLED
    assert shown(place) == []


def test_a_play_ends_no_actual_alert(place: Workplace) -> None:
    """It ends its own kind."""
    now = place.clock.now
    real = child(now)
    receive(place, real)
    for number, status in enumerate(("Exercise", "Test")):
        play = thunderstorm(now).having(status=status, identifier=f"KZ-{number}")
        receive(place, play)
        wrong = cancel(real, now, f"KZ-NO-{number}").having(status=status)
        assert reason(receive(place, wrong)) == "cap_ends_nothing"
        ended = receive(place, cancel(play, now, f"KZ-END-{number}").having(status=status))
        assert ended.outcome is Outcome.CANCELLED
        assert shown(place) == ["KZ-RES-0004"]


def test_another_language_and_signs_that_cannot_be_seen(place: Workplace) -> None:
    now = place.clock.now
    one = info(
        language="zh-CN",
        category="Met",
        event="风暴\u202e",
        urgency="Future",
        severity="Unknown",
        certainty="Possible",
        onset=written(now + timedelta(hours=1)),
    )
    receive(place, alert("ZH-1", now, (one,)))
    (shown_one,) = in_force(place.reader.day().alerts, now)
    assert (shown_one.texts[0].language, shown_one.texts[0].event) == (None, "风暴")
    assert shown_one.onset == now + timedelta(hours=1)
