"""A program that reads its office says that it is alive; one that cannot is silent."""

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal

from shared.domain.errors import KnownError
from shared.domain.result import Ok
from shared.qt.heartbeat import Heartbeat
from shared.qt.watch import OfficeWatch


class Watch(QObject):
    """As much of an OfficeWatch as a heart needs."""

    changed = Signal(object, object)
    away = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.snapshot: object | None = None
        self.is_away = False


class AtOnce:
    """Runs a job where it stands."""

    def run(self, work: Callable[[], Any], then: Callable[[Any], None], name: str = "") -> None:  # noqa: ARG002  as Jobs
        then(Ok(work()))


@pytest.mark.usefixtures("qtbot")
def test_it_beats_while_the_office_is_read() -> None:
    """From the first reading on, with the last outage; not while the database is away."""
    watch = Watch()
    told: list[str] = []
    heart = Heartbeat(
        lambda fault, age: told.append(f"{fault} {age >= 0}"), AtOnce(), cast("OfficeWatch", watch)
    )
    heart.beat()
    assert told == []
    watch.snapshot = object()
    for _ in range(3):
        watch.changed.emit(None, [])
    assert told == [" True"]
    watch.is_away = True
    watch.away.emit(KnownError("database_away"))
    heart.beat()
    assert len(told) == 1
    watch.is_away = False
    heart.beat()
    assert told[1:] == ["database_away True"]
