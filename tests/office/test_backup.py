"""`kezek backup` and `kezek restore`, as typed."""

from configparser import ConfigParser
from pathlib import Path

import pytest

from office.cli.app import main
from shared.settings import Settings


@pytest.fixture
def settings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The settings of a new sample office."""
    assert main(["init", "--sample", "--dir", str(tmp_path)]) == 0
    capsys.readouterr()
    return str(tmp_path / "kezek.toml")


def test_a_backup_is_encrypted_for_the_key_and_comes_back_with_it(
    settings: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = tmp_path / "secret.txt"
    assert main(["backup", "new-key", str(key)]) == 0
    assert key.stat().st_mode & 0o777 == 0o600
    public = capsys.readouterr().out.split('recipient = "')[1].split('"')[0]
    text = Path(settings).read_text("utf-8").replace('recipient = ""', f'recipient = "{public}"')
    Path(settings).write_text(text, encoding="utf-8")
    assert Settings.load(Path(settings)).backup.recipient == public
    assert main(["backup", "--settings", settings]) == 0
    (file,) = (tmp_path / "backups").iterdir()
    assert str(file) in capsys.readouterr().out
    (tmp_path / "kezek.db").unlink()
    words = ["restore", str(file), "--settings", settings]
    assert main(words) == 2
    assert "key" in capsys.readouterr().err
    assert main([*words, "--key", str(key)]) == 0
    assert main(["verify", "--settings", settings]) == 0


def test_a_key_is_not_written_over(tmp_path: Path) -> None:
    key = tmp_path / "secret.txt"
    key.write_text("dear", encoding="utf-8")
    assert main(["backup", "new-key", str(key)]) == 2
    assert key.read_text("utf-8") == "dear"


def test_the_timer_makes_a_backup_every_day(settings: str, tmp_path: Path) -> None:
    root = tmp_path / "image"
    words = ["backup", "schedule", "--settings", settings, "--root", str(root)]
    assert main([*words, "--system", "linux", "--at", "20:15", "--account", "kezek"]) == 0
    units = root / "etc/systemd/system"
    parser = ConfigParser(interpolation=None)
    parser.read([units / "kezek-backup.service", units / "kezek-backup.timer"], "utf-8")
    assert parser["Service"]["ExecStart"].endswith(f"-m office backup --settings {settings}")
    assert parser["Timer"]["OnCalendar"] == "*-*-* 20:15:00"
    wanted = units / "timers.target.wants/kezek-backup.timer"
    assert wanted.resolve() == units / "kezek-backup.timer"
    assert main([*words, "--system", "linux", "--undo"]) == 0
    assert not [path for path in root.rglob("*") if path.is_symlink() or path.is_file()]


def test_windows_gets_a_task(settings: str, tmp_path: Path) -> None:
    words = ["backup", "schedule", "--settings", settings, "--root", str(tmp_path)]
    assert main([*words, "--system", "windows"]) == 0
    script = (tmp_path / "kezek-backup/install.ps1").read_text("utf-8")
    assert 'New-ScheduledTaskTrigger -Daily -At "21:30"' in script
    assert f"-m office backup --settings {settings}" in script


@pytest.mark.parametrize("words", [["--at", "25:00"], ["--account", "Not an account"]])
def test_nonsense_is_refused(settings: str, words: list[str], tmp_path: Path) -> None:
    asked = ["backup", "schedule", "--settings", settings, "--root", str(tmp_path / "r"), *words]
    assert main(asked) == 2
    assert not (tmp_path / "r").exists()
