"""The same conversation on every cable: serial line, device file, USB, and the system's queues."""

import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from queue import Queue

import pytest

from benchmarks.terminal import terminal_to
from shared.application.printing import PrintOutcome, PrintReport
from shared.devices.printing.conversation import Limits
from shared.devices.printing.escpos_printer import EscposPrinter
from shared.devices.printing.faults import Faults
from shared.devices.printing.file_link import FileLink
from shared.devices.printing.link import Link
from shared.devices.printing.serial_link import SerialLink
from shared.devices.printing.spool_printer import CupsSpool, SpoolPrinter
from shared.devices.printing.usb_link import UsbLink
from shared.devices.printing.virtual_printer import PrintedPaper, VirtualPrinter
from shared.domain.errors import KnownError
from tests.devices.printing.cables import PRINTER, Bus
from tests.devices.printing.papers import TICKET, qr_of

LIMITS = Limits(connect=3, answer=0.4, send=3.0, confirm=3.0)
Connect = Callable[[], Link]
Cable = Callable[[VirtualPrinter], AbstractContextManager[Connect]]


@contextmanager
def serial_line(printer: VirtualPrinter) -> Iterator[Connect]:
    with terminal_to(printer.host, printer.port) as path:
        yield lambda: SerialLink(path, 115200, LIMITS.send)


@contextmanager
def device_file(printer: VirtualPrinter) -> Iterator[Connect]:
    with terminal_to(printer.host, printer.port) as path:
        yield lambda: FileLink(path, LIMITS.send)


@contextmanager
def usb_cable(printer: VirtualPrinter) -> Iterator[Connect]:
    bus = Bus(printer.host, printer.port)
    yield lambda: UsbLink(*PRINTER, LIMITS.send, lambda: bus)
    bus.unplug()


@pytest.fixture
def papers() -> "Queue[PrintedPaper]":
    return Queue()


@pytest.fixture
def printer(tmp_path: Path, papers: "Queue[PrintedPaper]") -> Iterator[VirtualPrinter]:
    with VirtualPrinter(tmp_path / "papers", on_paper=papers.put) as machine:
        yield machine


@pytest.mark.parametrize("cable", [serial_line, device_file, usb_cable])
@pytest.mark.parametrize(
    "faults, outcome, detail, count",
    [
        (Faults(), PrintOutcome.PRINTED, "", 1),
        (Faults(knows_marks=False), PrintOutcome.PRINTED, "", 1),
        (Faults(silent=True), PrintOutcome.SENT, "", 1),
        (Faults(paper_out=True), PrintOutcome.FAILED, "paper_out", 0),
        (Faults(paper_out_after=9_000), PrintOutcome.UNKNOWN, "paper_out", 0),
    ],
    ids=str,
)
def test_a_ticket_comes_out_of_a_printer_on_any_cable(
    printer: VirtualPrinter,
    papers: "Queue[PrintedPaper]",
    cable: Cable,
    faults: Faults,
    outcome: PrintOutcome,
    detail: str,
    count: int,
) -> None:
    printer.faults = faults
    with cable(printer) as connect:
        report = EscposPrinter(connect, limits=LIMITS).print_ticket(1, TICKET)
        assert report == PrintReport(outcome, detail)
        for _ in range(count):
            from_paper(papers)
    assert papers.empty()


@pytest.mark.parametrize("cable", [serial_line, device_file, usb_cable])
def test_a_late_answer_to_the_job_before_hides_no_trouble(
    printer: VirtualPrinter, papers: "Queue[PrintedPaper]", cable: Cable
) -> None:
    printer.faults = Faults(slow=0.6)
    with cable(printer) as connect:
        hasty = EscposPrinter(connect, limits=replace(LIMITS, confirm=0.2))
        assert hasty.print_ticket(1, TICKET) == PrintReport(PrintOutcome.UNKNOWN, "no_confirmation")
        from_paper(papers)
        printer.faults = Faults(cover_open=True)
        report = hasty.print_ticket(2, TICKET)
    assert report == PrintReport(PrintOutcome.FAILED, "cover_open")
    assert papers.empty()


def from_paper(papers: "Queue[PrintedPaper]") -> None:
    from PIL import Image

    with Image.open(papers.get(timeout=10).path) as picture:
        assert qr_of(picture).text == TICKET.qr_content


def test_a_usb_printer_that_only_listens_is_believed_but_not_called_printed(
    printer: VirtualPrinter, papers: "Queue[PrintedPaper]"
) -> None:
    bus = Bus(printer.host, printer.port, listens_only=True)
    connect = partial(UsbLink, *PRINTER, LIMITS.send, lambda: bus)
    report = EscposPrinter(connect, limits=LIMITS).print_ticket(1, TICKET)
    assert report == PrintReport(PrintOutcome.SENT)
    from_paper(papers)
    bus.unplug()


@pytest.mark.parametrize(
    "connect",
    [
        lambda: SerialLink("/dev/no-such-port", 9600, 1),
        lambda: FileLink("/dev/no-such-printer", 1),
        lambda: UsbLink(0x1234, 0x5678, 1, lambda: Bus("127.0.0.1", 9)),
    ],
    ids=["serial", "file", "usb"],
)
def test_a_cable_without_a_printer_is_a_known_fault(connect: Connect) -> None:
    with pytest.raises(KnownError, match="printer_unreachable"):
        connect()
    report = EscposPrinter(connect, limits=LIMITS).print_ticket(1, TICKET)
    assert report == PrintReport(PrintOutcome.FAILED, "printer_unreachable")


CUPS = """#!{python}
import os, socket, sys
name, words, folder = os.path.basename(sys.argv[0]), sys.argv[1:], {folder!r}
mode = open(os.path.join(folder, "mode")).read()
if mode == "unknown":
    sys.exit("lp: The printer or class does not exist.")
if name == "lp":
    assert "raw" in words and "-d" in words
    data = sys.stdin.buffer.read()
    if mode == "ready":
        with socket.create_connection(("127.0.0.1", {port})) as line:
            line.sendall(data)
            line.shutdown(socket.SHUT_WR)
            line.recv(1)
    print("request id is front-7 (1 file(s))")
elif name == "cancel":
    open(os.path.join(folder, "cancelled"), "w").write(words[0])
elif "-p" in words:
    state = "disabled since today -" if mode == "stopped" else "is idle.  enabled since today"
    print("printer front", state)
elif mode == "stuck":
    print("front-7  kezek  1024  today")
"""


@pytest.fixture
def cups(tmp_path: Path, printer: VirtualPrinter, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The words of CUPS's programs, spoken by one script; the file `mode` says how they fare."""
    folder = tmp_path / "cups"
    folder.mkdir()
    text = CUPS.format(python=sys.executable, folder=str(folder), port=printer.port)
    for name in ("lp", "lpstat", "cancel"):
        program = folder / name
        program.write_text(text)
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    (folder / "mode").write_text("ready")
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


@pytest.mark.parametrize(
    "mode, outcome, detail, count",
    [
        ("ready", PrintOutcome.SENT, "", 1),
        ("stopped", PrintOutcome.FAILED, "printer_offline", 0),
        ("unknown", PrintOutcome.FAILED, "printer_unreachable", 0),
        ("stuck", PrintOutcome.UNKNOWN, "printer_stuck", 0),
    ],
)
def test_a_queue_of_the_system(
    cups: Path,
    papers: "Queue[PrintedPaper]",
    mode: str,
    outcome: PrintOutcome,
    detail: str,
    count: int,
) -> None:
    (cups / "mode").write_text(mode)
    report = SpoolPrinter(CupsSpool("front"), limit=0.3).print_ticket(1, TICKET)
    assert report == PrintReport(outcome, detail)
    for _ in range(count):
        from_paper(papers)
    assert papers.empty()
    assert (cups / "cancelled").exists() is (mode == "stuck")
