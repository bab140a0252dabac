"""`kezek kiosk`, `kezek counter`, `kezek display`: one program on this machine."""

import runpy
import sys
from pathlib import Path
from typing import Annotated

import typer

from shared.domain.language import Language

SettingsOption = Annotated[Path | None, typer.Option(help="Settings file (kezek.toml).")]
LanguageOption = Annotated[Language | None, typer.Option(help="Language to begin with.")]
WindowedOption = Annotated[str, typer.Option(help="A window such as 1280x720, not all the screen.")]


def kiosk(
    settings: SettingsOption = None,
    language: LanguageOption = None,
    windowed: WindowedOption = "",
) -> None:
    """Start the visitors' kiosk."""
    _become("kiosk", settings, language, windowed)


def counter(
    settings: SettingsOption = None,
    language: LanguageOption = None,
    windowed: WindowedOption = "",
) -> None:
    """Start a clerk's window."""
    _become("counter", settings, language, windowed)


def display(
    settings: SettingsOption = None,
    language: LanguageOption = None,
    windowed: WindowedOption = "",
) -> None:
    """Start the TV of the waiting room."""
    _become("display", settings, language, windowed)


def program_arguments(settings: Path | None, language: Language | None, windowed: str) -> list[str]:
    """The command line that all three programs understand."""
    words = [] if settings is None else ["--settings", str(settings)]
    words += [] if language is None else ["--language", language.value]
    return words + (["--windowed", windowed] if windowed else [])


def _become(program: str, settings: Path | None, language: Language | None, windowed: str) -> None:
    """Runs the program in this process; by name, because programs never import each other."""
    sys.argv = [program, *program_arguments(settings, language, windowed)]
    runpy.run_module(program, run_name="__main__", alter_sys=True)
