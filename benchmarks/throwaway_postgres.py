"""A PostgreSQL server of one's own for as long as a block lasts; nothing of it remains."""

import ctypes
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psycopg
from psycopg import sql

USER: Final = "kezek"
START_SECONDS: Final = 30
CARELESS: Final = (
    *("fsync=off", "full_page_writes=off", "synchronous_commit=off"),
    *("min_wal_size=32MB", "max_wal_size=128MB"),
)
MEMORY: Final = Path("/dev/shm")  # noqa: S108  each server has a folder of its own there
ROOM: Final = 1 << 30
# A server without root: these may own the data when the caller is root.
OWNERS: Final = ("postgres", "nobody")


@dataclass(frozen=True, slots=True)
class Server:
    port: int
    door: Path | None = None
    """The folder of its Unix socket, for one that stands on another host."""

    def url(self, database: str = "postgres") -> str:
        if self.door is not None:
            return f"postgresql://{USER}@/{database}?host={self.door}&port={self.port}"
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{database}"

    def create_database(self, like: str = "") -> str:
        """The address of a new database: empty, or a copy of another one that nobody uses."""
        return self.url(self.new_database(like))

    def new_database(self, like: str = "") -> str:
        """The name of a new database, made in the same way."""
        name = f"office_{secrets.token_hex(6)}"
        template = like.rsplit("/", maxsplit=1)[-1] or "template1"
        command = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
        self._administer(command.format(sql.Identifier(name), sql.Identifier(template)))
        return name

    def drop_database(self, url: str) -> None:
        """Also when somebody is still connected."""
        name = sql.Identifier(url.rsplit("/", maxsplit=1)[1])
        self._administer(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))

    def _administer(self, command: sql.Composed) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(command)


@contextmanager
def throwaway_postgres(*, durable: bool = False) -> Iterator[Server]:
    """Durable means as in an office, with every commit on the disk; else fast, for tests."""
    folder = Path(tempfile.mkdtemp(prefix="kezek-pg-", dir=None if durable else quick_disk()))
    owner = server_owner()
    try:
        if owner is not None:
            shutil.chown(folder, owner)
        with running_server(folder, owner, settings=() if durable else CARELESS) as server:
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def running_server(folder: Path, owner: str | None, settings: Sequence[str]) -> Iterator[Server]:
    data = folder / "data"
    make = [program("initdb"), "-D", str(data), "-U", USER, "-A", "trust", "-E", "UTF8"]
    subprocess.run(
        [*make, "--locale=C", "--no-sync"], check=True, capture_output=True, user=owner, cwd=folder
    )
    port = free_port()
    options = [f"port={port}", "listen_addresses=127.0.0.1", f"unix_socket_directories={folder}"]
    options += ["max_connections=200", *settings]
    log = folder / "server.log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            [program("postgres"), "-D", str(data), *(f"-c{option}" for option in options)],
            stdout=output,
            stderr=output,
            user=owner,
            cwd=folder,
            preexec_fn=end_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509  sets one flag
        )
    try:
        wait_until_ready(Server(port), server, log)
        yield Server(port)
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(START_SECONDS)


def wait_until_ready(server: Server, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            psycopg.connect(server.url(), connect_timeout=2).close()
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > deadline:
                said = log.read_text(encoding="utf-8", errors="replace")
                raise RuntimeError(f"PostgreSQL did not start:\n{said}") from None
            time.sleep(0.02)
        else:
            return


def quick_disk() -> Path | None:
    """Memory, where there is enough; a new database is hundreds of files."""
    return MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM else None


def end_with_parent() -> None:
    """Asks the kernel to interrupt the server when its parent is killed."""
    set_parent_death_signal = 1
    ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGINT)


def server_owner() -> str | None:
    """PostgreSQL refuses to run as root; anybody else runs it under their own name."""
    if os.name == "nt" or os.geteuid() != 0:
        return None
    import pwd

    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in OWNERS if name in known)


def program(name: str) -> str:
    """The newest that Debian installed, else the one on PATH."""
    folders = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name)
    )
    for folder in reversed(folders):
        if found := shutil.which(name, path=str(folder)):
            return found
    if found := shutil.which(name):
        return found
    raise FileNotFoundError(f"PostgreSQL's {name} is not installed; `kezek test` installs it.")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
