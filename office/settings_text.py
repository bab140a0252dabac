"""A settings file as `kezek init` writes it: every key with its meaning beside it."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from shared.settings import Settings

HEAD = "# Settings of Kezek on this machine; all keys are explained in docs/settings.md."


def settings_text(settings: Settings) -> str:
    """The settings as commented TOML."""
    return "\n".join([HEAD, "", *_keys(settings), *_tables(settings)]) + "\n"


def unit_of(field: FieldInfo) -> str:
    extra = field.json_schema_extra
    return str(extra.get("unit", "")) if isinstance(extra, dict) else ""


def literal(value: object) -> str:
    """A value in TOML's notation; JSON's texts, numbers and truths are TOML too."""
    match value:
        case datetime():
            return value.isoformat()
        case Path():
            return json.dumps(str(value), ensure_ascii=False)
        case _:
            return json.dumps(value, ensure_ascii=False)


def _keys(section: BaseModel) -> Iterator[str]:
    for name, field in type(section).model_fields.items():
        value = getattr(section, name)
        if value is not None and not isinstance(value, BaseModel):
            unit = f" [{unit_of(field)}]" if unit_of(field) else ""
            yield f"# {field.description}{unit}"
            yield f"{name} = {literal(value)}"


def _tables(settings: Settings) -> Iterator[str]:
    for name in type(settings).model_fields:
        section = getattr(settings, name)
        if isinstance(section, BaseModel):
            yield ""
            yield f"[{name}]"
            yield from _keys(section)
