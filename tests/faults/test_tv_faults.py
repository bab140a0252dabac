"""Short courses of the bench of faults: the real TV as a process."""

import pytest

from benchmarks.tv_faults import asleep, course, frozen, room_with, started_apart


def test_stopped_for_a_second_it_says_what_is_open_and_shows_what_is_so() -> None:
    with room_with("sqlite", 1.0, voice=False) as room:
        frozen(room)
        assert room.findings == []
        assert room.connection.verify() == []


def test_switched_on_before_the_server_it_begins_by_itself() -> None:
    with room_with("postgresql", 1.0, voice=False) as room:
        started_apart(room)
        assert room.findings == []


@pytest.mark.soak
def test_asleep_it_says_nothing_that_was_over_when_it_woke() -> None:
    with room_with("sqlite", 1.0, voice=False) as room:
        asleep(room)
        assert room.findings == []


@pytest.mark.soak
@pytest.mark.timeout(400)
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_the_whole_course(engine: str) -> None:
    assert course(engine, 3.0, voice=False)["findings"] == []
