"""What other processes do in tests of several processes: importable by a new interpreter."""

import os
import signal
import threading
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from shared.application.call_next import CallNext
from shared.application.take_ticket import TakeTicket
from shared.application.use_cases import UseCases
from shared.domain.language import Language
from shared.persistence.office_cache import OfficeCache
from shared.persistence.reader import StoredReader
from shared.persistence.unit import StoredUnit, units
from tests.persistence.opening import FAST_PINS, TestClock, open_store
from tests.samples import office

FREEZE_S = 1.0
"""Longer than it takes to stop a process that said it is ready."""


def opened(target: Path | str) -> tuple[UseCases, StoredUnit]:
    """The office, from this process."""
    store, offices = open_store(target, TestClock()), OfficeCache(lambda _document: office())
    reader = StoredReader(store, offices)
    return UseCases(units(store, offices), reader, FAST_PINS), StoredUnit(store, offices)


def take(target: Path | str, count: int, barrier: Barrier, answers: Any) -> None:
    """Takes tickets, together with the others."""
    use_cases, _ = opened(target)
    barrier.wait()
    answers.put([one(use_cases) for _ in range(count)])


def one(use_cases: UseCases) -> str:
    """A ticket's label."""
    wish = TakeTicket(topic_id="a", language=Language.KK, device=f"kiosk-{os.getpid()}")
    return use_cases.take_ticket(wish).ticket.label


def call(target: Path | str, counter: str, clerk: str, barrier: Barrier, answers: Any) -> None:
    """Calls once, in the same moment as the others."""
    use_cases, _ = opened(target)
    barrier.wait()
    called = use_cases.call_next(CallNext(counter_id=counter, clerk_id=clerk))
    answers.put(None if called is None else called.label)


def die_in_the_middle(target: Path | str, how: str) -> None:
    """Records a ticket, and ends before the commit without any good-bye."""
    use_cases, unit = opened(target)
    commit = unit.commit

    def die() -> None:
        if how == "exit":
            os._exit(3)
        os.kill(os.getpid(), signal.SIGKILL)

    unit.commit = die  # type: ignore[method-assign]  # dies at the last moment
    use_cases._units = lambda: unit
    one(use_cases)
    commit()


def write_and_checkpoint(target: Path, count: int, barrier: Barrier) -> None:
    """Takes tickets; every few of them it closes and opens again, which moves the log."""
    barrier.wait()
    for _ in range(count):
        use_cases, unit = opened(target)
        for _ in range(5):
            one(use_cases)
        unit._store.close()


def freeze_in_the_middle(target: Path | str, ready: Connection) -> None:
    """Holds the office, says so, and commits a ticket unless it is stopped before."""
    use_cases, unit = opened(target)
    commit = unit.commit

    def slow() -> None:
        ready.send(None)
        threading.Event().wait(FREEZE_S)
        commit()

    unit.commit = slow  # type: ignore[method-assign]  # time enough to be stopped
    use_cases._units = lambda: unit
    one(use_cases)


def stop(pid: int | None) -> None:
    """As a debugger or a sleeping machine does."""
    os.kill(pid or 0, signal.SIGSTOP)


def go_on(pid: int | None) -> None:
    """Also one that has ended and was not yet waited for."""
    with suppress(ProcessLookupError):
        os.kill(pid or 0, signal.SIGCONT)
