"""The address of a PostgreSQL server, without its password and wherever its files stand."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

PASSWORDS: Final = "kezek.pgpass"
"""The password file beside the settings, in libpq's form; only its owner may read it."""
CERTIFICATE: Final = "kezek-server.crt"
"""Beside the settings: whoever signed the server's certificate."""
LOCAL: Final = frozenset({"", "localhost", "127.0.0.1", "[::1]"})


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A postgresql:// address in its parts; `query` are libpq's options."""

    user: str
    password: str
    hosts: tuple[tuple[str, str], ...]
    """Host and port, in the order in which they are tried."""
    database: str
    query: tuple[tuple[str, str], ...]

    @property
    def is_local(self) -> bool:
        """Whether the way to the server leaves this machine."""
        return all(host in LOCAL for host, _ in self.hosts)

    def text(self) -> str:
        """The address without the password."""
        places = ",".join(f"{host}:{port}" if port else host for host, port in self.hosts)
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        query = urlencode(self.query, safe="/:")
        return urlunsplit(("postgresql", f"{user}{places}", f"/{quote(self.database)}", query, ""))

    def with_options(self, **options: str) -> "ServerAddress":
        """The same address with these of libpq's options."""
        query = tuple((dict(self.query) | options).items())
        return ServerAddress(self.user, self.password, self.hosts, self.database, query)

    def password_lines(self) -> str:
        """What a password file says of it."""
        return "".join(
            ":".join(
                part.replace("\\", "\\\\").replace(":", "\\:")
                for part in (host or "localhost", port or "5432", "*", self.user, self.password)
            )
            + "\n"
            for host, port in self.hosts
        )


def parse_server(address: str) -> ServerAddress:
    """Raises ValueError for what is no address."""
    parts = urlsplit(address)
    if parts.scheme not in {"postgresql", "postgres"}:
        raise ValueError('must begin with "postgresql://"')
    who, _, places = parts.netloc.rpartition("@")
    user, _, password = who.partition(":")
    hosts = tuple(_place(place) for place in places.split(","))
    return ServerAddress(
        unquote(user),
        unquote(password),
        hosts,
        unquote(parts.path.removeprefix("/")),
        tuple(parse_qsl(parts.query, keep_blank_values=True)),
    )


def _place(text: str) -> tuple[str, str]:
    if text.endswith("]"):
        return text, ""
    host, colon, port = text.rpartition(":")
    return (host, port) if colon else (text, "")


def located(address: str, folder: Path) -> str:
    """The address with the files that stand beside the settings, if they do."""
    server = parse_server(address)
    options = dict(server.query)
    if "passfile" not in options and not server.password and (folder / PASSWORDS).is_file():
        options["passfile"] = str((folder / PASSWORDS).absolute())
    if "sslrootcert" in options and options["sslrootcert"] != "system":
        options["sslrootcert"] = str((folder / options["sslrootcert"]).absolute())
    if options == dict(server.query):
        return address
    return server.with_options(**options).text() if not server.password else address
