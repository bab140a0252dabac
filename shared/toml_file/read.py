"""From the text of a TOML file to a checked model."""

import difflib
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path as FilePath
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from shared.domain.errors import KnownError
from shared.toml_file.mistakes import Mistake, Path, TomlFileError, place_of
from shared.toml_file.places import line_at, lines_of

Model = TypeVar("Model", bound=BaseModel)
Extra = tuple[Path, str, str]
"""A mistake that only the whole shows: its path, what is wrong, a hint."""

SAID: Mapping[str, str] = {
    "missing": "is missing",
    "extra_forbidden": "is not known here",
    "string_type": 'must be a text in quotes "…"',
    "int_type": "must be a whole number without quotes",
    "float_type": "must be a number without quotes",
    "bool_type": "must be true or false, without quotes",
    "list_type": "must be a list in brackets […]",
    "tuple_type": "must be a list in brackets […]",
    "model_type": "must be a table of its own keys",
    "model_attributes_type": "must be a table of its own keys",
    "dict_type": "must be a table of its own keys",
    "date_type": "must be a date such as 2026-12-16, without quotes",
    "datetime_type": "must be a time such as 2026-11-23T10:00:00+05:00, without quotes",
    "timezone_aware": "must name its offset from UTC, such as +05:00",
    "too_short": "must not be empty",
}
AT = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def read_text(path: FilePath) -> str:
    """The text of a file; raises FileNotFoundError, KnownError `file_unreadable`."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise
    except UnicodeDecodeError as error:
        raise KnownError("file_unreadable", path=str(path), reason="is not UTF-8 text") from error
    except OSError as error:
        raise KnownError("file_unreadable", path=str(path), reason=str(error.strerror)) from error


def parse(text: str, code: str, file: str) -> dict[str, Any]:
    """The tables of a TOML text; a slip in the notation is one mistake of its own."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = AT.search(str(error))
        said = AT.sub("", str(error))
        line = text.count("\n") + 1 if at is None or at[1] is None else int(at[1])
        raise TomlFileError(code, file, [Mistake("", line, f"not valid TOML: {said}")]) from error


def validated(model: type[Model], data: Mapping[str, Any]) -> tuple[Model | None, list[Extra]]:
    """The model, or everything that does not fit it."""
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, [_said(model, found) for found in error.errors(include_url=False)]


def check(
    model: type[Model],
    text: str,
    code: str,
    file: str,
    whole: Callable[[Mapping[str, Any]], Iterable[Extra]] = lambda _data: (),
) -> Model:
    """The checked model of `text`; `whole` adds what only the whole shows.

    Raises TomlFileError with all mistakes in the order of their lines.
    """
    data = parse(text, code, file)
    checked, found = validated(model, data)
    found = [*found, *whole(data)]
    if found or checked is None:
        raise TomlFileError(code, file, _placed(text, found))
    return checked


def _placed(text: str, found: Iterable[Extra]) -> list[Mistake]:
    lines = lines_of(text)
    unique = {(path, what): (path, what, hint) for path, what, hint in found}
    mistakes = [
        Mistake(place_of(path), line_at(lines, path), what, hint)
        for path, what, hint in unique.values()
    ]
    return sorted(mistakes, key=lambda mistake: (mistake.line or 0, mistake.place))


def _said(model: type[BaseModel], found: ErrorDetails) -> Extra:
    path: Path = tuple(found["loc"])
    kind, context = found["type"], found.get("ctx", {})
    if kind == "value_error":
        return path, str(context["error"]), ""
    if kind == "extra_forbidden":
        return path, SAID[kind], suggestion(str(path[-1]), _keys(model, path[:-1]))
    if kind == "literal_error":
        return path, f"must be {context['expected']}", ""
    return path, SAID.get(kind, found["msg"].removeprefix("Input ")), ""


def suggestion(given: str, known: Iterable[str]) -> str:
    """The known name that was probably meant, or all of them."""
    known = sorted(known)
    close = difflib.get_close_matches(given, known, n=1, cutoff=0.6)
    return f"Did you mean {close[0]}?" if close else f"Known: {', '.join(known)}"


def _keys(model: type[BaseModel], path: Path) -> list[str]:
    """The keys that the model at `path` knows."""
    for key in path:
        if isinstance(key, str) and key in model.model_fields:
            model = _model_in(model.model_fields[key].annotation) or model
    return list(model.model_fields)


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)
