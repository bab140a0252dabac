"""What the folder of CAP messages does with files while the office cannot be reached."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.application.cap.read import Rules
from shared.application.receive_cap import Outcome, Receipt, ReceiveCap
from shared.devices.alert_folder import CERTIFICATES, FOLDER_AWAY, AlertFolder, Sweep
from shared.domain.errors import KnownError

WITHIN_S = 5.0


class Office:
    """Takes every message, or fails as it is told to."""

    def __init__(self) -> None:
        self.fault = ""
        self.certificates = True
        self.received: list[bytes] = []

    def rules(self) -> Rules:
        if not self.certificates:
            raise KnownError("cap_certificates_unreadable", path="x")
        return Rules()

    def receive(self, command: ReceiveCap) -> Receipt:
        if self.fault:
            raise KnownError(self.fault)
        self.received.append(command.content)
        return Receipt(Outcome.RAISED, "id")


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def folder(tmp_path: Path, office: Office) -> Iterator[AlertFolder]:
    (tmp_path / "cap").mkdir()
    yield AlertFolder(tmp_path / "cap", "tv-1", office.rules, office.receive, str)
    assert [one for one in (tmp_path / "cap").iterdir() if one.is_file()] == []


def until(folder: AlertFolder, wanted: Sweep) -> None:
    end = time.monotonic() + WITHIN_S
    while folder.sweep() != wanted:
        assert time.monotonic() < end, folder.sweep()
        time.sleep(0.02)


@pytest.mark.parametrize("code", ["database_away", "database_busy", "database_full"])
def test_files_wait_for_the_database(
    folder: AlertFolder, office: Office, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    """However long; it is logged once, and nothing is wrong with the folder."""
    office.fault = code
    (folder.path / "1.xml").write_bytes(b"<a/>")
    until(folder, Sweep(waiting=True))
    until(folder, Sweep())
    for _ in range(5):
        assert folder.sweep() == Sweep()
    assert len(caplog.records) == 1
    assert office.received == []
    office.fault = ""
    until(folder, Sweep())
    assert office.received == [b"<a/>"]


def test_files_wait_for_the_certificates(folder: AlertFolder, office: Office) -> None:
    """Also before any is there the staff are told."""
    office.certificates = False
    assert folder.sweep() == Sweep(trouble=CERTIFICATES)
    (folder.path / "1.xml").write_bytes(b"<a/>")
    until(folder, Sweep(trouble=CERTIFICATES))
    office.certificates = True
    until(folder, Sweep())
    assert office.received == [b"<a/>"]


def test_a_folder_that_is_gone(tmp_path: Path, office: Office) -> None:
    folder = AlertFolder(tmp_path / "none", "tv-1", office.rules, office.receive, str)
    assert folder.sweep() == Sweep(trouble=FOLDER_AWAY)


def test_the_same_name_twice_is_kept_twice(folder: AlertFolder, office: Office) -> None:
    for content in (b"<a/>", b"<b/>"):
        (folder.path / "1.xml").write_bytes(content)
        until(folder, Sweep(waiting=True))
        until(folder, Sweep())
    assert office.received == [b"<a/>", b"<b/>"]
    assert len(list((folder.path / "taken").iterdir())) == 2
