"""Real processes at one office."""

import os
import sqlite3
from collections.abc import Sequence
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from benchmarks.processes import quick_context
from shared.application.sign_in import SignIn
from shared.domain.ticket import TicketState
from tests.persistence import workers
from tests.persistence.conftest import Workplace

CONTEXT = quick_context("tests.persistence.workers")
LIMIT_S = 60


def run(processes: Sequence[BaseProcess]) -> None:
    """Starts all, and waits until all have ended."""
    for process in processes:
        process.start()
    for process in processes:
        process.join(LIMIT_S)
        assert process.exitcode == 0


def answers_of(processes: Sequence[BaseProcess], queue: Any) -> list[Any]:
    """What each puts into the queue."""
    for process in processes:
        process.start()
    found = [queue.get(timeout=LIMIT_S) for _ in processes]
    for process in processes:
        process.join(LIMIT_S)
    return found


def test_numbers_are_without_gap_or_repeat(place: Workplace) -> None:
    """Whatever order the processes come in."""
    barrier, queue = CONTEXT.Barrier(3), CONTEXT.Queue()
    takers = [
        CONTEXT.Process(target=workers.take, args=(place.target, 20, barrier, queue))
        for _ in range(3)
    ]
    labels = [label for answer in answers_of(takers, queue) for label in answer]
    assert sorted(labels) == [f"A{number:03d}" for number in range(1, 61)]
    numbers = [event.seq for event in place.reader.events_after(0)]
    assert numbers == list(range(1, 62))
    assert place.findings() == []


def test_two_clerks_race_for_one_ticket(place: Workplace) -> None:
    """One gets it, the other gets the next."""
    for counter, clerk, pin in (("1", "ann", "1111"), ("2", "bek", "2222")):
        place.use_cases.sign_in(SignIn(counter_id=counter, clerk_id=clerk, pin=pin))
    place.take()
    place.take()
    barrier, queue = CONTEXT.Barrier(2), CONTEXT.Queue()
    callers = [
        CONTEXT.Process(target=workers.call, args=(place.target, *who, barrier, queue))
        for who in (("1", "ann"), ("2", "bek"))
    ]
    assert sorted(answers_of(callers, queue)) == ["A001", "A002"]
    assert len(place.reader.day().in_state(TicketState.CALLED)) == 2
    assert place.findings() == []


def test_two_clerks_race_for_the_last_ticket(place: Workplace) -> None:
    """One gets it, nobody is left for the other."""
    for counter, clerk, pin in (("1", "ann", "1111"), ("2", "bek", "2222")):
        place.use_cases.sign_in(SignIn(counter_id=counter, clerk_id=clerk, pin=pin))
    place.take()
    barrier, queue = CONTEXT.Barrier(2), CONTEXT.Queue()
    callers = [
        CONTEXT.Process(target=workers.call, args=(place.target, *who, barrier, queue))
        for who in (("1", "ann"), ("2", "bek"))
    ]
    assert sorted(answers_of(callers, queue), key=str) == ["A001", None]


@pytest.mark.parametrize("how", ["exit", "kill"])
def test_a_death_before_the_commit_leaves_nothing(place: Workplace, how: str) -> None:
    """Neither a ticket nor a number, and nobody waits for the dead."""
    place.take()
    before = place.reader.day()
    victim = CONTEXT.Process(target=workers.die_in_the_middle, args=(place.target, how))
    victim.start()
    victim.join(LIMIT_S)
    assert victim.exitcode == (3 if how == "exit" else -9)
    assert place.reader.day() == before
    assert place.take().number == 2
    assert place.findings() == []


def writers_and_openers(place: Workplace, rounds: int) -> None:
    """Writers meet processes that close the database, and with it move its log, all the time."""
    assert isinstance(place.target, Path)
    barrier, queue = CONTEXT.Barrier(4), CONTEXT.Queue()
    people: list[BaseProcess] = [
        CONTEXT.Process(target=workers.take, args=(place.target, rounds * 5, barrier, queue))
        for _ in range(2)
    ]
    people += [
        CONTEXT.Process(target=workers.write_and_checkpoint, args=(place.target, rounds, barrier))
        for _ in range(2)
    ]
    for process in people:
        process.start()
    for _ in range(2):
        queue.get(timeout=LIMIT_S * 5)
    for process in people:
        process.join(LIMIT_S * 5)
        assert process.exitcode == 0
    numbers = [ticket.number for ticket in place.reader.day().tickets.values()]
    assert sorted(numbers) == list(range(1, rounds * 20 + 1))
    assert place.findings() == []
    with sqlite3.connect(place.target) as bare:
        assert bare.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    bare.close()


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_checkpoints_and_writers_of_many_processes(place: Workplace) -> None:
    """The short form; what breaks a log here would be SQLite's bug before 3.51.3."""
    writers_and_openers(place, rounds=4)


@pytest.mark.soak
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
@pytest.mark.parametrize("attempt", range(12))
def test_checkpoints_and_writers_for_long(place: Workplace, attempt: int) -> None:
    """Rounds enough to meet the bug if writes and checkpoints were not kept apart."""
    assert attempt >= 0
    writers_and_openers(place, rounds=45)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:This process.*fork:DeprecationWarning")
def test_a_forked_process_does_not_share_connections(place: Workplace) -> None:
    """The child gets its own; parent and child go on."""
    place.take()
    child = os.fork()
    if child == 0:
        try:
            place.take()
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    assert place.take().number == 3
    assert place.findings() == []
