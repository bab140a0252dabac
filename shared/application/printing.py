"""The ticket's paper: what is on it, what prints it, and what became of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class PrintOutcome(StrEnum):
    """What is known of a paper after printing it."""

    PRINTED = "printed"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"


class Paper(StrEnum):
    """How much paper the printer says it has."""

    OK = "ok"
    NEAR_END = "near_end"
    OUT = "out"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperTexts:
    """All that is on a ticket, translated and composed; tuples hold one text per language."""

    office_name: tuple[str, ...]
    label: str
    topic: tuple[str, ...]
    group: tuple[str, ...]
    ahead: tuple[str, ...]
    wait: tuple[str, ...]
    issued: str
    reference: str
    qr_content: str
    where: tuple[str, ...]
    closing: tuple[str, ...]
    copy_mark: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PrintReport:
    """What became of a paper; `detail` is a stable code such as `paper_out`."""

    outcome: PrintOutcome
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What the printer says of itself; None where it says nothing."""

    reachable: bool
    paper: Paper
    cover_open: bool | None
    error: bool | None


class TicketPrinter(Protocol):
    """Prints one paper after the other; never prints the same job again by itself."""

    def print_ticket(self, job_id: int, texts: PaperTexts) -> PrintReport: ...
    def status(self) -> PrinterStatus: ...
