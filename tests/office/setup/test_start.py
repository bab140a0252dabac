import subprocess
import sys
from pathlib import Path

import pytest

from office.setup import start
from office.setup.console import CHECKOUT, SetupError


def test_a_second_run_finds_everything_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    ready: set[str] = set()
    made: list[str] = []
    monkeypatch.setattr(start, "is_ready", ready.__contains__)
    monkeypatch.setattr(start, "remember", ready.add)
    monkeypatch.setattr(start, "belongs_here", lambda: True)
    monkeypatch.setattr(start, "ensure_system_packages", lambda _: made.append("system"))
    monkeypatch.setattr(start, "ensure_environment", lambda: made.append("environment"))
    monkeypatch.setattr(start, "install_packages", lambda _: made.append("packages"))
    monkeypatch.setattr(start, "compile_modules", lambda: made.append("bytecode"))
    monkeypatch.setattr(start, "compile_texts", lambda: None)
    monkeypatch.setattr(start, "hand_over", lambda _: 0)
    assert [start.start(["demo"]), start.start(["demo"])] == [0, 0]
    assert made == ["system", "environment", "packages", "bytecode"]


@pytest.mark.parametrize(
    "error,code",
    [
        (SetupError("Install it."), 69),
        (PermissionError(13, "Permission denied", ".venv"), 69),
        (KeyboardInterrupt(), 130),
    ],
)
def test_what_stops_set_up_is_one_sentence(
    error: BaseException,
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(_: object) -> None:
        raise error

    monkeypatch.setattr(start, "set_up", fail)
    assert start.start(["demo"]) == code
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)


def test_an_old_python_is_refused_by_a_sentence(tmp_path: Path) -> None:
    pretend = tmp_path / "pretend.py"
    pretend.write_text(
        "import runpy, sys\nsys.version_info = (3, 8, 10, 'final', 0)\n"
        f"runpy.run_path({str(CHECKOUT / 'kezek.py')!r}, run_name='__main__')\n",
        encoding="utf-8",
    )
    ran = subprocess.run(
        [sys.executable, str(pretend)], check=False, capture_output=True, text=True
    )
    assert (ran.returncode, ran.stdout) == (69, "")
    assert ran.stderr == "Kezek needs Python 3.11 or newer; this is Python 3.8.10.\n"
