import logging
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from shared.domain.errors import KnownError
from shared.domain.result import Err, Ok, Result
from shared.qt.jobs import InlineJobRunner, JobRunner


@pytest.fixture
def jobs() -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.close()


def test_work_is_done_elsewhere_and_answered_here(qtbot: QtBot, jobs: JobRunner) -> None:
    here = threading.get_ident()
    seen: list[tuple[Result[int], bool]] = []
    jobs.run(
        threading.get_ident, lambda result: seen.append((result, threading.get_ident() == here))
    )
    qtbot.waitUntil(lambda: bool(seen))
    result, answered_here = seen[0]
    assert isinstance(result, Ok)
    assert result.value != here
    assert answered_here


def test_answers_come_in_the_order_of_asking(qtbot: QtBot, jobs: JobRunner) -> None:
    seen: list[Result[int]] = []
    for number in range(50):
        jobs.run(lambda number=number: number, seen.append)  # type: ignore[misc]  # a default binds it
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == [Ok(number) for number in range(50)]


def test_a_known_error_is_an_answer(qtbot: QtBot, jobs: JobRunner) -> None:
    seen: list[Result[None]] = []

    def fail() -> None:
        raise KnownError("printer_unreachable", host="10.0.0.9")

    jobs.run(fail, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    match seen[0]:
        case Err(KnownError(code=code)):
            assert code == "printer_unreachable"
        case other:
            pytest.fail(f"not an error: {other}")


def test_a_bug_is_logged_and_the_next_job_runs(
    qtbot: QtBot, jobs: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[Result[float]] = []
    jobs.run(lambda: 1 / 0, seen.append)
    jobs.run(lambda: 2.0, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert isinstance(seen[0], Err)
    assert seen[1] == Ok(2.0)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


def test_a_slow_job_is_told_by_name(qtbot: QtBot) -> None:
    runner = JobRunner(slow_ms=1)
    goes_on = threading.Event()
    with qtbot.waitSignal(runner.slow) as told:
        runner.run(goes_on.wait, lambda _: None, "print a ticket")
    goes_on.set()
    assert runner.close()
    assert told.args == ["print a ticket"]


def test_busy_until_the_last_answer(qtbot: QtBot, jobs: JobRunner) -> None:
    states: list[bool] = []
    jobs.busyChanged.connect(states.append)
    jobs.run(lambda: 1, lambda _: None)
    jobs.run(lambda: 2, lambda _: None)
    assert jobs.busy
    qtbot.waitUntil(lambda: not jobs.busy)
    assert states == [True, False]


def test_jobs_may_be_asked_for_on_any_thread(qtbot: QtBot, jobs: JobRunner) -> None:
    here = threading.get_ident()
    answered: list[int] = []

    def ask() -> None:
        for _ in range(50):
            jobs.run(lambda: None, lambda _: answered.append(threading.get_ident()))

    askers = [threading.Thread(target=ask) for _ in range(4)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert answered == [here] * 200


def test_after_closing_nothing_is_answered_and_nothing_taken(qtbot: QtBot) -> None:
    runner = JobRunner()
    goes_on = threading.Event()
    seen: list[Result[bool]] = []
    runner.run(goes_on.wait, seen.append)
    goes_on.set()
    assert runner.close()
    qtbot.waitUntil(lambda: not runner.busy)
    assert seen == []
    with pytest.raises(RuntimeError):
        runner.run(lambda: 1, lambda _: None)


def test_inline_answers_at_once() -> None:
    seen: list[Result[int]] = []
    InlineJobRunner().run(lambda: 7, seen.append)
    assert seen == [Ok(7)]
