"""An office's description of which this program cannot read a part."""

import json
from typing import Any

import pytest

from shared.application.office_document import parse_document, read_office_file
from shared.application.readable_document import parse_readable
from shared.assets import asset
from shared.domain.errors import KnownError
from shared.domain.office import Office

SAMPLE = json.loads(read_office_file(asset("sample", "office.toml")).document)
WHOLE = parse_document(json.dumps(SAMPLE))


def with_change(place: tuple[str | int, ...], value: object) -> dict[str, Any]:
    """The sample with one value more, or another one."""
    data: dict[str, Any] = json.loads(json.dumps(SAMPLE))
    holder: Any = data
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = value
    return data


def ids(office: Office, what: str) -> list[str]:
    return [one.id for one in getattr(office, what)]


def test_a_whole_document_lacks_nothing() -> None:
    assert parse_readable(json.dumps(SAMPLE)) == WHOLE
    assert WHOLE.unread == ()


@pytest.mark.parametrize(
    "place, value",
    [
        (("robots",), []),
        (("serving", "mood"), "calm"),
        (("serving", "hold_minutes"), "long"),
        (("topics", 1, "colour"), "red"),
        (("topics", 0, "icon"), 7),
        (("reasons", 0, "step"), "nap"),
        (("staff", 0, "role"), "robot"),
        (("groups", 0, "head_start_minutes"), -1),
        (("outcomes", 0, "name"), "a text"),
        (("languages", 2), "de"),
        (("notices", 0, "priority"), "urgent"),
    ],
)
def test_a_part_that_cannot_be_read_is_done_without(
    place: tuple[str | int, ...], value: object
) -> None:
    """And named; all topics, counters and hours are there."""
    office = parse_readable(json.dumps(with_change(place, value)))
    assert office.unread
    assert all(one.startswith(str(place[0])) for one in office.unread)
    for what in ("topics", "counters", "profiles"):
        assert ids(office, what) == ids(WHOLE, what)
    assert office.hours == WHOLE.hours


def test_a_row_that_means_nothing_without_its_key_goes_alone() -> None:
    office = parse_readable(json.dumps(with_change(("topics", 0, "letter"), "?")))
    assert ids(office, "topics") == ids(WHOLE, "topics")[1:]
    assert office.unread[0] == "topics.0.letter"


def test_what_names_it_goes_on_without_it() -> None:
    """A topic without its section stands by itself; a counter without its profile calls nobody."""
    data = with_change(("topics", 0, "section"), "people")
    data["sections"] = [{"id": "people", "name": 1}]
    office = parse_readable(json.dumps(data))
    assert [topic.section_id for topic in office.topics] == [None] * len(WHOLE.topics)
    assert ids(office, "topics") == ids(WHOLE, "topics")
    data = with_change(("profiles", 0, "ranks"), "all")
    office = parse_readable(json.dumps(data))
    assert {one.profile_id for one in office.counters} <= set(ids(office, "profiles"))


@pytest.mark.parametrize("document", ["", "{", "[]", "{}", '{"format": 2}', "null"])
def test_what_is_no_office_is_refused(document: str) -> None:
    with pytest.raises(KnownError, match="office_document_broken"):
        parse_readable(document)
