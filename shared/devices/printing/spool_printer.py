"""Printers of the operating system: CUPS and the Windows spooler."""

import re
import subprocess
import sys
from contextlib import closing
from os import environ
from threading import Lock
from time import monotonic, sleep
from typing import Final, Protocol

from shared.application.printing import (
    Paper,
    PaperTexts,
    PrinterStatus,
    PrintOutcome,
    PrintReport,
)
from shared.devices.printing.escpos_printer import UNREACHABLE, Look
from shared.devices.printing.stream import Proof, mark_of, ticket_stream
from shared.domain.errors import KnownError

JOB_NAME: Final = "Kezek"
LOOK_S: Final = 0.1
_JOB: Final = re.compile(r"request id is (\S+-\d+)")


class Spool(Protocol):
    """One printer of the system; may raise KnownError `printer_unreachable`."""

    def is_ready(self) -> bool:
        """Whether the system knows it and has not stopped it."""

    def hand_over(self, data: bytes, limit: float) -> bool:
        """Whether the system passed all of it on within `limit` seconds; else it is cancelled."""


class SpoolPrinter:
    """See `TicketPrinter`; at best `sent`, for a spooler passes no answer back."""

    def __init__(self, spool: Spool, look: Look | None = None, limit: float = 15.0) -> None:
        self._spool = spool
        self._look = look or Look()
        self._limit = limit
        self._one_at_a_time = Lock()

    def print_ticket(self, job_id: int, texts: PaperTexts) -> PrintReport:
        try:
            stream = ticket_stream(self._look.draw(texts), Proof.NONE, mark_of(job_id))
            with self._one_at_a_time:
                if not self._spool.is_ready():
                    return PrintReport(PrintOutcome.FAILED, "printer_offline")
                passed = self._spool.hand_over(stream, self._limit)
        except KnownError as error:
            return PrintReport(PrintOutcome.FAILED, error.code)
        if passed:
            return PrintReport(PrintOutcome.SENT)
        return PrintReport(PrintOutcome.UNKNOWN, "printer_stuck")

    def status(self) -> PrinterStatus:
        try:
            ready = self._spool.is_ready()
        except KnownError:
            return UNREACHABLE
        return PrinterStatus(
            reachable=True, paper=Paper.UNKNOWN, cover_open=None, error=None if ready else True
        )


class CupsSpool:
    """A CUPS queue, by its own command-line programs; raw, so no filter touches the bytes."""

    def __init__(self, name: str) -> None:
        self._name = name

    def is_ready(self) -> bool:
        return " disabled " not in f" {self._run('lpstat', '-p', self._name)} "

    def hand_over(self, data: bytes, limit: float) -> bool:
        told = self._run("lp", "-d", self._name, "-o", "raw", "-t", JOB_NAME, data=data)
        job = _JOB.search(told)
        if job is None:
            raise KnownError("printer_unreachable", printer=self._name)
        end = monotonic() + limit
        while job[1] in self._run("lpstat", "-W", "not-completed", "-o", self._name):
            if monotonic() > end:
                self._run("cancel", job[1])  # it would come out when nobody stands there
                return False
            sleep(LOOK_S)
        return True

    def _run(self, *command: str, data: bytes = b"") -> str:
        try:
            done = subprocess.run(
                command,
                input=data,
                capture_output=True,
                check=True,
                timeout=10,
                env={**environ, "LC_ALL": "C"},
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise KnownError("printer_unreachable", printer=self._name) from error
        return done.stdout.decode(errors="replace")


class WindowsSpool:
    """A printer of Windows; the spooler takes the job and tells no more of it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def is_ready(self) -> bool:
        from escpos.printer import Win32Raw  # noqa: PLC0415  Windows only

        return self._name in Win32Raw().printers

    def hand_over(self, data: bytes, limit: float) -> bool:  # noqa: ARG002  it never waits
        from escpos.exceptions import DeviceNotFoundError  # noqa: PLC0415  Windows only
        from escpos.printer import Win32Raw  # noqa: PLC0415  Windows only

        printer = Win32Raw(self._name)
        try:
            printer.open(JOB_NAME)
            with closing(printer):
                printer._raw(data)  # noqa: SLF001  the only way to send bytes made elsewhere
        except (OSError, DeviceNotFoundError) as error:
            raise KnownError("printer_unreachable", printer=self._name) from error
        return True


def system_spool(name: str) -> Spool:
    """The spooler of this system."""
    return WindowsSpool(name) if sys.platform == "win32" else CupsSpool(name)
