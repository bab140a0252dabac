"""A machine that has joined an office on a real server, with a login and rights of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql

from office.machine_files import keep_server
from shared.persistence.joining import install_rights, join, login_address, new_code
from shared.settings import Settings


@dataclass
class Joined:
    """Its settings, and the hand of the server's administrator."""

    settings: Settings
    login: str
    password: str
    server: psycopg.Connection

    def do(self, statement: str, *, cut: bool = False) -> None:
        """With `{login}` and `{password}`; `cut` ends the machine's connections too."""
        named = sql.SQL(statement).format(
            login=sql.Identifier(self.login), password=sql.Literal(self.password)
        )
        self.server.execute(named)
        if cut:
            self.server.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s",
                [self.login],
            )


@contextmanager
def joined(settings: Settings, kind: str, folder: Path) -> Iterator[Joined]:
    """`settings` are the owner's, of an office that was founded; the machine's lie in `folder`."""
    url = str(settings.database_url)
    install_rights(url)
    code = new_code(url, settings.office_id, kind, settings.device, "")
    by_code, place = join(code, url.rpartition("@")[2])
    database = keep_server(login_address(by_code, place, ""), folder, "")
    with psycopg.connect(url, autocommit=True) as server:
        row = server.execute("SHOW hba_file").fetchone()
        assert row is not None
        rules = Path(row[0])
        before = rules.read_text("utf-8")
        rule = f'host all "{by_code.login}" 127.0.0.1/32 scram-sha-256\n'
        rules.write_text(rule + before, "utf-8")
        server.execute("SELECT pg_reload_conf()")
        own = settings.model_copy(update={"database": database}).placed_in(folder)
        machine = Joined(own, by_code.login, by_code.password, server)
        yield machine
        rules.write_text(before, "utf-8")
        server.execute("SELECT pg_reload_conf()")
        machine.do("DROP OWNED BY {login}", cut=True)
        machine.do("DROP ROLE {login}")
