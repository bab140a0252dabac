from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from office.cli.init import found_office
from office.simulation.pace import ScriptedPace
from office.simulation.play import Plan, Simulation
from office.simulation.summary import Summary, summary_of
from office.simulation.visitors import arrivals, visitors_per_hour
from shared.application.office_document import read_office_file
from shared.assets import asset
from shared.bootstrap import connect
from shared.domain.event import Event, EventKind
from shared.domain.hours import Open, status_at
from shared.settings import Settings
from shared.settings import Simulation as Clock

READ = read_office_file(asset("sample", "office.toml"))
OFFICE = READ.office
MORNING = datetime(2026, 11, 23, 10, 0, tzinfo=OFFICE.zone)


def founded(folder: Path, start: datetime) -> Settings:
    """An office that was set up some minutes before `start`."""
    earlier = start - timedelta(minutes=10)
    clock = Clock(anchor_real=datetime.now(UTC), anchor_virtual=earlier, factor=1.0)
    return found_office(folder, READ, READ.pins, simulation=clock)


def played(
    folder: Path, start: datetime, length: timedelta, *, leave_in_order: bool = True, seed: int = 7
) -> tuple[list[Event], Summary]:
    pace = ScriptedPace(start)
    connection = connect(founded(folder, start), pace.at)
    plan = Plan(length=length, seed=seed, pins=READ.pins, leave_in_order=leave_in_order)
    simulation = Simulation(connection.use_cases, pace, plan)
    simulation.run()
    assert simulation.faults == []
    assert connection.verify() == []
    events = list(connection.use_cases.reader.events_after(0, 10_000))
    summary = summary_of(connection.use_cases.reader.day().tickets.values(), start)
    connection.close()
    return events, summary


def told(events: list[Event]) -> list[tuple[str, datetime, str]]:
    """What happened, without the random ids."""
    return [
        (event.kind, event.at, f"{event.data.get('label')} {event.data.get('counter')}")
        for event in events
        if event.kind is not EventKind.OFFICE_CONFIGURED
    ]


def test_a_morning_is_played_in_order_and_everything_is_on_record(tmp_path: Path) -> None:
    events, summary = played(tmp_path, MORNING, timedelta(minutes=90))
    assert summary.served >= 20
    assert summary.came == summary.served + summary.no_show + summary.waiting
    assert summary.at_counters == 0
    out = sum(event.kind is EventKind.CLERK_SIGNED_OUT for event in events)
    assert out == sum(event.kind is EventKind.CLERK_SIGNED_IN for event in events) >= 4


def test_the_same_seed_plays_the_same_morning(tmp_path: Path) -> None:
    length = timedelta(minutes=25)
    one, _ = played(tmp_path / "one", MORNING, length)
    two, _ = played(tmp_path / "two", MORNING, length)
    other, _ = played(tmp_path / "other", MORNING, length, seed=8)
    assert told(one) == told(two) != told(other)


def test_the_clerks_rest_at_noon_and_nobody_comes(tmp_path: Path) -> None:
    events, _ = played(tmp_path, MORNING.replace(hour=12, minute=30), timedelta(hours=2.25))
    told_at = [event.at.astimezone(OFFICE.zone) for event in events if event.actor != "office"]
    noon, again = MORNING.replace(hour=13, minute=45), MORNING.replace(hour=14, minute=30)
    assert not any(noon < at < again for at in told_at)
    assert sum(at >= again for at in told_at) > 4


def test_whoever_stays_leaves_work_for_the_next(tmp_path: Path) -> None:
    _, summary = played(tmp_path, MORNING, timedelta(minutes=50), leave_in_order=False)
    assert summary.at_counters + summary.waiting > 0


def test_some_do_not_come_and_are_called_three_times_first(tmp_path: Path) -> None:
    events, summary = played(tmp_path, MORNING.replace(hour=9), timedelta(hours=2))
    assert summary.no_show > 0
    assert summary.no_show < summary.came / 5
    gone = [e.ticket_id for e in events if e.kind is EventKind.TICKET_NO_SHOW]
    calls = [e.ticket_id for e in events if e.kind.endswith("called")]
    assert all(calls.count(ticket) == OFFICE.call_limit for ticket in gone)


def test_a_counter_that_is_left_free_stays_free(tmp_path: Path) -> None:
    connection = connect(founded(tmp_path, MORNING), ScriptedPace(MORNING).at)
    plan = Plan(length=timedelta(0), pins=READ.pins, leave_free=frozenset({"counter-1"}))
    clerks = Simulation(connection.use_cases, ScriptedPace(MORNING), plan).clerks
    connection.close()
    assert [clerk.counter_id for clerk in clerks] == ["counter-2", "counter-3", "counter-4"]
    assert len({clerk.clerk_id for clerk in clerks}) == 3


@pytest.mark.parametrize("seed", range(3))
def test_visitors_come_only_while_the_office_is_open(seed: int) -> None:
    coming = list(arrivals(OFFICE, MORNING, MORNING + timedelta(days=7), load=0.9, seed=seed))
    assert coming == list(
        arrivals(OFFICE, MORNING, MORNING + timedelta(days=7), load=0.9, seed=seed)
    )
    assert all(
        isinstance(status_at(OFFICE.hours, one.at.astimezone(OFFICE.zone)), Open) for one in coming
    )
    expected = visitors_per_hour(OFFICE, 0.9) * 8 * 5
    assert 0.8 * expected < len(coming) < 1.25 * expected
    assert {one.topic_id for one in coming} == {topic.id for topic in OFFICE.topics}
    assert any(one.group_id for one in coming)
    assert all(timedelta(minutes=1) <= one.manner.service for one in coming)


def test_more_load_brings_more_visitors() -> None:
    assert visitors_per_hour(OFFICE, 1.0) == pytest.approx(2 * visitors_per_hour(OFFICE, 0.5))
