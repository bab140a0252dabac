"""The office file that a person writes, and the document that the database keeps of it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from shared.application.office_file.convert import office_of
from shared.application.office_file.model import OfficeFileTable, OfficeTable
from shared.application.office_file.whole import extras
from shared.assets import asset
from shared.domain.errors import KnownError
from shared.domain.office import Office
from shared.toml_file import Extra, TomlFileError, check, read_text, suggestion


class OfficeFileError(TomlFileError):
    """Everything that is wrong in an office file, with the code `office_file_broken`."""


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """A valid office file: the office, its document (JSON, without PINs), and the first PINs."""

    office: Office
    document: str
    pins: Mapping[str, str] = field(repr=False)
    """Clerk id to PIN, for those who have one in the file."""


def read_office_file(path: Path) -> OfficeFile:
    """Raises OfficeFileError with all mistakes, KnownError `office_file_missing`."""
    try:
        text = read_text(path)
    except FileNotFoundError as error:
        raise KnownError("office_file_missing", path=str(path)) from error
    return read_office_text(text, str(path))


def read_office_text(text: str, file: str = "office.toml") -> OfficeFile:
    """As `read_office_file`, for a text; `file` is its name in messages."""
    try:
        table = check(OfficeFileTable, text, "office_file_broken", file, _whole)
    except TomlFileError as error:
        raise OfficeFileError(error.code, file, error.mistakes) from error
    pins = {clerk.id: clerk.pin for clerk in table.staff if clerk.pin is not None}
    document = canonical_document(table)
    return OfficeFile(parse_document(document), document, pins)


def canonical_document(table: OfficeTable) -> str:
    """The document as JSON with sorted keys and no blanks; the same office is the same text."""
    plain = table.model_dump(mode="json", exclude={"staff": {"__all__": {"pin"}}})
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def parse_document(document: str) -> Office:
    """The office of a document; raises KnownError `office_document_broken`."""
    try:
        return office_of(OfficeTable.model_validate_json(document))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise KnownError("office_document_broken", place=place, reason=first["msg"]) from error


def _whole(data: Mapping[str, Any]) -> Iterator[Extra]:
    yield from extras(data)
    yield from _icons(data)


def _icons(data: Mapping[str, Any]) -> Iterator[Extra]:
    known = sorted(file.stem for file in asset("icons").glob("*.svg"))
    for key, usual in (("sections", "list"), ("topics", "ticket")):
        tables = data.get(key)
        for index, table in enumerate(tables if isinstance(tables, list) else []):
            icon = table.get("icon", usual) if isinstance(table, dict) else usual
            if isinstance(icon, str) and icon not in known:
                yield (key, index, "icon"), f"is no picture ({icon})", suggestion(icon, known)
