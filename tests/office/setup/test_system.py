from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from office.setup import console, system
from office.setup.console import SetupError

USER, ROOT = 1000, 0
Machine = Callable[..., Path]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Makes a Debian of scripts; gives the file in which the calls of apt-get stand."""
    calls = tmp_path / "calls"
    calls.touch()

    def make(*, user: int, installed: Sequence[str] = (), offered: Sequence[str] = ()) -> Path:
        scripts = {
            "dpkg-query": "".join(f"echo '{name} ii '\n" for name in installed),
            "apt-get": f'echo "$@" >> {calls}',
            "apt-cache": "".join(f'[ "$2" = {name} ] && echo "Candidate: 1"\n' for name in offered),
        }
        for name, body in scripts.items():
            (tmp_path / name).write_text(f"#!/bin/sh\n{body}\ntrue\n", encoding="utf-8")
            (tmp_path / name).chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setattr("os.geteuid", lambda: user)
        monkeypatch.setattr(console, "LOG", tmp_path / "setup.log")
        monkeypatch.setattr("sys.platform", "linux")
        return calls

    return make


def test_what_is_there_is_left_alone(machine: Machine) -> None:
    calls = machine(user=ROOT, installed=["libgl1", "libglib2.0-0t64"])
    system.ensure_system_packages(["libgl1", "libglib2.0-0"])
    assert calls.read_text() == ""


def test_root_installs_what_is_missing_by_the_name_of_this_release(machine: Machine) -> None:
    calls = machine(user=ROOT, installed=["libgl1"], offered=["libglib2.0-0t64"])
    system.ensure_system_packages(["libgl1", "libglib2.0-0", "libegl1"])
    update, install = calls.read_text().splitlines()
    assert update.endswith("update")
    assert install.endswith("install -y --no-install-recommends libglib2.0-0t64 libegl1")


def test_without_rights_the_exact_command_is_told(machine: Machine) -> None:
    calls = machine(user=USER)
    with pytest.raises(
        SetupError, match=r"sudo apt-get install -y --no-install-recommends libegl1 libgl1$"
    ):
        system.ensure_system_packages(["libegl1", "libgl1"])
    assert calls.read_text() == ""


def test_another_linux_is_told_what_is_needed(
    machine: Machine, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    machine(user=ROOT)
    monkeypatch.setenv("PATH", "")
    system.ensure_system_packages(["libegl1"])
    assert "no apt-get" in capsys.readouterr().err


def test_windows_needs_no_system_packages(
    machine: Machine, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = machine(user=ROOT)
    monkeypatch.setattr("sys.platform", "win32")
    system.ensure_system_packages(["libegl1"])
    assert (calls.read_text(), capsys.readouterr().err) == ("", "")
