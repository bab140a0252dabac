"""The checkout's own Python environment in `.venv`."""

import importlib.util
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from office.setup.console import CHECKOUT, LOG, SetupError, last_words, run_logged, say

FOLDER = CHECKOUT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = FOLDER / ("Scripts/python.exe" if WINDOWS else "bin/python")
PROGRAMS = ("shared", "kiosk", "counter", "display", "office")


def exists() -> bool:
    return PYTHON.exists() and any(site_packages("pip"))


def system_packages_to_create() -> tuple[str, ...]:
    """Debian keeps a part of Python's own library in a package apart."""
    if exists() or importlib.util.find_spec("ensurepip") is not None:
        return ()
    return (f"python3.{sys.version_info.minor}-venv",)


def ensure_environment() -> None:
    if not exists():
        create_environment()
    write_path_file()


def create_environment() -> None:
    say("Making the Python environment in .venv …")
    if not run_logged([sys.executable, "-m", "venv", "--clear", str(FOLDER)]):
        raise SetupError(f"The folder .venv could not be made: {last_words()} (see {LOG}).")


def site_packages(package: str = "") -> Iterator[Path]:
    library = "Lib" if WINDOWS else "lib/python3.*"
    return FOLDER.glob(f"{library}/site-packages/{package}")


def write_path_file() -> None:
    """Puts the checkout on the environment's module path, so `-m kiosk` works from any folder."""
    for packages in site_packages():
        (packages / "kezek.pth").write_text(f"{CHECKOUT}\n", encoding="utf-8")


def install_packages(lock_files: Sequence[str]) -> None:
    say("Installing the Python packages (a few hundred MB, once) …")
    wanted = [word for name in lock_files for word in ("-r", str(CHECKOUT / name))]
    command = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--no-input"]
    if not run_logged([*command, "--disable-pip-version-check", *wanted]):
        raise SetupError(
            f"The Python packages could not be installed: {last_words()} (details in {LOG})."
        )


def compile_modules() -> None:
    """Keeps the bytecode of packages and programs: without it each start takes twice as long.

    Python would do so by itself, but not where the programs may not write. What cannot be
    compiled (a package's templates, say) is left as it is.
    """
    folders = [*site_packages(), *(CHECKOUT / name for name in PROGRAMS)]
    run_logged([str(PYTHON), "-m", "compileall", "-q", "-j", "0", *map(str, folders)])


def tool(name: str) -> Path | None:
    """A program that PySide6 brings along, such as lrelease."""
    for folder in site_packages("PySide6"):
        found = shutil.which(name, path=str(folder)) or shutil.which(
            name, path=str(folder / "libexec")
        )
        if found:
            return Path(found)
    return None
