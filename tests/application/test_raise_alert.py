"""An alert is raised, replaced and ended by who leads the office; the record holds throughout."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from shared.application.raise_alert import LONGEST_TEXT, CancelAlert, RaiseAlert
from shared.domain.alert import AlertStatus, AlertText, Severity, in_force
from shared.domain.day import apply
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from tests.persistence.conftest import Workplace

TEXTS = {
    Language.RU: AlertText(language=Language.RU, event="Пожар", instruction="Выходите"),
    Language.KK: AlertText(language=Language.KK, event="Өрт", instruction="Шығыңыз"),
}


def wish(place: Workplace, **more: object) -> RaiseAlert:
    fields = {
        "clerk_id": "bek",
        "status": AlertStatus.ACTUAL,
        "severity": Severity.EXTREME,
        "texts": TEXTS,
        "until": place.clock.now + timedelta(hours=1),
    }
    return RaiseAlert(**{**fields, **more})  # type: ignore[arg-type]  # fields by name


def shown(place: Workplace) -> list[str]:
    return [one.id for one in in_force(place.reader.day().alerts, place.clock.now)]


@pytest.fixture(autouse=True)
def _holds(place: Workplace) -> Iterator[None]:
    """After each test the tables agree with the events, and so does every screen's own picture."""
    beginning = place.reader.day()
    yield
    assert place.findings() == []
    now = place.reader.day()
    assert apply(beginning, place.reader.events_after(beginning.seq)).alerts == now.alerts


def test_an_alert_is_raised_replaced_and_ended(place: Workplace) -> None:
    first = place.use_cases.raise_alert(wish(place))
    assert shown(place) == [first]
    second = place.use_cases.raise_alert(wish(place, replaces=first))
    assert shown(place) == [second]
    place.use_cases.cancel_alert(CancelAlert(alert_id=second, clerk_id="bek"))
    assert shown(place) == []
    kinds = [event.kind for event in place.reader.events_after(1)]
    raised = [EventKind.ALERT_RAISED, EventKind.ALERT_UPDATED, EventKind.ALERT_CANCELLED]
    assert kinds == raised


def test_the_state_languages_come_first(place: Workplace) -> None:
    place.use_cases.raise_alert(wish(place))
    (one,) = in_force(place.reader.day().alerts, place.clock.now)
    assert [text.language for text in one.texts] == [Language.KK, Language.RU]
    assert one.sender == "bek"
    assert one.by_staff


def test_the_same_command_twice_is_one_alert(place: Workplace) -> None:
    command = wish(place)
    assert place.use_cases.raise_alert(command) == place.use_cases.raise_alert(command)
    assert len(place.reader.events_after(1)) == 1


def test_an_alert_outlives_midnight_and_ends_by_itself(place: Workplace) -> None:
    place.take()
    one = place.use_cases.raise_alert(wish(place, until=place.clock.now + timedelta(hours=30)))
    place.clock.pass_by(hours=24)
    place.take()
    assert shown(place) == [one]
    place.clock.pass_by(hours=6)
    assert shown(place) == []
    place.use_cases.raise_alert(wish(place))
    assert one not in place.reader.day().alerts


@pytest.mark.parametrize(
    "change, code",
    [
        ({"clerk_id": "ann"}, "not_allowed"),
        ({"clerk_id": "nobody"}, "clerk_unknown"),
        ({"until": "now"}, "until_past"),
        ({"replaces": "nothing"}, "alert_unknown"),
        ({"texts": {Language.KK: TEXTS[Language.KK]}}, "alert_text_missing"),
        (
            {"texts": {**TEXTS, Language.EN: AlertText(language=None, event="x" * 2001)}},
            "alert_text_long",
        ),
    ],
)
def test_what_is_refused_changes_nothing(
    place: Workplace, change: dict[str, object], code: str
) -> None:
    assert LONGEST_TEXT == 2000
    if change.get("until") == "now":
        change = {"until": place.clock.now}
    with pytest.raises(KnownError) as told:
        place.use_cases.raise_alert(wish(place, **change))
    assert told.value.code == code
    assert shown(place) == []


def test_only_who_leads_may_end_an_alert_and_only_one_that_is_there(place: Workplace) -> None:
    one = place.use_cases.raise_alert(wish(place))
    for alert_id, clerk, code in ((one, "ann", "not_allowed"), ("x", "bek", "alert_unknown")):
        with pytest.raises(KnownError) as told:
            place.use_cases.cancel_alert(CancelAlert(alert_id=alert_id, clerk_id=clerk))
        assert told.value.code == code
    assert shown(place) == [one]
    place.clock.pass_by(hours=1)
    with pytest.raises(KnownError) as told:
        place.use_cases.cancel_alert(CancelAlert(alert_id=one, clerk_id="bek"))
    assert told.value.code == "alert_unknown"
