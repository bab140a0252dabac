"""Makes and refreshes the translation files: `.ts` in git, `.qm` built beside them."""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import PySide6

from shared.assets import asset
from shared.domain.errors import KnownError
from shared.domain.language import Language

ROOT = Path(__file__).parent.parent.parent
PROGRAMS = ("shared", "kiosk", "counter", "display", "office")


def ts_file(language: Language, folder: Path | None = None) -> Path:
    return (folder or asset("i18n")) / f"kezek_{language}.ts"


def compile_translations(folder: Path | None = None) -> list[Path]:
    """Builds each `.qm` that is missing or older than its `.ts`; returns those built."""
    built = []
    for language in Language:
        source = ts_file(language, folder)
        target = source.with_suffix(".qm")
        if not source.exists():
            if target.exists():
                continue
            raise KnownError("translation_missing", path=str(source))
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        # Written aside first: several programs may start at once.
        with tempfile.TemporaryDirectory(dir=source.parent) as aside:
            made = Path(aside) / target.name
            _run("lrelease", "-silent", str(source), "-qm", str(made))
            made.replace(target)
        built.append(target)
    return built


def update_translations(folder: Path | None = None) -> None:
    """Takes every text of the programs into the three `.ts`; for developers."""
    with tempfile.TemporaryDirectory() as aside:
        plurals = Path(aside) / "plurals.js"
        plurals.write_text(_as_script(marked_plurals(_files(".py"))), encoding="utf-8")
        sources = Path(aside) / "sources.lst"
        names = [*map(str, (*_files(".qml"), *_files(".py"))), str(plurals)]
        sources.write_text("\n".join(names), encoding="utf-8")
        for language in Language:
            _run(
                "lupdate", "-silent", "-no-obsolete", "-locations", "none",
                "-source-language", "en", "-target-language", str(language),
                *(["-pluralonly"] if language is Language.EN else []),
                f"@{sources}", "-ts", str(ts_file(language, folder)),
            )  # fmt: skip


def marked_plurals(files: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Context and source of every `plural_noop("context", "source")`: Qt's tool skips them."""
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="plural_noop"),
                    args=[ast.Constant(value=str(context)), ast.Constant(value=str(source))],
                ):
                    yield context, source


def _as_script(plurals: Iterable[tuple[str, str]]) -> str:
    calls = (f'qsTranslate("{context}", "{source}", "", 1);' for context, source in plurals)
    return "\n".join(calls)


def _files(suffix: str) -> list[Path]:
    return sorted(
        file
        for program in PROGRAMS
        for file in (ROOT / program).rglob(f"*{suffix}")
        if "migrations" not in file.parts
    )


def _run(tool: str, *arguments: str) -> None:
    """Runs a tool that comes with PySide6."""
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    command = [str(Path(PySide6.__file__).parent / name), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise KnownError("translation_tool_failed", tool=tool, reason=done.stderr.strip())


if __name__ == "__main__":
    update_translations()
    compile_translations()
