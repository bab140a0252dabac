"""A holder of the office's lock that hangs does not hang everybody."""

import signal
import threading
from collections.abc import Iterator
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from benchmarks.processes import quick_context
from shared.application.take_ticket import TakeTicket
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.persistence.office_lock import OfficeLock, lock_path
from tests.persistence import workers
from tests.persistence.conftest import Workplace

CONTEXT = quick_context("tests.persistence.workers")
LIMIT_S = 60
HURRIED_S = 0.05


@pytest.fixture
def frozen(place: Workplace) -> Iterator[BaseProcess]:
    """A process that was stopped in the middle of a command, and goes on in the end."""
    if not hasattr(signal, "SIGSTOP"):
        pytest.skip("this system cannot stop a process")
    reader, writer = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=workers.freeze_in_the_middle, args=(place.target, writer))
    process.start()
    assert reader.poll(LIMIT_S)
    reader.recv()
    workers.stop(process.pid)
    yield process
    workers.go_on(process.pid)
    process.join(LIMIT_S)


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_a_stopped_holder_makes_the_office_busy(
    place: Workplace, frozen: BaseProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each try says so; the same command succeeds when the holder has gone on; nothing is lost."""
    assert isinstance(place.target, Path)
    lock = OfficeLock(lock_path(place.target), HURRIED_S)
    monkeypatch.setattr(place.store, "_lock", lock)
    wish = TakeTicket(topic_id="a", language=Language.KK, device="kiosk-1")
    before = threading.active_count()
    for _ in range(3):
        with pytest.raises(KnownError, match="database_busy"):
            place.use_cases.take_ticket(wish)
    assert threading.active_count() <= before + 1
    assert place.reader.day().tickets == {}
    workers.go_on(frozen.pid)
    frozen.join(LIMIT_S)
    assert frozen.exitcode == 0
    monkeypatch.setattr(place.store, "_lock", OfficeLock(lock_path(place.target)))
    assert place.use_cases.take_ticket(wish).ticket.number == 2
    assert place.use_cases.take_ticket(wish).ticket.number == 2
    assert place.findings() == []


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_closing_beside_a_stopped_holder_ends(
    place: Workplace, frozen: BaseProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program can be left although the log cannot be moved."""
    assert isinstance(place.target, Path)
    with monkeypatch.context() as patience:
        lock = OfficeLock(lock_path(place.target), HURRIED_S)
        patience.setattr(place.store, "_lock", lock)
        place.store.close()
    workers.go_on(frozen.pid)
    frozen.join(LIMIT_S)
    assert place.take().number == 2
    assert place.findings() == []


def test_a_wait_that_was_given_up_keeps_no_lock(tmp_path: Path) -> None:
    """When the holder lets go, the next one gets it, not the one who left."""
    path = tmp_path / "office.lock"
    hurried, holder = OfficeLock(path, HURRIED_S), OfficeLock(path)
    with holder.held():
        for _ in range(2):
            with pytest.raises(KnownError, match="database_busy"), hurried.held():
                pass
    with holder.held():
        pass
    assert hurried._given_up is not None
    hurried._given_up.join(LIMIT_S)
    with hurried.held(), pytest.raises(KnownError), OfficeLock(path, 0.0).held():
        pass
