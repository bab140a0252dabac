"""Printers without a device."""

from collections.abc import Callable

from shared.application.printing import (
    Paper,
    PaperTexts,
    PrinterStatus,
    PrintOutcome,
    PrintReport,
)


class NullPrinter:
    """No printer is set up: the number is on the screen and the phone only."""

    def print_ticket(self, job_id: int, texts: PaperTexts) -> PrintReport:  # noqa: ARG002 - the port's names
        return PrintReport(PrintOutcome.FAILED, "no_printer")

    def status(self) -> PrinterStatus:
        return PrinterStatus(reachable=False, paper=Paper.UNKNOWN, cover_open=None, error=None)


class MemoryPrinter:
    """Keeps what it prints in memory, for simulations and tests."""

    def __init__(self, judge: Callable[[int], PrintReport] | None = None) -> None:
        """`judge` decides what becomes of a job; without it every paper is printed."""
        self.papers: list[tuple[int, PaperTexts]] = []
        """Job and texts of each paper that surely came out or may have."""
        self._judge = judge or (lambda _job_id: PrintReport(PrintOutcome.PRINTED))

    def print_ticket(self, job_id: int, texts: PaperTexts) -> PrintReport:
        report = self._judge(job_id)
        if report.outcome is not PrintOutcome.FAILED:
            self.papers.append((job_id, texts))
        return report

    def status(self) -> PrinterStatus:
        return PrinterStatus(reachable=True, paper=Paper.OK, cover_open=False, error=False)
