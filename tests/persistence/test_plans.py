"""Who is next is one look into an index for each line, however many tickets there have been."""

from pathlib import Path
from typing import Any

from sqlalchemy import Dialect, make_url

from shared.persistence import statements as sql
from tests.persistence.conftest import Workplace


def plan(place: Workplace, statement: Any, **given: str) -> str:
    """How the engine would carry it out."""
    embedded = isinstance(place.target, Path)
    dialect: Dialect = make_url("sqlite://" if embedded else "postgresql://").get_dialect()()
    compiled = statement.params(**given).compile(
        dialect=dialect, compile_kwargs={"literal_binds": True}
    )
    before = [] if embedded else ["SET LOCAL enable_seqscan = off"]
    explain = "EXPLAIN QUERY PLAN" if embedded else "EXPLAIN"
    rows = place.execute(*before, f"{explain} {compiled}")
    return "\n".join(str(row) for row in rows)


def test_each_line_is_one_look_into_the_index(place: Workplace) -> None:
    """A topic's line and a counter's own alike; nothing is sorted."""
    found = plan(
        place,
        sql.line_heads(3),
        with_office_id="sample",
        line_0="a",
        line_1="b",
        line_2="counter:1",
    )
    assert found.count("ix_ticket_line") == 3, found
    assert not any(word in found for word in ("Sort", "TEMP B-TREE")), found
