"""A cable that is dead without a word is noticed, by who listens and by who waits for an answer."""

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import psycopg
import pytest
from psycopg.pq.abc import PGconn
from sqlalchemy import make_url

from shared.application.ports import Feed
from shared.domain.errors import KnownError
from shared.persistence import notifications, postgresql
from tests.persistence.conftest import Workplace, workplace_at
from tests.persistence.opening import open_store
from tests.persistence.silent_proxy import SilentProxy, silent_proxy
from tests.samples import office

LONG = 20.0
NOTICED_S, BACK_S = 5.0, 3.0
NEAR = "198.18.77.1"
"""This end of the cable."""


@pytest.fixture
def far(ready_postgresql: str) -> Iterator[tuple[Workplace, SilentProxy]]:
    """The office as seen through a proxy."""
    with workplace_at(ready_postgresql, office()) as near, silent_proxy(ready_postgresql) as way:
        url, proxy = way
        store = open_store(url, near.clock)
        yield Workplace(url, near.clock, store, near.offices), proxy
        proxy.passing.set()
        store.close()


def wait_until_lost(feed: Feed) -> None:
    """Returns when the listener says that the database is away."""
    for _ in range(int(LONG)):
        try:
            feed.wait(1.0)
        except KnownError:
            return
    pytest.fail("nothing was noticed")


def outage(far: Workplace, proxy: SilentProxy, url: str) -> tuple[float, float, list[str]]:
    """Seconds until the listener noticed, until it was back, and what became of a command."""
    feed = far.store.feed()
    far.take()
    assert feed.wait(LONG)
    told: list[str] = []

    def command() -> None:
        try:
            far.take()
        except KnownError as error:
            told.append(error.code)

    proxy.passing.clear()
    cut = time.monotonic()
    worker = threading.Thread(target=command)
    worker.start()
    wait_until_lost(feed)
    noticed = time.monotonic() - cut
    worker.join(LONG)
    with psycopg.connect(url, autocommit=True) as server:
        server.execute("NOTIFY kezek")  # missed, and made up for by the hint of coming back
    proxy.passing.set()
    mended = time.monotonic()
    while True:
        try:
            if feed.wait(1.0):
                break
        except KnownError:
            continue
    back = time.monotonic() - mended
    feed.close()
    return noticed, back, told


def test_silence_is_noticed_and_ends_what_waits(
    far: tuple[Workplace, SilentProxy], ready_postgresql: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With shorter times than an office's, for the sake of this suite."""
    monkeypatch.setattr(notifications, "PING_S", 0.1)
    monkeypatch.setattr(notifications, "ANSWER_S", 0.8)
    place, proxy = far
    *_, told = outage(place, proxy, ready_postgresql)
    assert told == ["database_away"]
    place.take()


def test_a_server_that_goes_after_its_last_answer_is_no_error_of_the_program(
    far: tuple[Workplace, SilentProxy], ready_postgresql: str, caplog: pytest.LogCaptureFixture
) -> None:
    place, _ = far
    with (
        place.store.reading() as session,
        psycopg.connect(ready_postgresql, autocommit=True) as server,
    ):
        session.text("SELECT pg_backend_pid()")
        server.execute("SELECT pg_terminate_backend(%s, 5000)", session.cursor.fetchone())
    assert caplog.records == []
    place.take()


def hold_too_long(place: Workplace) -> None:
    """Until somebody else has got a ticket."""
    with place.unit() as unit:
        unit.ticket(place.take().id)


def test_who_falls_silent_with_the_office_in_hand_lets_go_of_it(
    ready_postgresql: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others wait for seconds only; who comes back is told to ask again."""
    held = postgresql.BEGIN_WRITING
    assert held.count("'4s'") == 1
    monkeypatch.setattr(postgresql, "BEGIN_WRITING", held.replace("'4s'", "'0.2s'"))
    with workplace_at(ready_postgresql, office()) as place:
        with pytest.raises(KnownError, match="database_away"):
            hold_too_long(place)
        assert place.take().number == 2
        assert place.findings() == []


def test_a_quiet_office_is_no_silence(
    far: tuple[Workplace, SilentProxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked for a sign of life again and again, the server answers; nobody sees an outage."""
    monkeypatch.setattr(notifications, "PING_S", 0.02)
    place, _ = far
    feed = place.store.feed()
    asked = []
    look_after = notifications.Notifications._look_after

    def counted(own: notifications.Notifications, server: PGconn, now: float) -> float:
        due = look_after(own, server, now)
        asked.append(own._asked_at is not None)
        return due

    monkeypatch.setattr(notifications.Notifications, "_look_after", counted)
    while asked.count(True) < 5:
        assert not feed.wait(0.1)
    place.take()
    assert feed.wait(LONG)
    feed.close()


@pytest.mark.soak
def test_silence_is_noticed_within_five_seconds(
    far: tuple[Workplace, SilentProxy], ready_postgresql: str
) -> None:
    """And three seconds after it ends, the programs are back."""
    place, proxy = far
    noticed, back, told = outage(place, proxy, ready_postgresql)
    assert noticed <= NOTICED_S
    assert back <= BACK_S
    assert told == ["database_away"]


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


@pytest.fixture
def cable() -> Iterator[str]:
    """Two ends of a virtual cable; the far one with its own address in its own namespace."""
    if os.name == "nt" or os.geteuid() != 0 or shutil.which("ip") is None:
        pytest.skip("network namespaces need root and iproute2: the cut cable is NOT tested here")
    name = f"kz{os.getpid() % 10000}"
    try:
        ip("netns", "add", name)
    except subprocess.CalledProcessError as error:
        pytest.skip(f"network namespaces are not allowed here: NOT tested ({error.stderr!r})")
    try:
        ip("link", "add", f"{name}a", "type", "veth", "peer", "name", f"{name}b", "netns", name)
        ip("addr", "add", f"{NEAR}/30", "dev", f"{name}a")
        ip("link", "set", f"{name}a", "up")
        for words in (
            ["addr", "add", "198.18.77.2/30", "dev", f"{name}b"],
            ["link", "set", f"{name}b", "up"],
            ["link", "set", "lo", "up"],
        ):
            ip("-n", name, *words)
        yield name
    finally:
        ip("netns", "del", name)


LISTENER = """
import sys, time
from shared.domain.errors import KnownError
from shared.persistence.notifications import Notifications
feed = Notifications(sys.argv[1])
assert not feed.wait(0.1)
print("up", flush=True)
while True:
    try:
        if feed.wait(1.0):
            print("heard", time.time(), flush=True)
    except KnownError:
        print("lost", time.time(), flush=True)
        time.sleep(0.5)
"""


READER = """
import sys, time
from shared.domain.errors import KnownError
from shared.persistence.postgresql import PostgresStore
store = PostgresStore(sys.argv[1], "front-office")
store.schema_version()
print("up", flush=True)
while True:
    try:
        store.schema_version()
        print("heard", time.time(), flush=True)
    except KnownError:
        print("lost", time.time(), flush=True)
    time.sleep(0.5)
"""


@contextmanager
def on_the_far_side(cable: str, program: str, url: str, folder: Path) -> Iterator[IO[str]]:
    """What a program in the other namespace prints, whose server is at this end of the cable.

    Its address names that server twice, as one that names a standby.
    """
    server = make_url(url)
    forward = folder / "forward.py"
    forward.write_text(
        "import sys\nfrom tests.persistence.silent_proxy import SilentProxy\nimport socket, time\n"
        "real = socket.create_server\n"
        f"socket.create_server = lambda _a: real(({NEAR!r}, 0))\n"
        f"proxy = SilentProxy('127.0.0.1', {server.port})\n"
        "print(proxy.listener.getsockname()[1], flush=True)\ntime.sleep(60)\n",
        encoding="utf-8",
    )
    root = Path(__file__).resolve().parents[2]
    env = os.environ | {"PYTHONPATH": str(root)}
    with subprocess.Popen(
        [sys.executable, str(forward)], stdout=subprocess.PIPE, text=True, env=env
    ) as proxy:
        assert proxy.stdout is not None
        port = int(proxy.stdout.readline())
        far = url.replace(f"{server.host}:{server.port}", f"{NEAR}:{port},{NEAR}:{port}")
        command = ["ip", "netns", "exec", cable, sys.executable, "-c", program, far]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as running:
            assert running.stdout is not None
            try:
                yield running.stdout
            finally:
                running.kill()
                proxy.kill()


@pytest.mark.soak
@pytest.mark.parametrize("program", [LISTENER, READER], ids=["listener", "reader"])
def test_a_cut_cable_between_two_hosts(
    cable: str, program: str, ready_postgresql: str, tmp_path: Path
) -> None:
    """Who listens in another namespace, and who only reads, whose cable is taken down and up."""
    with on_the_far_side(cable, program, ready_postgresql, tmp_path) as says:
        assert says.readline() == "up\n"
        cut = time.time()
        ip("link", "set", f"{cable}a", "down")
        at = until_it_says(says, "lost")
        assert at - cut <= NOTICED_S
        ip("link", "set", f"{cable}a", "up")
        mended = time.time()
        assert until_it_says(says, "heard") - mended <= BACK_S


def until_it_says(says: IO[str], awaited: str) -> float:
    """The moment."""
    while True:
        word, at = says.readline().split()
        if word == awaited:
            return float(at)
