"""A kiosk that starts while its database is away: refused, silent, or a disk that is not there."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from time import monotonic, sleep

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.office_memory import OfficeMemory
from office.settings_text import settings_text
from shared.application.follow import Snapshot
from shared.application.pause_topic import PauseTopic
from shared.bootstrap import connect_patiently
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.domain.errors import KnownError
from shared.domain.rights import LEADING
from shared.settings import FILE_NAME, Settings
from tests.kiosk.door import Door, Folder, Line, line_to
from tests.kiosk.driven import (
    MORNING,
    PORTRAIT,
    DrivenKiosk,
    driven,
    found_office,
    make_settings,
)

ROOT = Path(__file__).resolve().parents[2]
TOPIC = "fire-inspection"
PAUSED = "employment"
NOT_READY = ("Бұл киоск әлі дайын емес", "Этот киоск ещё не готов", "This kiosk is not ready yet")
LIMIT_S = 60


@pytest.fixture(params=["sqlite", "postgresql"])
def door(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Folder | Line]:
    if request.param == "sqlite":
        yield Folder(tmp_path / "disk")
        return
    with line_to(request.getfixturevalue("ready_postgresql")) as line:
        yield line


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[VirtualPrinter]:
    with VirtualPrinter(tmp_path / "papers") as running:
        yield running


@pytest.fixture
def settings(tmp_path: Path, door: Folder | Line, printer: VirtualPrinter) -> Settings:
    made = make_settings(
        tmp_path, database=door.database, printer=f"tcp://{printer.host}:{printer.port}"
    )
    found_office(made)
    return made


def memory_of(settings: Settings) -> Path:
    return settings.folder / "kiosk-1.office"


def remembered(settings: Settings) -> Snapshot | None:
    return OfficeMemory(memory_of(settings), settings.office_id).recall(MORNING)


def one_ticket_and_a_pause(qapp: QApplication, settings: Settings) -> None:
    """What the kiosk knows of its office when it is switched off."""
    with driven(qapp, settings) as kiosk:
        assert kiosk.take(TOPIC) == "K001"
        staff = kiosk.present().office.staff
        head = next(clerk for clerk in staff if clerk.role in LEADING)
        pause = PauseTopic(topic_id=PAUSED, clerk_id=head.id)
        kiosk.use_cases.pause_topic(pause)

        def knows() -> bool:
            if not memory_of(settings).exists():
                return False
            known = remembered(settings)
            return known is not None and bool(known.day.paused and known.day.tickets)

        kiosk.until(knows)
        kiosk.until(lambda: kiosk.visitor.visit.paper.in_hand)


def waiting_on_card(kiosk: DrivenKiosk) -> int:
    return int(kiosk.item(f"topic-{TOPIC}").property("waiting"))


def end_visit(kiosk: DrivenKiosk) -> None:
    kiosk.settle()
    kiosk.touch("done")
    kiosk.until_shown(f"topic-{TOPIC}")


def labels(kiosk: DrivenKiosk) -> list[str]:
    return [ticket.label for ticket in kiosk.present().waiting(TOPIC)]


def test_visitors_are_served_from_what_was_known_and_all_is_entered_in_order(
    qapp: QApplication, settings: Settings, door: Door, tmp_path: Path
) -> None:
    one_ticket_and_a_pause(qapp, settings)
    door.shut()
    with driven(qapp, settings) as kiosk:
        kiosk.until_shown(f"topic-{TOPIC}")
        assert waiting_on_card(kiosk) == 1
        assert not kiosk.item(f"topic-{PAUSED}").isEnabled()
        for number in (1, 2):
            assert kiosk.take(TOPIC) == f"K{899 + number}"
            assert kiosk.visitor.visit.issued is not None
            assert kiosk.visitor.visit.issued.ahead == number
            kiosk.until(lambda: kiosk.visitor.visit.paper.in_hand)
            end_visit(kiosk)
            assert waiting_on_card(kiosk) == number + 1
        door.open()
        kiosk.until(lambda: not kiosk.parts.watch.is_away)
        kiosk.until(lambda: labels(kiosk) == ["K001", "K900", "K901"])
        kiosk.until(lambda: waiting_on_card(kiosk) == 3)
        assert kiosk.take(TOPIC) == "K002"
        kiosk.until(lambda: list(kiosk.present().day.papers.values()) == ["printed"] * 4)
        assert kiosk.parts.connection.verify() == []
    assert len(list((tmp_path / "papers").glob("*.png"))) == 4


def test_a_kiosk_that_never_knew_its_office_says_so_and_starts_by_itself(
    qapp: QApplication, settings: Settings, door: Door
) -> None:
    door.shut()
    with driven(qapp, settings, size=PORTRAIT) as kiosk:
        kiosk.until(lambda: all(kiosk.says(words) for words in NOT_READY))
        door.open()
        assert kiosk.take(TOPIC) == "K001"


@pytest.mark.parametrize("door", ["postgresql"], indirect=True)
def test_a_server_that_says_nothing_keeps_nobody_waiting(
    qapp: QApplication, settings: Settings, door: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_ticket_and_a_pause(qapp, settings)
    monkeypatch.setattr("shared.bootstrap.OPENS_WITHIN_S", 0.2)
    door.hangs = True
    door.open()
    with driven(qapp, settings) as kiosk:
        assert not kiosk.parts.connection.is_open
        assert kiosk.take(TOPIC) == "K900"
        door.hangs = False
        door.open()
        kiosk.until(lambda: kiosk.parts.connection.is_open)
        kiosk.until(lambda: labels(kiosk) == ["K001", "K900"])


@pytest.mark.parametrize("door", ["sqlite"], indirect=True)
def test_the_lines_and_pauses_of_a_past_day_do_not_count_any_more(
    qapp: QApplication, settings: Settings, door: Folder
) -> None:
    one_ticket_and_a_pause(qapp, settings)
    door.shut()
    tomorrow = make_settings(
        settings.folder,
        database=door.database,
        printer=settings.kiosk.printer,
        now=MORNING + timedelta(days=1),
    )
    with driven(qapp, tomorrow) as kiosk:
        kiosk.until_shown(f"topic-{PAUSED}")
        assert kiosk.item(f"topic-{PAUSED}").isEnabled()
        assert waiting_on_card(kiosk) == 0
        assert kiosk.take(TOPIC) == "K900"
        door.open()
        kiosk.until(lambda: labels(kiosk) == ["K900"])


def test_a_wrong_address_is_refused_at_the_start(tmp_path: Path, postgresql_url: str) -> None:
    """A file that nobody has made, a database that the server does not know."""
    for database, code in (
        ("kezek.db", "database_missing"),
        (f"{postgresql_url}-gone", "database_unknown"),
    ):
        with pytest.raises(KnownError, match=code):
            connect_patiently(make_settings(tmp_path, database=database))


def test_a_folder_that_may_not_be_read_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_file", refuse)
    connection = connect_patiently(make_settings(tmp_path))
    with pytest.raises(KnownError, match="database_away"):
        connection.use_cases.reader.office()
    monkeypatch.undo()
    found_office(make_settings(tmp_path))
    assert connection.use_cases.reader.office().id == "emergency-front-office"
    connection.close()


def test_a_database_that_comes_and_is_another_offices_ends_the_kiosk(tmp_path: Path) -> None:
    """In the sentence and with the code of a start that is refused."""
    folder = tmp_path / "disk"
    settings = make_settings(tmp_path, database="disk/kezek.db")
    found_office(settings)
    folder.rename(tmp_path / "aside")
    other = settings.model_copy(update={"office_id": "another"})
    (tmp_path / FILE_NAME).write_text(settings_text(other), encoding="utf-8")
    kiosk = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "--settings", str(tmp_path / FILE_NAME)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        log = tmp_path / "logs" / "kiosk.log"
        end = monotonic() + LIMIT_S
        while not log.exists() or "first frame" not in log.read_text(encoding="utf-8"):
            assert monotonic() < end
            sleep(0.05)
        (tmp_path / "aside").rename(folder)
        _, told = kiosk.communicate(timeout=LIMIT_S)
    finally:
        kiosk.kill()
    assert kiosk.returncode == 2
    assert "kezek kiosk: " in told
    assert "another" in told
