"""An office on a server: made there, moved there and back, and no secret where others look."""

from pathlib import Path

import pytest

from benchmarks.throwaway_postgres import Server
from office.cli.app import main
from shared.server_address import parse_server
from shared.settings import Settings

SECRET = "s3cr:et\\word"


@pytest.fixture
def address(postgresql_url: str) -> str:
    """An empty database."""
    return postgresql_url


def test_an_office_is_made_on_a_server(
    address: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PGPASSWORD", SECRET)
    words = ["init", "--sample", "--dir", str(tmp_path), "--postgresql", address]
    assert main(words) == 0
    monkeypatch.delenv("PGPASSWORD")
    passwords = tmp_path / "kezek.pgpass"
    assert passwords.stat().st_mode & 0o777 == 0o600
    port = parse_server(address).hosts[0][1]
    assert passwords.read_text("utf-8") == f"127.0.0.1:{port}:*:kezek:s3cr\\:et\\\\word\n"
    settings = Settings.load(tmp_path / "kezek.toml")
    assert settings.database == address
    assert str(passwords) in str(settings.database_url)
    assert main(["verify", "--settings", str(tmp_path / "kezek.toml")]) == 0
    assert "s3cr" not in capsys.readouterr().out + (tmp_path / "kezek.toml").read_text("utf-8")


def test_a_password_in_the_address_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address = "postgresql://kezek:s3cret@127.0.0.1/office"
    words = ["init", "--sample", "--dir", str(tmp_path / "new"), "--postgresql", address]
    assert main(words) == 2
    said = capsys.readouterr()
    assert "password" in said.err
    assert "s3cret" not in said.err + said.out
    assert main([*words[:-1], "postgresql://[broken"]) == 2


def test_an_office_moves_to_a_server_and_back(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "--sample", "--dir", str(tmp_path)]) == 0
    file = tmp_path / "kezek.toml"
    file.write_text(file.read_text("utf-8") + "\n# the clerk's own words\n", encoding="utf-8")
    words = ["db", "move", "--settings", str(file)]
    old = tmp_path / "old.toml"
    old.write_text(file.read_text("utf-8"), encoding="utf-8")
    assert main([*words, "other.db", address]) == 2
    assert main([*words, "kezek.db", address]) == 0
    assert Settings.load(file).database == address
    assert "own words" in file.read_text("utf-8")
    assert main(["verify", "--settings", str(file)]) == 0
    capsys.readouterr()
    assert main(["verify", "--settings", str(old)]) == 2
    assert address in capsys.readouterr().err
    assert main([*words, address, "kezek.db"]) == 0
    assert main(["verify", "--settings", str(old)]) == 0


def test_a_certificate_is_asked_of_the_server(tmp_path: Path, postgresql_server: Server) -> None:
    """This one has none, so nothing is sent to it."""
    root = tmp_path / "root.crt"
    root.write_text("", encoding="utf-8")
    folder = tmp_path / "office"
    words = ["init", "--sample", "--dir", str(folder), "--postgresql", postgresql_server.url()]
    assert main([*words, "--certificate", str(tmp_path / "none.crt")]) == 2
    (folder / "office.toml").unlink()
    assert main([*words, "--certificate", str(root)]) == 2
    assert not (folder / "kezek.toml").exists()


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://db/office",
        "postgresql://kezek@db:5433/office?sslmode=verify-full&sslrootcert=kezek-server.crt",
        "postgresql://u%20%40@a:1,b:2/office?target_session_attrs=read-write",
        "postgresql://kezek@[::1]:5432/office",
    ],
)
def test_an_address_is_read_and_written_alike(address: str) -> None:
    assert parse_server(address).text() == address
