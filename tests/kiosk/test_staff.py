"""The staff's menu: found by who knows it, opened by a PIN, and every copy on record."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from shared.application.office_document import read_office_file
from shared.application.take_ticket import TakeTicket
from shared.assets import asset
from shared.bootstrap import create_database
from shared.devices.printing.faults import Faults
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.domain.event import EventKind
from shared.domain.language import Language
from tests.kiosk.cable import Cable
from tests.kiosk.conftest import Start
from tests.kiosk.driven import DrivenKiosk
from tests.kiosk.test_layout import LANGUAGES, SIZES, flaws

TOPIC = "fire-inspection"
HEAD, CLERK = "5019", "2580"


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[VirtualPrinter]:
    with VirtualPrinter(tmp_path / "papers") as running:
        yield running


@pytest.fixture
def with_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sample office with the PINs of its file."""
    monkeypatch.setattr("tests.kiosk.conftest.found_office", found_with_pins)


def found_with_pins(settings: object, text: str) -> None:
    del text
    read = read_office_file(asset("sample", "office.toml"))
    create_database(settings, read.document, read.pins)  # type: ignore[arg-type]  # as given


def opened(kiosk: DrivenKiosk, pin: str) -> DrivenKiosk:
    """The menu, by keys."""
    kiosk.until_shown(f"topic-{TOPIC}")
    QTest.keyClick(kiosk.window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    kiosk.until(lambda: kiosk.find("staffPin"))
    for figure in pin:
        kiosk.touch(f"key-{figure}")
    kiosk.touch("key-check")
    kiosk.until(lambda: not kiosk.staff.working)
    return kiosk if kiosk.staff.clerk is None else laid_out(kiosk)


def laid_out(kiosk: DrivenKiosk) -> DrivenKiosk:
    """Nothing of the menu is cut, covered or outside: what is touched is where it is seen."""
    kiosk.until(lambda: not flaws(kiosk, "staff"))
    kiosk.still("staffClose")
    return kiosk


def test_a_long_press_on_the_emblem_asks_for_a_pin(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown(f"topic-{TOPIC}")
    emblem = kiosk.middle("emblem")
    kiosk.touch_at(emblem)
    assert kiosk.find("staffPin") is None
    QTest.mousePress(kiosk.window, Qt.MouseButton.LeftButton, pos=emblem)
    kiosk.until(lambda: kiosk.find("staffPin"))
    QTest.mouseRelease(kiosk.window, Qt.MouseButton.LeftButton, pos=emblem)
    kiosk.press(Qt.Key.Key_Escape)
    kiosk.until(lambda: kiosk.find("staffPin") is None)


@pytest.mark.usefixtures("with_pins")
def test_a_wrong_pin_opens_nothing_and_guessing_takes_time(start: Start) -> None:
    kiosk = opened(start(language=Language.EN), "9090")
    kiosk.until(lambda: kiosk.find("staffFault"))
    assert kiosk.find("staffPrinter") is None
    for _ in range(2):
        for figure in "9090":
            kiosk.touch(f"key-{figure}")
        kiosk.touch("key-check")
        kiosk.until(lambda: not kiosk.staff.working)
    for figure in CLERK:
        kiosk.touch(f"key-{figure}")
    kiosk.touch("key-check")
    kiosk.until(lambda: kiosk.says("Try again in"))
    assert kiosk.find("staffPrinter") is None


@pytest.mark.usefixtures("with_pins")
def test_a_clerk_prints_a_copy_that_says_so_and_is_on_record(
    start: Start, printer: VirtualPrinter, tmp_path: Path
) -> None:
    kiosk = start(printer=f"tcp://{printer.host}:{printer.port}", language=Language.EN)
    kiosk.take(TOPIC)
    kiosk.until(lambda: kiosk.visitor.visit.paper.in_hand)
    kiosk.touch("done")
    opened(kiosk, CLERK)
    kiosk.until(lambda: kiosk.find("copy-K001"))
    assert kiosk.find("staffLeave") is None
    kiosk.touch("copy-K001")
    kiosk.until(lambda: kiosk.says("The copy is printed"))
    kiosk.until(lambda: copies(kiosk) == [("sadykova", "K001", "printed")])
    assert len(list((tmp_path / "papers").glob("*.png"))) == 2
    assert list(kiosk.present().day.papers.values()) == ["printed"]


def copies(kiosk: DrivenKiosk) -> list[tuple[str, str, str]]:
    """Who let which ticket be printed again, and what became of it."""
    events = kiosk.use_cases.reader.events_after(0)
    return [
        (event.actor, event.text("label"), event.text("outcome"))
        for event in events
        if event.kind is EventKind.PAPER_COPIED
    ]


@pytest.mark.usefixtures("with_pins")
def test_paper_that_was_changed_is_seen_at_once(start: Start, printer: VirtualPrinter) -> None:
    printer.faults = Faults(paper_out=True)
    kiosk = start(printer=f"tcp://{printer.host}:{printer.port}", language=Language.EN)
    kiosk.until_shown("paperBanner")
    opened(kiosk, CLERK)
    kiosk.until(lambda: kiosk.says("kiosk-1: the printer has no paper"))
    printer.faults = Faults()
    kiosk.touch("bannerAction")
    kiosk.until(lambda: kiosk.says("Nothing is wrong with the printer"))


@pytest.mark.usefixtures("with_pins")
def test_only_who_leads_ends_the_kiosk(start: Start) -> None:
    kiosk = opened(start(), HEAD)
    ended: list[bool] = []
    kiosk.staff.left.connect(lambda: ended.append(True))
    kiosk.until(lambda: kiosk.find("staffLeave"))
    kiosk.touch("staffLeave")
    assert ended == [True]


@pytest.mark.usefixtures("with_pins")
def test_a_menu_that_is_left_alone_closes(start: Start) -> None:
    kiosk = opened(start(), HEAD)
    kiosk.until(lambda: kiosk.find("staffLeave"))
    kiosk.staff._rest.setInterval(1)
    kiosk.press(Qt.Key.Key_Shift)
    kiosk.until(lambda: kiosk.find("staffLeave") is None)
    assert kiosk.staff.clerk is None


@pytest.mark.usefixtures("with_pins")
def test_who_leads_pauses_a_topic_and_lets_it_go_on(start: Start) -> None:
    kiosk = opened(start(language=Language.EN), HEAD)
    kiosk.touch("staffTopics")
    kiosk.until(lambda: kiosk.find(f"pause-{TOPIC}"))
    laid_out(kiosk)
    kiosk.touch(f"pause-{TOPIC}")
    kiosk.until(lambda: kiosk.says("Paused. Touch to give tickets again"))
    assert list(kiosk.present().day.paused) == [TOPIC]
    kiosk.touch("staffClose")
    kiosk.until(lambda: kiosk.find("staffClose") is None)
    assert not kiosk.item(f"topic-{TOPIC}").isEnabled()
    opened(kiosk, HEAD)
    kiosk.touch("staffTopics")
    kiosk.until(lambda: kiosk.find(f"pause-{TOPIC}"))
    laid_out(kiosk)
    kiosk.touch(f"pause-{TOPIC}")
    kiosk.until(lambda: not kiosk.present().day.paused)
    kiosk.touch("staffClose")
    kiosk.until(lambda: kiosk.item(f"topic-{TOPIC}").isEnabled())
    kinds = [event.kind for event in kiosk.use_cases.reader.events_after(0)]
    assert kinds.count(EventKind.TOPIC_PAUSED) == kinds.count(EventKind.TOPIC_RESUMED) == 1


@pytest.mark.usefixtures("with_pins")
@pytest.mark.parametrize("language", list(Language))
def test_the_topics_menu_leaves_the_edges_of_the_window_free(
    start: Start, language: Language
) -> None:
    kiosk = opened(start(language=language), HEAD)
    kiosk.touch("staffTopics")
    kiosk.until(lambda: kiosk.find(f"pause-{TOPIC}"))
    laid_out(kiosk)
    card = kiosk.item("staffCard")
    there = card.mapRectToScene(QRectF(0, 0, card.width(), card.height()))
    margin = kiosk.window.height() / 50
    assert there.top() >= margin
    assert there.bottom() <= kiosk.window.height() - margin
    close = kiosk.item("staffClose")
    assert there.contains(close.mapRectToScene(QRectF(0, 0, close.width(), close.height())))


@pytest.mark.usefixtures("with_pins")
def test_a_pause_that_does_not_arrive_is_said(start: Start) -> None:
    cable = Cable()
    kiosk = opened(start(language=Language.EN, cable=cable), HEAD)
    kiosk.touch("staffTopics")
    kiosk.until(lambda: kiosk.find(f"pause-{TOPIC}"))
    laid_out(kiosk)
    cable.pulled = True
    kiosk.touch(f"pause-{TOPIC}")
    kiosk.until(lambda: kiosk.find("staffFault"))
    assert not kiosk.says("Paused. Touch")
    cable.pulled = False
    assert not kiosk.present().day.paused


@pytest.mark.usefixtures("with_pins")
def test_a_clerk_pauses_nothing(start: Start) -> None:
    kiosk = opened(start(), CLERK)
    kiosk.until(lambda: kiosk.find("staffTrial"))
    assert kiosk.find("staffTopics") is None


@pytest.mark.parametrize(
    "faults, sentence, papers",
    [
        (Faults(), "The test paper is printed", 1),
        (Faults(paper_out=True), "The test paper did not come out", 0),
    ],
    ids=["well", "no paper"],
)
@pytest.mark.usefixtures("with_pins")
def test_the_printer_is_tried_out_without_a_ticket(
    start: Start,
    printer: VirtualPrinter,
    tmp_path: Path,
    faults: Faults,
    sentence: str,
    papers: int,
) -> None:
    printer.faults = faults
    kiosk = opened(
        start(printer=f"tcp://{printer.host}:{printer.port}", language=Language.EN), CLERK
    )
    before = kiosk.present()
    kiosk.touch("staffTrial")
    kiosk.until(lambda: kiosk.says(sentence))
    laid_out(kiosk)
    assert len(list((tmp_path / "papers").glob("*.png"))) == papers
    assert kiosk.present().day == before.day


@pytest.mark.usefixtures("with_pins")
def test_where_no_printer_is_set_up_a_trial_says_so(start: Start) -> None:
    kiosk = opened(start(language=Language.EN), CLERK)
    kiosk.touch("staffTrial")
    kiosk.until(lambda: kiosk.says("No printer is set up"))


@SIZES
@LANGUAGES
@pytest.mark.usefixtures("with_pins")
def test_the_menu_is_whole(start: Start, language: Language, size: tuple[int, int]) -> None:
    kiosk = start(language=language, size=size)
    wish = partial(TakeTicket, topic_id=TOPIC, language=language, device="kiosk-1")
    for _ in range(6):
        kiosk.use_cases.take_ticket(wish())
    kiosk.until_shown(f"topic-{TOPIC}")
    QTest.keyClick(kiosk.window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    kiosk.until(lambda: kiosk.find("staffPin"))
    kiosk.staff.enter(HEAD)
    kiosk.until(lambda: kiosk.find("copy-K006"))
    laid_out(kiosk)
    kiosk.touch("staffTopics")
    kiosk.until(lambda: kiosk.find(f"pause-{TOPIC}"))
    laid_out(kiosk)
