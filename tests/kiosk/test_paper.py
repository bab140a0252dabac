"""The paper that comes out, and what the visitor is told when none does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageChops
from pytestqt.qtbot import QtBot

from kiosk.paper_texts import paper_texts
from kiosk.real_printer import LIMITS
from kiosk.viewmodels.printer_watch import LOOK_MS, PrinterWatch, trouble
from shared.application.printing import Paper, PrinterStatus
from shared.assets import asset
from shared.devices.printing.faults import Faults
from shared.devices.printing.null_printer import MemoryPrinter
from shared.devices.printing.paper import draw_paper
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.domain.language import Language
from shared.qt.jobs import JobRunner
from tests.kiosk.cable import Cable
from tests.kiosk.conftest import Start
from tests.kiosk.driven import DrivenKiosk, sample_text

TOPIC = "fire-inspection"


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[VirtualPrinter]:
    with VirtualPrinter(tmp_path / "papers") as running:
        yield running


def address(printer: VirtualPrinter) -> str:
    return f"tcp://{printer.host}:{printer.port}"


def papers(kiosk: DrivenKiosk) -> list[str]:
    """What the database knows of papers."""
    return list(kiosk.present().day.papers.values())


def papers_in(folder: Path) -> list[Path]:
    return sorted((folder / "papers").glob("*.png"))


@pytest.mark.parametrize("language", list(Language))
def test_the_paper_tells_what_the_screen_tells(
    start: Start, printer: VirtualPrinter, tmp_path: Path, language: Language
) -> None:
    kiosk = start(printer=address(printer), language=language)
    kiosk.take(TOPIC)
    kiosk.until(lambda: papers(kiosk) == ["printed"])
    ticket = next(iter(kiosk.present().day.tickets.values()))
    token = kiosk.use_cases.reader.token_of(ticket.id)
    (path,) = papers_in(tmp_path)
    with Image.open(path) as paper:
        (code,) = zxingcpp.read_barcodes(paper.convert("L"))
    assert code.text == f"HTTPS://KEZEK.EXAMPLE.KZ/T/{token}"


def test_the_code_on_the_screen_leads_to_the_same_place(start: Start, tmp_path: Path) -> None:
    kiosk = start()
    kiosk.take(TOPIC)
    shot = tmp_path / "shot.png"
    assert kiosk.window.grabWindow().save(str(shot))
    ticket = next(iter(kiosk.present().day.tickets.values()))
    with Image.open(shot) as picture:
        (code,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert code.text.endswith(f"/T/{kiosk.use_cases.reader.token_of(ticket.id)}")


@pytest.mark.parametrize(
    "faults, outcome, title",
    [
        (Faults(), "printed", "Возьмите, пожалуйста, талон"),
        (Faults(paper_out=True), "failed", "Бумага не вышла, но Ваш номер действует"),
        (Faults(cover_open=True), "failed", "Бумага не вышла, но Ваш номер действует"),
        (
            Faults(reset_after=9_000),
            "unknown",
            "Если бумага не вышла, Ваш номер всё равно действует",
        ),
    ],
    ids=["well", "no paper", "cover open", "line breaks"],
)
def test_what_became_of_the_paper_is_said_and_recorded(
    start: Start, printer: VirtualPrinter, faults: Faults, outcome: str, title: str
) -> None:
    printer.faults = faults
    kiosk = start(printer=address(printer), language=Language.RU)
    kiosk.take(TOPIC)
    kiosk.until(lambda: papers(kiosk) == [outcome])
    kiosk.until(lambda: kiosk.text("paperTitle") == title)
    if outcome != "printed":
        assert "сфотографируйте" in kiosk.text("paperDetail")


def test_a_printer_that_is_off_is_no_reason_to_go_without_a_number(start: Start) -> None:
    kiosk = start(printer="tcp://127.0.0.1:9", language=Language.RU)
    assert kiosk.take(TOPIC) == "K001"
    kiosk.until(lambda: kiosk.text("paperTitle") == "Бумага не вышла, но Ваш номер действует")
    kiosk.until(lambda: papers(kiosk) == ["failed"])


def test_where_no_printer_is_set_up_nothing_is_called_a_fault(start: Start) -> None:
    kiosk = start(language=Language.RU)
    kiosk.take(TOPIC)
    kiosk.until(lambda: kiosk.text("paperTitle") == "Ваш номер действует и без бумаги")


def test_the_next_visitor_does_not_wait_for_the_paper_of_the_last(
    start: Start, printer: VirtualPrinter, tmp_path: Path
) -> None:
    printer.faults = Faults(slow=1.0)
    kiosk = start(printer=address(printer))
    kiosk.take(TOPIC)
    kiosk.touch("done")
    assert kiosk.take("employment") == "M001"
    kiosk.until(lambda: papers(kiosk) == ["printed", "printed"])
    assert len(papers_in(tmp_path)) == 2


def test_a_paper_of_an_outage_is_reported_afterwards(start: Start, printer: VirtualPrinter) -> None:
    printer.faults = Faults(slow=0.5)
    cable = Cable()
    kiosk = start(printer=address(printer), cable=cable)
    kiosk.take(TOPIC)
    cable.pulled = True
    kiosk.until(lambda: kiosk.text("paperTitle") == "Талоныңызды алыңыз")
    cable.pulled = False
    kiosk.until(lambda: papers(kiosk) == ["printed"])


def test_a_report_is_made_again_after_an_outage_that_nobody_else_noticed(
    start: Start, printer: VirtualPrinter, caplog: pytest.LogCaptureFixture
) -> None:
    printer.faults = Faults(slow=0.5)
    cable = Cable()
    kiosk = start(printer=address(printer), cable=cable)
    kiosk.take(TOPIC)
    cable.loses_reports = True
    kiosk.until(lambda: "not yet reported" in caplog.text)
    cable.loses_reports = False
    assert not kiosk.parts.watch.is_away
    kiosk.until(lambda: papers(kiosk) == ["printed"])


def test_the_paper_is_the_drawing_of_what_the_screen_shows(
    start: Start, printer: VirtualPrinter, tmp_path: Path
) -> None:
    kiosk = start(printer=address(printer), language=Language.EN)
    label = kiosk.take("civil-defence")
    kiosk.until(lambda: papers(kiosk) == ["printed"])
    shown, office = kiosk.visitor.visit.issued, kiosk.present().office
    assert shown is not None
    texts = paper_texts(kiosk.parts.texts, office, shown)
    (path,) = papers_in(tmp_path)
    with Image.open(path) as paper, Image.open(asset("paper", "emblem.png")) as emblem:
        for said, same in ((label, True), ("A002", False)):
            drawn = draw_paper(replace(texts, label=said), emblem=emblem).convert("L")
            out = paper.convert("L").crop((0, 0, *drawn.size))
            differs = ImageChops.difference(out, drawn).getbbox()
            assert (differs is None) is same


def test_a_morning_is_stamped_in_the_offices_time(start: Start) -> None:
    kiosk = start(now=datetime(2026, 11, 23, 4, 0, 30, tzinfo=UTC))
    kiosk.until(lambda: kiosk.text("clock") == "09:00")


def test_an_office_without_a_page_shows_and_prints_no_code(
    start: Start, printer: VirtualPrinter, tmp_path: Path
) -> None:
    plain = sample_text().replace('visitor_page = "https://kezek.example.kz"\n', "")
    kiosk = start(printer=address(printer), office=plain)
    kiosk.take(TOPIC)
    kiosk.until(lambda: papers(kiosk) == ["printed"])
    shot = tmp_path / "shot.png"
    assert kiosk.window.grabWindow().save(str(shot))
    for file in (shot, *papers_in(tmp_path)):
        with Image.open(file) as picture:
            assert list(zxingcpp.read_barcodes(picture.convert("L"))) == []


def test_a_printer_without_paper_is_told_before_the_touch_and_after_it_is_well_again(
    start: Start, printer: VirtualPrinter, tmp_path: Path
) -> None:
    printer.faults = Faults(paper_out=True)
    kiosk = start(printer=address(printer))
    kiosk.until_shown("paperBanner")
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    printer.faults = Faults()
    kiosk.touch("take")
    kiosk.until_shown("done")
    assert kiosk.find("paperBanner") is None
    kiosk.until(lambda: papers(kiosk) == ["printed"])
    kiosk.touch("done")
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.until(lambda: kiosk.find("paperBanner") is None)
    assert len(papers_in(tmp_path)) == 1


def test_where_no_printer_is_set_up_nothing_is_missed(start: Start) -> None:
    kiosk = start()
    kiosk.take(TOPIC)
    kiosk.touch("done")
    kiosk.until_shown(f"topic-{TOPIC}")
    assert kiosk.find("paperBanner") is None


def test_the_office_hears_of_the_printer_and_that_it_is_well_again(
    start: Start, printer: VirtualPrinter
) -> None:
    def told() -> str | None:
        state = kiosk.present().day.devices.get("kiosk-1")
        return None if state is None else state.trouble

    printer.faults = Faults(near_end=True)
    kiosk = start(printer=address(printer))
    kiosk.until(lambda: told() == "paper_near_end")
    assert kiosk.find("paperBanner") is None
    printer.faults = Faults(paper_out=True)
    kiosk.take(TOPIC)
    kiosk.until(lambda: told() == "paper_out")
    printer.faults = Faults()
    kiosk.touch("done")
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.take(TOPIC)
    kiosk.until(lambda: told() == "")


@pytest.mark.parametrize(
    "status, code",
    [
        (PrinterStatus(True, Paper.OK, False, False), ""),
        (PrinterStatus(True, Paper.NEAR_END, False, False), ""),
        (PrinterStatus(True, Paper.UNKNOWN, None, None), ""),
        (PrinterStatus(True, Paper.OUT, False, False), "paper_out"),
        (PrinterStatus(True, Paper.OK, True, False), "cover_open"),
        (PrinterStatus(True, Paper.OK, False, True), "printer_error"),
        (PrinterStatus(False, Paper.UNKNOWN, None, None), "printer_unreachable"),
    ],
)
def test_only_what_keeps_paper_back_is_trouble(status: PrinterStatus, code: str) -> None:
    assert trouble(status) == code


def test_a_printer_is_looked_at_again_and_again(qtbot: QtBot) -> None:
    states = iter([Paper.OUT, Paper.OUT, Paper.OK])
    seen: list[str] = []

    class Changing(MemoryPrinter):
        def status(self) -> PrinterStatus:
            return PrinterStatus(True, next(states, Paper.OK), False, False)

    jobs = JobRunner()
    watch = PrinterWatch(Changing(), jobs, look_ms=1)
    watch.changed.connect(lambda: seen.append(watch.trouble))
    watch.look()
    qtbot.waitUntil(lambda: seen == ["paper_out", ""])
    watch.close()
    jobs.close()


def test_a_cable_that_is_cut_is_known_in_ten_seconds() -> None:
    """One rest, and a connection that nobody answers."""
    assert LOOK_MS / 1000 + LIMITS.connect < 10
