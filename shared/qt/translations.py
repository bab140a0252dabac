"""Makes and refreshes the translation files: `.ts` in git, `.qm` built beside them."""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from shared.assets import asset
from shared.domain.errors import KnownError
from shared.domain.language import Language

TS_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
ROOT = Path(__file__).parent.parent.parent
# Codes that reach KnownError through a variable.
INDIRECT_CODES = (
    "alert_template_broken",
    "certificate_foreign",
    "certificate_of_another",
    "counter_unknown",
    "database_busy",
    "database_damaged",
    "database_full",
    "database_read_only",
    "database_refused",
    "database_unknown",
    "group_unknown",
    "last_ticket_gone",
    "limit_reached",
    "login_full",
    "login_not_let_in",
    "login_unknown",
    "office_file_broken",
    "password_needed",
    "password_wrong",
    "profile_unknown",
    "section_unknown",
    "server_full",
    "server_not_found",
    "server_not_running",
    "server_silent",
    "server_without_tls",
    "settings_broken",
    "topic_paused",
    "topic_unknown",
)
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
        script = Path(aside) / "marked.js"
        codes = (f'qsTranslate("errors", "{code}");' for code in INDIRECT_CODES)
        lines = (*codes, *marked_texts(_files(".py")))
        script.write_text("\n".join(lines), encoding="utf-8")
        sources = Path(aside) / "sources.lst"
        names = [*map(str, (*_files(".qml"), *_files(".py"))), str(script)]
        sources.write_text("\n".join(names), encoding="utf-8")
        for language in Language:
            _run(
                "lupdate", "-silent", "-no-obsolete", "-locations", "none",
                "-source-language", "en", "-target-language", str(language),
                f"@{sources}", "-ts", str(ts_file(language, folder)),
            )  # fmt: skip
    finish_english(ts_file(Language.EN, folder))
    finish_kazakh(ts_file(Language.KK, folder))


def marked_texts(files: Iterable[Path]) -> Iterator[str]:
    """Calls that Qt's tool understands, for what it skips in Python.

    These are `plural_noop("context", "source")` and the codes given to `KnownError`.
    """
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="plural_noop"),
                    args=[ast.Constant(value=str(context)), ast.Constant(value=str(source))],
                ):
                    yield f'qsTranslate("{context}", "{source}", "", 1);'
                case ast.Call(
                    func=ast.Name(id="KnownError"), args=[ast.Constant(value=str(code)), *_]
                ):
                    yield f'qsTranslate("errors", "{code}");'


def finish_english(file: Path) -> None:
    """English is the source: what is neither a plural nor a code is its own translation."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") != "unfinished":
                continue
            if message.get("numerus") == "yes" or context.findtext("name") == "errors":
                continue
            translation.text = message.findtext("source")
            del translation.attrib["type"]
    _write(file, tree.getroot())


def finish_kazakh(file: Path) -> None:
    """After a number a Kazakh noun stays singular: Qt's second form is the first."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    for translation in tree.getroot().iter("translation"):
        forms = [*translation.iter("numerusform")]
        for form in forms:
            form.text = form.text or forms[0].text
    _write(file, tree.getroot())


def _write(file: Path, root: ET.Element) -> None:
    body = ET.tostring(root, encoding="unicode")
    file.write_text(f"{TS_HEAD}{body}\n", encoding="utf-8")


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
