"""`kezek install`: the files that make a machine Kezek's, read as their systems read them."""

import shlex
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from office.cli.app import main
from office.install.linux import linux_plan
from office.install.plan import Plan, Program, Wish
from office.install.windows import windows_plan

DOCS = Path(__file__).resolve().parents[2] / "docs" / "lockdown"
SPACE = {"s": "http://schemas.microsoft.com/ShellLauncher/2018/Configuration"}
LINUX = ("/opt/kezek/.venv/bin/python", "-m", "kiosk", "--settings", "/etc/kezek/kezek.toml")
WINDOWS = (r"C:\Kezek\.venv\Scripts\pythonw.exe", "-m", "kiosk", "--settings", r"C:\Kezek Қ\k.toml")


def started(program: Program, start: tuple[str, ...]) -> Wish:
    words = tuple(program if word == "kiosk" else word for word in start)
    return Wish(program, "kezek", words, "/opt/kezek")


@pytest.fixture
def settings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The settings of a new sample office, in a folder with a space and a percent sign."""
    folder = tmp_path / "Front office 100%"
    assert main(["init", "--sample", "--dir", str(folder)]) == 0
    capsys.readouterr()
    return folder / "kezek.toml"


def unit_of(path: Path) -> ConfigParser:
    parser = ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[method-assign,assignment]  # the documented way
    assert parser.read(path, "utf-8")
    return parser


@pytest.mark.parametrize("program", ["kiosk", "display"])
def test_a_linux_machine_starts_the_program_with_its_settings(
    settings: Path, tmp_path: Path, program: str
) -> None:
    root = tmp_path / "image"
    words = ["install", program, "--settings", str(settings), "--root", str(root)]
    assert main([*words, "--system", "linux", "--account", "front"]) == 0
    system = root / "etc/systemd/system"
    unit = unit_of(system / f"kezek-{program}.service")
    script = root / Path(unit["Service"]["ExecStart"]).relative_to("/")
    shown = shlex.split(script.read_text("utf-8"), comments=True)
    assert " ".join([sys.executable, "-m", program, "--settings", str(settings)]) in " ".join(shown)
    assert unit["Service"]["User"] == "front"
    wanted = system / f"graphical.target.wants/kezek-{program}.service"
    assert wanted.resolve() == system / f"kezek-{program}.service"
    assert (system / "ctrl-alt-del.target").readlink() == Path("/dev/null")
    rules = root / "etc/udev/rules.d/60-kezek-printer.rules"
    assert rules.exists() is (program == "kiosk")


def test_what_was_written_is_taken_away_again(settings: Path, tmp_path: Path) -> None:
    root = tmp_path / "image"
    words = ["install", "kiosk", "--settings", str(settings), "--root", str(root)]
    words += ["--system", "linux"]
    for _ in range(2):  # a second time is no fault, neither way
        assert main(words) == 0
    for _ in range(2):
        assert main([*words, "--undo"]) == 0
    assert not [path for path in root.rglob("*") if path.is_symlink() or path.is_file()]


CAGE = """#!/bin/sh
test "$1 $2" = "-d --" || exit 9
shift 2
"$@"
exit 0
"""
"""Forgets how its program ended, as cage 0.1.4 does."""


@pytest.mark.parametrize(
    "program, code",
    [
        (("true",), 0),
        (("sh", "-c", "exit 3"), 3),
        (("sh", "-c", "kill -9 $$"), 137),
        (("sh", "-c", "kill -9 $PPID; sleep 0.2"), 1),
        (("test", "a  'b' $HOME 100%", "=", "a  'b' $HOME 100%"), 0),
        (("no-such-program",), 127),
    ],
    ids=["ended by the staff", "a fault", "killed", "its shell is killed", "odd words", "missing"],
)
def test_only_the_staffs_way_out_ends_it(
    tmp_path: Path, program: tuple[str, ...], code: int
) -> None:
    linux_plan(Wish("kiosk", "kezek", program, "/")).write(tmp_path)
    cage = tmp_path / "bin" / "cage"
    cage.parent.mkdir()
    cage.write_text(CAGE)
    cage.chmod(0o755)
    environment = {"PATH": f"{cage.parent}:/usr/bin:/bin", "RUNTIME_DIRECTORY": str(tmp_path)}
    script = tmp_path / "usr/local/lib/kezek/kezek-kiosk"
    assert subprocess.run([script], env=environment, check=False, timeout=20).returncode == code


def test_windows_gets_the_shell_of_the_account(settings: Path, tmp_path: Path) -> None:
    words = ["install", "kiosk", "--settings", str(settings), "--root", str(tmp_path)]
    assert main([*words, "--system", "windows", "--account", "front"]) == 0
    folder = tmp_path / "kezek-kiosk"
    tree = ET.parse(folder / "shell-launcher.xml")  # noqa: S314 - written above
    profile = tree.find("s:Profiles/s:Profile", SPACE)
    config = tree.find("s:Configs/s:Config", SPACE)
    assert profile is not None
    assert config is not None
    shell = profile.find("s:Shell", SPACE)
    assert shell is not None
    assert f'"{settings}"' in shell.attrib["Shell"]
    ends = shell.find("s:ReturnCodeActions/s:ReturnCodeAction", SPACE)
    assert ends is not None
    assert ends.attrib == {"ReturnCode": "0", "Action": "DoNothing"}
    account, chosen = config.find("s:Account", SPACE), config.find("s:Profile", SPACE)
    assert account is not None
    assert chosen is not None
    assert account.attrib["Name"] == ".\\front"
    assert chosen.attrib["Id"] == profile.attrib["Id"]
    assert "$account = 'front'" in (folder / "install.ps1").read_text("utf-8")


@pytest.mark.parametrize(
    "words, sentence",
    [
        (["--account", "root; reboot"], "is no account"),
        (["--settings", "nothing.toml"], "nothing.toml"),
    ],
)
def test_a_wrong_wish_writes_nothing(
    settings: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    sentence: str,
) -> None:
    root = tmp_path / "image"
    base = ["install", "kiosk", "--settings", str(settings), "--root", str(root)]
    assert main([*base, *words]) == 2
    assert sentence in capsys.readouterr().err
    assert not root.exists()


def test_only_root_changes_the_machine(
    settings: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    words = ["install", "kiosk", "--settings", str(settings), "--system", "linux"]
    assert main(words) == 2
    assert "sudo" in capsys.readouterr().err


@pytest.mark.parametrize(
    "name, plan",
    [
        ("linux-kiosk", linux_plan(started("kiosk", LINUX))),
        ("linux-display", linux_plan(started("display", LINUX))),
        ("windows", windows_plan(started("kiosk", WINDOWS))),
        ("windows", windows_plan(started("display", WINDOWS))),
    ],
    ids=["linux kiosk", "linux tv", "windows kiosk", "windows tv"],
)
def test_the_documents_show_what_is_written(name: str, plan: Plan, tmp_path: Path) -> None:
    plan.write(tmp_path)
    for path in tmp_path.rglob("*"):
        shown = DOCS / name / path.relative_to(tmp_path)
        if path.is_symlink():
            assert shown.is_symlink()
            assert shown.readlink() == path.readlink()
        elif path.is_file():
            assert shown.read_text("utf-8") == path.read_text("utf-8"), f"not as in {shown}"
