from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shared.domain.errors import KnownError
from shared.settings import FILE_NAME, Settings, find_settings
from shared.toml_file import TomlFileError


def write(folder: Path, text: str) -> Path:
    file = folder / FILE_NAME
    file.write_text(text, encoding="utf-8")
    return file


def test_one_key_is_enough_and_paths_start_at_the_file(tmp_path: Path) -> None:
    settings = Settings.load(write(tmp_path, 'office_id = "one"'))
    assert settings.database_file == tmp_path / "kezek.db"
    assert settings.logs == tmp_path / "logs"
    assert settings.database_url is None
    assert settings.media_folder is None
    assert settings.simulation is None


def test_an_address_of_postgresql_is_no_file(tmp_path: Path) -> None:
    text = 'office_id = "one"\ndatabase = "postgresql://kezek@db/office"'
    settings = Settings.load(write(tmp_path, text))
    assert settings.database_url == "postgresql://kezek@db/office"
    assert settings.database_file is None


def test_all_mistakes_come_at_once_with_their_lines(tmp_path: Path) -> None:
    text = """
databse = "kezek.db"
database = "mysql://db"
device = "kiosk 1"
[kiosk]
paper = "81"
printer = "tcp://printer:port"
[display]
volume = 101
voice = "yes"
[simulation]
anchor_real = 2026-11-23T10:00:00
"""
    with pytest.raises(TomlFileError) as caught:
        Settings.load(write(tmp_path, text))
    assert caught.value.code == "settings_broken"
    assert [(mistake.place, mistake.line) for mistake in caught.value.mistakes] == [
        ("office_id", None),
        ("databse", 2),
        ("database", 3),
        ("device", 4),
        ("kiosk.paper", 6),
        ("kiosk.printer", 7),
        ("display.volume", 9),
        ("display.voice", 10),
        ("simulation.anchor_virtual", 11),
        ("simulation.anchor_real", 12),
    ]
    assert "Did you mean database?" in str(caught.value)


def test_the_simulated_clock_runs_faster_from_its_anchor(tmp_path: Path) -> None:
    text = """office_id = "one"
[simulation]
anchor_real = 2026-11-23T10:00:00Z
anchor_virtual = 2026-11-23T09:00:00+05:00
factor = 60
"""
    simulation = Settings.load(write(tmp_path, text)).simulation
    assert simulation is not None
    later = datetime(2026, 11, 23, 10, tzinfo=UTC) + timedelta(seconds=2)
    assert simulation.at(later) == datetime(2026, 11, 23, 4, 2, tzinfo=UTC)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="settings_missing"):
        Settings.load(tmp_path / "none.toml")


def test_the_environment_names_the_file_before_the_usual_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = write(tmp_path, "")
    elsewhere = tmp_path / "other.toml"
    elsewhere.write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KEZEK_SETTINGS", raising=False)
    assert find_settings() == Path(here.name)
    monkeypatch.setenv("KEZEK_SETTINGS", str(elsewhere))
    assert find_settings() == elsewhere
