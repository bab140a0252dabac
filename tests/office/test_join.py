"""A further machine joins: by a code, once, with a login of its own on a strict server."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from benchmarks.throwaway_postgres import Server
from office.cli.app import main
from shared.persistence import roles
from shared.server_address import parse_server
from shared.settings import Settings


@pytest.fixture
def strict(postgresql_server: Server) -> Iterator[str]:
    """An empty database of a server that asks machines for their passwords."""
    url = postgresql_server.create_database()
    everybody = ",".join(f"+{role}" for role in (*map(roles.group, roles.KINDS), roles.JOINING))
    with psycopg.connect(url, autocommit=True) as server:
        row = server.execute("SHOW hba_file").fetchone()
        assert row is not None
        file = Path(row[0])
        before = file.read_text("utf-8")
        file.write_text(f"host all {everybody} 127.0.0.1/32 scram-sha-256\n{before}", "utf-8")
        server.execute("SELECT pg_reload_conf()")
        yield url
        file.write_text(before, "utf-8")
        server.execute("SELECT pg_reload_conf()")
        logins = "SELECT role FROM access UNION SELECT role FROM join_code"
        for (role,) in server.execute(logins).fetchall():
            server.execute(f"DROP ROLE {psycopg.sql.Identifier(role).as_string()}")
    postgresql_server.drop_database(url)


@pytest.fixture
def first(strict: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The settings of the first machine."""
    folder = tmp_path / "first"
    assert main(["init", "--sample", "--dir", str(folder), "--postgresql", strict]) == 0
    capsys.readouterr()
    return str(folder / "kezek.toml")


def shown_code(first: str, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """What the first machine shows."""
    port = parse_server(str(Settings.load(Path(first)).database)).hosts[0][1]
    asked = ["join-code", *words, "--settings", first, "--server", f"127.0.0.1:{port}"]
    assert main(asked) == 0
    match = re.search(r"kezek join (\S+)", capsys.readouterr().out)
    assert match is not None
    return match[1]


def test_a_machine_joins_once_and_works(
    first: str, strict: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its password is in its own file alone, and the code is spent."""
    code = shown_code(first, capsys, "kiosk")
    kiosk = tmp_path / "kiosk"
    assert main(["join", code.lower(), "--dir", str(kiosk)]) == 0
    said = capsys.readouterr().out
    settings = Settings.load(kiosk / "kezek.toml")
    assert settings.device == "kiosk-1"
    passwords = kiosk / "kezek.pgpass"
    assert passwords.stat().st_mode & 0o777 == 0o600
    secret = passwords.read_text("utf-8").strip().rpartition(":")[2]
    assert len(secret) == 32
    assert secret not in said + (kiosk / "kezek.toml").read_text("utf-8")
    assert main(["devices", "--settings", str(kiosk / "kezek.toml")]) == 0
    for again in (code, code.replace("-", "")):
        assert main(["join", again, "--dir", str(tmp_path / "thief")]) == 2
    assert "code" in capsys.readouterr().err
    assert not (tmp_path / "thief").exists()
    with psycopg.connect(strict, autocommit=True) as server:
        server.execute("REVOKE SELECT ON device FROM kezek_kiosk")
        assert main(["devices", "--settings", str(kiosk / "kezek.toml")]) == 2
        assert main(["db", "upgrade", "--settings", first]) == 0
        assert main(["devices", "--settings", str(kiosk / "kezek.toml")]) == 0
        kept = server.execute("SELECT rolpassword FROM pg_authid WHERE rolname ~ 'kiosk-1'")
        assert "SCRAM-SHA-256$" in str(kept.fetchall())
    listed = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True)
    log = (Path(_hba(strict)).parent.parent / "server.log").read_text("utf-8", errors="replace")
    for place in (listed.stdout, log):
        assert secret not in place


def _hba(url: str) -> str:
    with psycopg.connect(url) as server:
        row = server.execute("SHOW hba_file").fetchone()
        assert row is not None
        return str(row[0])


def test_a_replaced_machine_joins_again_under_its_name(
    first: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The old one's password ends with that."""
    for folder in ("old", "new"):
        code = shown_code(first, capsys, "display", "--device", "tv-7")
        assert main(["join", code, "--dir", str(tmp_path / folder)]) == 0
    assert main(["devices", "--settings", str(tmp_path / "new" / "kezek.toml")]) == 0
    assert main(["devices", "--settings", str(tmp_path / "old" / "kezek.toml")]) == 2


@pytest.mark.parametrize("name", ["tv-1/media", "/", "tv 1", "-tv"])
def test_a_machine_has_a_name_of_its_own(
    first: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One with a slash would be a part of another machine."""
    asked = ["join-code", "display", f"--device={name}", "--settings", first]
    assert main([*asked, "--server", "127.0.0.1"]) == 2
    assert "kezek join" not in capsys.readouterr().out


def test_a_code_ends(
    first: str, strict: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the server's clock; and the next code sweeps it away."""
    code = shown_code(first, capsys, "counter")
    with psycopg.connect(strict, autocommit=True) as server:
        server.execute("UPDATE join_code SET until = now() - interval '1 second'")
        assert main(["join", code, "--dir", str(tmp_path / "late")]) == 2
        shown_code(first, capsys, "counter")
        left = server.execute("SELECT rolname FROM pg_roles").fetchall()
        assert (f"kezek_join_{code[1:6].lower()}",) not in left


@pytest.mark.parametrize("code", ["", "nonsense", "PAAAAA-AAAA-AAAA-AAAA-AAAA@", "P@[x"])
def test_nonsense_is_no_code(code: str, tmp_path: Path) -> None:
    assert main(["join", code, "--dir", str(tmp_path / "new")]) == 2
    assert not (tmp_path / "new").exists()


def test_a_machine_that_has_settings_does_not_join(
    first: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is replaced, and the code stays good."""
    code = shown_code(first, capsys, "office")
    assert main(["join", code, "--dir", str(Path(first).parent)]) == 2
    assert main(["join", code, "--dir", str(tmp_path / "office")]) == 0
    assert main(["verify", "--settings", str(tmp_path / "office" / "kezek.toml")]) == 0


def test_only_a_server_can_be_joined(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "--sample", "--dir", str(tmp_path)]) == 0
    for words in (["join-code", "kiosk"], ["db", "rights"]):
        assert main([*words, "--settings", str(tmp_path / "kezek.toml")]) == 2
        assert "kezek db move" in capsys.readouterr().err
