"""A kiosk that died: each ticket it gave is finished or reported, and no paper comes out twice."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.print_journal import PrintJournal
from kiosk.viewmodels.owed_papers import RESTARTED, STANDS_THERE, fate
from shared.application.printing import PrintOutcome, PrintReport
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import connect
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket, TicketState
from shared.settings import Settings
from tests.kiosk.driven import driven, found_office, make_settings
from tests.samples import ticket

UNKNOWN = PrintReport(PrintOutcome.UNKNOWN, RESTARTED)
FAILED = PrintReport(PrintOutcome.FAILED, RESTARTED)
SOON, LATE = STANDS_THERE, STANDS_THERE + timedelta(seconds=1)
CALLED = replace(ticket(1), state=TicketState.CALLED, counter_id="1")


@pytest.mark.parametrize(
    "one, begun, passed, report",
    [
        (ticket(1), False, SOON, None),
        (ticket(1), False, LATE, FAILED),
        (CALLED, False, SOON, FAILED),
        (ticket(1), True, SOON, UNKNOWN),
        (ticket(1), True, LATE, UNKNOWN),
        (CALLED, True, SOON, UNKNOWN),
    ],
)
def test_what_becomes_of_an_owed_paper(
    one: Ticket,
    begun: bool,
    passed: timedelta,
    report: PrintReport | None,
) -> None:
    ids = frozenset({one.id}) if begun else frozenset[UUID]()
    assert fate(one, ids, one.issued_at + passed) == report


def test_the_journal_survives_a_cut_line(tmp_path: Path) -> None:
    journal = PrintJournal(tmp_path / "kiosk-1.papers")
    assert journal.begun() == frozenset()
    journal.begin(UUID(int=1))
    journal.begin(UUID(int=2))
    with (tmp_path / "kiosk-1.papers").open("a") as lines:
        lines.write("00000000-0000-0000")
    assert journal.begun() == {UUID(int=1), UUID(int=2)}
    journal.begin(UUID(int=3))
    assert journal.begun() == {UUID(int=1), UUID(int=2), UUID(int=3)}


def test_the_journal_forgets_what_is_told_but_nothing_of_this_start(tmp_path: Path) -> None:
    before = PrintJournal(tmp_path / "kiosk-1.papers")
    before.begin(UUID(int=1))
    before.begin(UUID(int=2))
    journal = PrintJournal(tmp_path / "kiosk-1.papers")
    journal.begin(UUID(int=3))
    journal.keep([UUID(int=2)])
    assert journal.begun() == {UUID(int=2), UUID(int=3)}


def test_a_disk_that_takes_nothing_holds_no_paper_back(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    PrintJournal(tmp_path / "no such folder" / "papers").begin(UUID(int=1))
    assert "a paper begins unrecorded" in caplog.text


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[VirtualPrinter]:
    with VirtualPrinter(tmp_path / "papers") as running:
        yield running


@pytest.fixture
def settings(tmp_path: Path, printer: VirtualPrinter) -> Settings:
    made = make_settings(tmp_path, printer=f"tcp://{printer.host}:{printer.port}")
    found_office(made)
    return made


def died_after(settings: Settings, *, device: str = "kiosk-1") -> Ticket:
    """A kiosk commits a ticket and is no more."""
    connection = connect(settings)
    wish = TakeTicket(topic_id="fire-inspection", language=Language.RU, device=device)
    given = connection.use_cases.take_ticket(wish).ticket
    connection.close()
    return given


def restarted(
    qapp: QApplication, settings: Settings, papers: dict[UUID, str]
) -> list[tuple[str, str]]:
    """The kiosk's reports after its start, until the record tells of exactly these papers."""
    with driven(qapp, settings) as kiosk:
        kiosk.until(lambda: dict(kiosk.present().day.papers) == papers)
        events = kiosk.use_cases.reader.events_after(0)
    reports = [event for event in events if event.kind is EventKind.PAPER_REPORTED]
    return [(event.text("outcome"), event.text("detail")) for event in reports]


def count(folder: Path) -> int:
    return len(list((folder / "papers").glob("*.png")))


def test_a_paper_that_was_never_begun_comes_out(
    qapp: QApplication, settings: Settings, tmp_path: Path
) -> None:
    given = died_after(settings)
    assert restarted(qapp, settings, {given.id: "printed"}) == [("printed", "")]
    assert restarted(qapp, settings, {given.id: "printed"}) == [("printed", "")]
    assert count(tmp_path) == 1


def test_a_paper_that_was_begun_is_reported_and_never_printed_again(
    qapp: QApplication, settings: Settings, tmp_path: Path
) -> None:
    given = died_after(settings)
    PrintJournal(tmp_path / "kiosk-1.papers").begin(given.id)
    assert restarted(qapp, settings, {given.id: "unknown"}) == [("unknown", RESTARTED)]
    assert count(tmp_path) == 0


def test_the_papers_of_other_kiosks_are_their_own(
    qapp: QApplication, settings: Settings, tmp_path: Path
) -> None:
    died_after(settings, device="kiosk-2")
    given = died_after(settings)
    assert restarted(qapp, settings, {given.id: "printed"}) == [("printed", "")]
    assert count(tmp_path) == 1
