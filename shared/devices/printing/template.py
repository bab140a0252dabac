"""The template of the ticket's paper: its parts from top to bottom, in a file that people edit."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from shared.assets import asset
from shared.domain.errors import KnownError
from shared.toml_file import Extra, check, read_text

What = Literal[
    "head",
    "number",
    "topic",
    "group",
    "copy",
    "facts",
    "where",
    "closing",
    "foot",
    "text",
    "line",
    "dashes",
]
ONCE = ("number", "copy")
"""Without its number a paper is no ticket, without its mark a copy is one."""


class Table(BaseModel):
    """No other keys, and no other kinds of values."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class TemplatePart(Table):
    """One part; lengths are dots on the 80 mm roll, 203 to an inch."""

    what: What
    gap: int = Field(8, ge=0, le=200, strict=True)
    size: int = Field(25, ge=1, le=300, strict=True)
    weight: Literal[400, 500, 600, 700, 800, 900] = 400
    kk: str = Field("", max_length=300)
    ru: str = Field("", max_length=300)
    en: str = Field("", max_length=300)

    def words(self, languages: int) -> tuple[str, ...]:
        """The office's own words in as many languages as the ticket speaks."""
        return tuple(filter(None, (self.kk, self.ru, self.en)[:languages]))


class Template(Table):
    parts: tuple[TemplatePart, ...] = Field(min_length=1, max_length=40)


def read_template(path: Path) -> Template:
    """Raises KnownError `template_missing`, TomlFileError `template_broken` with all mistakes."""
    try:
        text = read_text(path)
    except FileNotFoundError as error:
        raise KnownError("template_missing", path=str(path)) from error
    return check(Template, text, "template_broken", str(path), _whole)


@cache
def usual_template() -> Template:
    """The one that is shipped."""
    return read_template(asset("paper", "ticket.toml"))


def _whole(data: Mapping[str, Any]) -> Iterator[Extra]:
    parts = data.get("parts")
    tables = [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []
    for what in ONCE:
        found = sum(table.get("what") == what for table in tables)
        if found != 1:
            yield ("parts",), f'must have one part "{what}" and has {found}', ""
    for index, table in enumerate(tables):
        if table.get("what") == "text" and not (table.get("kk") and table.get("ru")):
            yield ("parts", index, "what"), "must have words in kk and in ru", ""
