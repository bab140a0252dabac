"""Checks the QML of all programs with qmllint, against types made from the Python classes."""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).parent.parent.parent
PYSIDE = Path(PySide6.__file__).parent
PROGRAMS = ("shared", "kiosk", "counter", "display", "office")
MODULE = re.compile(r'^QML_IMPORT_NAME = "(\w+)"', re.MULTILINE)
QT_MODULES = ("core", "gui", "qml", "quick", "multimedia")


def generate_qmltypes(out_dir: Path) -> list[Path]:
    """Copies each QML module into `out_dir` with a `.qmltypes` of its Python classes.

    Returns the modules' folders; `out_dir` is then qmllint's only import path of ours.
    """
    made = []
    for module in sorted(qml_modules()):
        target = out_dir / module.name
        shutil.copytree(module, target, dirs_exist_ok=True)
        sources = list(python_types(module.name))
        qmldir = target / "qmldir"
        lines = qmldir.read_text("utf-8").splitlines() if qmldir.exists() else []
        lines = lines or [f"module {module.name}"]
        if sources:
            _write_types(module.name, sources, target)
            lines = [line for line in lines if not line.startswith("typeinfo ")]
            lines.insert(1, f"typeinfo {module.name.lower()}.qmltypes")
        qmldir.write_text("\n".join(lines) + "\n", "utf-8")
        made.append(target)
    return made


def lint(out_dir: Path | None = None) -> str:
    """What qmllint has to say about every QML file; empty when nothing."""
    with tempfile.TemporaryDirectory() as aside:
        folder = (out_dir or Path(aside)).resolve()
        files = [file for made in generate_qmltypes(folder) for file in sorted(made.rglob("*.qml"))]
        command = [_tool("qmllint"), "-W", "0", "-I", str(folder), *map(str, files)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        said = (done.stdout + done.stderr).replace(str(folder) + "/", "")
        return said if done.returncode else ""


def qml_modules() -> Iterator[Path]:
    """Folders that are a QML module, such as `kiosk/qml/KezekKiosk`."""
    for program in PROGRAMS:
        for module in (ROOT / program / "qml").glob("*"):
            if module.is_dir():
                yield module


def python_types(module: str) -> Iterator[Path]:
    """Python files whose classes belong to the QML module."""
    for program in PROGRAMS:
        for file in sorted((ROOT / program).rglob("*.py")):
            found = MODULE.search(file.read_text("utf-8"))
            if found and found[1] == module:
                yield file


def _write_types(module: str, sources: list[Path], target: Path) -> None:
    dumped = target / "metatypes.json"
    dumper = PYSIDE / "scripts" / "metaobjectdump.py"
    _run([sys.executable, str(dumper), "-o", str(dumped), *map(str, sources)])
    foreign = ",".join(
        str(file)
        for name in QT_MODULES
        for file in (PYSIDE / "Qt" / "metatypes").glob(f"qt6{name}_metatypes.json")
    )
    _run(
        [
            _tool("Qt/libexec/qmltyperegistrar"),
            f"--import-name={module}",
            "--major-version=1",
            "--minor-version=0",
            f"--foreign-types={foreign}",
            f"--generate-qmltypes={target / f'{module.lower()}.qmltypes'}",
            f"-o={target / 'registrations.cpp'}",
            str(dumped),
        ]
    )


def _tool(name: str) -> str:
    return str(PYSIDE / (f"{name}.exe" if sys.platform == "win32" else name))


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name}: {done.stderr.strip()}")


if __name__ == "__main__":
    sys.exit(lint())
