from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from office.cli.app import main
from office.demo.sample_office import (
    YOUR_COUNTER,
    morning_of,
    open_demo_office,
    sample_file,
)
from shared.bootstrap import connect
from shared.domain.hours import Open, status_at
from shared.domain.ticket import TicketState
from shared.settings import FILE_NAME, Settings

READ = sample_file()


@pytest.mark.parametrize("day", ["2026-11-24", "2026-11-29", "2027-03-22", "2027-01-01"])
def test_the_demo_is_open_whenever_it_is_started(day: str) -> None:
    night = datetime.fromisoformat(f"{day}T21:30:00+00:00")
    moment = morning_of(READ.office, night)
    assert isinstance(status_at(READ.office.hours, moment), Open)
    assert f"{moment:%H:%M}" == "10:12"


def test_the_demo_begins_with_a_morning_behind_it(tmp_path: Path) -> None:
    moment = morning_of(READ.office, datetime.now(UTC))
    open_demo_office(tmp_path / "demo", READ, moment, "none")
    connection = connect(Settings.load(tmp_path / "demo" / FILE_NAME))
    day = connection.use_cases.reader.day()
    assert connection.verify() == []
    assert len(day.in_state(TicketState.SERVED)) >= 10
    assert len(day.in_state(TicketState.WAITING)) >= 5
    assert YOUR_COUNTER not in day.sittings
    assert len(day.sittings) == 3
    assert day.at_counter(YOUR_COUNTER) is None
    assert abs((connection.now() - moment).total_seconds()) < 60
    connection.close()


def test_without_a_screen_the_way_out_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert main(["demo", "--dir", str(tmp_path / "demo")]) == 2
    assert "--headless" in capsys.readouterr().err


def test_a_folder_of_somebody_else_is_not_emptied(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear", encoding="utf-8")
    assert main(["demo", "--headless", "--dir", str(tmp_path / "mine")]) == 2
    assert "already" in capsys.readouterr().err
    assert (tmp_path / "mine" / "letter.txt").exists()


@pytest.mark.timeout(300)  # three programs start, on a busy machine too
def test_the_headless_demo_plays_through_the_real_programs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pictures = tmp_path / "pictures"
    words = ["--headless", "--seconds", "0", "--pictures", str(pictures)]
    assert main(["demo", *words, "--dir", str(tmp_path / "demo")]) == 0, capsys.readouterr().err
    assert "papers   1 " in capsys.readouterr().out
    sizes = {}
    for file in pictures.glob("*.png"):
        with Image.open(file) as picture:
            sizes[file.stem] = picture.size
            assert len(picture.convert("RGB").getcolors(1 << 22) or ()) > 50, file
    assert sizes["1-begin-kiosk"] == sizes["4-call-display"] == (1920, 1080)
    assert sizes["5-service-counter"] == (980, 640)
