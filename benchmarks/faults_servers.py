"""Two PostgreSQL servers, one the standby of the other, which can be killed, stopped and filled."""

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psutil
import psycopg

from benchmarks.throwaway_postgres import (
    START_SECONDS,
    USER,
    Server,
    end_with_parent,
    free_port,
    program,
    server_owner,
    wait_until_ready,
)

VOLUME_MIB: Final = 256
SETTINGS: Final = (
    "max_connections=120",
    "min_wal_size=2MB",
    "max_wal_size=32MB",
    "wal_keep_size=48MB",
    "wal_sender_timeout=5s",
    "wal_retrieve_retry_interval=500ms",
)
LET_IN: Final = f"""\
host all {USER} 127.0.0.1/32 trust
host replication {USER} 127.0.0.1/32 trust
host all all 127.0.0.1/32 scram-sha-256
"""
"""Whoever looks on needs no password; each machine has one."""
AGAIN_S: Final = 1.0
"""From one start by the service manager to the next."""
SYNCHRONOUS_S: Final = 60.0
BALLAST: Final = "ballast"
BLOCKS: Final = (1024 * 1024, 4096)


@dataclass(slots=True)
class Site:
    """One of the two machines: its volume and its server, if that runs."""

    name: str
    volume: Path
    owner: str | None
    small: bool
    """The volume is one of its own, so it can be filled."""
    port: int = field(default_factory=free_port)
    running: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    address: str = "127.0.0.1"
    within: tuple[str, ...] = ()
    """Words that run a command on the host with that address."""
    rules: str = LET_IN

    @property
    def data(self) -> Path:
        return self.volume / "data"

    @property
    def server(self) -> Server:
        return Server(self.port, self.volume if self.within else None)

    @property
    def log(self) -> Path:
        return self.volume.with_name(f"{self.name}.log")

    def make(self) -> None:
        """An empty cluster; its segments are small, so that a full disk is met soon."""
        words = ["-D", str(self.data), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C"]
        self._do("initdb", *words, "--wal-segsize=1", "--no-sync")
        (self.data / "pg_hba.conf").write_text(self.rules, encoding="ascii")

    def copy(self, primary: "Site") -> None:
        """Becomes a standby, from the primary's present."""
        if self.data.exists():
            shutil.rmtree(self.data)
        place = f"host={primary.address} port={primary.port}"
        source = f"{place} user={USER} application_name={self.name}"
        words = ["-d", source, "-D", str(self.data), "-R", "-X", "stream", "-c", "fast"]
        self._do("pg_basebackup", *words)

    def start(self) -> None:
        """Runs it; whether it answers is seen by `until_ready`."""
        options = [f"-cport={self.port}", f"-cunix_socket_directories={self.volume}"]
        options += [f"-c{one}" for one in (*SETTINGS, f"listen_addresses={self.address}")]
        self.started = time.monotonic()
        with self.log.open("ab") as output:
            self.running = subprocess.Popen(
                [*self._as_owner, program("postgres"), "-D", str(self.data), *options],
                stdout=output,
                stderr=output,
                user=None if self.within else self.owner,
                cwd=self.volume,
                preexec_fn=end_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509  sets one flag
            )

    def until_ready(self) -> None:
        assert self.running is not None
        wait_until_ready(self.server, self.running, self.log)

    def signal_all(self, what: signal.Signals) -> None:
        """The postmaster and all its children at once, as a machine without power."""
        assert self.running is not None
        with suppress(psutil.NoSuchProcess):
            master = psutil.Process(self.running.pid)
            if what is signal.SIGCONT:
                master.send_signal(what)
            children = master.children(recursive=True)
            for one in [*children] if what is signal.SIGCONT else [master, *children]:
                with suppress(psutil.NoSuchProcess):
                    one.send_signal(what)

    def kill(self) -> None:
        self.signal_all(signal.SIGKILL)
        assert self.running is not None
        self.running.wait()

    def promote(self) -> None:
        self._do("pg_ctl", "promote", "-D", str(self.data), "-w")

    def end(self) -> None:
        if self.running is None or self.running.poll() is not None:
            return
        self.running.send_signal(signal.SIGINT)
        try:
            self.running.wait(START_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()

    def fill(self) -> None:
        """Not a byte is left on the volume."""
        with (self.volume / BALLAST).open("wb", buffering=0) as ballast:
            for block in BLOCKS:
                with suppress(OSError):
                    while ballast.write(bytes(block)) == block:
                        pass

    def empty(self) -> None:
        (self.volume / BALLAST).unlink()

    def ask(self, *commands: str) -> None:
        """As the administrator; raises psycopg.Error."""
        with psycopg.connect(self.server.url(), autocommit=True, connect_timeout=3) as connection:
            for command in commands:
                connection.execute(command.encode())

    def use_up(self, segments: int) -> None:
        """Of its log, until it needs room on the volume; raises psycopg.Error."""
        with psycopg.connect(self.server.url(), autocommit=True, connect_timeout=3) as connection:
            for _ in range(segments):
                connection.execute("SELECT pg_logical_emit_message(false, 'kezek', 'full')")
                connection.execute("SELECT pg_switch_wal()")

    def backends(self) -> list[int]:
        """Those that serve somebody; none while it does not answer."""
        asked = (
            b"SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'"
            b" AND pid <> pg_backend_pid() ORDER BY pid"
        )
        with (
            suppress(psycopg.Error),
            psycopg.connect(self.server.url(), connect_timeout=3) as connection,
        ):
            return [int(row[0]) for row in connection.execute(asked)]
        return []

    def _do(self, name: str, *words: str) -> None:
        subprocess.run(
            [*self._as_owner, program(name), *words],
            check=True,
            capture_output=True,
            user=None if self.within else self.owner,
            cwd=self.volume,
        )

    @property
    def _as_owner(self) -> Sequence[str]:
        """Only root may enter a host; there the owner's name is taken."""
        if not self.within or self.owner is None:
            return self.within
        import pwd

        group = str(pwd.getpwnam(self.owner).pw_gid)
        person = ("--reuid", self.owner, "--regid", group, "--init-groups", "--pdeathsig", "INT")
        return (*self.within, "setpriv", *person)


@dataclass(slots=True)
class Pair:
    """The servers of an office; every commit waits for the standby."""

    primary: Site
    standby: Site

    @property
    def sites(self) -> tuple[Site, Site]:
        """In the same order for ever: as in the machines' settings."""
        first, second = sorted((self.primary, self.standby), key=lambda site: site.name)
        return first, second

    def begin(self) -> None:
        self.primary.make()
        self.primary.start()
        self.primary.until_ready()
        self._follow()

    def _follow(self) -> None:
        """The standby is made from the primary's present, and waited for from then on."""
        self.standby.copy(self.primary)
        self.standby.start()
        self.standby.until_ready()
        self.primary.ask("ALTER SYSTEM SET synchronous_standby_names = '*'")
        self.primary.ask("SELECT pg_reload_conf()")

    def until_synchronous(self) -> bool:
        """Whether the standby has everything within a while."""
        end = time.monotonic() + SYNCHRONOUS_S
        asked = b"SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'"
        while time.monotonic() < end:
            with (
                suppress(psycopg.Error),
                psycopg.connect(self.primary.server.url(), connect_timeout=3) as connection,
            ):
                if connection.execute(asked).fetchone():
                    return True
            time.sleep(0.1)
        return False

    def fail_over(self) -> None:
        """The first is dead, the standby takes over alone."""
        self.primary.kill()
        self.promote()

    def promote(self) -> None:
        """The standby takes over alone; whoever was the first must not be reached again."""
        self.standby.promote()
        self.standby.ask("ALTER SYSTEM RESET synchronous_standby_names")
        self.standby.ask("SELECT pg_reload_conf()")
        self.primary, self.standby = self.standby, self.primary

    def follow_again(self) -> None:
        """The one that died comes back as the standby."""
        self._follow()

    def keep(self) -> list[str]:
        """Starts what ended by itself, as a system's service manager does; whose names."""
        again = []
        for site in self.sites:
            ended = site.running is not None and site.running.poll() is not None
            if ended and time.monotonic() - site.started > AGAIN_S:
                site.start()
                again.append(site.name)
        return again


@contextmanager
def volume(folder: Path) -> Iterator[bool]:
    """Makes `folder`, small if that is allowed here: whether it is."""
    folder.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", f"size={VOLUME_MIB}m", "kezek-faults", str(folder)]
    small = (
        sys.platform == "linux"
        and subprocess.run(words, capture_output=True, check=False).returncode == 0
    )
    try:
        yield small
    finally:
        if small:
            subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def server_pair(folder: Path) -> Iterator[Pair]:
    """Two servers that last as long as the block."""
    owner = server_owner()
    with ExitStack() as stack:
        sites = []
        for name in ("first", "second"):
            place = folder / name
            small = stack.enter_context(volume(place))
            if owner is not None:
                shutil.chown(place, owner)
            sites.append(Site(name, place, owner, small))
        with running_pair(*sites) as pair:
            yield pair


@contextmanager
def running_pair(first: Site, second: Site) -> Iterator[Pair]:
    """The second follows the first; both end with the block."""
    with ExitStack() as stack:
        for site in (first, second):
            stack.callback(site.end)
        pair = Pair(first, second)
        pair.begin()
        yield pair
