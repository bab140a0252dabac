"""From texts to paper: the real printer's bytes over a real line to the virtual printer."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from queue import Queue
from socket import create_server
from threading import Timer

import pytest
from escpos.printer import Dummy
from PIL import Image, ImageChops

from shared.application.printing import (
    Paper,
    PaperTexts,
    PrinterStatus,
    PrintOutcome,
    PrintReport,
)
from shared.devices.printing.conversation import Limits
from shared.devices.printing.escpos_printer import EscposPrinter, Look, network_printer
from shared.devices.printing.faults import Faults
from shared.devices.printing.paper import PaperWidth, draw_paper
from shared.devices.printing.stream import Proof, picture_stream
from shared.devices.printing.virtual_printer import PrintedPaper, VirtualPrinter
from tests.devices.printing.papers import TICKET, TOPICS, qr_of, words_of

PRINTED = PrintReport(PrintOutcome.PRINTED)
SHORT = Limits(connect=3, answer=0.25, send=1.0, confirm=0.8)
Papers = Queue[PrintedPaper]


class Place:
    """A virtual printer, and the papers that came out of it."""

    def __init__(self, folder: Path, faults: Faults) -> None:
        self.papers: Papers = Queue()
        self.printer = VirtualPrinter(folder, faults=faults, on_paper=self.papers.put)

    def client(self, look: Look | None = None, proof: Proof | None = None) -> EscposPrinter:
        return network_printer("127.0.0.1", self.printer.port, look, SHORT, proof)

    def print_one(self, texts: PaperTexts = TICKET) -> PrintReport:
        return self.client().print_ticket(1, texts)

    def next_paper(self) -> Image.Image:
        with Image.open(self.papers.get(timeout=10).path) as picture:
            return picture.copy()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Callable[[Faults], Place]]:
    opened: list[Place] = []

    def install(faults: Faults = Faults()) -> Place:  # noqa: B008 - it is frozen
        opened.append(Place(tmp_path, faults))
        opened[-1].printer.start()
        return opened[-1]

    yield install
    for each in opened:
        each.printer.stop()


Install = Callable[..., Place]


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic[1])
def test_a_printed_topic_and_its_code_can_be_read(place: Install, topic: tuple[str, str]) -> None:
    office = place()
    assert office.print_one(replace(TICKET, topic=topic)) == PRINTED
    paper = office.next_paper()
    assert qr_of(paper).text == TICKET.qr_content
    words = words_of(paper)
    assert topic[0] in words
    assert topic[1] in words
    assert "Перед вами: 7 человек" in words


@pytest.mark.parametrize("width", PaperWidth)
def test_every_dot_arrives_on_both_rolls(place: Install, width: PaperWidth) -> None:
    office = place()
    assert office.client(Look(width)).print_ticket(5, TICKET) == PRINTED
    paper = office.next_paper()
    drawn = draw_paper(TICKET, width)
    printed = paper.crop((0, 0, *drawn.size))
    assert ImageChops.difference(printed.convert("L"), drawn.convert("L")).getbbox() is None
    rest = paper.crop((0, drawn.height, *paper.size)).convert("L")
    assert rest.getextrema() == (255, 255)


def test_the_narrow_roll_can_be_read(place: Install) -> None:
    office = place()
    assert office.client(Look(PaperWidth.MM58)).print_ticket(5, TICKET) == PRINTED
    paper = office.next_paper()
    assert qr_of(paper).text == TICKET.qr_content
    assert TOPICS[0][0] in words_of(paper, "kaz")
    assert TOPICS[0][1] in words_of(paper, "rus")


@pytest.mark.parametrize(
    "faults, outcome, detail, papers",
    [
        (Faults(), PrintOutcome.PRINTED, "", 1),
        (Faults(near_end=True), PrintOutcome.PRINTED, "paper_near_end", 1),
        (Faults(slow=0.2), PrintOutcome.PRINTED, "", 1),
        (Faults(knows_marks=False), PrintOutcome.PRINTED, "", 1),
        (Faults(knows_marks=False, knows_paper_question=False), PrintOutcome.SENT, "", 1),
        (Faults(silent=True), PrintOutcome.SENT, "", 1),
        (Faults(garbage=True), PrintOutcome.SENT, "", 1),
        (Faults(paper_out=True), PrintOutcome.FAILED, "paper_out", 0),
        (Faults(cover_open=True), PrintOutcome.FAILED, "cover_open", 0),
        (Faults(error=True), PrintOutcome.FAILED, "printer_error", 0),
        (Faults(paper_out_after=9_000), PrintOutcome.UNKNOWN, "paper_out", 0),
        (Faults(reset_after=9_000), PrintOutcome.UNKNOWN, "connection_lost", 0),
        (Faults(never_reads=True), PrintOutcome.UNKNOWN, "printer_stuck", 0),
        (Faults(slow=60), PrintOutcome.UNKNOWN, "no_confirmation", 0),
    ],
    ids=str,
)
def test_each_fault_has_its_outcome(
    place: Install, faults: Faults, outcome: PrintOutcome, detail: str, papers: int
) -> None:
    office = place(faults)
    assert office.print_one() == PrintReport(outcome, detail)
    for _ in range(papers):
        office.next_paper()
    office.printer.stop()
    assert office.papers.empty(), "no paper may come out twice"


def test_a_line_that_breaks_before_the_ticket_surely_prints_nothing(place: Install) -> None:
    assert place(Faults(reset_after=0)).print_one().outcome is PrintOutcome.FAILED


def test_nobody_at_the_address() -> None:
    with create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    printer = network_printer("127.0.0.1", port, limits=SHORT)
    assert printer.print_ticket(1, TICKET) == PrintReport(
        PrintOutcome.FAILED, "printer_unreachable"
    )
    assert not printer.status().reachable


def test_the_printer_is_asked_once_what_it_can_confirm(place: Install) -> None:
    office = place(Faults(knows_marks=False))
    printer = office.client()
    assert printer.print_ticket(1, TICKET) == PRINTED
    assert printer.print_ticket(2, TICKET) == PRINTED
    office.next_paper()
    office.next_paper()


@pytest.mark.parametrize("faults", [Faults(silent=True), Faults(garbage=True)], ids=str)
def test_one_that_has_confirmed_before_and_now_says_nothing_is_in_doubt(
    place: Install, faults: Faults
) -> None:
    office = place()
    printer = office.client()
    assert printer.print_ticket(1, TICKET) == PRINTED
    office.printer.faults = faults
    in_doubt = PrintReport(PrintOutcome.UNKNOWN, "no_confirmation")
    assert printer.print_ticket(2, TICKET) == in_doubt
    office.printer.faults = Faults()
    assert printer.print_ticket(3, TICKET) == PRINTED
    for _ in range(3):
        office.next_paper()


def test_one_that_has_confirmed_before_and_is_busy_for_a_moment_is_asked_again(
    place: Install,
) -> None:
    office = place()
    printer = office.client()
    assert printer.print_ticket(1, TICKET) == PRINTED
    office.printer.faults = Faults(silent=True)
    awake = Timer(SHORT.answer * 0.5, lambda: setattr(office.printer, "faults", Faults()))
    awake.start()
    assert printer.print_ticket(2, TICKET) == PRINTED
    awake.join()
    for _ in range(2):
        office.next_paper()


def test_a_wrong_belief_in_marks_ends_in_doubt_and_not_in_a_false_proof(place: Install) -> None:
    office = place(Faults(knows_marks=False))
    report = office.client(proof=Proof.PROCESS_ID).print_ticket(1, TICKET)
    assert report == PrintReport(PrintOutcome.UNKNOWN, "no_confirmation")


def test_the_next_ticket_prints_after_the_printer_was_mended(place: Install) -> None:
    office = place(Faults(paper_out=True))
    printer = office.client()
    assert printer.print_ticket(1, TICKET).outcome is PrintOutcome.FAILED
    office.printer.faults = Faults()
    assert printer.print_ticket(2, TICKET) == PRINTED
    office.next_paper()


@pytest.mark.parametrize(
    "faults, paper, cover_open, error",
    [
        (Faults(), Paper.OK, False, False),
        (Faults(near_end=True), Paper.NEAR_END, False, False),
        (Faults(paper_out=True), Paper.OUT, False, False),
        (Faults(cover_open=True), Paper.OK, True, False),
        (Faults(error=True), Paper.OK, False, True),
        (Faults(silent=True), Paper.UNKNOWN, None, None),
    ],
    ids=str,
)
def test_status(
    place: Install, faults: Faults, paper: Paper, cover_open: bool | None, error: bool | None
) -> None:
    assert place(faults).client().status() == PrinterStatus(
        reachable=True, paper=paper, cover_open=cover_open, error=error
    )


def test_without_its_font_nothing_is_sent(place: Install, tmp_path: Path) -> None:
    office = place()
    report = office.client(Look(fonts=tmp_path)).print_ticket(1, TICKET)
    assert report == PrintReport(PrintOutcome.FAILED, "font_missing")


def test_an_emblem_that_is_no_picture_is_a_known_fault(place: Install, tmp_path: Path) -> None:
    (tmp_path / "emblem.png").write_text("no picture")
    report = place().client(Look(emblem=tmp_path / "emblem.png")).print_ticket(1, TICKET)
    assert report == PrintReport(PrintOutcome.FAILED, "emblem_unreadable")


def test_a_ticket_that_cannot_be_drawn_is_told_and_nothing_comes_out(
    place: Install, tmp_path: Path
) -> None:
    """The printer was asked before; the next paper of it is a whole one."""
    office = place()
    report = office.client(Look(fonts=tmp_path)).print_ticket(1, TICKET)
    assert report == PrintReport(PrintOutcome.FAILED, "font_missing")
    assert office.print_one() == PRINTED
    assert qr_of(office.next_paper()).text == TICKET.qr_content
    assert office.papers.empty()


def test_without_paper_nothing_is_drawn(place: Install, tmp_path: Path) -> None:
    """What would fail in drawing does not: the printer is asked first."""
    office = place(Faults(paper_out=True))
    report = office.client(Look(fonts=tmp_path)).print_ticket(1, TICKET)
    assert report == PrintReport(PrintOutcome.FAILED, "paper_out")


@pytest.mark.parametrize("width", PaperWidth)
def test_a_picture_is_sent_as_the_library_would(width: PaperWidth) -> None:
    picture = draw_paper(TICKET, width)
    library = Dummy()
    library.profile.profile_data = library.profile.profile_data | {
        "media": {"width": {"pixels": picture.width}}
    }
    library.hw("INIT")
    library.image(picture)
    library.cut()
    assert picture_stream(picture) == bytes(library.output)


class WakesUp(Faults):
    """Says nothing to the first question: it was busy; from then on it answers."""

    def now(self, question: int, taken: int) -> bytes:
        if not ASKED:
            ASKED.append(question)
            return b""
        return super().now(question, taken)


ASKED: list[int] = []


def test_a_printer_that_was_only_busy_tells_afterwards_why_nothing_came_out(
    place: Install,
) -> None:
    """Silence at the beginning is no proof of silence at the end."""
    ASKED.clear()
    office = place(WakesUp(cover_open=True))
    assert office.print_one() == PrintReport(PrintOutcome.UNKNOWN, "cover_open")
    assert office.papers.empty()
