from pathlib import Path

import pytest

from office.setup import stamp
from office.setup.plan import Need


@pytest.fixture(autouse=True)
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("requirements.lock", "requirements-dev.lock"):
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path / "python").touch()
    monkeypatch.setattr(stamp, "CHECKOUT", tmp_path)
    monkeypatch.setattr(stamp, "PYTHON", tmp_path / "python")
    monkeypatch.setattr(stamp, "FILE", tmp_path / "kezek-ready.json")
    return tmp_path


def test_nothing_is_ready_before_set_up() -> None:
    assert not any(map(stamp.is_ready, Need))


def test_ready_for_the_tests_is_ready_for_all() -> None:
    stamp.remember(Need.TESTS)
    assert all(map(stamp.is_ready, Need))


def test_ready_for_a_screen_is_not_ready_for_the_tests() -> None:
    stamp.remember(Need.SCREEN)
    assert stamp.is_ready(Need.SCREEN)
    assert not stamp.is_ready(Need.TESTS)


def test_other_locked_versions_are_not_ready(checkout: Path) -> None:
    stamp.remember(Need.TESTS)
    (checkout / "requirements.lock").write_text("newer", encoding="utf-8")
    assert not any(map(stamp.is_ready, Need))


def test_a_lost_environment_is_not_ready(checkout: Path) -> None:
    stamp.remember(Need.TESTS)
    (checkout / "python").unlink()
    assert not any(map(stamp.is_ready, Need))


def test_a_moved_folder_is_noticed(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp.remember(Need.SCREEN)
    assert stamp.belongs_here()
    monkeypatch.setattr(stamp, "CHECKOUT", checkout / "elsewhere")
    assert not stamp.belongs_here()


def test_a_broken_note_counts_as_none(checkout: Path) -> None:
    (checkout / "kezek-ready.json").write_text("{", encoding="utf-8")
    assert not stamp.is_ready(Need.SCREEN)
