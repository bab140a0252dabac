"""Who is next is one look into an index for each line, however many tickets there have been."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Dialect, make_url

from shared.persistence import statements as sql
from tests.persistence.conftest import Workplace


def plan(place: Workplace, statement: Any, **given: Any) -> str:
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


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "name",
    ["TICKETS_OF_DAY", "TICKETS_UNFINISHED", "TICKETS_AT_COUNTERS", "GIVEN", "OWED_PAPERS"],
)
def test_a_day_is_found_without_reading_the_years_before_it(place: Workplace, name: str) -> None:
    """Nowhere is the office all that is known of them. A server counts its rows by itself."""
    given = {"with_business_day": date(2026, 11, 24), "with_topic_id": "a", "with_actor": "kiosk-1"}
    statement = getattr(sql, name)
    asked = statement.compile().params.keys() & given.keys()
    found = plan(
        place, statement, with_office_id="sample", **{key: given[key] for key in asked}
    ).splitlines()
    looks = [line for line in found if "SEARCH" in line or "SCAN" in line]
    assert looks
    assert all("office_id=? AND" in line for line in looks), found
