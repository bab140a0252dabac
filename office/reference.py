"""Writes docs/settings.md and docs/office-file.md from what the code declares.

Run it by `python -m office.reference`.
"""

from collections.abc import Iterator
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from office.settings_text import literal, unit_of
from shared.application.office_file.model import OfficeFileTable
from shared.settings import Settings

DOCS: Final = Path(__file__).resolve().parents[1] / "docs"
WORDS: Final = {
    "str": "text",
    "Language": "text",
    "Role": "text",
    "ReasonFor": "text",
    "Layout": "text",
    "DuringCalls": "text",
    "NoticePriority": "text",
    "int": "whole number",
    "float": "number",
    "bool": "true/false",
    "date": "date",
    "AwareDatetime": "moment",
}
MADE: Final = (
    "<!-- Made by `python -m office.reference` from the declarations in the code; edit those. -->"
)

SETTINGS_INTRO: Final = """# Settings

Each machine has one settings file, `kezek.toml`, which `kezek init` writes. A program takes the
file named by `--settings`, else by the variable `KEZEK_SETTINGS`, else `kezek.toml` in the
present folder, else in the user's, else in the machine's settings folder. All mistakes are told
at once, each with its line; an unknown key is refused. Relative paths start at the folder of
the file.

A PostgreSQL password does not belong into the address: it stands in `kezek.pgpass` beside the
settings, a password file of libpq that only its owner can read, which `kezek init --postgresql`,
`kezek db move` and `kezek join` write. Without that file libpq's own places count (`~/.pgpass`,
`PGPASSWORD`). `sslrootcert=kezek-server.crt` in the address is a file beside the settings, too.
"""

OFFICE_INTRO: Final = """# The office file

One TOML file describes an office: its names, topics, counters, staff and hours.
`assets/sample/office.toml` is a complete example; copy it, change it, then

    kezek init --office office.toml

All mistakes are told at once, each with its line, its place (`topics[2].letter` is the letter
of the second topic) and a way out. Besides each key by itself, the whole is checked: ids,
letters, numbers and names given twice; letters that sound or look alike (M and H, O and C);
ranks and counters that name something unknown; topics that no counter serves; overlapping
hours; an unknown time zone; an office that nobody leads; two TVs that would speak the same call.

    kezek office apply office.toml

puts a changed file in force while the office is working: kiosks, counters and TVs follow at once.
It is for who leads the office. A topic that people wait for and a counter that somebody sits at
cannot be taken away.

The database keeps the file's content without the PINs, of which only one-way hashes are kept.
Take the PINs out of the file afterwards, or leave them out from the beginning: `kezek init`
then draws six digits for each and shows them once. An `id` stays the same for ever, because the
record names it.

Texts are given in all three languages, as `name.kk`, `name.ru`, `name.en`. A topic's letter may
be typed in Cyrillic or Latin: both look the same. Hours are local; a lunch break is the gap
between two intervals.
"""


def settings_page() -> str:
    """docs/settings.md."""
    return "\n".join([MADE, "", SETTINGS_INTRO, *_sections(Settings, "", "##")]).rstrip() + "\n"


def office_page() -> str:
    """docs/office-file.md."""
    return (
        "\n".join([MADE, "", OFFICE_INTRO, *_sections(OfficeFileTable, "", "##")]).rstrip() + "\n"
    )


def _sections(model: type[BaseModel], path: str, heading: str) -> Iterator[str]:
    """A table of the model's own keys, then a section for each table in it."""
    if path:
        yield f"{heading} {path}"
        yield ""
        if model.__doc__:
            yield f"{model.__doc__.splitlines()[0]}\n"
    yield "| key | kind | default | meaning |"
    yield "|---|---|---|---|"
    inner = []
    for name, field in model.model_fields.items():
        table = _table_in(field.annotation)
        if table is not None and {"kk", "ru", "en"} != set(table.model_fields):
            many = get_origin(field.annotation) is list
            inner.append((table, f"[[{name}]]" if many else f"[{name}]"))
        else:
            yield _row(name, field)
    yield ""
    for table, title in inner:
        yield from _sections(table, title, heading)


def _row(name: str, field: FieldInfo) -> str:
    default = "" if field.is_required() else f"`{_default(field)}`"
    unit = f", {unit_of(field)}" if unit_of(field) else ""
    return f"| `{name}` | {_kind(field.annotation)}{unit} | {default} | {field.description} |"


def _default(field: FieldInfo) -> str:
    return "none" if field.default is None else literal(field.default)


def _kind(annotation: Any) -> str:  # noqa: ANN401  any type of the declarations
    arguments = get_args(annotation)
    match get_origin(annotation):
        case o if o is Annotated:
            return _kind(arguments[0])
        case o if o is Literal:
            return " or ".join(f"`{literal(value)}`" for value in arguments)
        case o if o is list:
            return f"list of {_kind(arguments[0])}"
        case o if o in {Union, UnionType}:
            return _kind(next(one for one in arguments if one is not type(None)))
        case _ if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            return "kk, ru, en"
        case _:
            return WORDS[annotation.__name__]


def _table_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401  as above
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_table_in, get_args(annotation))), None)


PAGES: Final = {"settings.md": settings_page, "office-file.md": office_page}


def main() -> None:
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
