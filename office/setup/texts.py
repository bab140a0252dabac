"""Compiles the translations: assets/i18n/*.ts to .qm files beside them."""

from pathlib import Path

from office.setup.console import CHECKOUT, LOG, SetupError, last_words, run_logged, say
from office.setup.environment import tool

FOLDER = CHECKOUT / "assets" / "i18n"


def outdated(folder: Path) -> list[Path]:
    """The sources that are newer than what was compiled from them."""
    return [
        source
        for source in sorted(folder.glob("*.ts"))
        if not (compiled := source.with_suffix(".qm")).exists()
        or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns
    ]


def compile_texts() -> None:
    sources = outdated(FOLDER)
    if not sources:
        return
    lrelease = tool("lrelease")
    if lrelease is None:
        raise SetupError("PySide6's lrelease is missing: delete the folder .venv and start again.")
    say("Compiling the translations …")
    for source in sources:
        target = source.with_suffix(".qm")
        if not run_logged([str(lrelease), "-silent", str(source), "-qm", str(target)]):
            raise SetupError(
                f"The translation {source.name} could not be compiled: {last_words()} (see {LOG})."
            )
