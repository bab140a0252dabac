"""While somebody signs in at a real counter, nobody else on the machine learns a PIN or a hash."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from benchmarks.offscreen import Offscreen
from office.cli.init import found_office
from office.demo.screens import virtual_screen
from office.demo.stage import Program
from office.machine_files import write_privately
from office.settings_text import settings_text
from shared.application.office_document import read_office_file
from shared.assets import asset
from shared.persistence.notifications import CHANNEL
from shared.server_address import PASSWORDS
from shared.settings import FILE_NAME, Settings
from tests.counter.conftest import NEEDS_X
from tests.counter.onlooker import (
    Spy,
    files,
    found,
    kept_in_file,
    kept_on_server,
    parts_of_hashes,
    processes,
    queries,
)
from tests.machines import joined

PIN, WRONG, PASSWORD = "70362958", "59281640", "Quagga-7-Verandah!"
SECRETS = (PIN, WRONG, PASSWORD)


def office_in(folder: Path, **values: object) -> Settings:
    """The sample office: one clerk has a password, all others have the same PIN."""
    read = read_office_file(asset("sample", "office.toml"))
    pins = {clerk.id: PASSWORD if clerk.id == "isaev" else PIN for clerk in read.office.staff}
    return found_office(folder, read, pins, **values)


@contextmanager
def counter_of(settings: Settings) -> Iterator[Program]:
    """The program with a window that can be clicked."""
    with virtual_screen(1280, 800) as screen:
        counter = Offscreen("counter", settings, platform="xcb", screen=screen)
        counter.launch()
        try:
            counter.until_present()
            assert counter.program is not None
            yield counter.program
        finally:
            counter.end()


def sign_in_twice(counter: Program) -> None:
    """With a wrong and the right PIN, and then as another clerk with a password."""
    counter.click("clerk-kim")
    counter.click("counter-counter-1")
    for secret, then in ((WRONG, "signInFault"), (PIN, "callNext")):
        for figure in secret:
            counter.click(f"key-{figure}")
        counter.click_for("key-check", then)
    counter.click_for("signOut", "clerk-isaev")
    counter.click("clerk-isaev")
    counter.click("counter-counter-1")
    counter.click_for("secretKind", "passwordField")
    counter.click("passwordField")
    write(counter, PASSWORD)
    counter.click_for("passwordDone", "callNext")


def write(counter: Program, text: str) -> None:
    """By the keyboard, and by no command line of the test's own."""
    subprocess.run(
        ["xdotool", "type", "--delay", "40", "--file", "-"],
        env={**os.environ, "DISPLAY": counter.screen},
        input=text.encode(),
        check=True,
        timeout=60,
    )


@NEEDS_X
def test_a_machine_with_a_file(tmp_path: Path) -> None:
    settings = office_in(tmp_path)
    with Spy(processes) as spy, counter_of(settings) as counter:
        sign_in_twice(counter)
    assert any("-m\0counter\0" in text for text in spy.seen)
    assert settings.database_file is not None
    kept = kept_in_file(settings.database_file)
    written = files(tmp_path, settings.database)
    assert {FILE_NAME, "counter.log", "counter.out"} <= {file.name for file in written}
    every = {*SECRETS, *parts_of_hashes(kept)}
    assert found(every, [*spy.seen, *written.values()]) == []
    assert found(SECRETS, [kept]) == []
    raw = files(tmp_path)
    assert found(SECRETS, raw.values()) == []


@NEEDS_X
def test_a_machine_of_a_server(tmp_path: Path, postgresql_url: str) -> None:
    """Nor the server's administrator; nor does anybody learn the password of the login."""
    owner = office_in(tmp_path / "owner", database=postgresql_url)
    with (
        joined(owner, "counter", tmp_path / "pc") as machine,
        psycopg.connect(postgresql_url, autocommit=True) as server,
    ):
        machine.do("ALTER ROLE {login} SET log_statement = 'all'")
        log = log_of(server)
        before = log.stat().st_size
        write_privately(machine.settings.folder / FILE_NAME, settings_text(machine.settings))
        with Spy(processes, queries(server)) as spy, counter_of(machine.settings) as counter:
            sign_in_twice(counter)
        kept = kept_on_server(server)
        said = log.read_bytes()[before:].decode(errors="replace")
    assert any("-m\0counter\0" in text for text in spy.seen)
    assert "SELECT kezek_pin_owner" in said
    assert f"LISTEN {CHANNEL}" in spy.seen
    every = {*SECRETS, machine.password, *parts_of_hashes(kept)}
    written = files(machine.settings.folder, PASSWORDS)
    assert found(every, [*spy.seen, *written.values()]) == []
    assert found({*SECRETS, machine.password}, [kept]) == []
    assert found(every, [said]) == []


def log_of(server: psycopg.Connection) -> Path:
    row = server.execute("SHOW data_directory").fetchone()
    assert row is not None
    return Path(row[0]).parent / "server.log"
