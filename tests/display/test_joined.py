"""A TV that has joined an office on a server, under its own login: its troubles reach the staff."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from office.cli.app import main
from shared.bootstrap import connect
from shared.domain.day import Day
from shared.settings import Settings
from tests.application.cap.messages import cancel, child
from tests.display.driven import DrivenTelevision, large_office, media_settings, on_air
from tests.display.test_alert import page_of
from tests.display.test_cap_folder import names, watching
from tests.machines import joined


@pytest.fixture
def owner(tmp_path: Path, postgresql_url: str) -> Settings:
    """The first machine, with the settings in its folder."""
    settings = large_office(tmp_path, database=postgresql_url)
    table = f'office_id = "{settings.office_id}"\ndatabase = "{postgresql_url}"\n'
    (tmp_path / "kezek.toml").write_text(table, encoding="utf-8")
    return settings


@pytest.fixture
def tv(
    qapp: QApplication, qtbot: QtBot, owner: Settings, tmp_path: Path
) -> Iterator[DrivenTelevision]:
    for name in ("media", "tv/cap"):
        (tmp_path / name).mkdir(parents=True)
    named = watching(owner, "tv-1")
    with joined(named, "display", tmp_path / "tv") as machine:
        settings = media_settings(machine.settings, tmp_path / "media")
        with on_air(qapp, qtbot, settings) as driven:
            yield driven


def known(owner: Settings) -> Day:
    """As the staff have it."""
    connection = connect(owner)
    try:
        return connection.use_cases.reader.day()
    finally:
        connection.close()


def test_the_trouble_with_its_media_is_told_and_that_it_is_over(
    tv: DrivenTelevision, owner: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def trouble() -> str:
        told = known(owner).devices.get("tv-1/media")
        return "not told" if told is None else told.trouble

    broken = tmp_path / "media" / "broken.mp4"
    broken.touch()
    tv.television.source._slow.setInterval(500)
    tv.television.source.start()
    tv.until(lambda: trouble() == "media_refused")
    assert main(["devices", "--settings", str(tmp_path / "kezek.toml")]) == 0
    assert "tv-1/media: some videos or images cannot be shown" in capsys.readouterr().out
    broken.unlink()
    tv.until(lambda: trouble() == "")


def test_messages_in_its_folder_are_shown_and_ended(
    tv: DrivenTelevision, owner: Settings, tmp_path: Path
) -> None:
    """And that one was no message is recorded."""
    folder = tmp_path / "tv" / "cap"
    first = child(tv.parts.connection.use_cases.reader.now())
    (folder / "1.xml").write_bytes(first.content)
    tv.until(lambda: page_of(tv) is not None)
    assert [entry.alert is not None for entry in known(owner).alerts.values()] == [True]
    end = cancel(first, tv.parts.connection.use_cases.reader.now())
    (folder / "2.xml").write_bytes(end.content)
    tv.until(lambda: page_of(tv) is None)
    (folder / "wrong.xml").write_bytes(b"no message")
    tv.until(lambda: names(folder / "refused") == ["wrong.xml", "wrong.xml.reason.txt"])
    tv.until(lambda: known(owner).devices["tv-1/alerts"].trouble == "")
