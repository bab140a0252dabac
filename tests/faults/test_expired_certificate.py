"""The server's certificate expires while the real programs run, each with a login of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from benchmarks.offscreen import Offscreen
from office.cli.init import found_office
from office.machine_files import write_privately
from office.settings_text import settings_text
from shared.application.office_document import read_office_file
from shared.assets import asset
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.persistence.notifications import CHANNEL
from shared.qt.texts import Texts
from shared.server_address import parse_server
from shared.settings import FILE_NAME
from tests.machines import Joined, joined
from tests.persistence.certificates import certify, make_authority, speaking_tls


@contextmanager
def machine_of(name: str, url: str, folder: Path, root: Path) -> Iterator[Joined]:
    """A machine with the program `name` that believes only a server certified by `root`."""
    read = read_office_file(asset("sample", "office.toml"))
    owner = found_office(
        folder / "owner", read, {c.id: "4711" for c in read.office.staff}, database=url
    )
    with joined(owner, name, folder / "pc") as machine:
        server = parse_server(machine.settings.database)
        strict = server.with_options(sslmode="verify-full", sslrootcert=str(root)).text()
        machine.settings = machine.settings.model_copy(update={"database": strict})
        machine.settings = machine.settings.placed_in(folder / "pc")
        write_privately(folder / "pc" / FILE_NAME, settings_text(machine.settings))
        yield machine


def listens(machine: Joined) -> bool:
    """Whether the program is told by the server what is new, through TLS."""
    row = machine.server.execute(
        "SELECT count(*) FROM pg_stat_activity JOIN pg_stat_ssl USING (pid)"
        " WHERE usename = %s AND query = %s AND ssl",
        [machine.login, f"LISTEN {CHANNEL}"],
    ).fetchone()
    return row == (1,)


def is_well(program: Offscreen) -> bool:
    """Whether its window answers, and shows no fault of the database."""
    seen = program.names()
    return seen != [""] and "awayBanner" not in seen


@pytest.mark.parametrize(
    "name, language",
    [("counter", Language.KK), ("kiosk", Language.RU), ("display", Language.EN)],
)
def test_a_program_says_what_to_do_and_is_back_by_itself(
    name: str, language: Language, postgresql_url: str, tmp_path: Path
) -> None:
    """In its log, and on the counter's window."""
    root = make_authority(tmp_path / "authority")
    good = certify(root.parent, "127.0.0.1")
    expired = certify(root.parent, "127.0.0.1", expired=True)
    with (
        speaking_tls(postgresql_url) as use,
        machine_of(name, postgresql_url, tmp_path, root) as machine,
    ):
        use(good)
        place = parse_server(machine.settings.database).hosts[0]
        fault = KnownError("certificate_expired", server=":".join(place))
        sentence = Texts().error(language, fault)
        program = Offscreen(name, machine.settings, options=("--language", language.value))
        program.launch()
        try:
            program.first_frame_ms()
            program.until(lambda: listens(machine), "its listener")
            use(expired)
            machine.do("SELECT 1", cut=True)
            program.until(lambda: sentence in program.said(), sentence)
            if name == "counter":
                program.until(lambda: "awayBanner" in program.names(), "a banner")
            use(good)
            program.until(lambda: listens(machine), "its listener again")
            program.until(lambda: is_well(program), "that it is back")
            assert program.said().count(sentence) == 1
        finally:
            program.end()
