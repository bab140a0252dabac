"""What a kiosk keeps of its office: the same when it is read, and refused when it is not whole."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.office_memory import OfficeMemory
from shared.application.follow import Snapshot
from shared.application.office_document import read_office_text
from shared.domain.availability import Pause
from shared.domain.day import Day, DeviceState
from tests.kiosk.driven import sample_text
from tests.samples import MORNING, office, ticket

OFFICE = read_office_text(sample_text()).office


def known(now: datetime = MORNING) -> Snapshot:
    tickets = {one.id: one for one in (ticket(1), ticket(2))}
    day = Day(
        seq=7,
        tickets=tickets,
        sittings={"1": "ann"},
        papers=dict.fromkeys(tickets, "printed"),
        paused={"a": Pause(), "b": Pause(MORNING + timedelta(hours=1))},
        devices={"kiosk-1": DeviceState("kiosk", "paper_out", MORNING)},
    )
    return Snapshot(office(), day, now, {"a": 61.5})


def kept(folder: Path, snapshot: Snapshot, office_id: str = "sample") -> OfficeMemory:
    OfficeMemory(folder / "kiosk-1.office", office_id).keep(snapshot)
    return OfficeMemory(folder / "kiosk-1.office", office_id)


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    later = MORNING + timedelta(minutes=5)
    assert kept(tmp_path, known()).recall(later) == replace(known(), now=later)
    assert [file.name for file in tmp_path.iterdir()] == ["kiosk-1.office"]


def test_an_office_file_comes_back_whole(tmp_path: Path) -> None:
    snapshot = Snapshot(OFFICE, Day(), MORNING, {})
    assert kept(tmp_path, snapshot, OFFICE.id).recall(MORNING) == snapshot


def test_a_later_day_begins_with_nothing_but_the_office(tmp_path: Path) -> None:
    tomorrow = MORNING + timedelta(days=1)
    found = kept(tmp_path, known()).recall(tomorrow)
    assert found == Snapshot(office(), Day(), tomorrow, {"a": 61.5})


def test_a_clock_that_is_behind_goes_on_from_what_was_known(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    found = kept(tmp_path, known()).recall(MORNING - timedelta(days=365))
    assert found == known()
    assert "clock of this machine is behind" in caplog.text
    caplog.clear()


def test_the_day_is_the_offices_own(tmp_path: Path) -> None:
    """At 23:30 UTC it is the next day in Almaty."""
    evening = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    found = kept(tmp_path, known(now=evening)).recall(MORNING)
    assert found is not None
    assert len(found.day.tickets) == 2


def written(folder: Path, head: dict[str, object], body: str) -> OfficeMemory:
    whole = {"format": 1, "office": "sample", "sha256": sha256(body.encode()).hexdigest()} | head
    file = folder / "kiosk-1.office"
    file.write_text(f"{json.dumps(whole)}\n{body}", encoding="utf-8")
    return OfficeMemory(file, "sample")


@pytest.mark.parametrize(
    "head, body, why",
    [
        ({"format": 2}, "{}", "it has the format 2, this program writes 1"),
        ({"office": "other"}, "{}", "it is of the office other"),
        ({"sha256": "0"}, "{}", "it is damaged"),
        ({"more": 1}, "{}", "more: Extra inputs are not permitted"),
        ({}, "", "Invalid JSON"),
        ({}, '{"office": 7}', "office: Input should be an object"),
    ],
)
def test_a_file_that_this_program_did_not_write_is_refused(
    tmp_path: Path,
    head: dict[str, object],
    body: str,
    why: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert written(tmp_path, head, body).recall(MORNING) is None
    assert f"kiosk-1.office is not used: {why}" in caplog.text


def test_without_a_file_nothing_is_known(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert OfficeMemory(tmp_path / "kiosk-1.office", "sample").recall(MORNING) is None
    assert "nothing is known yet" in caplog.text


def test_a_disk_that_takes_nothing_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    OfficeMemory(tmp_path / "none" / "kiosk-1.office", "sample").keep(known())
    assert "is not kept" in caplog.text


@given(cut=st.floats(0, 1), damage=st.binary(max_size=4))
def test_a_damaged_file_is_refused(
    tmp_path_factory: pytest.TempPathFactory, cut: float, damage: bytes
) -> None:
    folder = tmp_path_factory.mktemp("kept")
    memory, file = kept(folder, known()), folder / "kiosk-1.office"
    whole = file.read_bytes()
    at = int(len(whole) * cut)
    damaged = whole[:at] + damage + (whole[at + len(damage) :] if damage else b"")
    file.write_bytes(damaged)
    assert (memory.recall(MORNING) is not None) is (damaged == whole)
