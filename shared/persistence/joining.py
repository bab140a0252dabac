"""How another machine gets its own login: by a code that works once and soon ends."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import psycopg
from psycopg import sql

from shared.domain.errors import KnownError
from shared.persistence.engines import KEEPALIVES
from shared.persistence.faults import known_faults
from shared.persistence.migrate import connection_to, current
from shared.persistence.roles import JOINING, set_rights
from shared.persistence.schema import refuse_newer
from shared.server_address import ServerAddress, parse_server

LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""None is taken for another when it is read from paper."""
NAME, SECRET, PART = 5, 16, 4
LIFE: Final = timedelta(minutes=15)
PREFIX: Final = "kezek_join_"
SAFE, PLAIN = "S", "P"
"""The code's first letter: whether the server must speak TLS and know the secret."""
SCRAM: Final = b"scram-sha-256"
JOIN: Final = """\
CREATE OR REPLACE FUNCTION kezek_join(verifier text)
RETURNS TABLE (office text, login text, kind text, device text, certificate text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
DECLARE
  code join_code%ROWTYPE;
  made text;
BEGIN
  SELECT * INTO code FROM join_code
    WHERE role = session_user AND used_at IS NULL AND until > clock_timestamp() FOR UPDATE;
  IF NOT FOUND OR verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
    RAISE EXCEPTION 'no such code' USING ERRCODE = 'KZ002';
  END IF;
  made := format('kezek_%s_%s', code.device, left(md5(current_database() || code.office_id), 6));
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = made) THEN
    EXECUTE format('DROP ROLE %I', made);
  END IF;
  EXECUTE format('CREATE ROLE %I LOGIN CONNECTION LIMIT 24 PASSWORD %L IN ROLE %I',
    made, verifier, 'kezek_' || code.kind);
  DELETE FROM access WHERE office_id = code.office_id AND role = made;
  INSERT INTO access VALUES (code.office_id, made, code.kind, code.device);
  UPDATE join_code SET used_at = clock_timestamp()
    WHERE office_id = code.office_id AND role = code.role;
  EXECUTE format('ALTER ROLE %I NOLOGIN', session_user);
  RETURN QUERY SELECT code.office_id, made, code.kind, code.device, code.certificate;
END $$"""


@dataclass(frozen=True, slots=True)
class Joined:
    """What a new machine got; the password is nowhere else."""

    office: str
    login: str
    password: str
    kind: str
    device: str
    certificate: str


def install_rights(url: str) -> None:
    """Roles, rights and the way for machines to join.

    Raises KnownError `rights_missing`, or `database_newer`: an older program would take away what
    newer ones need.
    """
    with known_faults(), connection_to(url) as connection:
        refuse_newer(current(connection))
        may = connection.exec_driver_sql(
            "SELECT rolsuper OR rolcreaterole, quote_ident(current_schema()) FROM pg_roles"
            " WHERE rolname = current_user"
        ).one()
        if not may[0]:
            raise KnownError("rights_missing", right="CREATEROLE")
        set_rights(connection)
        connection.exec_driver_sql(JOIN.replace("{schema}", may[1]).replace("%", "%%"))
        connection.exec_driver_sql("REVOKE ALL ON FUNCTION kezek_join(text) FROM PUBLIC")
        connection.exec_driver_sql(f"GRANT EXECUTE ON FUNCTION kezek_join(text) TO {JOINING}")


def renew_rights(url: str) -> None:
    """After an upgrade, where there are rights already: new tables get theirs."""
    with known_faults(), psycopg.connect(url, **KEEPALIVES) as server:
        row = server.execute("SELECT to_regprocedure('kezek_join(text)')").fetchone()
    if row is not None and row[0] is not None:
        install_rights(url)


def new_code(url: str, office_id: str, kind: str, device: str, certificate: str) -> str:
    """The code without the server's place; `certificate` is what the machine should trust."""
    name, secret = _drawn(NAME), _drawn(SECRET)
    login = f"{PREFIX}{name.lower()}"
    with known_faults(), psycopg.connect(url, **KEEPALIVES) as server:
        _remove_old(server)
        row = server.execute(
            "INSERT INTO join_code (office_id, role, kind, device, certificate, until)"
            " VALUES (%s, %s, %s, %s, %s, clock_timestamp() + %s) RETURNING until::text",
            (office_id, login, kind, device, certificate, LIFE),
        ).fetchone()
        verifier = server.pgconn.encrypt_password(secret.encode(), login.encode(), SCRAM)
        made = "CREATE ROLE {} LOGIN CONNECTION LIMIT 1 VALID UNTIL {} PASSWORD {} IN ROLE {}"
        names = sql.Identifier(login), sql.Identifier(JOINING)
        until = row[0] if row else ""
        server.execute(sql.SQL(made).format(names[0], until, verifier.decode(), names[1]))
    parts = [secret[start : start + PART] for start in range(0, SECRET, PART)]
    return "-".join([(SAFE if "sslmode=verify" in url else PLAIN) + name, *parts])


def _drawn(length: int) -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(length))


def _remove_old(server: psycopg.Connection) -> None:
    old = (
        "DELETE FROM join_code WHERE used_at IS NOT NULL OR until < clock_timestamp()"
        " RETURNING role"
    )
    for (role,) in server.execute(old).fetchall():
        server.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(sql.Identifier(role)))


def devices_known(url: str, office_id: str) -> set[str]:
    """The machines that have joined, or are about to."""
    asked = (
        "SELECT device FROM access WHERE office_id = %(o)s"
        " UNION SELECT device FROM join_code WHERE office_id = %(o)s AND used_at IS NULL"
    )
    with known_faults(), psycopg.connect(url, **KEEPALIVES) as server:
        return {row[0] for row in server.execute(asked, {"o": office_id}).fetchall()}


def join(code: str, place: str) -> tuple[Joined, ServerAddress]:
    """Uses the code at the server `place`, such as `192.0.2.10/kezek`; once.

    Raises KnownError `join_code_wrong`, `database_away`.
    """
    letters = code.upper().replace("-", "").replace(" ", "")
    if len(letters) != 1 + NAME + SECRET or letters[0] not in SAFE + PLAIN:
        raise KnownError("join_code_wrong")
    server = parse_server(f"postgresql://{PREFIX}{letters[1 : 1 + NAME].lower()}@{place}")
    checked = {"sslmode": "require", "channel_binding": "require"} if letters[0] == SAFE else {}
    address = server.with_options(**checked)
    with (
        _code_faults(),
        psycopg.connect(address.text(), password=letters[1 + NAME :], **KEEPALIVES) as connection,
    ):
        return _joined(connection), server


def _joined(connection: psycopg.Connection) -> Joined:
    password = secrets.token_urlsafe(24)
    verifier = connection.pgconn.encrypt_password(password.encode(), b"", SCRAM)
    row = connection.execute("SELECT * FROM kezek_join(%s)", (verifier.decode(),)).fetchone()
    assert row is not None  # noqa: S101  a function that returns has a row
    office, login, kind, device, certificate = row
    return Joined(office, login, password, kind, device, certificate)


@contextmanager
def _code_faults() -> Iterator[None]:
    """A login that is not there any more and one that never was are the same wrong code."""
    try:
        with known_faults():
            yield
    except KnownError as error:
        if error.code == "database_refused":
            raise KnownError("join_code_wrong") from error
        raise
    except psycopg.Error as error:
        if error.sqlstate == "KZ002":
            raise KnownError("join_code_wrong") from error
        raise


def login_address(joined: Joined, server: ServerAddress, certificate: str) -> ServerAddress:
    """Where the machine works from now on; with `certificate` (a file) it checks the server."""
    own = ServerAddress(joined.login, joined.password, server.hosts, server.database, server.query)
    if not certificate:
        return own
    return own.with_options(sslmode="verify-full", sslrootcert=certificate)
