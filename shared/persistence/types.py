"""Column types that mean the same on SQLite and PostgreSQL.

They give SQLAlchemy the conversions themselves, since these run for every value of every command.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import DateTime, Dialect, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

Word = TypeVar("Word", bound=StrEnum)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC: `timestamptz`, on SQLite a text of fixed width, so that it sorts."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Text on SQLite, which has no times of its own."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(Text())
        return dialect.type_descriptor(DateTime(timezone=True))

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any]:
        """Refuses a time without a zone: whose midnight it means could not be told later."""
        return _to_text if dialect.name == "sqlite" else _to_utc

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:  # noqa: ARG002  as its base
        """Always with UTC as its zone."""
        return _from_text if dialect.name == "sqlite" else _to_utc


def _to_utc(moment: datetime | None) -> datetime | None:
    if moment is None or moment.tzinfo is UTC:
        return moment
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone")
    return moment.astimezone(UTC)


def _to_text(moment: datetime | None) -> str | None:
    utc = _to_utc(moment)
    return None if utc is None else utc.isoformat(timespec="microseconds")[:-6] + "Z"


def _from_text(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


class WordType(TypeDecorator[Word]):
    """A member of a StrEnum, kept as its text."""

    impl = Text
    cache_ok = True

    def __init__(self, words: type[Word]) -> None:
        self.words = words
        super().__init__()

    def bind_processor(self, dialect: Dialect) -> Callable[[Word | None], str | None]:  # noqa: ARG002  as its base
        """Its text."""
        return _text_of

    def result_processor(
        self,
        dialect: Dialect,  # noqa: ARG002  as its base
        coltype: object,  # noqa: ARG002  as its base
    ) -> Callable[[str | None], Word | None]:
        """The member."""
        words = self.words
        return lambda text: None if text is None else words(text)


def _text_of(word: StrEnum | None) -> str | None:
    return None if word is None else word.value
