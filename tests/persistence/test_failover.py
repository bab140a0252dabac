"""A server that dies is replaced by its standby, and no ticket that somebody holds is lost."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
import pytest

from benchmarks.throwaway_postgres import (
    Server,
    free_port,
    program,
    running_server,
    server_owner,
    wait_until_ready,
)
from shared.application.take_ticket import TakeTicket
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.persistence import migrate
from shared.persistence.office_cache import OfficeCache
from tests.persistence.conftest import Workplace, workplace_at
from tests.persistence.opening import TestClock, open_store
from tests.samples import office

pytestmark = pytest.mark.soak
FAILOVER_S = 15.0


@contextmanager
def standby_of(first: Server, folder: Path, owner: str | None) -> Iterator[tuple[Server, Path]]:
    """A second server that streams from the first; its address and its data."""
    data = folder / "standby"
    source = f"host=127.0.0.1 port={first.port} user=kezek application_name=standby"
    subprocess.run(
        [program("pg_basebackup"), "-d", source, "-D", str(data), "-R", "-X", "stream"],
        check=True,
        user=owner,
        cwd=folder,
    )
    port = free_port()
    log = folder / "standby.log"
    options = [f"-cport={port}", "-clisten_addresses=127.0.0.1", "-cmax_connections=200"]
    with log.open("wb") as output:
        server = subprocess.Popen(
            [program("postgres"), "-D", str(data), *options, f"-cunix_socket_directories={folder}"],
            stdout=output,
            stderr=output,
            user=owner,
            cwd=folder,
        )
    try:
        wait_until_ready(Server(port), server, log)
        yield Server(port), data
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)


def take(place: Workplace) -> TakeTicket:
    """Asked until it is answered, with the same id: as a kiosk does."""
    wish = TakeTicket(topic_id="a", language=Language.KK, device="kiosk-1")
    end = time.monotonic() + FAILOVER_S * 3
    while True:
        try:
            place.use_cases.take_ticket(wish)
        except KnownError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)
        else:
            return wish


def test_a_standby_takes_over_with_every_acknowledged_ticket() -> None:
    """Synchronous replication, the first killed without a word, the second promoted."""
    folder, owner = Path(tempfile.mkdtemp(prefix="kezek-pair-")), server_owner()
    try:
        if owner is not None:
            shutil.chown(folder, owner)
        with running_server(folder, owner, ()) as first, standby_of(first, folder, owner) as pair:
            second, data = pair
            url = first.create_database()
            migrate.upgrade(url)
            with psycopg.connect(first.url(), autocommit=True) as server:
                server.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
                server.execute("SELECT pg_reload_conf()")
            with workplace_at(url, office()):
                pass
            name = url.rsplit("/", maxsplit=1)[1]
            both = (
                f"postgresql://kezek@127.0.0.1:{first.port},127.0.0.1:{second.port}/{name}"
                "?target_session_attrs=read-write"
            )
            store = open_store(both, TestClock())
            place = Workplace(both, TestClock(), store, OfficeCache(lambda _document: office()))
            acknowledged = [take(place) for _ in range(50)]
            kill_server(folder / "data")
            died = time.monotonic()
            command = [program("pg_ctl"), "promote", "-D", str(data), "-w"]
            subprocess.run(command, check=True, user=owner, cwd=folder, capture_output=True)
            with psycopg.connect(second.url(), autocommit=True) as server:
                server.execute("ALTER SYSTEM RESET synchronous_standby_names")
                server.execute("SELECT pg_reload_conf()")
            acknowledged.append(take(place))
            print(f"failover: {time.monotonic() - died:.1f} s")
            assert time.monotonic() - died <= FAILOVER_S
            kept = {event.command_id for event in place.reader.events_after(0)}
            assert {wish.id for wish in acknowledged} <= kept
            assert place.findings() == []
            store.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def kill_server(data: Path) -> None:
    """The postmaster and all its children, as a power cut does."""
    postmaster = int((data / "postmaster.pid").read_text("utf-8").split()[0])
    children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text("utf-8").split()
    for process in (postmaster, *map(int, children)):
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
