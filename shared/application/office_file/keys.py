"""Kinds of keys of an office file: what each must look like."""

import re
import unicodedata
from datetime import time
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from shared.domain.numbering import LETTERS
from shared.domain.secret import Weakness, weakness

CYRILLIC = str.maketrans("АВЕКМНОРСТУХ", LETTERS)
ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
INTERVAL = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")
NAME_LIMIT = 90
TEXT_LIMIT = 400
RUNNING_LIMIT = 6000


def latin_letter(value: object) -> object:
    """A topic's letter as the database knows it; a Cyrillic one looks just the same."""
    return value.strip().upper().translate(CYRILLIC) if isinstance(value, str) else value


def interval_of(text: str) -> tuple[time, time]:
    """Start and end of a text such as "09:00-13:00"; raises ValueError with what is wrong."""
    match = INTERVAL.fullmatch(text.strip())
    if match is None:
        raise ValueError('must look like "09:00-13:00"')
    hours = [int(part) for part in match.groups()]
    try:
        start, end = time(hours[0], hours[1]), time(hours[2], hours[3])
    except ValueError as error:
        raise ValueError("names a time that no clock shows") from error
    if start >= end:
        raise ValueError("must end after it starts")
    return start, end


def _clean(value: str) -> str:
    value = unicodedata.normalize("NFC", value).strip()
    if not value:
        raise ValueError("must not be empty")
    if any(unicodedata.category(sign)[0] == "C" for sign in value):
        raise ValueError("must be one line without control signs")
    return value


def _short(value: str) -> str:
    return _limited(value, NAME_LIMIT)


def _long(value: str) -> str:
    return _limited(value, TEXT_LIMIT)


def _running(value: str) -> str:
    return _limited(value, RUNNING_LIMIT)


def _limited(value: str, limit: int) -> str:
    if len(value) > limit:
        raise ValueError(f"is {len(value)} letters long; there is room for {limit}")
    return value


def _id(value: str) -> str:
    if not ID.fullmatch(value):
        raise ValueError('must be small Latin letters, digits and "-", such as fire-safety')
    return value


def _letter(value: str) -> str:
    if value not in LETTERS or len(value) != 1:
        raise ValueError(f"must be one of {', '.join(LETTERS)}")
    return value


def check_address(value: str) -> str:
    if value and not re.fullmatch(r"https?://[A-Za-z0-9.-]+(:\d+)?(/[!-~]*)?", value):
        raise ValueError('must be an address such as "https://kezek.example.kz"')
    return value


def _hours(value: str) -> str:
    start, end = interval_of(value)
    return f"{start:%H:%M}-{end:%H:%M}"


def check_pin(value: str) -> str:
    match weakness(value):
        case None:
            return value
        case Weakness.EASY:
            raise ValueError("is too easy to guess")
        case _:
            raise ValueError("must be 4 to 8 digits in quotes, or 8 to 128 other characters")


def enumerated(kind: type[StrEnum]) -> BeforeValidator:
    """TOML knows no enumerations, and strictness takes no texts for them."""

    def named(value: object) -> object:
        known = [member.value for member in kind]
        if value not in known:
            raise ValueError(f"must be one of {', '.join(known)}")
        return kind(value)

    return BeforeValidator(named)


Id = Annotated[str, AfterValidator(_id)]
Short = Annotated[str, AfterValidator(_clean), AfterValidator(_short)]
Long = Annotated[str, AfterValidator(_clean), AfterValidator(_long)]
Running = Annotated[str, AfterValidator(_clean), AfterValidator(_running)]
Letter = Annotated[str, BeforeValidator(latin_letter), AfterValidator(_letter)]
Interval = Annotated[str, AfterValidator(_hours)]


def key(meaning: str, default: object = ..., **limits: Any) -> Any:  # noqa: ANN401  as pydantic's Field
    return Field(default, description=meaning, **limits)


class Table(BaseModel):
    """A table of the office file: typed strictly, and no other keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Name(Table):
    """A short text in each language."""

    kk: Short = key("Kazakh.")
    ru: Short = key("Russian.")
    en: Short = key("English.")


class Words(Table):
    """A sentence or two in each language."""

    kk: Long = key("Kazakh.")
    ru: Long = key("Russian.")
    en: Long = key("English.")
