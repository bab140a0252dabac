import socket
import subprocess
import sys
from pathlib import Path
from queue import Queue

import pytest
from escpos.printer import Dummy
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from shared.application.printing import PrintOutcome
from shared.assets import ASSETS
from shared.devices.printing.escpos_printer import network_printer
from shared.devices.printing.faults import Faults
from shared.devices.printing.paper import draw_paper
from shared.devices.printing.virtual_printer import PrintedPaper, VirtualPrinter
from shared.devices.printing.wire import LONGEST_PAGE, AskedMark, Event, PageCut, Wire
from tests.devices.printing.papers import TICKET, qr_of


def read(*pieces: bytes) -> list[Event]:
    wire = Wire()
    events: list[Event] = []
    for piece in pieces:
        wire.waiting += piece
        events += wire.events()
    return events


@pytest.mark.parametrize("way", ["bitImageRaster", "graphics"])
def test_both_ways_to_send_a_picture_are_understood(way: str) -> None:
    printer = Dummy()
    printer.image(draw_paper(TICKET), impl=way)
    printer.cut()
    [page] = read(bytes(printer.output))
    assert isinstance(page, PageCut)
    assert page.image
    assert qr_of(page.image).text == TICKET.qr_content


@settings(max_examples=60, deadline=None)
@given(st.lists(st.binary(max_size=80), max_size=20))
def test_any_bytes_are_read_without_harm(pieces: list[bytes]) -> None:
    read(*pieces)


def test_commands_without_a_picture_do_not_confuse_it() -> None:
    settings_first = b"\x1b@\x1bt\x11\x1ba\x01\x1d!\x11\x1dL\x10\x00plain text\n\x1b3\x18"
    row = b"\x1dv0\x00\x01\x00\x02\x00\xff\x81"
    [page] = read(settings_first + row + b"\x1dV\x00")
    assert isinstance(page, PageCut)
    assert page.image
    assert page.image.crop((0, 30, 8, 32)).tobytes() == b"\x00\x7e"


def test_a_cut_without_ink_is_no_paper() -> None:
    assert read(b"\x1b@\n\n\x1dVA\x03") == [PageCut(None)]


def test_a_page_that_never_ends_is_torn_off() -> None:
    wire = Wire()
    rows = b"\x1dv0\x00\x01\x00\xff\x00" + b"\xff" * 255
    heights = []
    for _ in range(2 * LONGEST_PAGE // 255 + 1):
        wire.waiting += rows
        heights += [
            event.image.height
            for event in wire.events()
            if isinstance(event, PageCut) and event.image
        ]
    assert heights == [LONGEST_PAGE, LONGEST_PAGE]


def test_a_row_wider_than_any_printer_is_thrown_away() -> None:
    raster = b"\x1dv0\x00\xff\xff\x02\x00" + b"\xff" * (2 * 0xFFFF)
    assert read(raster + b"\x1dV\x00\x1d(H\x06\x0000A045") == [PageCut(None), AskedMark(b"A045")]


def test_a_question_in_real_time_overtakes_the_paper(tmp_path: Path) -> None:
    with (
        VirtualPrinter(tmp_path, faults=Faults(slow=60)) as printer,
        socket.create_connection((printer.host, printer.port), 5) as line,
    ):
        line.sendall(b"\x1dv0\x00\x01\x00\x01\x00\xff\x1dV\x00\x1dr1")
        line.sendall(b"\x10")
        line.sendall(b"\x04\x02")
        assert line.recv(10) == b"\x12"


def test_many_papers_have_names_of_their_own(tmp_path: Path) -> None:
    papers: Queue[PrintedPaper] = Queue()
    with VirtualPrinter(tmp_path, on_paper=papers.put) as printer:
        client = network_printer(printer.host, printer.port)
        for job in range(5):
            assert client.print_ticket(job, TICKET).outcome is PrintOutcome.PRINTED
    printed = [papers.get_nowait() for _ in range(5)]
    assert sorted(tmp_path.iterdir()) == [paper.path for paper in printed]
    assert all(paper.at.tzinfo for paper in printed)


def test_it_serves_as_a_process_of_its_own(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "shared.devices.printing.virtual_printer", str(tmp_path), "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ASSETS.parent) as process:
        assert process.stdout
        try:
            _, host, port = process.stdout.readline().split()
            report = network_printer(host, int(port)).print_ticket(1, TICKET)
            assert report.outcome is PrintOutcome.PRINTED
            path = Path(process.stdout.readline().removeprefix("paper ").strip())
            with Image.open(path) as paper:
                assert qr_of(paper).text == TICKET.qr_content
        finally:
            process.terminate()
