import ast
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from shared.assets import asset
from shared.domain.language import Language
from shared.qt.translations import PROGRAMS, ROOT, ts_file, update_translations

PLACEHOLDER = re.compile(r"\{\w+\}|%(?:n|L?\d+)")


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a .ts file with its translation, in several forms when it has a plural."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    state: str


def entries(file: Path) -> Iterator[Entry]:
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  our own files
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Entry(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                forms=tuple(forms or [translation.text or ""]),
                plural=message.get("numerus") == "yes",
                state=translation.get("type", "finished"),
            )


def faults(entry: Entry) -> Iterator[str]:
    where = f"{entry.context}: {entry.source!r}"
    if entry.state != "finished" or not all(form.strip() for form in entry.forms):
        yield f"{where} is not translated"
        return
    wanted = sorted(PLACEHOLDER.findall(entry.source))
    for form in entry.forms:
        has = sorted(PLACEHOLDER.findall(form))
        # A code stands for a sentence: its placeholders are the fields of the fault.
        if entry.context != "errors" and has != wanted:
            yield f"{where} has {wanted}, {form!r} has {has}"


@pytest.mark.parametrize("language", Language)
def test_every_text_is_translated_with_its_placeholders(language: Language) -> None:
    assert [fault for entry in entries(ts_file(language)) for fault in faults(entry)] == []


@pytest.mark.parametrize("language", Language)
def test_no_text_of_the_programs_is_missing_or_left_over(language: Language, renewed: Path) -> None:
    known = {(entry.context, entry.source) for entry in entries(ts_file(language))}
    found = {(entry.context, entry.source) for entry in entries(ts_file(language, renewed))}
    assert {"missing": found - known, "left over": known - found} == {
        "missing": set(),
        "left over": set(),
    }


@pytest.fixture(scope="module")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the translations into which the programs' texts were taken again."""
    folder = tmp_path_factory.mktemp("i18n")
    for file in asset("i18n").glob("*.ts"):
        shutil.copy(file, folder)
    update_translations(folder)
    return folder


@pytest.mark.parametrize("language", Language)
def test_every_known_error_has_a_sentence(language: Language) -> None:
    told = {entry.source for entry in entries(ts_file(language)) if entry.context == "errors"}
    assert sorted(raised_codes() - told) == []


def raised_codes() -> set[str]:
    """Every code that the programs give to KnownError."""
    codes = set()
    for program in PROGRAMS:
        for file in (ROOT / program).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                match node:
                    case ast.Call(
                        func=ast.Name(id="KnownError"),
                        args=[ast.Constant(value=str(code)), *_],
                    ):
                        codes.add(code)
    return codes


def test_errors_have_the_same_placeholders_in_every_language() -> None:
    by_language = [
        {
            entry.source: sorted(set(PLACEHOLDER.findall(entry.forms[0])))
            for entry in entries(ts_file(language))
            if entry.context == "errors"
        }
        for language in (Language.KK, Language.RU)
    ]
    assert by_language[0] == by_language[1]


@pytest.mark.parametrize(
    "entry",
    [
        Entry("Kiosk", "Take a ticket", ("",), plural=False, state="finished"),
        Entry("Kiosk", "Take a ticket", ("Талон алу",), plural=False, state="unfinished"),
        Entry("Kiosk", "{count} ahead", ("Алда {cuont}",), plural=False, state="finished"),
        Entry("Kiosk", "%n ahead", ("Алда %n", "Алда"), plural=True, state="finished"),
    ],
)
def test_a_faulty_translation_is_found(entry: Entry) -> None:
    assert list(faults(entry))
