"""SQLAlchemy statements compiled once, then run on the driver's own cursor.

Every command runs about ten statements while all others wait, so what a statement costs counts:
this way it is a tenth of SQLAlchemy's execution, with the same text and the same column types.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from sqlalchemy import ClauseElement, Dialect
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from shared.domain.errors import UNREADABLE

T = TypeVar("T")
Convert = Callable[[Any], Any]
Row = tuple[Any, ...]


class Prepared:
    """A statement as text for one dialect, with the conversions of its values and columns."""

    def __init__(self, statement: ClauseElement, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)  # noqa: S101  narrows a type
        self.text = compiled.string
        self.fixed: dict[str, Any] = {}
        self._binds: dict[str, Convert] = {}
        for bind, name in compiled.bind_names.items():
            convert: Convert | None = bind.type.dialect_impl(dialect).bind_processor(dialect)
            if convert is not None:
                self._binds[name] = convert
            if not bind.required:
                self.fixed[name] = bind.value if convert is None else convert(bind.value)
        columns = getattr(statement, "selected_columns", ())
        self._results = [
            (index, read)
            for index, column in enumerate(columns)
            if (read := _reader(column.type, dialect)) is not None
        ]

    def values(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters as the driver wants them."""
        values = {**self.fixed, **given}
        for name, convert in self._binds.items():
            if name in given:
                values[name] = convert(given[name])
        return values

    def row(self, raw: Row) -> Row:
        """A row of the driver with Python's values."""
        row = list(raw)
        for index, convert in self._results:
            row[index] = convert(row[index])
        return tuple(row)


def _reader(column: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    return column.dialect_impl(dialect).result_processor(dialect, None)


class Catalogue:
    """All statements that were prepared for one dialect."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._prepared: dict[ClauseElement, Prepared] = {}

    def __getitem__(self, statement: ClauseElement) -> Prepared:
        """The prepared form; compiled on first use."""
        found = self._prepared.get(statement)
        if found is None:
            found = self._prepared[statement] = Prepared(statement, self._dialect)
        return found


class Session:
    """Runs statements on one cursor."""

    def __init__(self, cursor: DBAPICursor, catalogue: Catalogue) -> None:
        self.cursor = cursor
        self._catalogue = catalogue

    def run(self, statement: ClauseElement, **given: Any) -> int:  # noqa: ANN401  column values
        """A statement without rows; how many rows it concerned."""
        prepared = self._catalogue[statement]
        self.cursor.execute(prepared.text, prepared.values(given))
        return self.cursor.rowcount

    def first(self, statement: ClauseElement, **given: Any) -> Row | None:  # noqa: ANN401  column values
        """The first row, if any."""
        prepared = self._catalogue[statement]
        self.cursor.execute(prepared.text, prepared.values(given))
        row = self.cursor.fetchone()
        return None if row is None else prepared.row(row)

    def all(self, statement: ClauseElement, **given: Any) -> list[Row]:  # noqa: ANN401  column values
        """All rows."""
        prepared = self._catalogue[statement]
        self.cursor.execute(prepared.text, prepared.values(given))
        return [prepared.row(row) for row in self.cursor.fetchall()]

    def readable(
        self,
        statement: ClauseElement,
        make: Callable[[Row], T],
        passed: Callable[[Row, Exception], None],
        **given: Any,  # noqa: ANN401  column values
    ) -> list[T]:
        """What `make` makes of the rows; one that cannot be read goes to `passed` as it came."""
        prepared = self._catalogue[statement]
        self.cursor.execute(prepared.text, prepared.values(given))
        found = []
        for raw in self.cursor.fetchall():
            try:
                found.append(make(prepared.row(raw)))
            except UNREADABLE as error:
                passed(raw, error)
        return found

    def text(self, command: str) -> None:
        """A command of the engine's own, such as BEGIN."""
        self.cursor.execute(command)
