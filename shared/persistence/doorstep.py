"""Why a PostgreSQL server did not let anybody in, as far as its words and libpq's tell.

While a connection is being made libpq keeps no code, only texts: its own are English, a server's
may be Russian.
"""

import re
import socket
import ssl
from typing import Final

from shared.domain.errors import TURNED_AWAY, UNTRUSTED, KnownError
from shared.server_address import parse_server

SIGNS: Final = (
    ("does not match host name", "certificate_of_another"),
    ("certificate verify failed", "certificate_foreign"),
    ("SSL error", "certificate_foreign"),
    ("server does not support SSL", "server_without_tls"),
    ("root certificate file", "certificate_missing"),
    ("no password supplied", "password_needed"),
    ("password authentication failed", "password_wrong"),
    ("не прош", "password_wrong"),
    ("pg_hba.conf", "login_not_let_in"),
    ("not permitted to log in", "login_unknown"),
    ("вход запрещ", "login_unknown"),
    ("CONNECT", "login_without_rights"),
    ("connections for role", "login_full"),
    ("подключений для роли", "login_full"),
    ("too many c", "server_full"),
    ("слишком много", "server_full"),
    ('role "', "login_unknown"),
    ('роль "', "login_unknown"),
    ('database "', "database_unknown"),
    ('база данных "', "database_unknown"),
    ("Connection refused", "server_not_running"),
    ("resolve", "server_not_found"),
    ("translate host name", "server_not_found"),
    ("timeout", "server_silent"),
)
SSL_REQUEST: Final = (8).to_bytes(4, "big") + (80877103).to_bytes(4, "big")
EXPIRED: Final = 10
"""OpenSSL's number for it."""
FILE: Final = re.compile(r'file "([^"]*)"')


def is_expired(host: str, port: int, root: str, within_s: float = 3.0) -> bool:
    """Asks again, because libpq does not say why it does not like a certificate."""
    try:
        trusted = ssl.create_default_context(cafile=root)
        trusted.check_hostname = False
        with socket.create_connection((host, port), within_s) as plain:
            plain.sendall(SSL_REQUEST)
            if plain.recv(1) == b"S":
                trusted.wrap_socket(plain).close()
    except ssl.SSLCertVerificationError as error:
        return error.verify_code == EXPIRED
    except OSError:
        return False
    return False


def turned_away(error: Exception, url: str) -> KnownError | None:
    """The fault, if it ends only when somebody does something about it."""
    fault = refused(error, url)
    return fault if fault.code in UNTRUSTED | TURNED_AWAY else None


def refused(error: Exception, url: str) -> KnownError:
    """A fault that says what to do, also where libpq keeps the reason to itself."""
    server = parse_server(url)
    place = ", ".join(f"{host}:{port or 5432}" for host, port in server.hosts)
    fault = refusal(error, place, server.user, server.database)
    root = dict(server.query).get("sslrootcert", "")
    if fault.code == "certificate_foreign" and any(
        is_expired(host, int(port or 5432), root) for host, port in server.hosts
    ):
        return KnownError("certificate_expired", server=place)
    return fault


def refusal(error: Exception, server: str, login: str, database: str) -> KnownError:
    """A fault that says what to do."""
    said = str(error)
    code = next((code for sign, code in SIGNS if sign in said), "database_away")
    file = FILE.search(said)
    return KnownError(
        code,
        server=server,
        login=login,
        database=database,
        path=file[1] if file else "",
        reason=said.strip().partition("\n")[0],
    )
