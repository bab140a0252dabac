"""The kiosk's printer on each cable that can be had without a printer, with short limits."""

import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Final

from benchmarks.terminal import terminal_to
from kiosk.printer import LatePrinter
from shared.devices.printing.attached import attached_printer
from shared.devices.printing.conversation import Limits
from shared.devices.printing.escpos_printer import Look
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.printer_address import (
    FileAddress,
    NetworkAddress,
    PrinterAddress,
    QueueAddress,
    SerialAddress,
)

LIMITS: Final = Limits(connect=2.0, answer=0.5, send=1.0, confirm=1.5)
"""Seconds; a kiosk waits longer. Troubles that last longer than these end as unknown."""
BAUD: Final = 115_200
LP: Final = """#!{python} -SE
import os, socket, sys
name, words = os.path.basename(sys.argv[0]), sys.argv[1:]
if name == "lp":
    with socket.create_connection(("127.0.0.1", {port})) as line:
        line.sendall(sys.stdin.buffer.read())
        line.shutdown(socket.SHUT_WR)
        line.recv(1)
    print("request id is bench-1 (1 file(s))")
elif "-p" in words:
    print("printer bench is idle.  enabled since today")
"""


def _printer_at(address: PrinterAddress, limits: Limits) -> LatePrinter:
    return LatePrinter(lambda: attached_printer(address, Look(), limits))


@contextmanager
def network(printer: VirtualPrinter, folder: Path, limits: Limits) -> Iterator[LatePrinter]:
    """In the local network."""
    del folder
    yield _printer_at(NetworkAddress(printer.host, printer.port), limits)


@contextmanager
def serial(printer: VirtualPrinter, folder: Path, limits: Limits) -> Iterator[LatePrinter]:
    """A serial line; it knows no connection, so a new one is a new printer."""
    del folder
    with terminal_to(printer.host, printer.port) as path:
        yield _printer_at(SerialAddress(path, BAUD), limits)


@contextmanager
def device_file(printer: VirtualPrinter, folder: Path, limits: Limits) -> Iterator[LatePrinter]:
    """A device file such as Linux makes for a USB printer."""
    del folder
    with terminal_to(printer.host, printer.port) as path:
        yield _printer_at(FileAddress(path), limits)


@contextmanager
def spool(printer: VirtualPrinter, folder: Path, limits: Limits) -> Iterator[LatePrinter]:
    """A queue of the system, whose programs are played by a script."""
    programs = folder / "programs"
    programs.mkdir(exist_ok=True)
    for name in ("lp", "lpstat", "cancel"):
        program = programs / name
        program.write_text(LP.format(python=sys.executable, port=printer.port), encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    before = os.environ["PATH"]
    os.environ["PATH"] = f"{programs}{os.pathsep}{before}"
    try:
        yield _printer_at(QueueAddress("bench"), limits)
    finally:
        os.environ["PATH"] = before


Cable = Callable[[VirtualPrinter, Path, Limits], AbstractContextManager[LatePrinter]]
CABLES: Final[Mapping[str, Cable]] = {
    "network": network,
    "serial": serial,
    "file": device_file,
    "spool": spool,
}
