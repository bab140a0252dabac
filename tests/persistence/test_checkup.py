"""Each thing that can be wrong with a database, made for real, is said with what to do."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from shared.domain.errors import AWAY, KnownError
from shared.domain.language import Language
from shared.persistence import checkup, schema
from shared.persistence.checkup import check_database
from shared.persistence.engines import KEEPALIVES
from shared.persistence.joining import install_rights
from shared.qt.texts import Texts
from tests.persistence.certificates import certify, make_authority, speaking_tls
from tests.persistence.conftest import Workplace, workplace_at
from tests.persistence.opening import TestClock, open_store
from tests.persistence.silent_proxy import silent_proxy
from tests.samples import office


def codes(target: Path | str, zone: str | None = None, office_id: str = "sample") -> list[str]:
    """What is found; each with a sentence in three languages and nothing left open in it."""
    texts = Texts()
    found = check_database(target, office_id, zone)
    for fault in found:
        sentences = {texts.error(language, fault) for language in Language}
        assert len(sentences) == 3
        for sentence in sentences:
            assert fault.code not in sentence
            assert "{" not in sentence
    return [fault.code for fault in found]


@pytest.fixture
def url(ready_postgresql: str) -> Iterator[str]:
    """The address of a sound office."""
    with workplace_at(ready_postgresql, office()):
        yield ready_postgresql


def changed(url: str, **parts: object) -> str:
    """The address with something else in it."""
    return make_url(url).set(**parts).render_as_string(hide_password=False)  # type: ignore[arg-type]


def test_a_sound_office_has_no_findings(url: str) -> None:
    assert codes(url) == []


def test_addresses_that_lead_nowhere(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert codes(changed(url, port=1)) == ["server_not_running"]
    assert codes(changed(url, host="no-such-host.invalid")) == ["server_not_found"]
    assert codes(changed(url, database="nothing")) == ["database_unknown"]
    assert codes(changed(url, username="nobody")) == ["login_unknown"]
    monkeypatch.setitem(KEEPALIVES, "connect_timeout", 2)
    with silent_proxy(url) as (way, proxy):
        proxy.passing.clear()
        assert codes(way) == ["server_silent"]


@pytest.fixture
def strict(url: str) -> Iterator[str]:
    """The address of a login with a password; another may not come in at all."""
    with psycopg.connect(url, autocommit=True) as server:
        row = server.execute("SHOW hba_file").fetchone()
        assert row is not None
        file = Path(row[0])
        before = file.read_text("utf-8")
        rules = "host all t_pass 127.0.0.1/32 scram-sha-256\nhost all t_out 127.0.0.1/32 reject\n"
        file.write_text(rules + before, "utf-8")
        server.execute("CREATE ROLE t_pass LOGIN PASSWORD 'right'")
        server.execute("CREATE ROLE t_out LOGIN")
        server.execute("CREATE ROLE t_full LOGIN CONNECTION LIMIT 0")
        server.execute("SELECT pg_reload_conf()")
        yield changed(url, username="t_pass")
        file.write_text(before, "utf-8")
        server.execute("SELECT pg_reload_conf()")
        server.execute("DROP OWNED BY t_pass; DROP ROLE t_pass, t_out, t_full")


def test_logins_that_are_not_let_in(url: str, strict: str) -> None:
    """A wrong password, none, a closed door, no room; and one that may come in and do nothing."""
    assert codes(changed(strict, password="wrong")) == ["password_wrong"]
    assert codes(strict) == ["password_needed"]
    assert codes(changed(strict, username="t_out")) == ["login_not_let_in"]
    assert codes(changed(strict, username="t_full")) == ["login_full"]
    right = changed(strict, password="right")
    assert codes(right) == ["login_without_rights"]
    install_rights(url)
    with psycopg.connect(url, autocommit=True) as server:
        server.execute("GRANT kezek_kiosk TO t_pass")
        server.execute("INSERT INTO access VALUES ('sample', 't_pass', 'kiosk', 'kiosk-1')")
        assert codes(right) == []
        server.execute("REVOKE ALL ON series FROM kezek_kiosk")
        assert codes(right) == ["rights_of_kind"]


def refused(url: str) -> str:
    """What a program says that begins with this address."""
    store = open_store(url, TestClock())
    try:
        with pytest.raises(KnownError) as told:
            schema.check(store)
    finally:
        store.close()
    return told.value.code


def test_a_start_says_the_same_as_the_check(url: str, strict: str) -> None:
    assert refused(changed(strict, password="wrong")) == "password_wrong"
    assert refused(strict) == "password_needed"
    assert refused(changed(strict, username="t_out")) == "login_not_let_in"
    assert refused(changed(strict, password="right")) == "database_refused"
    assert refused(changed(url, database="nothing")) == "database_unknown"
    assert refused(changed(url, port=1)) == "database_away"


@pytest.fixture
def speak_tls(url: str) -> Iterator[Callable[[tuple[Path, Path]], None]]:
    """Gives the server a certificate and its key."""
    with speaking_tls(url) as use:
        yield use


def test_certificates(
    url: str, speak_tls: Callable[[tuple[Path, Path]], None], tmp_path: Path
) -> None:
    """None, expired, of another machine, of another authority; and a good one."""
    own, foreign = make_authority(tmp_path / "own"), make_authority(tmp_path / "foreign")
    checked = changed(url, query={"sslmode": "verify-full", "sslrootcert": str(own)})
    assert codes(checked) == ["server_without_tls"]
    assert refused(checked) == "server_without_tls"
    assert "server_without_tls" in AWAY  # a program waits until somebody mends it
    for pair, code in (
        (certify(own.parent, "127.0.0.1", expired=True), ["certificate_expired"]),
        (certify(own.parent, "another.example"), ["certificate_of_another"]),
        (certify(foreign.parent, "127.0.0.1"), ["certificate_foreign"]),
        (certify(own.parent, "127.0.0.1"), []),
    ):
        speak_tls(pair)
        assert codes(checked) == code
    speak_tls(certify(own.parent, "127.0.0.1", expired=True))
    assert refused(checked) == "certificate_expired"
    lost = changed(url, query={"sslmode": "verify-full", "sslrootcert": str(tmp_path / "lost.crt")})
    assert codes(lost) == ["certificate_missing"]


@pytest.mark.parametrize(
    "statement, code",
    [
        ("UPDATE alembic_version SET version_num = '9999'", "program_older"),
        ("UPDATE alembic_version SET version_num = '0003'", "database_older"),
        ("DROP TABLE alembic_version", "schema_half"),
        ("DROP TABLE alert", "schema_half"),
        ("ALTER TABLE ticket DROP COLUMN paper", "schema_half"),
        ("UPDATE office SET moved_to = 'elsewhere'", "office_moved"),
    ],
)
def test_schemas(url: str, statement: str, code: str) -> None:
    """Of another program, or left half-way."""
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(statement)
    assert codes(url) == [code]


def test_another_office(url: str) -> None:
    assert codes(url, office_id="nobody's") == ["office_missing"]


def test_what_is_mild(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock an hour off, a server in another zone, an unknown version, little room."""

    class Late(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Late":
            return super().now(tz) + timedelta(hours=1)

    with psycopg.connect(url, autocommit=True) as server:
        server.execute("ALTER SYSTEM SET log_timezone = 'Europe/London'")
        server.execute("SELECT pg_reload_conf()")
    monkeypatch.setattr(checkup, "datetime", Late)
    monkeypatch.setattr(checkup, "SERVERS", range(90, 95))
    monkeypatch.setattr(checkup, "LITTLE_BYTES", 10**18)
    found = codes(url, zone="Asia/Almaty")
    assert found == ["server_version", "clock_differs", "server_zone", "disk_low"]
    assert {*found, "program_older"} == checkup.MILD


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_a_file(place: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is there, it is not, it is full, it is no database."""
    assert codes(place.target) == []
    monkeypatch.setattr(checkup, "LITTLE_BYTES", 10**18)
    assert codes(place.target) == ["disk_low"]
    assert codes(tmp_path / "nothing.db") == ["database_missing"]
    (tmp_path / "noise.db").write_bytes(b"noise" * 1000)
    assert codes(tmp_path / "noise.db") == ["database_damaged"]
