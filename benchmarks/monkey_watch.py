"""What is looked at while a monkey plays: the first page, complaints, the staff's menu."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer

from benchmarks.kiosk_hands import HandledKiosk
from kiosk.viewmodels.staff import REST_MS

STAFF_REST_MS: Final = 1_500
COMES_AND_GOES: Final = frozenset({"awayBanner", "paperBanner", "wait"})
"""On a first page, by the printer, the database and the lines."""


@dataclass(frozen=True, slots=True)
class FirstPage:
    """What a kiosk shows that nobody has touched."""

    names: frozenset[str]
    question: str
    language: str
    colours: int

    @classmethod
    def of(cls, kiosk: HandledKiosk) -> "FirstPage":
        return cls(
            frozenset(kiosk.names()) - COMES_AND_GOES,
            kiosk.text("question") or kiosk.text("welcomeTitle"),
            kiosk.visitor.language.value,
            int(kiosk.window.property("mode")),
        )


class Complaints(logging.Handler):
    """Errors of the program, and everything that Qt and QML complain of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Faults that the program expects have no trace of a stack."""
        if record.exc_info or record.name.split(".")[0] == "qt":
            self.said.append(f"{record.name}: {record.getMessage()}: {record.exc_info}")


def quicken_staff(kiosk: HandledKiosk) -> None:
    """The staff's menu closes sooner than for a clerk."""
    for timer in kiosk.staff.findChildren(QTimer):
        if timer.interval() == REST_MS:
            timer.setInterval(STAFF_REST_MS)


@contextmanager
def complaints() -> Iterator[Complaints]:
    """Of everything in the block."""
    heard = Complaints()
    logging.getLogger().addHandler(heard)
    try:
        yield heard
    finally:
        logging.getLogger().removeHandler(heard)
