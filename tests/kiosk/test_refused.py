"""A server that begins to refuse a kiosk at work: visitors notice nothing, the staff read why."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shared.application.office_document import read_office_file
from shared.assets import asset
from shared.bootstrap import create_database
from shared.domain.language import Language
from tests.kiosk.driven import DrivenKiosk, driven, make_settings
from tests.kiosk.test_offline import end_visit, labels
from tests.kiosk.test_staff import opened
from tests.machines import Joined, joined

TOPIC = "fire-inspection"


@pytest.fixture
def machine(tmp_path: Path, postgresql_url: str) -> Iterator[Joined]:
    read = read_office_file(asset("sample", "office.toml"))
    owner = make_settings(tmp_path, database=postgresql_url)
    create_database(owner, read.document, read.pins)
    with joined(owner, "kiosk", tmp_path / "kiosk") as machine:
        yield machine


@pytest.fixture
def kiosk(qapp: QApplication, machine: Joined) -> Iterator[DrivenKiosk]:
    with driven(qapp, machine.settings, language=Language.EN) as kiosk:
        kiosk.until_shown(f"topic-{TOPIC}")
        yield kiosk


CASES = {
    "password": (
        "ALTER ROLE {login} PASSWORD 'another'",
        "ALTER ROLE {login} PASSWORD {password}",
        "kezek join",
    ),
    "rights": (
        "REVOKE kezek_kiosk FROM {login}",
        "GRANT kezek_kiosk TO {login}",
        "kezek join",
    ),
    "too old": (
        "UPDATE office SET oldest_program = '9999'",
        "UPDATE office SET oldest_program = '0008'",
        "Update Kezek",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_kiosk_that_is_refused_gives_its_own_numbers_and_tells_the_staff(
    kiosk: DrivenKiosk, machine: Joined, case: str
) -> None:
    breaks, mends, words = CASES[case]
    machine.do(breaks, cut=True)
    assert kiosk.take(TOPIC) == "K900"
    assert not kiosk.says(words)
    end_visit(kiosk)
    kiosk.until(lambda: kiosk.parts.watch.is_away)
    opened(kiosk, "1001")
    kiosk.until(lambda: kiosk.says(words))
    kiosk.touch("staffClose")
    machine.do(mends)
    kiosk.until(lambda: not kiosk.parts.watch.is_away)
    kiosk.until(lambda: labels(kiosk) == ["K900"])
