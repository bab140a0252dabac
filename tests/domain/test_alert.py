"""Which alerts are in force, in which order, and what updates, cancels and late ones do."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.alert import (
    REMEMBERED,
    Alert,
    Alerts,
    AlertStatus,
    AlertText,
    Severity,
    ended,
    has_ended,
    in_force,
    next_change,
    stops_tickets,
    with_alert,
)
from shared.domain.alert_record import alert_data, alert_of
from shared.domain.language import Language

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def alert(name: str, sent: float = 0, **more: object) -> Alert:
    """Sent so many minutes after NOW, for an hour."""
    moment = NOW + timedelta(minutes=sent)
    made = Alert(
        id=name,
        status=AlertStatus.ACTUAL,
        severity=Severity.SEVERE,
        texts=(AlertText(language=Language.KK, event="Жер сілкінісі"),),
        sent=moment,
        expires=moment + HOUR,
        sender="seismic",
    )
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name


def known(*alerts: Alert) -> Alerts:
    state: Alerts = {}
    for one in alerts:
        state = with_alert(state, one, (), NOW)
    return state


def names(alerts: Alerts, now: datetime = NOW) -> list[str]:
    return [one.id for one in in_force(alerts, now)]


@pytest.mark.parametrize(
    "minutes, effective, shown",
    [
        (0, None, True),
        (-5, None, True),  # the sender's clock runs ahead: not a reason to be silent
        (59.9, None, True),
        (60, None, False),
        (0, 10, False),
        (10, 10, True),
        (0, -10, True),
    ],
)
def test_in_force_from_its_effect_until_it_expires(
    minutes: float, effective: float | None, shown: bool
) -> None:
    begins = None if effective is None else NOW + timedelta(minutes=effective)
    one = alert("a", effective=begins)
    assert one.in_force(NOW + timedelta(minutes=minutes)) is shown


def test_actual_ones_first_then_the_worst_then_the_newest() -> None:
    alerts = [
        alert("drill", status=AlertStatus.EXERCISE, severity=Severity.EXTREME),
        alert("old", severity=Severity.SEVERE),
        alert("new", sent=1, severity=Severity.SEVERE),
        alert("minor", sent=2, severity=Severity.MINOR),
        alert("worst", sent=-3, severity=Severity.EXTREME),
    ]
    for order in permutations(alerts):
        assert names(known(*order)) == ["worst", "new", "old", "minor", "drill"]


def test_an_update_replaces_what_it_names_and_a_cancel_ends_it() -> None:
    state = with_alert(known(alert("a"), alert("b")), alert("a2", 1), ["a"], NOW)
    assert names(state) == ["a2", "b"]
    assert names(ended(state, ["a2"], NOW)) == ["b"]


Step = tuple[str, str, tuple[str, ...]]
CHAIN: tuple[Step, ...] = (
    ("alert", "a", ()),
    ("alert", "u1", ("a",)),
    ("alert", "u2", ("u1",)),
    ("cancel", "", ("u2",)),
    ("alert", "other", ()),
)


def carry_out(state: Alerts, step: Step) -> Alerts:
    kind, name, ids = step
    return ended(state, ids, NOW) if kind == "cancel" else with_alert(state, alert(name), ids, NOW)


@given(st.permutations(CHAIN))
def test_in_whatever_order_messages_arrive_the_end_is_the_same(steps: list[Step]) -> None:
    """A late message never brings back what a newer one has replaced or ended."""
    state: Alerts = {}
    for number, step in enumerate(steps):
        state = carry_out(state, step)
        seen = {ids for _, _, ids in steps[: number + 1]}
        assert not {name for (name,) in (ids for ids in seen if ids)} & set(names(state))
    assert names(state) == ["other"]


@given(st.permutations(CHAIN[:3]), st.data())
def test_the_same_message_twice_changes_nothing(steps: list[Step], data: st.DataObject) -> None:
    state: Alerts = {}
    for step in steps:
        state = carry_out(state, step)
    assert names(carry_out(state, data.draw(st.sampled_from(steps)))) == names(state)


def test_what_has_ended_is_remembered_for_long_enough_and_then_forgotten() -> None:
    """A message that was sent before is then too old to be taken at all."""
    state = ended({}, ["unknown"], NOW)
    assert has_ended(state, "unknown")
    almost, after = NOW + REMEMBERED - HOUR, NOW + REMEMBERED
    assert has_ended(ended(state, (), almost), "unknown")
    assert ended(state, (), after) == {}


def test_an_expired_alert_is_forgotten_with_the_next_one() -> None:
    later = NOW + 2 * HOUR
    assert set(with_alert(known(alert("a")), alert("b", 120), (), later)) == {"b"}


def test_the_next_change_is_the_first_moment_that_is_still_to_come() -> None:
    soon = alert("soon", effective=NOW + timedelta(minutes=10))
    state = known(soon, alert("b", sent=-30))
    moments = []
    now: datetime | None = NOW
    while now is not None and (now := next_change(state, now)):
        moments.append((now - NOW).seconds // 60)
    assert moments == [10, 30, 60]


@pytest.mark.parametrize(
    "status, severity, limit, stops",
    [
        (AlertStatus.ACTUAL, Severity.SEVERE, Severity.SEVERE, True),
        (AlertStatus.ACTUAL, Severity.EXTREME, Severity.SEVERE, True),
        (AlertStatus.ACTUAL, Severity.MODERATE, Severity.SEVERE, False),
        (AlertStatus.ACTUAL, Severity.UNKNOWN, Severity.SEVERE, True),
        (AlertStatus.ACTUAL, Severity.UNKNOWN, Severity.EXTREME, False),
        (AlertStatus.ACTUAL, Severity.MINOR, Severity.MINOR, True),
        (AlertStatus.EXERCISE, Severity.EXTREME, Severity.MINOR, False),
        (AlertStatus.TEST, Severity.EXTREME, Severity.MINOR, False),
    ],
)
def test_only_an_actual_alert_stops_tickets(
    status: AlertStatus, severity: Severity, limit: Severity, stops: bool
) -> None:
    assert stops_tickets([alert("a", status=status, severity=severity)], limit) is stops


MOMENTS = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001  given its zone by the strategy
    datetime(2027, 1, 1),  # noqa: DTZ001  the same
    timezones=st.just(UTC),
)
TEXTS = st.builds(
    AlertText,
    language=st.none() | st.sampled_from(Language),
    event=st.text(),
    headline=st.text(),
    description=st.text(),
    instruction=st.text(),
    areas=st.lists(st.text()).map(tuple),
    sender_name=st.text(),
)


@given(
    st.builds(
        Alert,
        texts=st.lists(TEXTS, min_size=1).map(tuple),
        sent=MOMENTS,
        expires=MOMENTS,
        effective=st.none() | MOMENTS,
        onset=st.none() | MOMENTS,
    )
)
def test_the_record_keeps_every_field(one: Alert) -> None:
    assert alert_of(json.loads(json.dumps(alert_data(one)))) == one
