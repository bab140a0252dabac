"""A server that begins to refuse a counter at work: the banner says what somebody must do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.application.office_document import read_office_file
from shared.assets import asset
from shared.bootstrap import create_database
from shared.domain.language import Language
from tests.counter.driven import PIN, WAIT_MS, DrivenCounter, driven
from tests.counter.layout import flaws_in_each_language
from tests.kiosk.driven import make_settings
from tests.machines import Joined, joined

WAIT = "What you see is the last that was known. Trying again by itself."
CASES = {
    "password": (
        "ALTER ROLE {login} PASSWORD 'another'",
        "ALTER ROLE {login} PASSWORD {password}",
        "password_wrong",
        "kezek join",
    ),
    "shut out": ("ALTER ROLE {login} NOLOGIN", "ALTER ROLE {login} LOGIN", "login_unknown", "join"),
    "rights": (
        "REVOKE kezek_counter FROM {login}",
        "GRANT kezek_counter TO {login}",
        "login_without_rights",
        "kezek join",
    ),
    "a table": (
        "REVOKE SELECT ON event FROM kezek_counter",
        "GRANT SELECT ON event TO kezek_counter",
        "database_refused",
        "kezek db check",
    ),
    "too old": (
        "UPDATE office SET oldest_program = '9999'",
        "UPDATE office SET oldest_program = '0008'",
        "database_newer",
        "Kezek",
    ),
    "half a migration": (
        "ALTER TABLE office RENAME COLUMN oldest_program TO aside",
        "ALTER TABLE office RENAME COLUMN aside TO oldest_program",
        "schema_half",
        "kezek restore",
    ),
}


@pytest.fixture
def machine(tmp_path: Path, postgresql_url: str) -> Iterator[Joined]:
    read = read_office_file(asset("sample", "office.toml"))
    owner = make_settings(tmp_path, database=postgresql_url)
    create_database(owner, read.document, {clerk.id: PIN for clerk in read.office.staff})
    with joined(owner, "counter", tmp_path / "pc") as machine:
        yield machine


@pytest.fixture
def counter(qapp: QApplication, qtbot: QtBot, machine: Joined) -> Iterator[DrivenCounter]:
    with driven(qapp, qtbot, machine.settings, Language.EN) as counter:
        counter.until_shown("clerk-kim")
        yield counter


@pytest.mark.parametrize("case", CASES)
def test_a_counter_that_is_refused_says_what_to_do_and_goes_on_when_that_is_done(
    counter: DrivenCounter, machine: Joined, case: str
) -> None:
    breaks, mends, code, words = CASES[case]
    machine.do(breaks, cut=True)
    watch = counter.parts.watch
    counter.bot.waitUntil(lambda: getattr(watch.fault, "code", "") == code, timeout=WAIT_MS)
    counter.until_shown("awayBanner", "The database cannot be used")
    for language in Language:
        counter.made.shell.chooseLanguage(language.value)
        assert watch.fault is not None
        sentence = counter.parts.texts.error(language, watch.fault)
        assert words in sentence
        assert any(text.startswith(sentence) for text in counter.texts())
    if case == "password":
        assert flaws_in_each_language(counter) == []
    machine.do(mends)
    counter.bot.waitUntil(lambda: counter.find("awayBanner") is None, timeout=WAIT_MS)
    counter.sign_in()


def test_a_cable_says_only_that_it_is_tried_again(counter: DrivenCounter, machine: Joined) -> None:
    machine.do("ALTER ROLE {login} CONNECTION LIMIT 0", cut=True)
    counter.until_shown("awayBanner", "No connection to the database")
    assert WAIT in counter.texts()
    machine.do("ALTER ROLE {login} CONNECTION LIMIT 24")
    counter.bot.waitUntil(lambda: counter.find("awayBanner") is None, timeout=WAIT_MS)
